# SPDX-License-Identifier: MIT
"""What was copied elsewhere becomes an article that can be opened again."""

import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from als_reader.core.errors import SaveError
from als_reader.paths import Paths
from als_reader.ui.importing.clipboard import keep_pasted
from als_reader.ui.main_window import MainWindow

TODAY = date(2026, 11, 25)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def copied(window: MainWindow) -> Iterator[QMimeData]:
    """What lies on the clipboard; tests put something in and press."""
    data = QMimeData()
    yield data
    QGuiApplication.clipboard().clear()


def press(qtbot: QtBot, window: MainWindow, data: QMimeData) -> list[Path]:
    """Copy and press the keys; gives the files that the window asks to open."""
    asked: list[Path] = []
    window.open_requested.connect(asked.extend)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(window.reader, Qt.Key.Key_V, KEYS)
    window.open_requested.disconnect(asked.extend)
    return asked


def test_copied_words_are_kept_and_opened(
    qtbot: QtBot, window: MainWindow, copied: QMimeData, profile: Paths
) -> None:
    """Recent and the reading place need a file; only this reader may look into it."""
    copied.setText("A message\nabout ALS")
    (file,) = press(qtbot, window, copied)
    assert file == profile.pasted / "pasted-2026-11-25.txt"
    assert file.read_text() == "A message\nabout ALS"
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0


def test_a_part_of_a_web_page_keeps_its_shape(
    qtbot: QtBot, window: MainWindow, copied: QMimeData
) -> None:
    """Headings and lists say more than a heap of lines."""
    copied.setHtml("<h1>Für Patienten</h1><p>Words")
    copied.setText("Für Patienten Words")
    (file,) = press(qtbot, window, copied)
    assert file.suffix == ".html"
    assert "<h1>Für Patienten</h1>" in file.read_text("utf-8")


def test_copied_files_are_opened_where_they_are(
    qtbot: QtBot, window: MainWindow, copied: QMimeData, tmp_path: Path
) -> None:
    """Copy in the file manager, paste here."""
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.docx"))])
    assert press(qtbot, window, copied) == [tmp_path / "a.docx"]


def test_an_empty_clipboard_says_what_to_do(
    qtbot: QtBot, window: MainWindow, copied: QMimeData
) -> None:
    """Nothing happens in silence, also where only an empty page was copied."""
    copied.setHtml("<p>&nbsp;</p>")
    copied.setText("  \n")
    assert press(qtbot, window, copied) == []
    (words,) = window.notices.texts
    assert words == "There are no words to read yet. Copy some words first, then try again."


def test_a_full_disk_is_told(
    qtbot: QtBot, window: MainWindow, copied: QMimeData, profile: Paths
) -> None:
    """The words are still on the clipboard."""
    profile.data.mkdir(parents=True, exist_ok=True)
    profile.pasted.write_text("a file stands where the folder should be")
    copied.setText("Words")
    assert press(qtbot, window, copied) == []
    (words,) = window.notices.texts
    assert words.startswith("pasted-2026-11-25.txt could not be saved")


def test_each_text_has_a_file_and_the_same_text_the_same(tmp_path: Path) -> None:
    """Pressed twice, it is still one article with one reading place."""
    one = keep_pasted(tmp_path, ".txt", b"one", TODAY)
    two = keep_pasted(tmp_path, ".txt", b"two", TODAY)
    assert two.name == "pasted-2026-11-25-2.txt"
    assert keep_pasted(tmp_path, ".txt", b"one", TODAY) == one
    assert keep_pasted(tmp_path, ".txt", b"two", TODAY) == two


def test_a_folder_in_the_way_is_no_crash(tmp_path: Path) -> None:
    """Whatever stands there, the reader gets a sentence."""
    (tmp_path / "pasted-2026-11-25.txt").mkdir()
    with pytest.raises(SaveError):
        keep_pasted(tmp_path, ".txt", b"one", TODAY)
