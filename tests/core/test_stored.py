# SPDX-License-Identifier: MIT
"""Our own JSON files: never the reason that a start fails (ROBUSTNESS rules 23 and 24)."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from als_reader import __version__
from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.core.stored import BACKUPS, LARGEST_NUMBER, SCHEMA, StoredFile, fill

TODAY = date(2026, 11, 22)


def opened(path: Path) -> tuple[StoredFile, dict[str, object]]:
    file = StoredFile(path, "Your settings")
    return file, file.read(TODAY)


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    """With the schema and the version that wrote it."""
    path = tmp_path / "settings.json"
    file, content = opened(path)
    assert (content, file.notice) == ({}, "")
    file.write({"a": "渐 \ud800", "b": [1]})
    again, content = opened(path)
    assert content == {"schema": SCHEMA, "app_version": __version__, "a": "渐 \ud800", "b": [1]}
    assert again.notice == ""


def test_a_look_changes_nothing(tmp_path: Path) -> None:
    """A list of many files must not set damaged ones aside."""
    path = tmp_path / "draft.json"
    assert StoredFile(path, "Your draft").peek() == {}
    path.write_bytes(b"{")
    assert StoredFile(path, "Your draft").peek() == {}
    assert path.read_bytes() == b"{"
    path.write_bytes(b'{"schema": 1}')
    assert StoredFile(path, "Your draft").peek() == {"schema": 1}


def test_a_file_may_know_more_kinds_of_damage(tmp_path: Path) -> None:
    """Such as a wrong check sum; what a newer version wrote is not ours to judge."""
    path = tmp_path / "draft.json"
    path.write_bytes(b'{"schema": 1, "sum": 2}')
    file = StoredFile(path, "Your draft", is_whole=lambda content: content["sum"] == 1)
    assert file.read(TODAY) == {}
    assert "started afresh" in file.notice
    path.write_bytes(b'{"schema": 2}')
    assert file.read(TODAY) == {"schema": 2}


DAMAGED = [
    b"", b"{", b"null", b"[]", b'"x"', b"{}", b'{"schema": "1"}', b'{"schema": 0}', b'{"schema": -1}',
    b"\xff\xfe", b"\x00" * 100, b"[" * 200_000, b'{"schema": 1' + b"0" * 5000 + b"}",
    b'{"schema": 1, "a": ',
]  # fmt: skip


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, data: bytes) -> None:
    """Torn by a full disk, or emptied by another program."""
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    file, content = opened(path)
    assert content == {}
    assert file.notice == (
        "Your settings could not be read, so we started afresh. "
        "The damaged file is kept as settings.json.corrupt-2026-11-22."
    )
    assert (tmp_path / "settings.json.corrupt-2026-11-22").read_bytes() == data
    file.write({"a": 1})
    assert opened(path)[1]["a"] == 1


def test_every_cut_of_a_file_is_survived(tmp_path: Path) -> None:
    """Wherever the writing of another program broke off."""
    path = tmp_path / "settings.json"
    StoredFile(path, "Your settings").write({"text": "a" * 300})
    whole = path.read_bytes()
    for length in range(0, len(whole), 16):
        path.write_bytes(whole[:length])
        assert opened(path)[1] == {}


def test_a_damaged_file_costs_one_session_only(tmp_path: Path) -> None:
    """What an earlier start has read is kept beside the file."""
    path = tmp_path / "settings.json"
    for session in range(6):
        file, _ = opened(path)
        file.write({"session": session})
        file.write({"session": session, "again": True})
    copies = sorted(p.name for p in tmp_path.iterdir() if "backup" in p.name)
    assert copies == [f"settings.json.backup-{n}" for n in range(1, BACKUPS + 1)]
    assert [json.loads((tmp_path / name).read_bytes())["session"] for name in copies] == [4, 3, 2]
    path.write_bytes(b"{")
    (tmp_path / copies[0]).write_bytes(b"damaged too")
    file, content = opened(path)
    assert content["session"] == 3
    assert "an earlier copy is used" in file.notice
    assert "corrupt-2026-11-22" in file.notice


def test_saving_goes_on_where_no_copy_can_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is for a bad day; the save is for now."""
    path = tmp_path / "settings.json"
    StoredFile(path, "Your settings").write({"a": 1})
    file, _ = opened(path)
    real = atomic_write

    def refuse_copies(target: Path, data: bytes, *, is_private: bool = False) -> None:
        if "backup" in target.name:
            raise SaveError(target, "no.")
        real(target, data, is_private=is_private)

    monkeypatch.setattr("als_reader.core.stored.atomic_write", refuse_copies)
    file.write({"a": 2})
    assert opened(path)[1]["a"] == 2


def test_a_file_of_a_newer_version_is_used_but_never_changed(tmp_path: Path) -> None:
    """We would lose what we do not know."""
    path = tmp_path / "settings.json"
    data = json.dumps({"schema": SCHEMA + 1, "a": 1, "new": 2}).encode()
    path.write_bytes(data)
    file, content = opened(path)
    assert content["a"] == 1
    assert file.is_read_only
    assert "newer ALS Reader" in file.notice
    file.write({"a": 2})
    assert path.read_bytes() == data


def test_a_newer_copy_is_not_used_for_a_damaged_file(tmp_path: Path) -> None:
    """It would be written back without what we do not know."""
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    (tmp_path / "settings.json.backup-1").write_text(json.dumps({"schema": SCHEMA + 1}))
    assert opened(path)[1] == {}


def test_a_file_that_may_not_be_read_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be fine; only we cannot see it now."""
    path = tmp_path / "settings.json"
    path.write_text("precious")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        file, content = opened(path)
    assert content == {}
    assert "not used this time" in file.notice
    file.write({"a": 1})
    assert path.read_text() == "precious"


def test_a_folder_that_cannot_be_changed_does_not_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged file on a disk that is read-only."""
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", refuse)
    assert opened(path)[1] == {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One value of each kind."""

    name: str = "n"
    count: int = 1
    share: float = 0.5
    is_on: bool = False
    lines: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, Kept()),
        (None, Kept()),
        ([1], Kept()),
        ({"name": "x", "count": 2, "share": 0.1, "is_on": True, "lines": ["a"]},
         Kept(name="x", count=2, share=0.1, is_on=True, lines=("a",))),
        ({"name": 1, "count": "2", "share": "x", "is_on": 1, "lines": "abc"}, Kept()),
        ({"count": True, "is_on": "yes", "lines": [1]}, Kept()),
        ({"count": 2.0, "share": 2}, Kept(share=2.0)),
        ({"share": float("nan")}, Kept()),
        ({"share": float("inf")}, Kept()),
        ({"count": LARGEST_NUMBER, "share": 10**400}, Kept(count=LARGEST_NUMBER)),
        ({"count": LARGEST_NUMBER + 1}, Kept()),
        ({"count": -(10**40)}, Kept()),
        ({"unknown": 1}, Kept()),
    ],
)  # fmt: skip
def test_only_sensible_values_are_taken_over(values: object, expected: Kept) -> None:
    """A wrong value costs itself, not the rest."""
    assert fill(Kept, values) == expected
