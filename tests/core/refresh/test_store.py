# SPDX-License-Identifier: MIT
"""The newest news is there after a restart, whole, and can be taken away again."""

import errno
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.errors import SaveError
from als_reader.core.refresh.sets import DamagedSetError, set_bytes, sums_of
from als_reader.core.refresh.store import Kept, RefreshStore
from als_reader.core.refresh.values import SCHEMA
from tests.core.refresh.some_sets import NEW, OLD, TODAY, files_of, set_folder, some_set

POSIX = pytest.mark.skipif(os.name == "nt", reason="there are no such rights on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "refreshed"


def kept(folder: Path, today: date = TODAY) -> Kept:
    """What the next start finds."""
    return RefreshStore(folder).current(today)


def test_without_news_the_bundled_facts_stand(folder: Path) -> None:
    """Looking makes no folder, and leaves nothing in a profile that never asked."""
    store = RefreshStore(folder)
    store.sweep()
    store.restore_bundled()
    assert store.current(TODAY) == Kept(refreshed=None)
    assert store.peek() is None
    assert not folder.exists()


def test_a_set_comes_back_just_as_it_was(folder: Path) -> None:
    """With letters of every script, months without days, and dates that lie ahead."""
    RefreshStore(folder).keep(NEW)
    assert kept(folder) == Kept(refreshed=NEW)
    assert RefreshStore(folder).peek() == NEW


def test_the_newest_set_counts_and_the_one_before_it_is_kept(folder: Path) -> None:
    """Older ones go, or a profile would grow with every look."""
    store = RefreshStore(folder)
    for day in ("01", "02", "03", "04"):
        store.keep(some_set(f"2026-11-{day}T00:00:00Z"))
    names = sorted(path.name[:8] for path in (folder / "sets").iterdir())
    assert names == ["20261103", "20261104"]
    found = kept(folder).refreshed
    assert found is not None
    assert found.asked_at == "2026-11-04T00:00:00Z"


def test_a_set_that_makes_no_sense_is_not_kept(folder: Path) -> None:
    """It would count as damaged at the next start."""
    store = RefreshStore(folder)
    store.keep(OLD)
    with pytest.raises(DamagedSetError, match="asked_at"):
        store.keep(some_set("yesterday"))
    assert kept(folder) == Kept(refreshed=OLD)


@pytest.mark.parametrize("days", [-730, 730])
def test_a_wrong_clock_takes_no_news_away(folder: Path, days: int) -> None:
    """It may only hide how old they are."""
    RefreshStore(folder).keep(NEW)
    assert kept(folder, date.fromordinal(TODAY.toordinal() + days)) == Kept(refreshed=NEW)


def test_the_bundled_facts_can_be_had_back(folder: Path) -> None:
    """Whatever was fetched, and however damaged it is."""
    store = RefreshStore(folder)
    store.keep(OLD)
    store.keep(NEW)
    (set_folder(folder, "20261125") / "refreshed.json").write_bytes(b"")
    assert store.current(TODAY).refreshed == OLD
    store.restore_bundled()
    assert kept(folder) == Kept(refreshed=None)
    assert set(files_of(folder)) == {"keeping.lock"}
    store.keep(NEW)
    assert kept(folder) == Kept(refreshed=NEW)


@POSIX
def test_the_folder_may_be_a_link(tmp_path: Path, folder: Path) -> None:
    """Some people keep their data on another disk, and link to it."""
    (tmp_path / "elsewhere").mkdir()
    folder.symlink_to(tmp_path / "elsewhere")
    store = RefreshStore(folder)
    store.keep(OLD)
    store.keep(NEW)
    assert kept(folder) == Kept(refreshed=NEW)
    assert folder.is_symlink()
    store.restore_bundled()
    assert set(files_of(tmp_path / "elsewhere")) == {"keeping.lock"}


@POSIX
def test_what_a_link_among_the_sets_leads_to_is_not_touched(tmp_path: Path, folder: Path) -> None:
    """Removing leftovers must never leave our own folder."""
    store = RefreshStore(folder)
    store.keep(NEW)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    (folder / "sets" / "link").symlink_to(tmp_path / "mine")
    store.sweep()
    assert not (folder / "sets" / "link").is_symlink()
    assert (tmp_path / "mine" / "letter.txt").exists()


@POSIX
def test_nobody_else_can_read_what_was_fetched(folder: Path) -> None:
    """When somebody looked for news on ALS is their own affair."""
    RefreshStore(folder).keep(NEW)
    rights = {path.stat().st_mode & 0o077 for path in (folder, *folder.rglob("*"))}
    assert rights == {0}


# --- what goes wrong while keeping ---


@pytest.mark.parametrize("step", ["open", "fdopen", "fsync", "replace", "mkdir", "rename"])
@pytest.mark.parametrize(
    ("code", "reason"), [(errno.ENOSPC, "the disk is full."), (errno.EIO, "the system refused it.")]
)  # fmt: skip
def test_a_set_that_cannot_be_kept_leaves_all_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: str
) -> None:
    """No half set, nothing left over, and the reader is told why."""
    RefreshStore(folder).keep(OLD)
    before = files_of(folder)

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(SaveError, match=f"The news could not be saved: {reason}"):
            RefreshStore(folder).keep(NEW)
    assert files_of(folder) == before
    assert kept(folder) == Kept(refreshed=OLD)


def test_a_disk_that_fills_up_leaves_all_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever in the writing the last free block is used up."""
    RefreshStore(folder).keep(OLD)
    before = files_of(folder)
    real = os.fsync
    for room in range(6):
        left = [room]

        def fill(handle: int, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise OSError(errno.ENOSPC, "full")
            real(handle)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", fill)
            try:
                RefreshStore(folder).keep(NEW)
            except SaveError:
                assert files_of(folder) == before
            else:
                assert room > 2
                assert kept(folder) == Kept(refreshed=NEW)
                return
    pytest.fail("it was never kept")


def test_breaking_off_leaves_the_old_set(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as by Ctrl-C in the terminal; what is left over goes the next time."""
    store = RefreshStore(folder)
    store.keep(OLD)
    before = files_of(folder)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    for step in ("fsync", "rename", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, step, stop)
            with pytest.raises(KeyboardInterrupt):
                store.keep(NEW)
        assert kept(folder) == Kept(refreshed=OLD)
    store.sweep()
    assert files_of(folder) == before


@pytest.mark.parametrize("look", [RefreshStore.sweep, lambda store: store.current(TODAY)])
def test_leftovers_of_ended_processes_are_swept(
    folder: Path, look: Callable[[RefreshStore], object]
) -> None:
    """A killed process cannot tidy up after itself; what is in use stays."""
    store = RefreshStore(folder)
    store.keep(OLD)
    store.keep(NEW)
    before = files_of(folder)
    for name in (".als-reader-x", f"20261101T000000Z-{0:016}"):
        leftover = folder / "sets" / name
        leftover.mkdir()
        (leftover / "refreshed.json").write_bytes(b"half")
    (folder / ".als-reader-0123").write_bytes(b"half")
    look(store)
    assert files_of(folder) == before


def test_a_folder_that_may_only_be_read_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a profile on a disk that is locked; asking says at once that it cannot keep."""
    store = RefreshStore(folder)
    store.keep(NEW)
    real = os.open

    def read_only(path: Path, flags: int, *rest: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(errno.EROFS, "no")
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", read_only)
    store.sweep()
    assert kept(folder) == Kept(refreshed=NEW)
    for change in (store.claim, store.restore_bundled, lambda: store.keep(OLD)):
        with pytest.raises(SaveError, match="system refused it"):
            change()
    assert kept(folder) == Kept(refreshed=NEW)


def test_a_place_that_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    """Whoever put a file there; this works as root too."""
    (tmp_path / "file").write_text("x")
    store = RefreshStore(tmp_path / "file")
    assert store.peek() is None
    with pytest.raises(SaveError, match="The news could not be saved"):
        store.keep(NEW)
    with pytest.raises(SaveError, match="The news could not be saved"):
        store.claim()
    store.sweep()
    assert (tmp_path / "file").read_text() == "x"


def test_bundled_facts_that_cannot_be_had_back_are_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is claimed that did not happen."""
    store = RefreshStore(folder)
    store.keep(NEW)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        with pytest.raises(SaveError, match="refused to remove it"):
            store.restore_bundled()
    assert kept(folder) == Kept(refreshed=NEW)


# --- newer versions ---


def make_newer(path: Path) -> None:
    """Let a file look as if a later ALS Reader had written it."""
    text = path.read_text("utf-8").replace(f'"schema": {SCHEMA}', f'"schema": {SCHEMA + 1}', 1)
    path.write_text(text, "utf-8")


def test_a_pointer_of_a_newer_version_is_left_alone(folder: Path) -> None:
    """The newer version finds its news again."""
    store = RefreshStore(folder)
    store.keep(OLD)
    make_newer(folder / "current")
    before = files_of(folder)
    found = store.current(TODAY)
    assert found.refreshed is None
    assert "newer ALS Reader" in found.notice
    assert "the facts that came with ALS Reader" in found.notice
    with pytest.raises(SaveError, match="newer ALS Reader"):
        store.keep(NEW)
    store.sweep()
    assert files_of(folder) == before


def test_a_set_of_a_newer_version_gives_way_to_the_one_before_it(folder: Path) -> None:
    """Older news that we understand is better than none, and nothing is lost."""
    store = RefreshStore(folder)
    store.keep(OLD)
    store.keep(NEW)
    put_newer_set(set_folder(folder, "20261125"))
    before = files_of(folder)
    found = store.current(TODAY)
    assert found.refreshed == OLD
    assert "newer ALS Reader" in found.notice
    assert "the time before" in found.notice
    with pytest.raises(SaveError, match="newer ALS Reader"):
        store.keep(some_set("2026-11-26T00:00:00Z"))
    store.sweep()
    assert files_of(folder) == before


def put_newer_set(place: Path) -> None:
    """Make a set one of a later schema, with a sum that fits."""
    data = set_bytes(NEW).replace(b'"schema": 1', b'"schema": 2', 1)
    (place / "refreshed.json").write_bytes(data)
    (place / "SHA256SUMS").write_bytes(sums_of(data))
