# SPDX-License-Identifier: MIT
"""What is really on the screen: links, selections and palettes, in every theme (G1, G2, G5)."""

from collections import Counter
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.theme import THEMES, verdict_style
from als_reader.ui import system_look
from als_reader.ui.main_window import MainWindow
from tests.core.test_theme import contrast
from tests.ui.window.driving import named

pytestmark = pytest.mark.gui
EACH_THEME = pytest.mark.parametrize("theme", list(THEMES))


def sampled(widget: QWidget, box: QRect) -> float:
    """The contrast between the commonest colour of a place and what stands out most from it."""
    QApplication.processEvents()
    image = widget.grab(box).toImage()
    seen = Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )
    ground = seen.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour in seen)


@EACH_THEME
@pytest.mark.requirement("G1")
def test_selected_words_of_the_article_are_read_on_the_screen(
    window: MainWindow, theme: str
) -> None:
    """Next note selects its words, and they stay words to read."""
    window.set_theme_by_name(theme)
    window.commands["next-note"].trigger()
    window.reader.setFocus()
    cursor = window.reader.textCursor()
    assert cursor.hasSelection()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    cursor.setPosition(first)
    start = window.reader.cursorRect(cursor)
    cursor.setPosition(last)
    end = window.reader.cursorRect(cursor)
    same_line = start.top() == end.top()
    box = QRect(
        start.topLeft(), end.bottomRight() if same_line else start.bottomRight() + QPoint(60, 0)
    )
    assert sampled(window.reader.viewport(), box) >= 7


@EACH_THEME
@pytest.mark.requirement("G1")
def test_selected_words_of_a_field_are_read_on_the_screen(window: MainWindow, theme: str) -> None:
    """In Find, the last words are selected when it opens again."""
    window.set_theme_by_name(theme)
    window.open_find()
    field = next(f for f in window.findChildren(QLineEdit) if f.isVisible())
    field.setText("MMMMMMMM")
    field.setFocus()
    field.selectAll()
    assert sampled(field, field.rect().adjusted(12, 10, -field.width() + 80, -10)) >= 4.5


@EACH_THEME
@pytest.mark.requirement("G1")
def test_links_are_read_on_the_screen(window: MainWindow, theme: str) -> None:
    """Buttons that look like links: Qt's own link colour has 1.5:1 on a dark page."""
    window.set_theme_by_name(theme)
    number = next(e.number for e in window.entries if e.first.quote == "liruquine")
    window.show_entry(number)
    assert window.pane is not None
    links = [
        b
        for b in window.pane.findChildren(QAbstractButton)
        if b.isVisible() and b.property("look") == "link"
    ]
    assert links
    area = next(a for a in window.findChildren(QScrollArea) if a.isAncestorOf(links[0]))
    for link in links:
        area.ensureWidgetVisible(link)
        box = QRect(link.mapTo(window, QPoint(4, 4)), link.size() - QSize(8, 8))
        assert sampled(window, box) >= 4.5, link.text()  # of the window: a link has no ground


@EACH_THEME
@pytest.mark.requirement("G2")
def test_every_theme_gives_the_application_its_whole_palette(
    window: MainWindow, theme: str
) -> None:
    """Also what Qt draws by itself: menus of the system, tooltips, dialogs."""
    window.set_theme_by_name(theme)
    palette, tokens, role = QApplication.palette(), THEMES[theme], QPalette.ColorRole
    expected = {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.page,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.Highlight: tokens.link,
        role.HighlightedText: tokens.on_link,
        role.Link: tokens.link,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.quiet,
    }
    found = {r: palette.color(QPalette.ColorGroup.Active, r).name().upper() for r in expected}
    assert found == {r: colour.upper() for r, colour in expected.items()}


@pytest.mark.requirement("G2")
@pytest.mark.parametrize(
    ("scheme", "wish", "name"),
    [
        (Qt.ColorScheme.Light, "NoPreference", "light"),
        (Qt.ColorScheme.Unknown, "NoPreference", "light"),
        (Qt.ColorScheme.Dark, "NoPreference", "dark"),
        (Qt.ColorScheme.Light, "HighContrast", "contrast-light"),
        (Qt.ColorScheme.Dark, "HighContrast", "contrast-dark"),
    ],
)
def test_a_first_start_follows_the_system(
    monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, wish: str, name: str
) -> None:
    """As dark, and as high in contrast, as the rest of the screen."""
    contrast_wish = SimpleNamespace(contrastPreference=lambda: SimpleNamespace(name=wish))
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: contrast_wish)
    system = SimpleNamespace(styleHints=lambda: hints)
    monkeypatch.setattr(system_look, "QGuiApplication", system)
    assert system_look.theme_named("system") is THEMES[name]
    assert system_look.theme_named("no such theme") is THEMES[name]


@pytest.mark.requirement("G5")
def test_every_note_and_tag_says_its_kind_in_words(window: MainWindow, qtbot: QtBot) -> None:
    """Without any colour: in the list of notes and beside the text."""
    assert window.pane is not None
    for entry in window.entries:
        word = verdict_style(entry.verdict).word
        assert word in named(window.pane, f"note-{entry.number}").accessibleName()
    by_number = {entry.number: entry for entry in window.entries}
    window.reader.go_to_place(300)
    assert window.reader.tags
    for tag in window.reader.tags:
        assert verdict_style(by_number[tag.number].verdict).word in tag.accessibleName()
