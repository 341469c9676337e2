# SPDX-License-Identifier: MIT
"""When Python's garbage collector works: not amid millions of new objects, not in any thread."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import perf_counter

COLLECT_BELOW = 64 * 1024
"""Bytes. Above, the collector looks through millions of new objects again and again."""
WORK_IN = 100
"""Seconds in which the collector may look through everything for one second."""


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
            if not _Resting.count:
                gc.freeze()
                gc.unfreeze()  # into the oldest generation
                if _Resting.was_enabled:
                    gc.enable()


class Collector:
    """Collects where its owner asks for it, instead of wherever the next object is made.

    By itself Python collects in whichever thread makes an object. One that reads a file then
    destroys widgets that the window has put away, and Qt, which allows that in the window's thread
    only, crashes (docs/decisions/0021).
    """

    def __init__(self) -> None:
        gc.disable()
        self._rest_until = 0.0

    def collect(self) -> None:
        """Collect as much as Python would now; all of it only after a rest."""
        young, middle, old = gc.get_count()
        most_young, most_middle, most_old = gc.get_threshold()
        if young <= most_young or self.must_wait:
            return
        if middle <= most_middle:
            gc.collect(0)
        elif old <= most_old or perf_counter() < self._rest_until:
            gc.collect(1)
        else:
            self.collect_all()

    @property
    def must_wait(self) -> bool:
        """Whether a large text is worked on, whose millions of objects are all new."""
        return _Resting.count > 0

    def collect_all(self) -> None:
        """Look through everything now: up to a tenth of a second with an article of 1 MB."""
        begun = perf_counter()
        gc.collect()
        ended = perf_counter()
        self._rest_until = ended + WORK_IN * (ended - begun)
