# SPDX-License-Identifier: MIT
"""Python's garbage collector rests while millions of small objects are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

COLLECT_BELOW = 64 * 1024
"""Bytes. Above, the collector looks through millions of new objects again and again."""


class _Resting:
    """How many large texts are worked on now, by all threads."""

    lock = Lock()
    count = 0
    was_enabled = False


@contextmanager
def no_collection(size: int) -> Iterator[None]:
    """Keep the collector off while a text of so many bytes is worked on, if it is a large one.

    What was made meanwhile then counts as old. As young it would all be looked through at the next
    small occasion, which stops everything: 70 ms for 1 MB of text. With several at once, it stays
    off until the last is done.
    """
    if size < COLLECT_BELOW:
        yield
        return
    with _Resting.lock:
        if not _Resting.count:
            _Resting.was_enabled = gc.isenabled()
            gc.disable()
        _Resting.count += 1
    try:
        yield
    finally:
        with _Resting.lock:
            _Resting.count -= 1
            if not _Resting.count and _Resting.was_enabled:
                gc.freeze()
                gc.unfreeze()  # into the oldest generation
                gc.enable()
