# SPDX-License-Identifier: MIT
"""A reader's view on the screen, with the bundled article."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.format import read_article
from als_reader.core.theme import Theme
from als_reader.ui.reader.view import ReaderView

ShowText = Callable[..., ReaderView]


@pytest.fixture
def base_font() -> QFont:
    """The window's font: 16 pixels."""
    font = QFont("DejaVu Sans")
    font.setPointSizeF(12)
    return font


@pytest.fixture
def reader(
    qtbot: QtBot,
    base_font: QFont,
    theme: Theme,
    bundled_article: Article,
    bundled_entries: tuple[Entry, ...],
) -> ReaderView:
    """The bundled article in a window as wide as its place beside the pane."""
    view = ReaderView(base_font, theme)
    qtbot.addWidget(view)
    view.resize(850, 736)
    view.show_article(bundled_article, bundled_entries)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def show_text(qtbot: QtBot, base_font: QFont, theme: Theme) -> ShowText:
    """Show a file's text, such as one with a few marks."""

    def show(text: str, width: int = 850, height: int = 736) -> ReaderView:
        article = read_article(text.encode(), "test.alsmd")
        view = ReaderView(base_font, theme)
        qtbot.addWidget(view)
        qtbot.addWidget(view.part_bar)
        view.resize(width, height)
        view.show_article(article, number_entries(article))
        view.show()
        qtbot.waitExposed(view)
        return view

    return show
