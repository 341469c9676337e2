# SPDX-License-Identifier: MIT
"""Files of other kinds are opened beside the window, with progress and Cancel."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.cache import ArticleCache
from als_reader.core.errors import ArticleError
from als_reader.core.importing.imported import Imported
from als_reader.core.limits import WHOLE_DOCUMENT_BYTES
from als_reader.ui.importing import run
from als_reader.ui.importing.waiting import WaitDialog
from als_reader.ui.opening import Opener
from tests.ui.importing.fake_worker import FakeWorker


@pytest.fixture(autouse=True)
def workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process is started."""
    monkeypatch.setattr(run, "ImportWorker", FakeWorker)
    FakeWorker.count = 0


@pytest.fixture
def new_opener(tmp_path: Path, qtbot: QtBot) -> Callable[[], Opener]:
    """Openers of one profile, as after each start."""

    def make() -> Opener:
        window = QWidget()
        qtbot.addWidget(window)
        cache = ArticleCache(tmp_path / "cache")
        return Opener(cache, window, tmp_path / "imports", tmp_path / "pasted")

    return make


@pytest.fixture
def opener(new_opener: Callable[[], Opener]) -> Opener:
    return new_opener()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><p>Words")
    return file


def dialogs() -> list[WaitDialog]:
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, WaitDialog) and w.isVisible()]


def is_busy(opener: Opener) -> bool:
    return opener.is_busy


def imported(text: str = "Words", **more: object) -> Imported:
    return Imported(text=text, title="A page", **more)  # type: ignore[arg-type]


def test_a_foreign_file_opens_when_its_worker_is_done(
    opener: Opener, page: Path, qtbot: QtBot
) -> None:
    """The window never waits; a quick import shows no dialog."""
    opener.open(page)
    assert is_busy(opener)
    assert FakeWorker.last.given == (page.read_bytes(), "page.html", "")
    FakeWorker.last.result = imported()
    with qtbot.waitSignal(opener.opened) as told:
        pass
    article, path = told.args
    assert (article.title, article.text, path) == ("A page", "Words", page)
    assert opener.file is not None
    assert opener.file.imported == imported()
    assert not is_busy(opener)
    assert not dialogs()


def test_a_slow_import_shows_how_far_it_is(opener: Opener, page: Path, qtbot: QtBot) -> None:
    """In words and as a bar, only when it is known."""
    opener.open(page)
    qtbot.waitUntil(lambda: bool(dialogs()))
    (bar,) = dialogs()[0].findChildren(QProgressBar)
    assert not bar.isVisible()
    FakeWorker.last.progress = 0.42
    qtbot.waitUntil(bar.isVisible)
    assert bar.value() == 42
    words = [label.text() for label in dialogs()[0].findChildren(QLabel) if label.isVisible()]
    assert "42 % is done." in words
    assert any("Opening page.html." in line for line in words)
    opener.cancel()


@pytest.mark.parametrize("how", ["click", "escape", "space"])
def test_cancel_ends_the_worker(opener: Opener, page: Path, qtbot: QtBot, how: str) -> None:
    """By mouse, key or switch; what was open stays."""
    opener.open(page)
    qtbot.waitUntil(lambda: bool(dialogs()))
    (stop,) = (
        b
        for b in dialogs()[0].findChildren(QPushButton)
        if b.accessibleIdentifier() == "cancel-opening"
    )
    with qtbot.waitSignal(opener.stopped):
        if how == "click":
            qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
        elif how == "space":
            qtbot.keyClick(stop, Qt.Key.Key_Space)
        else:
            qtbot.keyClick(dialogs()[0], Qt.Key.Key_Escape)
    assert FakeWorker.last.is_cancelled
    assert not is_busy(opener)
    assert not dialogs()


def test_a_failure_is_told_in_its_sentence(opener: Opener, page: Path, qtbot: QtBot) -> None:
    """Such as a file that is locked; nothing else happens."""
    opener.open(page)
    FakeWorker.last.result = ArticleError(page, "This file is locked.", "Ask for a copy.")
    with qtbot.waitSignal(opener.failed) as told:
        pass
    assert told.args == ["page.html: This file is locked. Ask for a copy."]
    assert not is_busy(opener)
    assert opener.file is None


def test_the_next_start_needs_no_worker(
    new_opener: Callable[[], Opener], page: Path, qtbot: QtBot
) -> None:
    """What was read once is there at once."""
    first = new_opener()
    first.open(page)
    FakeWorker.last.result = imported(notices=("Menus were left out.",), all_words="Home Words")
    with qtbot.waitSignal(first.opened):
        pass
    second = new_opener()
    second.open(page)
    assert second.file is not None
    assert second.file.imported == FakeWorker.last.result
    assert second.file.article.notices == ("Menus were left out.",)
    assert FakeWorker.count == 1


def test_another_encoding_takes_the_place_of_the_first(
    new_opener: Callable[[], Opener], page: Path, qtbot: QtBot
) -> None:
    """The choice is kept for the next time."""
    opener = new_opener()
    for encoding, text in (("", "ÄÖ"), ("cp1251", "До")):
        opener.open_bytes(page.read_bytes(), page.name, page, encoding)
        assert FakeWorker.last.given[2] == encoding
        FakeWorker.last.result = imported(text)
        with qtbot.waitSignal(opener.opened):
            pass
    again = new_opener()
    again.open(page)
    assert again.file is not None
    assert again.file.article.text == "До"


def test_a_large_import_is_read_beside_the_window(opener: Opener, page: Path, qtbot: QtBot) -> None:
    """A book does not stop the window either, the first time or the next."""
    text = "word " * (WHOLE_DOCUMENT_BYTES // 5 + 1)
    opener.open(page)
    FakeWorker.last.result = imported(text)
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        pass
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(page)
        assert is_busy(opener)
    assert not is_busy(opener)


def test_a_newer_file_ends_the_import_of_an_older_one(
    opener: Opener, page: Path, tmp_path: Path
) -> None:
    """The last choice counts."""
    (tmp_path / "a.md").write_text("Small.")
    opener.open(page)
    opener.open(tmp_path / "a.md")
    assert FakeWorker.last.is_cancelled
    assert opener.file is not None
    assert opener.file.article.text == "Small."


def test_what_only_looks_foreign_is_read_as_it_is(opener: Opener, tmp_path: Path) -> None:
    """A text with a few damaged letters is still that text."""
    file = tmp_path / "a.md"
    file.write_bytes("Größe über Äpfel, süß und schön: ÄÖÜ".encode() + b"\xff")
    opener.open(file)
    assert opener.file is not None
    assert opener.file.imported is None
    assert FakeWorker.count == 0


def test_pasted_words_have_their_first_line_as_title(opener: Opener, tmp_path: Path) -> None:
    """Also when they are opened again from the list."""
    (tmp_path / "pasted").mkdir()
    file = tmp_path / "pasted" / "pasted-2026-11-25.txt"
    file.write_text("A message\nabout ALS")
    opener.open(file)
    assert opener.file is not None
    assert opener.file.article.title == "A message"
