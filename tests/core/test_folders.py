# SPDX-License-Identifier: MIT
"""Folders to choose from, and free names."""

import os
from pathlib import Path

import pytest

from als_reader.core.folders import LONGEST_STEM, free_name, look_into


def test_folders_and_articles_come_by_name(tmp_path: Path) -> None:
    """What cannot be opened here, or is hidden, would only cost presses."""
    for name in (
        "b.md",
        "A.alsmd",
        "c.TXT",
        "d.markdown",
        ".hidden.md",
        "photo.jpg",
        "e.PDF",
        "f.docx",
    ):
        (tmp_path / name).write_text("x", "utf-8")
    for name in ("Zebra", "apple", ".git"):
        (tmp_path / name).mkdir()
    found = look_into(tmp_path)
    assert [path.name for path in found.folders] == ["apple", "Zebra"]
    assert [path.name for path in found.files] == [
        "A.alsmd",
        "b.md",
        "c.TXT",
        "d.markdown",
        "e.PDF",
        "f.docx",
    ]
    assert found.is_readable


@pytest.mark.parametrize("name", ["missing", "bad\0name"])
def test_folder_that_cannot_be_read_says_so(tmp_path: Path, name: str) -> None:
    """A disk that was taken out does not stop the program."""
    found = look_into(tmp_path / name)
    assert not found.is_readable
    assert found.folders == found.files == ()


def test_link_to_nothing_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems cannot even say what it is."""
    (tmp_path / "fine.md").write_text("x", "utf-8")
    (tmp_path / "strange.md").write_text("x", "utf-8")
    real = os.scandir

    class Entry:
        name = "strange"

        def is_dir(self) -> bool:
            """Fail as a disk does."""
            raise OSError

    class Listing:
        def __init__(self, path: Path) -> None:
            with real(path) as found:
                self.entries = [Entry(), *found]

        def __enter__(self) -> list[object]:
            return self.entries

        def __exit__(self, *_: object) -> None:
            return None

    monkeypatch.setattr(os, "scandir", Listing)
    assert [path.name for path in look_into(tmp_path).files] == ["fine.md", "strange.md"]


def test_no_file_is_ever_written_over(tmp_path: Path) -> None:
    """Whoever cannot type a name still keeps every page."""
    assert free_name(tmp_path, "My page", "pdf").name == "My page.pdf"
    (tmp_path / "My page.pdf").write_text("x", "utf-8")
    assert free_name(tmp_path, "My page", "pdf").name == "My page 2.pdf"
    (tmp_path / "My page 2.pdf").symlink_to(tmp_path / "nothing")
    assert free_name(tmp_path, "My page", "pdf").name == "My page 3.pdf"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('Stem cell therapy and "frostbite"', "Stem cell therapy and frostbite"),
        ("a/b\\c:d*e?", "a b c d e"),
        ("...", "ALS Reader"),
        ("", "ALS Reader"),
        ("Con", "Con file"),
        ("渐冻症 (ALS)", "渐冻症 (ALS)"),
        ("x" * 300, "x" * LONGEST_STEM),
    ],
)
def test_name_is_one_that_every_system_takes(tmp_path: Path, title: str, name: str) -> None:
    """Also when the folder is carried to another computer."""
    assert free_name(tmp_path, title, "pdf").stem == name
