# SPDX-License-Identifier: MIT
"""A group says once which mirror and which key its machines use."""

import base64
import contextlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.configuration import (
    Configuration,
    machine_file,
    read_configuration,
)
from als_reader.paths import Paths, find_paths

KEY = bytes(range(32))
KEY_WORDS = base64.b64encode(KEY).decode("ascii")


def write(path: Path, text: str | bytes) -> Path:
    """Write a configuration file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def test_without_a_file_the_official_sources_are_asked(profile: Paths, tmp_path: Path) -> None:
    """As for nearly everybody."""
    nothing = Configuration(addresses=Addresses())
    assert read_configuration(profile, tmp_path / "no file") == nothing
    (tmp_path / "file").write_text("")
    assert read_configuration(profile, tmp_path / "file" / "refresh.toml") == nothing


def test_a_mirror_and_a_key_are_read(profile: Paths, tmp_path: Path) -> None:
    """With comments, and a byte-order mark that some editors write."""
    write(
        profile.refresh_configuration,
        "\ufeff# Our mirror\n"
        'registry = "https://mirror.example.org/ctgov/"\n'
        'fda = "http://127.0.0.1:8080"\n'
        f'key = "{KEY_WORDS}"\n',
    )
    assert read_configuration(profile, tmp_path / "no file") == Configuration(
        addresses=Addresses(
            registry="https://mirror.example.org/ctgov", fda="http://127.0.0.1:8080"
        ),
        key=KEY,
    )


def test_what_a_user_does_not_say_comes_from_the_machine(profile: Paths, tmp_path: Path) -> None:
    """So that one person can try another mirror."""
    machine = write(
        tmp_path / "machine.toml", f'registry = "https://a.example.org"\nkey = "{KEY_WORDS}"\n'
    )
    write(profile.refresh_configuration, 'registry = "https://b.example.org"\n')
    found = read_configuration(profile, machine)
    assert found.addresses.registry == "https://b.example.org"
    assert found.key == KEY


def test_the_machine_has_a_file_of_its_own(
    profile: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system keeps such files."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert machine_file().name == "refresh.toml"
    assert machine_file().parent.name == "als-reader"
    assert read_configuration(profile) == Configuration(addresses=Addresses())


@pytest.mark.parametrize(
    ("text", "place", "remedy"),
    [
        ("registry = https://x\n", "line 1", "A line looks like this"),
        ('# one\n\nregistry = "http://mirror.example.org"\n', "line 3", "https://"),
        ('fda = "https://user:pass@mirror.example.org"\n', "line 1", "https://"),
        ('# fda\n  "fda" = 7\n', "line 2", 'Write fda = "…"'),
        ("fda = []\n", "line 1", 'Write fda = "…"'),
        ('\nmirror = "https://mirror.example.org"\n', "line 2", "Use registry, fda, key only"),
        ('[registry]\nx = "y"\n', "line 1", 'Write registry = "…"'),
        ('key = "c2hvcnQ="\n', "line 1", "44 letters"),
        ('key = "ü"\n', "line 1", "44 letters"),
        (f'key = "{KEY_WORDS}"\nkey = "{KEY_WORDS}"\n', "line 2", "A line looks like this"),
        ("x = " + "[" * 20_000, "too many brackets", "A line looks like this"),
        (b"\xff\xfe", "is not a text file", "UTF-8"),
        ("# " + "x" * 70_000, "is not a text file", "UTF-8"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_remedy(
    profile: Paths, tmp_path: Path, text: str | bytes, place: str, remedy: str
) -> None:
    """Asking the wrong source, or trusting any set, would be worse than no news."""
    file = write(profile.refresh_configuration, text)
    with pytest.raises(RefreshError) as caught:
        read_configuration(profile, tmp_path / "no file")
    assert str(file) in caught.value.reason
    assert place in caught.value.reason
    assert remedy in caught.value.remedy


@pytest.mark.skipif(os.name == "nt", reason="folders are refused in another way on Windows")
def test_a_file_that_cannot_be_read_is_told(profile: Paths, tmp_path: Path) -> None:
    """A mirror that was meant must not be left out in silence."""
    profile.refresh_configuration.mkdir(parents=True)
    with pytest.raises(RefreshError, match="could not be read: This is a folder"):
        read_configuration(profile, tmp_path / "no file")


@given(data=st.binary() | st.text().map(str.encode))
def test_any_bytes_give_a_configuration_or_a_reason(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Never a crash."""
    folder = tmp_path_factory.getbasetemp() / "random-configuration"
    machine = write(folder / "refresh.toml", data)
    with contextlib.suppress(RefreshError):
        read_configuration(find_paths(folder / "no profile"), machine)
