# SPDX-License-Identifier: MIT
"""Where the keyboard is can be seen: measured in the picture, in every theme (ACCESSIBILITY B5)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.theme import THEMES
from als_reader.ui.main_window import MainWindow
from tests.core.test_theme import contrast

pytestmark = [pytest.mark.gui, pytest.mark.requirement("B5")]
THICKNESS = 3
LEAST = 3.0
AROUND = 8
EACH_THEME = pytest.mark.parametrize("theme", list(THEMES))

IN_WINDOW = [
    "button-contents", "button-words-both", "button-larger", "button-more", "article",
    "tab-notes", "tab-glossary", "notes-filter-all", "notes-filter-ad", "note-3", "pane-down",
    "button-next-note", "notice-action", "notice-close", "find-field",
]  # fmt: skip
IN_DIALOGS = {
    "appearance": ["dialog-close", "theme-sepia", "letter-keys", "text-size-more", "theme-light"],
    "keys": ["dialog-close", "keys-letters", "keys-find", "keys-normal"],
    "guide": ["guide-words", "guide-keyboard"],
    "questions": ["question-field", "question-1"],
    "contents": ["contents-top"],
}


def find(parent: QWidget, identifier: str) -> QWidget:
    found = [
        w
        for w in parent.findChildren(QWidget)
        if w.accessibleIdentifier() == identifier and w.isVisible()
    ]
    assert found, f"no {identifier}"
    return found[0]


def picture(widget: QWidget) -> QImage:
    """The widget with what is around it."""
    QApplication.processEvents()
    top = widget.window()
    box = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return top.grab(box.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def thickness(before: QImage, after: QImage) -> int:
    """How thick the focus mark is that is in `after` only, going down from above; 0 for none.

    A mark is a stretch of one colour, with 3:1 to what is on either side of it and to what was
    there before.
    """
    best = 0
    for x in (after.width() // 4, after.width() // 3, after.width() // 2):
        column = [after.pixelColor(x, y).name() for y in range(after.height() // 2)]
        start = 0
        while start < len(column):
            end = start
            while end < len(column) and column[end] == column[start]:
                end += 1
            changed = sum(
                contrast(before.pixelColor(x, y).name(), column[start]) >= LEAST
                for y in range(start, end)
            )
            # One blended pixel may stand between the mark and its neighbour.
            sides = [column[max(0, start - 2) : start], column[end : end + 2]]
            is_clear = all(
                not side or max(contrast(column[start], other) for other in side) >= LEAST
                for side in sides
            )
            if changed >= 2 and is_clear and end - start < 12:
                best = max(best, end - start)
            start = end
    return best


def shown_thickness(qtbot: QtBot, widget: QWidget, other: QWidget) -> int:
    for area in widget.window().findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    return thickness(before, picture(widget))


@EACH_THEME
def test_everything_in_the_window_shows_its_focus(
    window: MainWindow, qtbot: QtBot, theme: str
) -> None:
    """Buttons, chosen buttons, tabs, cards, the article, messages and fields."""
    window.set_theme_by_name(theme)
    window.notices.show_notice("Something to know.", "Do it", lambda: None)
    window.open_find()
    window.show_entry(3)
    found = {}
    for identifier in IN_WINDOW:
        widget = find(window, identifier)
        other = find(window, "button-open" if identifier != "button-open" else "button-find")
        found[identifier] = shown_thickness(qtbot, widget, other)
    assert {name: pixels for name, pixels in found.items() if pixels < THICKNESS} == {}


@EACH_THEME
def test_tags_and_what_is_in_cards_show_their_focus(
    window: MainWindow, qtbot: QtBot, theme: str
) -> None:
    """Also links to options and sources."""
    window.set_theme_by_name(theme)
    number = next(e.number for e in window.entries if e.first.quote == "liruquine")
    window.show_entry(number)
    QApplication.processEvents()
    assert window.pane is not None
    header = find(window.pane, f"note-{number}")
    header.setFocus()
    inside = []
    while True:
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert focus is not None
        if focus.accessibleIdentifier().startswith("note-"):
            break
        inside.append(focus)
    other = find(window, "button-open")
    found = {w.accessibleName(): shown_thickness(qtbot, w, other) for w in inside}
    page = window.reader.viewport().rect()
    tags = [tag for tag in window.reader.tags if page.contains(tag.geometry())]
    window.show_entry(tags[1].number)
    for tag in tags[:3]:  # the middle one is open
        found[tag.accessibleName()] = shown_thickness(qtbot, tag, other)
    assert len(found) >= 4
    assert {name: pixels for name, pixels in found.items() if pixels < THICKNESS} == {}


@EACH_THEME
@pytest.mark.parametrize("command", IN_DIALOGS)
def test_everything_in_dialogs_shows_its_focus(
    window: MainWindow, qtbot: QtBot, command: str, theme: str
) -> None:
    """Buttons, check boxes, choices, fields and words that are only read."""
    window.change_settings(replace(window.remembered.settings, theme=theme))
    window.commands[command].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    found = {}
    for identifier in IN_DIALOGS[command]:
        widget = find(dialog, identifier)
        others = [
            w
            for w in dialog.findChildren(QWidget)
            if w.isVisible() and w is not widget and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        found[identifier] = shown_thickness(qtbot, widget, others[-1])
    assert {name: pixels for name, pixels in found.items() if pixels < THICKNESS} == {}


def test_the_measure_sees_thin_and_pale_marks() -> None:
    """So that the tests above are not empty."""

    def image(rows: int, colour: str) -> QImage:
        made = QImage(40, 40, QImage.Format.Format_RGB32)
        made.fill("#ffffff")
        for y in range(5, 5 + rows):
            for x in range(40):
                made.setPixelColor(x, y, colour)
        return made

    plain = image(0, "#000000")
    assert thickness(plain, image(3, "#0b4a9e")) == 3
    assert thickness(plain, image(2, "#0b4a9e")) == 2
    assert thickness(plain, image(3, "#dddddd")) == 0
    assert thickness(image(3, "#0b4a9e"), image(3, "#0b4a9e")) == 0
