# SPDX-License-Identifier: MIT
"""Refreshed sets on disk: the newest one whole, the one before it, or none; never half of one.

    refreshed/current                          which set is used, and which was used before
    refreshed/sets/<name>/refreshed.json       the set
    refreshed/sets/<name>/SHA256SUMS           its sum
    refreshed/asking.lock, keeping.lock        held while a process asks, and while it writes

A set is written beside the others under a temporary name and all the way to the disk, then
renamed; only then is `current` replaced, whole. Whatever ends us in between, `current` names the
old set or the new one. Only who holds `keeping.lock` writes, so what `current` does not name is
left over.
"""

import contextlib
import errno
import os
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from als_reader.core.errors import RefreshError, SaveError
from als_reader.core.files import STALE_SECONDS, TEMPORARY_PREFIX, sync_folder
from als_reader.core.language import said, sentence, sentences
from als_reader.core.locking import Claim
from als_reader.core.refresh.pointer import Pointer, State, read_pointer, write_pointer
from als_reader.core.refresh.sets import DamagedSetError, NewerSetError, read_set, set_bytes
from als_reader.core.refresh.shelf import entries, load_set, new_name, remove, set_names, write_set
from als_reader.core.refresh.values import RefreshedSet

_WHAT: Final = sentence("The news")
_CORRUPT: Final = "corrupt-"
_LOST: Final = sentence("The news that was fetched last is damaged, so it is not shown.")
_REFUSED: Final = sentence("The news that was fetched last could not be read this time.")
_NEWER: Final = sentence(
    "The news that was fetched last comes from a newer ALS Reader, so it is kept but not shown. "
    "Please install the newest version."
)
_PARTLY_LOST: Final = sentence("A part of the news that was fetched last is damaged.")
_NEWEST: Final = sentence("You see the newest news that is whole.")
_EARLIER: Final = sentence("You see the news from the time before.")
_BUNDLED: Final = sentence("You see the facts that came with ALS Reader.")
_AGAIN: Final = sentence("Use “Check for news” to fetch it again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What there is to use beside the bundled facts."""

    refreshed: RefreshedSet | None
    """None: the bundled facts as they came."""
    notice: str = ""
    """What the reader must be told; empty if all is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The newest set that can be used, and what is wrong with newer ones."""

    refreshed: RefreshedSet | None = None
    name: str = ""
    damaged: tuple[str, ...] = ()
    is_newer_there: bool = False
    is_refused: bool = False
    """The system does not let us read one now, which may be otherwise next time."""

    @property
    def is_all_well(self) -> bool:
        return not (self.damaged or self.is_newer_there or self.is_refused)


class RefreshStore:
    """The refreshed sets of one profile. No folder is made before something is kept in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """`Paths.refreshed`."""
        self._pointer = folder / "current"
        self._sets = folder / "sets"

    def claim(self) -> Claim:
        """Hold this while asking the registries, so that two windows do not ask at once.

        Raises RefreshError if another process asks right now, and SaveError if nothing could be
        kept here anyway.
        """
        return self._claim(
            "asking.lock", sentence("Another window is checking for news right now.")
        )

    def current(self, today: date) -> Kept:
        """Give the newest set that is whole; never fails.

        A damaged one is set aside as `corrupt-DATE`; the one before it is used, or else none, and
        `notice` says so. What a process left that was ended is swept.
        """
        pointer, found = self._look()
        notice = _notice(pointer, found)
        if pointer.state is State.DAMAGED or found.damaged:
            self._mend(pointer, today)
        elif self._leftovers(pointer):
            self.sweep()
        return Kept(refreshed=found.refreshed, notice=notice)

    def peek(self) -> RefreshedSet | None:
        """Give the newest set that is whole, and change nothing; never fails."""
        return self._look()[1].refreshed

    def keep(self, new: RefreshedSet) -> None:
        """Keep a set, whole or not at all; the one before it is kept too, older ones go.

        Raises SaveError, RefreshError if another process is keeping one right now, and
        DamagedSetError if the set makes no sense. What was kept before then still stands.
        """
        data = set_bytes(new)
        read_set(data)
        with self._keeping() as claim:
            pointer = read_pointer(self._pointer)
            found = self._find(pointer)
            if pointer.state is State.NEWER or found.is_newer_there:
                raise SaveError(said(_WHAT), "a newer ALS Reader has saved some here.")
            name = new_name(new.asked_at)
            try:
                write_set(self._sets, name, data)
                write_pointer(self._pointer, name, found.name)
            except (OSError, SaveError) as error:
                remove(self._sets / name)
                raise _not_saved(error) from error
            self._sweep(claim)

    def restore_bundled(self) -> None:
        """Remove every set, so that the bundled facts are used as they came.

        Raises SaveError, and RefreshError if another process is keeping a set right now.
        """
        if not self.folder.exists():
            return
        with self._keeping():
            remove(self._pointer)
            if os.path.lexists(self._pointer):
                raise SaveError(self._pointer, "the system refused to remove it.")
            sync_folder(self.folder)
            for path in (*entries(self._sets), *self.folder.glob(f"{_CORRUPT}*")):
                remove(path)

    def sweep(self) -> None:
        """Remove what a process left that ended while it kept a set; never fails."""
        if self.folder.exists():
            with contextlib.suppress(RefreshError, SaveError), self._keeping() as claim:
                self._sweep(claim)

    # --- reading ---

    def _look(self) -> tuple[Pointer, _Found]:
        """What can be used; a set may go while we read it, when others keep two newer ones."""
        pointer = read_pointer(self._pointer)
        found = self._find(pointer)
        while not found.is_all_well and (again := read_pointer(self._pointer)) != pointer:
            pointer, found = again, self._find(again)
        return pointer, found

    def _find(self, pointer: Pointer) -> _Found:
        """The first set that can be read; if the pointer is damaged, all that are there may do."""
        names = set_names(self._sets) if pointer.state is State.DAMAGED else pointer.names
        damaged: tuple[str, ...] = ()
        is_newer_there = is_refused = False
        refreshed, used = None, ""
        for name in names:
            try:
                refreshed, used = load_set(self._sets, name), name
                break
            except DamagedSetError:
                damaged += (name,)
            except NewerSetError:
                is_newer_there = True
            except OSError:
                is_refused = True
        return _Found(
            refreshed=refreshed,
            name=used,
            damaged=damaged,
            is_newer_there=is_newer_there,
            is_refused=is_refused,
        )

    # --- writing ---

    def _claim(self, name: str, refusal: str) -> Claim:
        try:
            return Claim(self.folder / name)
        except BlockingIOError as error:
            raise RefreshError(refusal, "Wait until it is done, then try again.") from error
        except OSError as error:
            raise _not_saved(error) from error

    def _keeping(self) -> Claim:
        return self._claim("keeping.lock", sentence("Another window is saving news right now."))

    def _mend(self, seen: Pointer, today: date) -> None:
        """Set what is damaged aside and name what is used.

        If this cannot be, the notice comes again at the next start.
        """
        with contextlib.suppress(OSError, RefreshError, SaveError), self._keeping():
            if read_pointer(self._pointer) != seen:
                return
            found = self._find(seen)
            if found.is_newer_there or found.is_refused:
                return
            aside = self.folder / f"{_CORRUPT}{today.isoformat()}"
            for old in self.folder.glob(f"{_CORRUPT}*"):
                remove(old)
            aside.mkdir(mode=0o700)
            for path in (self._sets / name for name in found.damaged):
                if path.exists():
                    path.rename(aside / path.name)
            if seen.state is State.DAMAGED:
                self._pointer.replace(aside / self._pointer.name)
            if found.name:
                write_pointer(self._pointer, found.name, "")
            else:
                self._pointer.unlink(missing_ok=True)

    def _sweep(self, claim: Claim) -> None:
        newest = time.time() - STALE_SECONDS
        for path in self._leftovers(read_pointer(self._pointer)):
            with contextlib.suppress(OSError):
                if claim.is_exclusive or path.lstat().st_mtime < newest:
                    remove(path)

    def _leftovers(self, pointer: Pointer) -> tuple[Path, ...]:
        """What `current` does not name; nothing if we cannot tell."""
        if pointer.state not in (State.THERE, State.ABSENT):
            return ()
        sets = (path for path in entries(self._sets) if path.name not in pointer.names)
        return (*sets, *self.folder.glob(f"{TEMPORARY_PREFIX}*"))


def _notice(pointer: Pointer, found: _Found) -> str:
    """What the reader must be told of what was found; empty if all is well."""
    shown = _EARLIER if found.refreshed else _BUNDLED
    if pointer.state is State.NEWER or found.is_newer_there:
        return _together(_NEWER, shown)
    if pointer.state is State.UNREADABLE or found.is_refused:
        return _together(_REFUSED, shown)
    if pointer.state is State.DAMAGED and found.refreshed:
        return _together(_PARTLY_LOST, _NEWEST, _AGAIN)
    if pointer.state is State.DAMAGED or found.damaged:
        return _together(_LOST, shown, _AGAIN)
    return ""


def _together(*several: str) -> str:
    return sentences(*map(said, several))


def _not_saved(error: Exception) -> SaveError:
    """Say why nothing could be written."""
    cause = error.__cause__ if isinstance(error, SaveError) else error
    is_full = isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT)
    return SaveError(said(_WHAT), "the disk is full." if is_full else "the system refused it.")
