# SPDX-License-Identifier: MIT
"""A claim on something that only one process may do at a time.

The system holds it on an open file, so that it ends with its process, however that ends.
"""

import contextlib
import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_HELD: Final = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What systems say if another process has the file."""


class Claim:
    """Holds a lock file until `release`, or until its process ends.

    Raises BlockingIOError if another has it, and OSError if there can be no such file.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self.is_exclusive = True
        """False where the file system knows no locks: another process may then have it too."""
        try:
            _lock(self._handle)
        except OSError as error:
            if error.errno in _HELD:
                self.release()
                raise BlockingIOError(error.errno, "another process has it") from error
            self.is_exclusive = False

    def release(self) -> None:
        """Let others have it; may be called again."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with contextlib.suppress(OSError):
                os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
