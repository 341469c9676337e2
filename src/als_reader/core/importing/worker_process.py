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
import time
from typing import BinaryIO

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing.imported import TOO_SLOW_STATUS
from als_reader.core.importing.reading import import_bytes

_LOOK_EVERY = 0.25
"""Seconds."""
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
    threading.Thread(target=_end_in_time, daemon=True).start()
    if sys.platform == "win32":
        return
    import resource

    longest = limits.IMPORT_SECONDS + 1  # we look first; a library may let nothing else run
    for what, most, hardest in (
        (resource.RLIMIT_AS, limits.IMPORT_MEMORY, limits.IMPORT_MEMORY),
        # Were both the same, it would be killed without a reason.
        (resource.RLIMIT_CPU, longest, longest + 1),
        (resource.RLIMIT_FSIZE, 0, 0),  # no file is written, whatever is in an archive
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, hardest))


def _end_in_time() -> None:
    """End this process when its time is up, even if nobody is there any more to stop it."""
    start = time.monotonic()
    while time.process_time() < limits.IMPORT_SECONDS:
        time.sleep(min(_LOOK_EVERY, limits.IMPORT_SECONDS))
        if time.monotonic() - start > limits.IMPORT_WAIT + 1:
            break
    os._exit(TOO_SLOW_STATUS)
