# SPDX-License-Identifier: MIT
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.bar_heights import status_height
from als_reader.ui.fonts import give_font
from als_reader.ui.status_line import StatusLine

DAY, REFRESHED = date(2026, 11, 22), date(2026, 11, 25)
WORDS = "Works offline · facts as of 22 Nov 2026, refreshed 25 Nov 2026"


def opened(qtbot: QtBot, window: QWidget, points: float) -> StatusLine:
    """The line at the foot of a window."""
    qtbot.addWidget(window)
    line = StatusLine()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(line)
    line.show_facts_date(DAY, REFRESHED)
    font = window.font()
    font.setPointSizeF(points)
    give_font(window, font)
    window.show()
    qtbot.waitExposed(window)
    line.say("Note 3 of 86")
    return line


@pytest.mark.requirement("G3")
def test_the_age_of_the_facts_wraps_where_it_is_too_long(qtbot: QtBot) -> None:
    """Nothing is cut off at the edge of a small window with large letters."""
    window = QWidget()
    window.resize(420, 400)
    line = opened(qtbot, window, 20)
    facts = next(label for label in line.findChildren(QLabel) if label.text() == WORDS)
    for _ in range(2):  # it stays so when it is asked again
        assert facts.wordWrap()
        assert facts.geometry().right() < line.width()
        qtbot.waitUntil(lambda: facts.height() >= facts.heightForWidth(facts.width()))
        assert line.height() > status_height(line.font())
        line.say("Note 4 of 86")
    before = line.height()
    window.resize(240, 400)
    qtbot.waitUntil(lambda: line.height() > before)
    line.show_facts_date(None)
    qtbot.waitUntil(lambda: line.height() == status_height(line.font()))


def test_in_a_wide_window_it_is_one_line(qtbot: QtBot) -> None:
    """The foot of the window takes no more room than it needs."""
    window = QWidget()
    window.resize(1400, 400)
    line = opened(qtbot, window, 10)
    assert line.height() == status_height(line.font())
    assert [label.isVisible() for label in line.findChildren(QLabel)] == [True, True, True]
