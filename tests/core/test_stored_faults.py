# SPDX-License-Identifier: MIT
"""Whatever happens to a file of the profile, a reader gets back what an earlier start had, whole.

`bench/damage.py` does the same at every byte. Refreshed sets have tests of their own
(`refresh/test_store_damage.py`).
"""

import json
import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.files import TEMPORARY_PREFIX
from als_reader.paths import Paths, find_paths
from tests.core.stored_profiles import (
    KINDS,
    TODAY,
    TwoSessions,
    check_damage,
    check_refusal,
    cut,
    file_of,
    flip,
    start,
    two_sessions,
    use,
)


@pytest.fixture(autouse=True)
def no_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about power that fails, and hundreds of profiles are looked at."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> TwoSessions:
    return two_sessions(tmp_path_factory.mktemp("faults") / "profile")


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_cut_off_anywhere_costs_one_session(
    used: TwoSessions, tmp_path: Path, kind: str
) -> None:
    """At every 64 bytes, and at its very end: the copy of the start before is used and told."""
    size = file_of(used.paths, kind).stat().st_size
    for length in (*range(0, size, 64), size - 1):
        check_damage(used, tmp_path, kind, cut(length))


@pytest.mark.parametrize("kind", KINDS)
def test_a_flipped_bit_never_becomes_another_word(
    used: TwoSessions, tmp_path: Path, kind: str
) -> None:
    """A disk that forgets must not change a question for the doctor, or the keys of a switch."""
    size = file_of(used.paths, kind).stat().st_size
    for place in (*range(0, size, size // 10), *range(size - 4, size)):
        check_damage(used, tmp_path, kind, flip(place, 1))
    schema = file_of(used.paths, kind).read_bytes().index(b'"schema": ') + len('"schema": ')
    for bit in (1, 2, 4, 8):  # another schema, older or newer
        check_damage(used, tmp_path, kind, flip(schema, bit))


@pytest.mark.parametrize("kind", KINDS)
def test_a_deleted_file_costs_one_session(used: TwoSessions, tmp_path: Path, kind: str) -> None:
    """Such as by a program that makes room on the disk."""
    check_damage(used, tmp_path, kind, None)


@pytest.mark.parametrize("junk", [b"", b"\0" * 500, b"[" * 100_000, b"<html>", b'{"schema": 2}'])
def test_other_content_costs_one_session(used: TwoSessions, tmp_path: Path, junk: bytes) -> None:
    """Zeros are what some disks leave after the power failed."""
    for kind in KINDS:
        check_damage(used, tmp_path, kind, lambda _: junk)


@pytest.mark.parametrize(("length", "step"), [(1, 8), (10_000, 12)])
def test_whatever_the_system_refuses_a_file_is_the_old_one_or_the_new(
    used: TwoSessions, tmp_path: Path, length: int, step: int
) -> None:
    """An error of the disk, a full disk, a quota, a disk that was made read-only: at each step."""
    first = 0
    while first < check_refusal(used, tmp_path / "profile", first, length):
        first += step
    assert first > 20


def test_a_wrong_clock_takes_nothing_away(used: TwoSessions, tmp_path: Path) -> None:
    """Two years back and two years ahead: what is kept is found, changed, and kept again."""
    shutil.copytree(used.paths.data, tmp_path / "profile")
    paths = find_paths(tmp_path / "profile")
    for session, year in enumerate((2024, 2028, 2024, 2026), 10):
        day = date(year, 11, 25)
        before, notices = start(paths, day)
        assert notices == ()
        use(paths, session, day)
        after, notices = start(paths, TODAY)
        assert notices == ()
        assert f"Title {session}" in after["draft"]
        assert json.loads(after["settings"])["text_scale"] == 100 + session
        assert after["questions"].startswith(before["questions"][:-1])


@pytest.mark.parametrize("years", [-2, 2])
def test_leftovers_are_swept_whatever_the_clock_said(profile: Paths, years: int) -> None:
    """A clock that was ahead dates what a killed program left into the future."""
    for folder in (profile.data, profile.pasted, profile.drafts):
        folder.mkdir(parents=True, exist_ok=True)
        leftover = folder / f"{TEMPORARY_PREFIX}x"
        leftover.write_bytes(b"half")
        moment = leftover.stat().st_mtime + years * 365 * 86_400
        os.utime(leftover, (moment, moment))
    start(profile)
    assert not list(profile.data.rglob(f"{TEMPORARY_PREFIX}*"))


STRANGE_HOMES = [
    "with  two spaces ", "Zoë Łukasz 李", "e\u0301 \u202e\u200b", "a'b\"c;$(x)`", "%41 #? &", "-rf",
    "x" * 200, "\n",
]  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="these names cannot be there")
@pytest.mark.parametrize("name", [*STRANGE_HOMES, os.fsdecode(b"not \xff utf-8")], ids=ascii)
def test_the_home_folder_may_have_any_name(tmp_path: Path, used: TwoSessions, name: str) -> None:
    """A name is a person's own, and nothing that we should stumble over."""
    there = two_sessions(tmp_path / name / ".local" / "share" / "als-reader")
    assert (there.earlier, there.newest) == (used.earlier, used.newest)
    file_of(there.paths, "marks").write_bytes(b"{")
    found, notices = start(there.paths)
    assert found == used.newest | {"marks": used.earlier["marks"]}
    assert len(notices) == 1
