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
    StoredFile(path, "Your draft").write({"a": "riluzole"})
    path.write_bytes(path.read_bytes().replace(b"riluzole", b"riluzolf"))
    assert StoredFile(path, "Your draft").peek() == {}


def test_a_file_may_know_more_kinds_of_damage(tmp_path: Path) -> None:
    """Such as a wrong check sum; what a newer version wrote is not ours to judge."""
    path = tmp_path / "draft.json"
    path.write_bytes(b'{"schema": 1, "sum": 2}')
    file = StoredFile(path, "Your draft", is_whole=lambda content: content["sum"] == 1)
    assert file.read(TODAY) == {}
    assert "started afresh" in file.notice
    newer = {"schema": SCHEMA + 1}
    path.write_text(json.dumps(newer))
    assert file.read(TODAY) == newer


DAMAGED = [
    b"", b"{", b"null", b"[]", b'"x"', b"{}", b'{"schema": "1"}', b'{"schema": 0}', b'{"schema": -1}',
    b"\xff\xfe", b"\x00" * 100, b"[" * 200_000, b'{"schema": 1' + b"0" * 5000 + b"}",
    b'{"schema": 1, "a": ', b'{"schema": 2, "a": 1}',
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


def test_a_full_disk_costs_no_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new copy must be there before an old one makes room for it."""
    path = tmp_path / "settings.json"
    for session in range(4):
        file, _ = opened(path)
        file.write({"session": session})
    before = {copy.name: copy.read_bytes() for copy in tmp_path.iterdir()}

    def refuse(target: Path, *_: object, **__: object) -> None:
        raise SaveError(target, "the disk is full.")

    monkeypatch.setattr("als_reader.core.stored.atomic_write", refuse)
    for _ in range(4):
        file, _ = opened(path)
        with pytest.raises(
            SaveError, match=r"Your settings could not be saved: the disk is full\."
        ):
            file.write({"session": 9})
    assert {copy.name: copy.read_bytes() for copy in tmp_path.iterdir()} == before


def test_an_old_schema_is_read_and_kept_for_good(tmp_path: Path) -> None:
    """Schema 1 had no sum. Who goes back to an older ALS Reader finds its file again."""
    path = tmp_path / "settings.json"
    old = b'{\n "schema": 1,\n "app_version": "0.1.0",\n "theme": "dark"\n}'
    path.write_bytes(old)
    for theme in ("light", "dark", "light", "dark", "sepia"):
        file, content = opened(path)
        assert content["theme"]
        assert file.notice == ""
        file.write({**content, "theme": theme})
    assert json.loads(path.read_bytes())["schema"] == SCHEMA
    assert path.with_name("settings.json.bak-1").read_bytes() == old
    assert opened(path)[1]["theme"] == "sepia"


def test_a_deleted_file_comes_back_from_its_copy(tmp_path: Path) -> None:
    """Some programs that make room on a disk take too much."""
    path = tmp_path / "settings.json"
    for session in range(2):
        file, _ = opened(path)
        file.write({"session": session})
    path.unlink()
    file, content = opened(path)
    assert content["session"] == 0
    assert file.notice == "Your settings are not there any more, so an earlier copy is used."
    again, content = opened(path)
    assert (content["session"], again.notice) == (0, "")


def test_a_copy_stays_in_use_until_something_is_changed(tmp_path: Path) -> None:
    """Or the second start after the damage would begin with nothing, and say nothing."""
    path = tmp_path / "settings.json"
    for session in range(2):
        file, _ = opened(path)
        file.write({"session": session})
    path.write_bytes(b"{")
    assert opened(path)[1]["session"] == 0
    again, content = opened(path)
    assert (content["session"], again.notice) == (0, "")


def test_a_window_that_does_not_own_the_profile_mends_nothing(tmp_path: Path) -> None:
    """The owner may be writing right now."""
    path = tmp_path / "settings.json"
    for session in range(2):
        file, _ = opened(path)
        file.write({"session": session})
    path.write_bytes(b"{")
    before = {copy.name: copy.read_bytes() for copy in tmp_path.iterdir()}
    file = StoredFile(path, "Your settings")
    assert file.read(TODAY, may_mend=False)["session"] == 0
    assert file.notice == "Your settings could not be read, so an earlier copy is used."
    assert {copy.name: copy.read_bytes() for copy in tmp_path.iterdir()} == before


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
    copy = tmp_path / "settings.json.backup-1"
    real = Path.read_bytes

    def refuse(of: Path) -> bytes:
        if of == path:
            raise PermissionError
        return real(of)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        file, content = opened(path)
        copy.write_text(json.dumps({"schema": 1, "text_scale": 400}))
        with_copy, copied = opened(path)
    assert content == {}
    assert "they are not used this time" in file.notice
    assert copied["text_scale"] == 400
    assert "an earlier copy is used this time" in with_copy.notice
    file.write({"a": 1})
    with_copy.write({"a": 1})
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
    file, content = opened(path)
    assert content == {}
    assert file.notice == "Your settings could not be read, so we started afresh."


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
