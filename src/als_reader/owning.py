# SPDX-License-Identifier: MIT
"""Which window owns a profile: only that one writes there."""

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from als_reader.paths import Paths

if TYPE_CHECKING:
    from als_reader.core.refresh.locking import Claim

JUST_MADE = 2.0
"""Seconds. A younger lock may be one that another start is making right now."""


class Ownership:
    """The lock of a profile. That of a killed program is taken over."""

    def __init__(self, paths: Paths) -> None:
        self._path = paths.lock
        # Qt writes names as UTF-8, whatever the locale of Python says.
        name = os.fsencode(paths.lock).decode("utf-8", "surrogateescape")
        self._lock = QLockFile(name)
        self._lock.setStaleLockTime(0)  # a living owner keeps it however long it reads
        self._is_known_to_qt = _is_text(name)
        self._claim: Claim | None = None
        self._is_claimed_by_another = False

    def take(self) -> bool:
        """Try to get the lock; whether we have it."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False  # nothing can be kept there; the window says so when it first tries
        if not self._is_known_to_qt:
            return self._take_claim()
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        return self.is_held_by_another and self._is_abandoned() and self._lock.tryLock(0)

    @property
    def is_held_by_another(self) -> bool:
        """Whether the last try failed because there is a lock; where none can be, nobody has it."""
        if not self._is_known_to_qt:
            return self._is_claimed_by_another
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def _take_claim(self) -> bool:
        """In a folder whose name is no text for Qt, the system's own lock on the same file."""
        from als_reader.core.refresh.locking import Claim

        self._is_claimed_by_another = False
        try:
            self._claim = self._claim or Claim(self._path)
        except BlockingIOError:
            self._is_claimed_by_another = True
        except OSError:
            pass  # as above: nothing can be kept there
        return self._claim is not None

    def _is_abandoned(self) -> bool:
        """Remove a lock that no process holds, whatever it says.

        Qt goes by the number of the process. A lock that was cut off has none, and in a container
        or after a restart another process may have got the same.
        """
        from als_reader.core.refresh.locking import Claim

        try:
            with Claim(self._path) as claim:
                age = time.time() - self._path.stat().st_mtime
                if claim.is_exclusive and abs(age) > JUST_MADE:
                    self._path.unlink()
                    return True
        except OSError:
            return False
        return False


def _is_text(name: str) -> bool:
    """Whether every letter of a name is one; a home folder from another system may have others."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
