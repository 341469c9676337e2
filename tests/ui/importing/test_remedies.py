# SPDX-License-Identifier: MIT
"""What can be done about the remarks on an imported file stands on the remarks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.core.errors import ArticleError
from als_reader.core.importing import ENCODINGS
from als_reader.core.importing.imported import Imported
from als_reader.core.importing.reading import PAGE_LEFT_OUT
from als_reader.core.remarks import NOT_UTF8, UNREADABLE_LETTERS
from als_reader.paths import Paths
from als_reader.ui.importing import run
from als_reader.ui.importing.encodings import EncodingDialog
from tests.ui.importing.fake_worker import FakeWorker
from tests.ui.window.driving import named, shown, with_text

CODEC, LANGUAGE = ENCODINGS[-1]
LETTERS = NOT_UTF8.format(encoding=LANGUAGE)
PAGE = Imported(
    text="Words of the article.",
    title="A page",
    encoding=CODEC,
    notices=(LETTERS, PAGE_LEFT_OUT),
    all_words="Home. Shop now. Words of the article.",
)
Start = Callable[[Path, Imported | ArticleError], Reader]


@pytest.fixture
def start(profile: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Start the program with a file whose import gives something."""
    monkeypatch.setattr(run, "ImportWorker", FakeWorker)

    def begin(file: Path, result: Imported | ArticleError) -> Reader:
        reader = Reader(profile, date.today())
        qtbot.addWidget(reader.window)
        settings = reader.window.remembered.settings
        new = replace(settings, has_automatic_notes=False, guide="done")
        reader.window.remembered.settings = new
        reader.open_first([file])
        FakeWorker.last.result = result
        with qtbot.waitSignal(reader.window.first_painted):
            reader.show()
        qtbot.waitUntil(lambda: not reader.opener.is_busy)
        reader.window.activateWindow()  # on a slow machine there was a page that said: wait
        QApplication.processEvents()
        return reader

    return begin


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><p>Words")
    return file


def button(reader: Reader, words: str) -> QAbstractButton:
    QApplication.processEvents()
    return with_text(reader.window.notices, words)


def test_all_words_are_one_press_away_and_so_is_the_way_back(
    start: Start, page: Path, qtbot: QtBot
) -> None:
    """What was left out may be what the reader looks for; by key, click or switch."""
    reader = start(page, PAGE)
    window = reader.window
    assert window.notices.texts == (PAGE_LEFT_OUT, LETTERS)
    qtbot.keyClick(button(reader, "Show all words"), Qt.Key.Key_Space)
    assert window.article.text == PAGE.all_words
    assert window.reader.hasFocus()
    assert window.windowTitle().startswith("All words: A page")
    assert [file.title for file in window.remembered.recent.files] == ["A page"]
    qtbot.mouseClick(button(reader, "Back to the article"), Qt.MouseButton.LeftButton)
    assert window.article.text == PAGE.text
    assert window.path == page
    assert window.reader.hasFocus()
    assert window.notices.texts == (PAGE_LEFT_OUT, LETTERS)


def test_another_encoding_is_chosen_from_the_remark(start: Start, page: Path, qtbot: QtBot) -> None:
    """Two presses from wrong letters to right ones."""
    reader = start(page, PAGE)
    qtbot.keyClick(button(reader, "Choose another encoding"), Qt.Key.Key_Space)
    dialog = shown(reader.window, EncodingDialog)
    qtbot.mouseClick(named(dialog, "encoding-gb18030"), Qt.MouseButton.LeftButton)
    assert FakeWorker.last.given == (page.read_bytes(), "page.html", "gb18030")
    FakeWorker.last.result = Imported(text="Other \ufffd", notices=(UNREADABLE_LETTERS,))
    qtbot.waitUntil(lambda: reader.window.article.text == "Other \ufffd")
    assert reader.window.notices.texts == (UNREADABLE_LETTERS,)
    qtbot.keyClick(button(reader, "Choose another encoding"), Qt.Key.Key_Space)
    assert with_text(shown(reader.window, EncodingDialog), "Unicode (UTF-8)").isChecked()


def test_a_first_file_that_cannot_be_read_leaves_our_own_article(
    start: Start, page: Path, qtbot: QtBot
) -> None:
    """The window is never empty, and it says why."""
    reader = start(page, ArticleError(page, "This file is locked.", "Ask for a copy."))
    assert reader.window.article.is_annotated
    assert reader.window.notices.texts == ("page.html: This file is locked. Ask for a copy.",)
    assert [file.path for file in reader.window.remembered.recent.files] == []
