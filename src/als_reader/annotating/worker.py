# SPDX-License-Identifier: MIT
"""The process that annotates files for another one: `als-reader --annotate-worker`.

It reads one task in JSON from each line of stdin and answers with one line. Whatever stops it costs
the file in hand only: the other process starts a new one.
"""

import json
import os
import signal
import sys

from als_reader.annotating.one_file import Annotator, Task, as_outcome

COMMAND = "--annotate-worker"


def serve() -> int:
    """Do the tasks of stdin until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C ends the other process, and so stdin
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not stand between our answers
    annotator = Annotator()
    for line in sys.stdin:
        outcome = as_outcome(annotator, Task(**json.loads(line)))
        answers.write(json.dumps(outcome.as_dict()) + "\n")
        answers.flush()
    return 0
