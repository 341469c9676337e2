# SPDX-License-Identifier: MIT
"""The two doors to the disk."""

import errno
import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from als_reader.core import limits
from als_reader.core.errors import ArticleError, SaveError
from als_reader.core.files import (
    STALE_SECONDS,
    TEMPORARY_PREFIX,
    atomic_write,
    read_article_bytes,
    sweep_temporaries,
)

POSIX = pytest.mark.skipif(os.name == "nt", reason="there are no such files on Windows")


def refusal(path: Path) -> str:
    """What the reader is told; the file's name stands in it, for several may be opened at once."""
    with pytest.raises(ArticleError) as caught:
        read_article_bytes(path)
    assert path.name in str(caught.value)
    assert caught.value.remedy
    return caught.value.reason


def test_a_file_is_read(tmp_path: Path) -> None:
    """The usual case, with a name in two scripts."""
    file = tmp_path / "渐冻 fröst.alsmd"
    file.write_bytes(b"words\r\n")
    assert read_article_bytes(file) == b"words\r\n"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """Dropped by mistake."""
    assert refusal(tmp_path) == "This is a folder."


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    """Such as one of the recent files, on a stick that was pulled out."""
    assert refusal(tmp_path / "gone.alsmd") == "This file is not there any more."
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file" / "in-a-file.txt") == "This file is not there any more."
    assert refusal(tmp_path / "nul\0in.txt") == "This file is not there any more."


@POSIX
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/dev/zero")])
def test_pipes_and_devices_are_refused_at_once(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    """A pipe would hang us, and /dev/zero never ends."""
    make(tmp_path / "thing")
    assert refusal(tmp_path / "thing") == "This is not a file."


@POSIX
def test_sockets_and_circles_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else a folder holds."""
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert refusal(tmp_path / "circle") == "This link leads back to itself."
    monkeypatch.chdir(tmp_path)  # a socket's path has little room
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert refusal(tmp_path / "socket") == "This file could not be read."


@pytest.mark.parametrize("path", [r"\\host\share\x.alsmd", "//host/share/x.alsmd"])
def test_files_on_other_computers_are_not_opened(path: str) -> None:
    """Opening one would send this user's name and a password hash there."""
    assert "on another computer" in refusal(Path(path))


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.EACCES, "You may not read this file."),
        (errno.EPERM, "You may not read this file."),
        (errno.EIO, "This file could not be read."),
    ],
)
def test_refusals_of_the_system_are_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    """In words that say what to do."""

    def refuse(*_: object) -> int:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "open", refuse)
    assert refusal(tmp_path / "x.alsmd") == reason


def test_a_disk_that_fails_while_reading_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scratched stick opens, and then does not read."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "no")

    file = tmp_path / "x.alsmd"
    file.write_text("x")
    monkeypatch.setattr(os, "fdopen", fail)
    assert refusal(file) == "This file could not be read."


@pytest.mark.parametrize(("over", "is_refused"), [(0, False), (1, True), (10 * 2**30, True)])
def test_what_is_too_large_to_be_an_article_is_refused(
    tmp_path: Path, over: int, is_refused: bool
) -> None:
    """And nothing is cut off in silence."""
    file = tmp_path / "large.txt"
    with file.open("wb") as out:
        out.truncate(limits.ARTICLE_BYTES + over)
    if is_refused:
        assert "larger than 64 MB" in refusal(file)
    else:
        assert len(read_article_bytes(file)) == limits.ARTICLE_BYTES


# --- writing ---


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    """Folders that are missing are made."""
    file = tmp_path / "new folder" / "x.json"
    atomic_write(file, b"one")
    atomic_write(file, b"two")
    assert file.read_bytes() == b"two"
    assert [p.name for p in file.parent.iterdir()] == ["x.json"]


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Some people keep their settings elsewhere and link to them."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "x").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real" / "x")
    atomic_write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "x").read_bytes() == b"new"


@POSIX
def test_rights_are_kept(tmp_path: Path) -> None:
    """What a reader saves can be given to others; what we remember is for nobody else."""
    old = os.umask(0o022)
    try:
        atomic_write(tmp_path / "page.html", b"x")
        atomic_write(tmp_path / "places.json", b"x", is_private=True)
    finally:
        os.umask(old)
    (tmp_path / "mine").write_text("x")
    (tmp_path / "mine").chmod(0o640)
    atomic_write(tmp_path / "mine", b"y")
    rights = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    assert rights == {"page.html": 0o644, "places.json": 0o600, "mine": 0o640}


@pytest.mark.parametrize("step", ["fsync", "replace", "fdopen", "open"])
@pytest.mark.parametrize(
    ("code", "reason"), [(errno.ENOSPC, "the disk is full."), (errno.EIO, "the system refused it.")]
)  # fmt: skip
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: str
) -> None:
    """Torn files were the result of plain writes in half of all kills."""
    file = tmp_path / "x.json"
    file.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(SaveError, match=reason):
            atomic_write(file, b"new")
    assert file.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["x.json"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_is_broken_off_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Such as by Ctrl-C in the terminal."""
    file = tmp_path / "x.json"
    file.write_bytes(b"old")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, stop)
    with pytest.raises(KeyboardInterrupt):
        atomic_write(file, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("x.json", b"old")]


def test_impossible_targets_are_explained(tmp_path: Path) -> None:
    """A folder, a place inside a file, a name that cannot be."""
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "folder", tmp_path / "file" / "x", tmp_path / "a\0b"):
        with pytest.raises(SaveError, match="try again"):
            atomic_write(target, b"x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]


@POSIX
def test_the_folder_is_synced_too_but_need_not_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new name must last; some network disks cannot promise it, and save all the same."""
    real = os.fsync
    synced: list[bool] = []

    def note(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        synced.append(is_folder)
        if is_folder:
            raise OSError(errno.EINVAL, "not here")
        real(handle)

    monkeypatch.setattr(os, "fsync", note)
    atomic_write(tmp_path / "x", b"x")
    assert synced == [False, True]
    assert (tmp_path / "x").read_bytes() == b"x"


def test_windows_has_no_folder_to_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There a folder cannot be opened."""
    opened: list[object] = []
    real = os.open

    def note(path: Path, *rest: int) -> int:
        opened.append(Path(path).is_dir())
        return real(path, *rest)

    monkeypatch.setattr(os, "open", note)
    file = tmp_path / "x"
    monkeypatch.setattr("als_reader.core.files._IS_WINDOWS", True)
    atomic_write(file, b"x")
    assert opened == [False]


def test_only_what_is_left_over_is_swept(tmp_path: Path) -> None:
    """A second window must not remove what the first is just writing."""
    for name, age in (("old", 2 * STALE_SECONDS), ("new", 0)):
        file = tmp_path / f"{TEMPORARY_PREFIX}{name}"
        file.write_text("x")
        os.utime(file, (file.stat().st_atime, file.stat().st_mtime - age))
    (tmp_path / "mine.json").write_text("x")
    sweep_temporaries(tmp_path)
    sweep_temporaries(tmp_path / "no such folder")
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"{TEMPORARY_PREFIX}new", "mine.json"]
