# SPDX-License-Identifier: MIT
"""The application's own look, as readers have it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.theme import Theme
from als_reader.ui.panes.side_pane import SidePane
from als_reader.ui.style import BASE_STYLE, palette, style_sheet


@pytest.fixture(autouse=True)
def look(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Style sheet, palette and a font of 12 points; all as before afterwards."""
    before = qapp.font(), qapp.palette(), qapp.style().name()
    font = qapp.font()
    font.setPointSizeF(12)
    qapp.setFont(font)
    qapp.setStyle(BASE_STYLE)
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(style_sheet(theme))
    yield
    # Without an event loop nothing is really deleted, and every style sheet polishes it again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyle(before[2])


@pytest.fixture
def first_tab() -> str:
    """The tab with which the pane begins; a module that needs no notes is faster without."""
    return "notes"


@pytest.fixture
def pane(
    qtbot: QtBot,
    theme: Theme,
    bundled_article: Article,
    bundled_entries: tuple[Entry, ...],
    evidence: Evidence,
    first_tab: str,
) -> SidePane:
    """The side pane as it stands beside the bundled article."""
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.resize(430, 800)
    pane.show_tab(first_tab)
    pane.set_article(bundled_article, bundled_entries)
    pane.set_evidence(evidence)
    pane.show()
    qtbot.waitExposed(pane)
    return pane
