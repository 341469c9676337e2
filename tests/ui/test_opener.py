# SPDX-License-Identifier: MIT
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.limits import WHOLE_DOCUMENT_BYTES
from als_reader.core.opening import article_from
from als_reader.ui import opening
from als_reader.ui.importing.waiting import WaitDialog
from als_reader.ui.opening import Opener

LARGE = "word " * (WHOLE_DOCUMENT_BYTES // 5 + 1)


@pytest.fixture
def opener(tmp_path: Path, qtbot: QtBot) -> Opener:
    window = QWidget()
    qtbot.addWidget(window)
    return Opener(ArticleCache(tmp_path / "cache"), window)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "small.md"
    file.write_text("Small.")
    return file


@pytest.fixture
def large(tmp_path: Path) -> Path:
    file = tmp_path / "large.md"
    file.write_text(LARGE)
    return file


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Large files are read only when the gate opens."""
    event = threading.Event()
    read = article_from

    def wait(data: bytes, name: str, cache: ArticleCache | None = None) -> Article:
        if len(data) > WHOLE_DOCUMENT_BYTES:
            assert event.wait(20)
        return read(data, name, cache)

    monkeypatch.setattr(opening, "article_from", wait)
    yield event
    event.set()


def opened(opener: Opener) -> list[str]:
    names: list[str] = []
    opener.opened.connect(lambda _, path: names.append(path.name))
    return names


def test_a_small_file_is_there_at_once(opener: Opener, small: Path) -> None:
    """No dialog, no flicker."""
    names = opened(opener)
    opener.open(small)
    assert names == ["small.md"]
    assert not opener.is_busy


def test_a_window_that_is_shown_answers_while_a_file_is_read(
    opener: Opener, small: Path, qtbot: QtBot
) -> None:
    """Nobody waits at a dead window, whatever the size of the file; and no dialog flashes up."""
    names = opened(opener)
    window = opener.parent()
    assert isinstance(window, QWidget)
    window.show()
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(small)
        assert opener.is_busy
        assert not names
    assert names == ["small.md"]
    assert not dialogs()


def test_a_bad_file_is_told_and_nothing_opens(opener: Opener, tmp_path: Path) -> None:
    """The article that was open stays."""
    names = opened(opener)
    messages: list[str] = []
    missing: list[Path] = []
    opener.failed.connect(messages.append)
    opener.missing.connect(missing.append)
    opener.open(tmp_path)
    opener.open(tmp_path / "gone.md")
    assert not names
    assert "This is a folder." in messages[0]
    assert "gone.md: This file is not there any more." in messages[1]
    assert missing == [tmp_path / "gone.md"]


def test_a_large_file_is_read_beside_the_window(
    opener: Opener, large: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    """The window answers in the meantime and says what it is waiting for."""
    names = opened(opener)
    opener.open(large)
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert not names
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        gate.set()
    assert names == ["large.md"]
    assert not opener.is_busy
    assert not dialogs()


def dialogs() -> list[WaitDialog]:
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, WaitDialog) and w.isVisible()]


def test_cancel_stops_waiting(
    opener: Opener, large: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    """A wrong choice costs nothing."""
    names = opened(opener)
    opener.open(large)
    qtbot.waitUntil(lambda: bool(dialogs()))
    buttons = dialogs()[0].findChildren(QPushButton)
    (button,) = [b for b in buttons if b.accessibleIdentifier() == "cancel-opening"]
    button.click()
    assert not opener.is_busy
    gate.set()
    settle(qtbot)
    assert not names


def test_a_newer_file_takes_the_place_of_an_older_one(
    opener: Opener, large: Path, small: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    """The last choice counts, whichever is read first."""
    names = opened(opener)
    opener.open(large)
    opener.open(small)
    gate.set()
    settle(qtbot)
    assert names == ["small.md"]
    assert not dialogs()


def settle(qtbot: QtBot) -> None:
    """Wait until no file is being read beside the window and its news has come in."""
    qtbot.waitUntil(lambda: threading.active_count() == 1, timeout=20_000)
    QApplication.processEvents()


def test_a_window_that_closes_in_the_meantime_is_no_fault(
    opener: Opener, large: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    """Quitting does not wait for a large file."""
    import shiboken6

    opener.open(large)
    window = opener.parent()
    shiboken6.delete(opener)
    gate.set()
    qtbot.waitUntil(lambda: threading.active_count() == 1, timeout=20_000)
    assert window is not None
