# SPDX-License-Identifier: MIT
"""Type that can be chosen: fonts, spaces, and no sideways scrolling."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QFontInfo, QTextBlockFormat
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from als_reader.core.settings import Settings
from als_reader.ui.dialogs.appearance import AppearanceDialog
from als_reader.ui.main_window import MainWindow
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

pytestmark = pytest.mark.gui
SPACIOUS = Settings(is_spacious=True, column_width=80)


def lines(window: MainWindow) -> list[str]:
    """The lines of the article as they are broken."""
    found = []
    block = window.reader.document().begin()
    while block.isValid():
        layout = block.layout()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            found.append(block.text()[line.textStart() : line.textStart() + line.textLength()])
        block = block.next()
    return found


@pytest.mark.requirement("G4")
def test_spacious_text_has_the_room_that_wcag_asks_for(open_window: Opener) -> None:
    """Letters 0.12, words 0.16, paragraphs 2, lines 1.5, and nothing is lost."""
    plain = open_window().reader.toPlainText()
    window = open_window(settings=SPACIOUS)
    document = window.reader.document()
    font = document.defaultFont()
    size = QFontInfo(font).pixelSize()
    assert font.letterSpacing() >= 0.12 * size - 0.1
    assert font.wordSpacing() >= 0.16 * size - 0.1
    block = document.findBlock(window.reader.document().characterCount() // 2)
    assert block.charFormat().font().letterSpacing() == pytest.approx(font.letterSpacing())
    form = block.blockFormat()
    assert form.lineHeight() >= 150
    assert form.lineHeightType() == QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    assert form.bottomMargin() >= 2 * size - 1
    assert window.reader.toPlainText() == plain
    assert window.pane is not None
    assert window.pane.font().wordSpacing() > 0


@pytest.mark.requirement("G4")
@pytest.mark.parametrize("settings", [SPACIOUS, replace(SPACIOUS, is_spacious=False)])
def test_lines_have_at_most_80_characters_and_stand_left(
    open_window: Opener, settings: Settings
) -> None:
    """A longer line is hard to find again."""
    window = open_window(size=(1900, 900), settings=settings)
    window.reader.document().size()
    assert sum(len(line) > 88 for line in lines(window)) == 0
    lengths = sorted(len(line) for line in lines(window))
    assert lengths[len(lengths) * 9 // 10] <= 80


@pytest.mark.requirement("G3")
@pytest.mark.parametrize("scale", [100, 200, 400])
def test_nothing_scrolls_sideways_at_320(open_window: Opener, scale: int) -> None:
    """Text wraps and buttons go behind More, at every size."""
    window = open_window(size=(320, 600), settings=Settings(text_scale=scale))
    for tab in ("", "notes", "glossary", "options", "trials"):
        if tab:
            window.navigation.show_tab(tab)
        QApplication.processEvents()
        assert window.width() == 320
        for area in window.findChildren(QAbstractScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.requirement("G4")
@pytest.mark.parametrize(
    ("font", "family"),
    [("atkinson", "Atkinson Hyperlegible Next"), ("opendyslexic", "OpenDyslexic")],
)
def test_font_reaches_article_pane_and_buttons(open_window: Opener, font: str, family: str) -> None:
    """Whoever needs another font needs it everywhere, and can go back."""
    window = open_window()
    window.commands["appearance"].trigger()
    dialog = shown(window, AppearanceDialog)
    named(dialog, f"font-{font}").click()
    assert window.pane is not None
    for shown_font in (
        window.reader.document().defaultFont(),
        window.pane.font(),
        QApplication.font(),
        named(window, "button-help").font(),
    ):
        assert QFontInfo(shown_font).family().startswith(family)
    named(dialog, "appearance-undo").click()
    assert not QFontInfo(window.reader.document().defaultFont()).family().startswith(family)
    assert window.remembered.settings.font == "system"


@pytest.mark.requirement("G6")
def test_nothing_moves_by_itself(open_window: Opener) -> None:
    """No animation runs, whatever is opened."""
    window = open_window(settings=Settings(reduces_motion=True))
    for command in ("next-note", "tab-options", "find", "appearance"):
        window.commands[command].trigger()
        QApplication.processEvents()
        running = [
            animation
            for widget in QApplication.topLevelWidgets()
            for animation in widget.findChildren(QAbstractAnimation)
            if animation.state() is QAbstractAnimation.State.Running
        ]
        assert running == []
