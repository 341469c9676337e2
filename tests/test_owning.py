# SPDX-License-Identifier: MIT
"""One window writes in a profile, and a dead one never keeps the next from it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from als_reader.owning import Ownership
from als_reader.paths import Paths, find_paths

OWNER = """
import subprocess, sys
from pathlib import Path
from als_reader.owning import Ownership
from als_reader.paths import find_paths
ownership = Ownership(find_paths(Path(sys.argv[1])))
print(ownership.take(), flush=True)
subprocess.run([sys.executable, "-c", "import sys; print('helper', flush=True); sys.stdin.read()"])
"""
"""Owns a profile, and has a program of its own at work, as for an import."""


@contextmanager
def owner_of(paths: Paths) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that owns a profile; its helper lives on after it is killed."""
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, os.fspath(paths.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"True\n"
        assert owner.stdout.readline() == b"helper\n"
        yield owner
    finally:
        owner.kill()
        owner.communicate()


@pytest.fixture(params=["profile", b"h\xff\xfeme"], ids=["text", "no text"])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> Paths:
    """Folders of a profile; a home folder of an old system may have a name that is no text."""
    name = request.param
    if isinstance(name, str):
        return find_paths(tmp_path / name)
    if os.name == "nt":
        pytest.skip("names are no bytes there")
    return find_paths(tmp_path / os.fsdecode(name))


@pytest.mark.parametrize("words", [b"", b"99999\npython3.11\nhere\n", b"\xff\x00\n\n\n"])
def test_what_a_dead_window_left_is_taken_over_at_once(paths: Paths, words: bytes) -> None:
    """Whatever stands in it: an older version wrote its number there."""
    paths.lock.parent.mkdir(parents=True)
    paths.lock.write_bytes(words)
    ownership = Ownership(paths)
    assert ownership.take()
    assert ownership.take()
    assert not Ownership(paths).take()


def test_the_lock_of_a_living_window_is_never_taken(paths: Paths) -> None:
    """Two windows that write would undo each other's work."""
    ownership = Ownership(paths)
    with owner_of(paths):
        assert not ownership.take()
        assert ownership.is_held_by_another
        assert paths.lock.exists()


def test_a_killed_window_gives_its_lock_back_though_its_helper_lives(paths: Paths) -> None:
    """An import may still be at work."""
    ownership = Ownership(paths)
    with owner_of(paths) as owner:
        assert not ownership.take()
        owner.kill()
        owner.wait()
        assert ownership.take()
        assert not ownership.is_held_by_another


def test_where_no_lock_can_be_nobody_owns_the_profile(paths: Paths) -> None:
    """A folder in its place: the window opens all the same, and keeps what it can."""
    paths.lock.mkdir(parents=True)
    ownership = Ownership(paths)
    assert not ownership.take()
    assert not ownership.is_held_by_another
