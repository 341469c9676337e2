# SPDX-License-Identifier: MIT
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.core.format import read_article
from als_reader.core.places import ReadingPlace
from als_reader.paths import Paths
from als_reader.ui import opening

PARAGRAPH = "These words are read while the rest of a long file is on its way. " * 5 + "\n\n"
TEXT = "# A long text\n\n" + PARAGRAPH * 120
COMING = "There is more."


@pytest.fixture
def long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(opening, "WHOLE_DOCUMENT_BYTES", 20_000)
    file = tmp_path / "long.md"
    file.write_text(TEXT)
    return file


@pytest.fixture
def reader(profile: Paths, qtbot: QtBot) -> Iterator[Reader]:
    made = Reader(profile, date(2026, 11, 25))
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


def shown(reader: Reader) -> str:
    return reader.window.reader.toPlainText()


def test_a_start_shows_the_beginning_of_a_large_file_first(
    reader: Reader, long_file: Path, qtbot: QtBot
) -> None:
    """Who opens a long file can read after a moment, and is told that more is to come."""
    reader.open_first([long_file])
    with qtbot.waitSignal(reader.window.reader.painted):
        reader.show()
    assert "A long text" in shown(reader)
    assert shown(reader).rstrip().splitlines()[-1].startswith(COMING)
    assert not hasattr(reader.window, "commands")
    with qtbot.waitSignal(reader.window.first_painted, timeout=10_000):
        pass
    assert COMING not in shown(reader)
    assert reader.window.article == read_article(long_file.read_bytes(), long_file.name)


def test_the_rest_comes_without_moving_the_page(
    reader: Reader, long_file: Path, qtbot: QtBot
) -> None:
    """Who has begun to read stays at the line that they read."""
    reader.open_first([long_file])
    with qtbot.waitSignal(reader.window.reader.painted):
        reader.show()
    qtbot.keyClick(reader.window.reader, Qt.Key.Key_Space)
    place = reader.window.reader.place()
    assert place > 0
    with qtbot.waitSignal(reader.window.first_painted, timeout=10_000):
        pass
    assert reader.window.reader.place() == place


def test_who_was_further_down_waits_for_the_whole(
    reader: Reader, long_file: Path, qtbot: QtBot
) -> None:
    """The words at which a reader stopped come first, not others that then vanish."""
    article = read_article(long_file.read_bytes(), long_file.name)
    far = ReadingPlace(place=len(article.text) // 2)
    reader.window.remembered.places.keep(article.content_hash, far)
    reader.open_first([long_file])
    assert reader.opener.is_busy
    with qtbot.waitSignal(reader.window.first_painted, timeout=10_000):
        reader.show()
    assert reader.window.reader.place() > len(article.text) // 3


def test_another_file_takes_the_place_of_a_beginning(
    reader: Reader, long_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """A second start may hand over a file before the first one is read."""
    other = tmp_path / "other.md"
    other.write_text("# Other\n\nOther words.\n")
    reader.open_first([long_file])
    reader.open_files([other])
    with qtbot.waitSignal(reader.window.first_painted, timeout=10_000):
        reader.show()
    assert reader.window.article.title or "Other words." in shown(reader)
    assert "long text" not in shown(reader)
