# SPDX-License-Identifier: MIT
"""Whatever happens to the files on disk, a reader sees a whole set or the bundled facts."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from als_reader.core.refresh.sets import sums_of
from als_reader.core.refresh.store import Kept, RefreshStore
from tests.core.refresh.some_sets import NEW, OLD, TODAY, files_of, set_folder


@pytest.fixture(autouse=True)
def no_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about power that fails, and hundreds of stores are looked at."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="module")
def two_sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a set and the one before it."""
    folder = tmp_path_factory.mktemp("damage") / "refreshed"
    store = RefreshStore(folder)
    store.keep(OLD)
    store.keep(NEW)
    return folder


@pytest.fixture
def damaged(two_sets: Path, tmp_path: Path) -> Callable[[str, Callable[[bytes], bytes]], Kept]:
    """Gives what a start finds after one file of a copy of `two_sets` was changed."""
    copies = iter(range(10_000))

    def look(name: str, change: Callable[[bytes], bytes]) -> Kept:
        folder = tmp_path / str(next(copies))
        shutil.copytree(two_sets, folder)
        file = folder / name
        file.write_bytes(change(file.read_bytes()))
        store = RefreshStore(folder)
        found = store.current(TODAY)
        # What was mended stays mended, and the bundled facts can always be had back.
        if "newer" not in found.notice:
            assert store.current(TODAY) == Kept(refreshed=found.refreshed)
        store.restore_bundled()
        assert store.current(TODAY) == Kept(refreshed=None)
        shutil.rmtree(folder)
        return found

    return look


def names_of(folder: Path) -> tuple[str, ...]:
    """The files of the newest set."""
    place = set_folder(folder, "20261125")
    return tuple(f"sets/{place.name}/{name}" for name in ("refreshed.json", "SHA256SUMS"))


Look = Callable[[str, Callable[[bytes], bytes]], Kept]


def test_a_set_that_is_cut_off_anywhere_gives_way(two_sets: Path, damaged: Look) -> None:
    """At every 64 bytes of its file and its sum; the reader is told."""
    for name in names_of(two_sets):
        for length in range(0, (two_sets / name).stat().st_size, 64):
            found = damaged(name, lambda data, length=length: data[:length])  # type: ignore[misc]
            assert found.refreshed == OLD
            assert "is damaged" in found.notice
            assert "the time before" in found.notice
            assert "Check for news" in found.notice


def test_a_set_with_flipped_bits_gives_way(two_sets: Path, damaged: Look) -> None:
    """A disk that forgets must not turn into another fact."""
    for name in names_of(two_sets):
        size = (two_sets / name).stat().st_size
        for place in range(0, size - 1, max(1, size // 25)):
            assert damaged(name, flip(place)).refreshed == OLD


def flip(place: int) -> Callable[[bytes], bytes]:
    """Change one bit at a place."""

    def change(data: bytes) -> bytes:
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change


def test_a_pointer_that_is_cut_off_or_flipped_names_a_whole_set_or_none(
    two_sets: Path, damaged: Look
) -> None:
    """At every 64 bytes, and one bit at every fifth place."""
    size = (two_sets / "current").stat().st_size
    for length in range(0, size, 64):
        found = damaged("current", lambda data, length=length: data[:length])  # type: ignore[misc]
        assert found.refreshed == NEW
        assert "newest news that is whole" in found.notice
    for place in range(0, size, 5):
        found = damaged("current", flip(place))
        assert found.refreshed in (NEW, OLD)
        assert found.notice or found.refreshed == NEW


@pytest.mark.parametrize(
    "name",
    [
        "../../elsewhere",
        "/etc",
        "20261125T210000Z-0123456789abcdef/../../x",
        "",
        "20261125T210000Z-0123456789abcdef\n",
        7,
    ],
)
def test_a_pointer_never_leads_out_of_the_folder(damaged: Look, name: object) -> None:
    """Whoever wrote it; a set is then found by its own name."""

    def point(data: bytes) -> bytes:
        return json.dumps(json.loads(data) | {"current": name}).encode()

    assert damaged("current", point).refreshed == NEW


@pytest.mark.parametrize("data", [b"[" * 100_000, b"[]", b"7", b"\xff\xfe", b'{"schema": 0}'])
def test_any_other_content_of_the_pointer_is_damage(damaged: Look, data: bytes) -> None:
    """And it is set aside, not the reason that a start fails."""
    assert damaged("current", lambda _: data).refreshed == NEW


def test_a_sum_that_fits_does_not_make_nonsense_a_set(two_sets: Path, tmp_path: Path) -> None:
    """Somebody may have mended the sum only."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    place = set_folder(folder, "20261125")
    data = (place / "refreshed.json").read_bytes().replace(b"NCT00000001", b"NCT0000000X")
    (place / "refreshed.json").write_bytes(data)
    (place / "SHA256SUMS").write_bytes(sums_of(data))
    assert RefreshStore(folder).current(TODAY).refreshed == OLD


def test_without_a_whole_set_the_bundled_facts_are_shown(two_sets: Path, tmp_path: Path) -> None:
    """And what is damaged is set aside for somebody who can read it; only the last of it stays."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    (folder / "corrupt-2025-01-01").mkdir()
    for place in (folder / "sets").iterdir():
        (place / "refreshed.json").write_bytes(b"{")
    store = RefreshStore(folder)
    found = store.current(TODAY)
    assert found.refreshed is None
    assert "the facts that came with ALS Reader" in found.notice
    assert [path.name for path in folder.glob("corrupt-*")] == ["corrupt-2026-11-25"]
    assert len(list((folder / "corrupt-2026-11-25").rglob("refreshed.json"))) == 2
    assert store.current(TODAY) == Kept(refreshed=None)
    store.keep(NEW)
    assert RefreshStore(folder).current(TODAY) == Kept(refreshed=NEW)


@pytest.mark.parametrize("what", ["SHA256SUMS", "refreshed.json", "", "sets", "current"])
def test_deleted_parts_are_noticed(two_sets: Path, tmp_path: Path, what: str) -> None:
    """Such as by a program that frees disk space."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    place = folder if what in ("sets", "current") else set_folder(folder, "20261125")
    if (place / what).is_dir():
        shutil.rmtree(place / what)
    else:
        (place / what).unlink()
    found = RefreshStore(folder).current(TODAY)
    assert found.refreshed == (OLD if place != folder else None)
    assert bool(found.notice) == (what != "current")
    assert RefreshStore(folder).current(TODAY) == Kept(refreshed=found.refreshed)


def test_a_damaged_pointer_without_sets_is_told(tmp_path: Path) -> None:
    """There was news once, and the reader should know that it is gone."""
    (tmp_path / "current").write_bytes(b"")
    found = RefreshStore(tmp_path).current(TODAY)
    assert found.refreshed is None
    assert "is damaged" in found.notice
    assert (tmp_path / "corrupt-2026-11-25" / "current").exists()


def test_while_the_pointer_is_damaged_nothing_is_swept(two_sets: Path, tmp_path: Path) -> None:
    """The set it named is among what is there."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    (folder / "current").write_bytes(b"")
    RefreshStore(folder).sweep()
    assert RefreshStore(folder).current(TODAY).refreshed == NEW


@pytest.mark.parametrize("unreadable", ["current", "refreshed.json"])
def test_what_the_system_refuses_to_read_is_left_alone(
    two_sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unreadable: str
) -> None:
    """A disk may answer again tomorrow."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    before = files_of(folder)
    real: Callable[..., object] = Path.open

    def refused(own: Path, *arguments: object) -> object:
        if own.name == unreadable:
            raise OSError(errno.EIO, "no")
        return real(own, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refused)
        found = RefreshStore(folder).current(TODAY)
    assert found.refreshed is None
    assert "could not be read this time" in found.notice
    assert files_of(folder) == before
    assert RefreshStore(folder).current(TODAY) == Kept(refreshed=NEW)


def test_damage_on_a_disk_that_may_only_be_read_is_told_each_time(
    two_sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot be set aside."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    (set_folder(folder, "20261125") / "SHA256SUMS").unlink()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "no")

    monkeypatch.setattr(os, "rename", refuse)
    for _ in range(2):
        found = RefreshStore(folder).current(TODAY)
        assert found.refreshed == OLD
        assert found.notice


def test_damage_beside_a_newer_set_is_left_for_the_newer_version(
    two_sets: Path, tmp_path: Path
) -> None:
    """It may know what to do, and its own set must not be lost."""
    folder = tmp_path / "copy"
    shutil.copytree(two_sets, folder)
    (set_folder(folder, "20261125") / "SHA256SUMS").unlink()
    place = set_folder(folder, "20261103")
    data = (place / "refreshed.json").read_bytes().replace(b'"schema": 1', b'"schema": 2', 1)
    (place / "refreshed.json").write_bytes(data)
    (place / "SHA256SUMS").write_bytes(sums_of(data))
    before = files_of(folder)
    found = RefreshStore(folder).current(TODAY)
    assert found.refreshed is None
    assert "newer ALS Reader" in found.notice
    assert files_of(folder).items() >= before.items()
