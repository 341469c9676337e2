# SPDX-License-Identifier: MIT
"""Something slow is done once for several changes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Once:
    """Holds back a deed while changes are made together, and does it after the last."""

    def __init__(self, do: Callable[[], None]) -> None:
        self._do = do
        self._waits = self._is_due = False

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that asks for the deed in here gets it once, at the end."""
        self._waits = True
        try:
            yield
        finally:
            self._waits = False
            if self._is_due:
                self._is_due = False
                self._do()

    def waits(self) -> bool:
        """Whether the deed comes later; it will then be done."""
        self._is_due = self._is_due or self._waits
        return self._waits
