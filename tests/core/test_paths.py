# SPDX-License-Identifier: MIT
"""Where our own files are, and where the running window can be met."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from als_reader import paths
from als_reader.paths import FOLDER, find_paths, meeting_point

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has named pipes instead")


def test_a_profile_is_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a stick, say; and nothing is made before something is written."""
    monkeypatch.chdir(tmp_path)
    found = find_paths(Path("mine"))
    assert found.settings == tmp_path / "mine" / "settings.json"
    assert {
        found.places.parent,
        found.recent.parent,
        found.questions.parent,
        found.lock.parent,
    } == {tmp_path / "mine"}
    assert (found.cache, found.logs) == (tmp_path / "mine" / "cache", tmp_path / "mine" / "logs")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux")
def test_the_system_decides_where_a_users_files_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in every other program, so that backups find them."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    found = find_paths()
    assert found.config == tmp_path / "config" / FOLDER
    assert found.data == tmp_path / "data" / FOLDER
    assert found.cache == tmp_path / "cache" / FOLDER
    assert tmp_path in found.logs.parents


@POSIX
def test_two_profiles_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people at one machine, or a test beside the real window."""
    with tempfile.TemporaryDirectory() as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        one, two = find_paths(tmp_path / "one"), find_paths(tmp_path / "two")
        assert meeting_point(one) == meeting_point(one) != meeting_point(two)
        folder = Path(meeting_point(one)).parent
        assert folder.parent == Path(runtime)
        assert folder.stat().st_mode & 0o777 == 0o700


@POSIX
def test_without_a_runtime_folder_the_temporary_one_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as over SSH; and a socket's path may have only about 100 characters."""
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("TMPDIR", short)
        for runtime in ("", "/" + "x" * 80):
            monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
            point = meeting_point(find_paths(tmp_path / ("long name " * 20)))
            assert Path(point).is_relative_to(short)
            assert len(point) < 100


@POSIX
@pytest.mark.parametrize("place", ["é" * 40, "not there", ""])
def test_a_temporary_folder_that_cannot_be_used_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Or a second start would find nobody, and open a window that keeps nothing."""
    folder = tmp_path / place
    if place != "not there":
        folder.mkdir(exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("TMPDIR", str(folder) if place else "relative")
    assert Path(meeting_point(find_paths(tmp_path))).is_relative_to("/tmp")
    assert not list(folder.iterdir() if folder.exists() else ())


@POSIX
def test_a_folder_that_others_could_use_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another user could wait there for our file names."""
    with tempfile.TemporaryDirectory() as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        folder = Path(runtime) / f"{FOLDER}-{os.getuid()}"
        folder.mkdir()
        folder.chmod(0o777)
        assert meeting_point(find_paths(tmp_path)) == ""
        folder.rmdir()
        folder.symlink_to(tmp_path)
        assert meeting_point(find_paths(tmp_path)) == ""
        folder.unlink()
        folder.write_text("in the way")
        assert meeting_point(find_paths(tmp_path)) == ""


def test_windows_has_a_name_and_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe has no place on the disk."""
    monkeypatch.setattr(paths, "IS_WINDOWS", True)
    point = meeting_point(find_paths(tmp_path))
    assert point.startswith(f"{FOLDER}-")
    assert os.sep not in point
