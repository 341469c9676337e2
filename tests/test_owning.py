# SPDX-License-Identifier: MIT
"""One window writes in a profile, and a dead one never keeps the next from it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from als_reader.owning import JUST_MADE, Ownership
from als_reader.paths import Paths, find_paths

OWNER = """
import sys
from pathlib import Path
from als_reader.owning import Ownership
from als_reader.paths import find_paths
ownership = Ownership(find_paths(Path(sys.argv[1])))
print(ownership.take(), flush=True)
sys.stdin.read()
"""


def left_by_the_dead(path: Path, words: bytes) -> None:
    """A lock of another day."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(words)
    long_ago = path.stat().st_mtime - 10 * JUST_MADE
    os.utime(path, (long_ago, long_ago))


def a_real_lock(profile: Paths) -> bytes:
    """What a lock says that this process holds."""
    ownership = Ownership(profile)
    assert ownership.take()
    return profile.lock.read_bytes()


@pytest.mark.parametrize("words", [b"", b"99999", b"\xff\x00\n\n\n", b"own"])
def test_a_lock_that_nobody_holds_is_taken_over(profile: Paths, words: bytes) -> None:
    """Cut off by a full disk; or in a container, where every start has the same number."""
    left_by_the_dead(profile.lock, a_real_lock(profile) if words == b"own" else words)
    ownership = Ownership(profile)
    assert ownership.take()
    assert ownership.take()
    assert not Ownership(profile).take()


@pytest.mark.skipif(os.name == "nt", reason="a file that is open cannot be changed there")
@pytest.mark.parametrize("words", [None, b"", b"1\npython3.11\nelsewhere\n\n\n"])
def test_the_lock_of_a_living_window_is_never_taken(profile: Paths, words: bytes | None) -> None:
    """Two windows that write would undo each other's work; whatever has become of the words."""
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(profile.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"True\n"
        said = profile.lock.read_bytes()
        left_by_the_dead(profile.lock, said if words is None else words)
        ownership = Ownership(profile)
        assert not ownership.take()
        assert ownership.is_held_by_another
        assert profile.lock.exists()
    finally:
        owner.kill()
        owner.communicate()
    assert ownership.take()


def test_a_lock_that_is_being_made_is_left_alone(profile: Paths) -> None:
    """Two starts at once: it is empty for a moment."""
    profile.lock.parent.mkdir(parents=True)
    profile.lock.write_bytes(b"")
    ownership = Ownership(profile)
    assert not ownership.take()
    assert ownership.is_held_by_another


def test_where_no_lock_can_be_nobody_owns_the_profile(profile: Paths) -> None:
    """A folder in its place: the window opens all the same, and keeps what it can."""
    profile.lock.mkdir(parents=True)
    assert not Ownership(profile).take()


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_a_folder_whose_name_is_no_text_has_one_owner_too(tmp_path: Path) -> None:
    """Such a home folder comes from an old system; Qt cannot make its lock there."""
    paths = find_paths(tmp_path / os.fsdecode(b"h\xff\xfeme"))
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(paths.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    ownership = Ownership(paths)
    try:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"True\n"
        assert not ownership.take()
        assert ownership.is_held_by_another
    finally:
        owner.kill()
        owner.communicate()
    assert ownership.take()
    assert ownership.take()
    assert not ownership.is_held_by_another


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_where_no_claim_can_be_nobody_owns_the_profile(tmp_path: Path) -> None:
    """A folder in its place, also under such a name."""
    paths = find_paths(tmp_path / os.fsdecode(b"h\xff\xfeme"))
    paths.lock.mkdir(parents=True)
    ownership = Ownership(paths)
    assert not ownership.take()
    assert not ownership.is_held_by_another
