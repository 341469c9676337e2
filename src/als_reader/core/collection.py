# SPDX-License-Identifier: MIT
"""Python's garbage collector rests while millions of small objects are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

COLLECT_BELOW = 64 * 1024
"""Bytes. Above, the collector looks through millions of new objects again and again."""


@contextmanager
def no_collection(size: int) -> Iterator[None]:
    """Keep the collector off while a text of so many bytes is worked on, if it is a large one.

    What was made meanwhile then counts as old. As young it would all be looked through at the next
    small occasion, which stops everything: 70 ms for 1 MB of text.
    """
    is_large = size >= COLLECT_BELOW and gc.isenabled()
    if is_large:
        gc.disable()
    try:
        yield
    finally:
        if is_large:
            gc.freeze()
            gc.unfreeze()  # into the oldest generation
            gc.enable()
