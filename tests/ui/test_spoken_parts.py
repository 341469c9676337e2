# SPDX-License-Identifier: MIT
"""A screen reader may ask a scroll area for what has just gone."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.spoken_parts import improve_spoken_parts


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def window_with_area(qtbot: QtBot) -> tuple[QWidget, QScrollArea]:
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea()
    area.setWidget(QLabel("line\n" * 200))
    QVBoxLayout(window).addWidget(area)
    window.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    return window, area


@pytest.mark.requirement("C1")
def test_the_parts_of_a_scroll_area_stay_when_its_bar_goes(qtbot: QtBot) -> None:
    """Orca counts first and asks later: reading beyond the end stopped the whole program."""
    window, area = window_with_area(qtbot)
    improve_spoken_parts(window)
    found = QAccessible.queryAccessibleInterface(area)
    count = found.childCount()
    assert count >= 2
    area.hide()
    gc.collect()
    assert found.childCount() == count
    assert [found.child(index) is not None for index in range(count)] == [True] * count
    assert found.child(count) is None


def test_scroll_areas_that_were_looked_at_before_are_made_steady(
    qtbot: QtBot, screen_reader: None
) -> None:
    """A screen reader that runs before the reader starts has already asked."""
    window, area = window_with_area(qtbot)
    QAccessible.queryAccessibleInterface(area)
    improve_spoken_parts(window)
    area.hide()
    assert QAccessible.queryAccessibleInterface(area).child(9) is None
