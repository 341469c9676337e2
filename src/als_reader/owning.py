# SPDX-License-Identifier: MIT
"""Which window owns a profile: only that one writes there."""

from als_reader.core.locking import Claim
from als_reader.paths import Paths


class Ownership:
    """The lock of a profile. It ends with its process, however that ends."""

    def __init__(self, paths: Paths) -> None:
        self._path = paths.lock
        self._claim: Claim | None = None
        self.is_held_by_another = False
        """Whether the last try failed because another has it; where no lock can be, nobody has."""

    def take(self) -> bool:
        """Try to get the lock; whether we have it."""
        self.is_held_by_another = False
        try:
            self._claim = self._claim or Claim(self._path)
        except BlockingIOError:
            self.is_held_by_another = True
        except OSError:
            pass  # nothing can be kept there; the window says so when it first tries
        return self._claim is not None
