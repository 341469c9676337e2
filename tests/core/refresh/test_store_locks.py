# SPDX-License-Identifier: MIT
"""Two windows never ask or keep at once, and an ended one holds nobody up."""

import errno
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest

from als_reader.core import locking
from als_reader.core.errors import RefreshError
from als_reader.core.locking import Claim
from als_reader.core.refresh.shelf import load_set
from als_reader.core.refresh.store import Kept, RefreshStore
from tests.core.refresh.some_sets import NEW, OLD, TODAY, set_folder, some_set

STORE = "als_reader.core.refresh.store"
HOLDER = """
import sys
from pathlib import Path
from als_reader.core.locking import Claim
claim = Claim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_window_is_told_that_the_first_asks(tmp_path: Path) -> None:
    """And can go on as soon as the first is done."""
    first, second = RefreshStore(tmp_path), RefreshStore(tmp_path)
    with first.claim():
        with pytest.raises(RefreshError, match="Another window is checking for news right now"):
            second.claim()
        first.keep(NEW)
        assert second.current(TODAY) == Kept(refreshed=NEW)
    claim = second.claim()
    claim.release()
    claim.release()
    first.claim().release()


def test_a_killed_window_holds_nobody_up(tmp_path: Path) -> None:
    """A lock file that is only left over means nothing."""
    lock = tmp_path / "asking.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(RefreshError, match="Another window"):
            RefreshStore(tmp_path).claim()
        holder.kill()
        holder.wait()
    assert lock.exists()
    RefreshStore(tmp_path).claim().release()


def test_while_another_window_keeps_news_nothing_is_changed(tmp_path: Path) -> None:
    """Each set is written by one process only; sweeping and mending just wait for another time."""
    store = RefreshStore(tmp_path)
    store.keep(OLD)
    store.keep(NEW)
    (set_folder(tmp_path, "20261125") / "SHA256SUMS").unlink()
    with Claim(tmp_path / "keeping.lock"):
        for change in (lambda: store.keep(NEW), store.restore_bundled):
            with pytest.raises(RefreshError, match="saving news right now"):
                change()
        store.sweep()
        for _ in range(2):
            found = store.current(TODAY)
            assert found.refreshed == OLD
            assert found.notice
    assert store.current(TODAY).refreshed == OLD
    assert store.current(TODAY).notice == ""


def test_many_at_once_leave_one_whole_set(tmp_path: Path) -> None:
    """Each either keeps its own or is told to wait; readers in between see whole ones."""
    days = range(1, 25)
    problems: list[str] = []

    def keep(day: int) -> None:
        store = RefreshStore(tmp_path)
        try:
            store.keep(some_set(f"2026-11-{day:02}T00:00:00Z"))
        except RefreshError as error:
            problems.append(str(error))
        found = store.current(TODAY)
        assert found.refreshed in sets
        assert found.notice == ""

    sets = [some_set(f"2026-11-{day:02}T00:00:00Z") for day in days]
    RefreshStore(tmp_path).keep(sets[0])
    with ThreadPoolExecutor(max_workers=4) as pool:
        for future in [pool.submit(keep, day) for day in days]:
            future.result()
    assert all("saving news right now" in problem for problem in problems)
    assert len(list((tmp_path / "sets").iterdir())) <= 2


def test_news_that_is_replaced_while_it_is_read_is_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window may keep two sets between the reading of the pointer and of the set."""
    store = RefreshStore(tmp_path)
    store.keep(OLD)
    newer = [some_set("2026-11-26T00:00:00Z"), some_set("2026-11-27T00:00:00Z")]

    def late(sets: Path, name: str) -> object:
        monkeypatch.setattr(f"{STORE}.load_set", load_set)
        for other in newer:
            RefreshStore(tmp_path).keep(other)
        return load_set(sets, name)

    monkeypatch.setattr(f"{STORE}.load_set", late)
    assert store.current(TODAY) == Kept(refreshed=newer[1])


def test_mending_leaves_alone_what_another_window_has_just_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between our look and our turn, the damage may be gone."""
    store = RefreshStore(tmp_path)
    store.keep(OLD)
    (set_folder(tmp_path, "20261103") / "SHA256SUMS").unlink()

    def late(path: Path) -> Claim:
        monkeypatch.setattr(f"{STORE}.Claim", Claim)
        RefreshStore(tmp_path).keep(NEW)
        return Claim(path)

    monkeypatch.setattr(f"{STORE}.Claim", late)
    assert store.current(TODAY).refreshed is None
    assert store.current(TODAY) == Kept(refreshed=NEW)


def test_where_there_are_no_locks_only_old_leftovers_are_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On some network disks another window may be writing right now."""
    monkeypatch.setattr(locking, "_lock", no_locks)
    store = RefreshStore(tmp_path)
    store.keep(OLD)
    with store.claim() as claim:
        assert not claim.is_exclusive
    for name, age in (("new", 0), ("old", 1200)):
        leftover = tmp_path / "sets" / f".als-reader-{name}"
        leftover.mkdir()
        facts = leftover.stat()
        os.utime(leftover, (facts.st_atime - age, facts.st_mtime - age))
    store.sweep()
    left = [path.name for path in (tmp_path / "sets").glob(".*")]
    assert left == [".als-reader-new"]
    shutil.rmtree(tmp_path / "sets" / ".als-reader-new")


def no_locks(_: int) -> None:
    """A file system that knows none."""
    raise OSError(errno.ENOTSUP, "no locks here")


def test_windows_locks_the_file_in_its_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a held file is refused with another number."""
    calls: list[tuple[int, int]] = []

    def refuse(_: int, mode: int, count: int) -> None:
        calls.append((mode, count))
        raise OSError(errno.EACCES, "held")

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=refuse, LK_NBLCK=2))
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(BlockingIOError):
        Claim(tmp_path / "lock")
    assert calls == [(2, 1)]
