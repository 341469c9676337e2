# SPDX-License-Identifier: MIT
"""The whole window with the bundled article and facts, as after a start."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.evidence.load import Evidence
from als_reader.core.remembered import Remembered
from als_reader.core.settings import Settings
from als_reader.core.theme import THEMES
from als_reader.paths import Paths
from als_reader.ui.main_window import MainWindow
from als_reader.ui.system_look import base_font

TODAY = date(2026, 11, 25)
Opener = Callable[..., MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, profile: Paths, bundled_article: Article, evidence: Evidence
) -> Iterator[Opener]:
    """Open windows as a start does: the article first, then the facts."""
    system = QApplication.font()
    opened: list[MainWindow] = []

    def open_one(
        article: Article = bundled_article,
        *,
        size: tuple[int, int] = (1280, 800),
        settings: Settings | None = None,
    ) -> MainWindow:
        remembered = Remembered(profile, TODAY)
        if settings is not None:
            remembered.settings = settings
        width, height = size
        remembered.settings = replace(remembered.settings, window_width=width, window_height=height)
        if remembered.settings.theme == "system":
            remembered.settings = replace(remembered.settings, theme="light")
        window = MainWindow(remembered, base_font(), THEMES["light"], TODAY)
        window.resize(width, height)  # the screen of tests is smaller than that of readers
        opened.append(window)
        window.show_article(article, None)
        with qtbot.waitSignal(window.first_painted, timeout=5000):
            window.show()
        window.set_evidence(evidence)
        window.activateWindow()
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    # A window that waits to be deleted would still answer to what the next test does.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")
    application.setFont(system)


@pytest.fixture
def window(open_window: Opener) -> MainWindow:
    """The window at 1280 × 800."""
    return open_window()


@pytest.fixture
def click(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Click the middle of a widget, as a mouse does."""

    def press(widget: QWidget) -> None:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    return press
