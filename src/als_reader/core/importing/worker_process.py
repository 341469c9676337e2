# SPDX-License-Identifier: MIT
"""What runs in the worker process: one file in, progress and one result out, then the end.

In: a line of JSON with name, encoding and size, then the bytes. Out: lines of JSON.
"""

import contextlib
import gc
import json
import os
import sys
import threading
from typing import BinaryIO

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing.reading import import_bytes

_DEEP = 5_000
"""Calls inside each other; trees are 200 deep at most, and each level takes a few."""


def run_import_worker() -> int:
    """Serve the one order on standard input; gives the exit status."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a library that prints must not write into the answer
    set_limits()
    sys.setrecursionlimit(_DEEP)
    gc.disable()  # the process ends soon, and looking for garbage took a third of a large page
    head = json.loads(orders.readline())
    data = orders.read(head["size"])
    if len(data) != head["size"]:
        return 1  # who started us is gone
    with contextlib.suppress(BrokenPipeError):
        try:
            done = import_bytes(
                data, head["name"], head["encoding"], lambda part: _say(answers, progress=part)
            )
            _say(answers, imported=done.to_json())
        except ArticleError as error:
            _say(answers, error=[error.reason, error.remedy])
    return 0


def _say(answers: BinaryIO, **values: object) -> None:
    answers.write(json.dumps(values).encode("ascii") + b"\n")
    answers.flush()


def set_limits() -> None:
    """Memory, time and files as far as the system can limit them for a process."""
    end = threading.Timer(limits.IMPORT_SECONDS + 1, os._exit, (1,))
    end.daemon = True
    end.start()  # even if nobody is there any more to stop us
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, limits.IMPORT_MEMORY),
        (resource.RLIMIT_CPU, limits.IMPORT_SECONDS + 1),
        (resource.RLIMIT_FSIZE, 0),  # no file is written, whatever is in an archive
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))
