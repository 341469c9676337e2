# SPDX-License-Identifier: MIT
"""The reading ruler follows the line that is read."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from als_reader.core.article import Span
from als_reader.core.settings import Settings
from als_reader.ui.access.ruler import Ruler
from als_reader.ui.main_window import MainWindow
from tests.ui.access.gazing import move_pointer
from tests.ui.window.conftest import Opener

pytestmark = [pytest.mark.gui, pytest.mark.requirement("G4")]


def ruler(window: MainWindow) -> Ruler:
    assert window.modes is not None
    assert window.modes.ruler is not None
    return window.modes.ruler


def test_stands_at_the_cursor_and_follows_the_pointer(open_window: Opener, qtbot: QtBot) -> None:
    """Keyboard and pointer both lead it, and it takes no clicks."""
    window = open_window(settings=Settings(has_ruler=True))
    band = ruler(window).band
    cursor = window.reader.cursorRect()
    assert band.line.top() <= cursor.top() <= band.line.bottom()
    move_pointer(window.reader.viewport(), QPoint(200, 300))
    assert band.line.top() <= 300 + 40
    assert band.line.bottom() >= 300 - 40
    assert band.line.height() < 60


def test_goes_with_the_text_and_comes_off(open_window: Opener) -> None:
    """Turned off, nothing of it is left."""
    window = open_window(settings=Settings(has_ruler=True))
    band = ruler(window).band
    before = band.line.top()
    bar = window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert band.line.top() == before - 40
    window.commands["ruler"].trigger()
    QApplication.processEvents()
    assert window.modes is not None
    assert window.modes.ruler is None


def test_follows_the_sentence_that_is_said(open_window: Opener) -> None:
    """Eyes that read along with the voice need not search for the line."""
    window = open_window(settings=Settings(has_ruler=True))
    start = window.article.text.index("Stem cell therapy has been proven")
    window.reader.go_to_place(start)
    assert window.modes is not None
    window.modes.show_spoken(Span(start, start + 30))
    place = window.reader.painting.shown.position(start)
    spot = window.reader.textCursor()
    spot.setPosition(place)
    box = window.reader.cursorRect(spot)
    band = ruler(window).band
    assert band.line.top() <= box.center().y() <= band.line.bottom()
