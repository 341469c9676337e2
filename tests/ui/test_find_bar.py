# SPDX-License-Identifier: MIT
"""The Find bar, by keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.theme import THEMES
from als_reader.ui.find_bar import FindBar
from als_reader.ui.style import style_sheet
from als_reader.ui.system_look import base_font, window_font

LEFT = Qt.MouseButton.LeftButton
COUNTS = [
    ("article", "Article", 14),
    ("notes", "Notes", 3),
    ("glossary", "Glossary", 0),
    ("options", "Options", 1),
]


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    """The bar with the focus in its field."""
    shown = FindBar()
    qtbot.addWidget(shown)
    shown.resize(700, 60)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.focus_field()
    return shown


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """The real look at 200 %."""
    old = qapp.font()
    qapp.setFont(window_font(base_font(), 200))
    qapp.setStyleSheet(style_sheet(THEMES["light"]))
    yield
    qapp.setStyleSheet("")
    qapp.setFont(old)


def part(bar: FindBar, identifier: str) -> QWidget:
    """The visible part with an identifier."""
    found = [
        widget
        for widget in bar.findChildren(QWidget)
        if widget.accessibleIdentifier() == identifier and widget.isVisible()
    ]
    assert len(found) == 1, identifier
    return found[0]


def field(bar: FindBar) -> QLineEdit:
    """Where the query is typed."""
    found = part(bar, "find-field")
    assert isinstance(found, QLineEdit)
    return found


def search_for(qtbot: QtBot, bar: FindBar, query: str) -> None:
    """Type a query and wait until it is reported."""
    with qtbot.waitSignal(bar.query_changed):
        qtbot.keyClicks(field(bar), query)


def test_typing_reports_the_whole_word_once(qtbot: QtBot, bar: FindBar) -> None:
    """A word is not searched letter by letter."""
    reported = QSignalSpy(bar.query_changed)
    search_for(qtbot, bar, " rilu ")
    assert [reported.at(i)[0] for i in range(reported.count())] == ["rilu"]
    assert bar.query == "rilu"


def test_enter_steps_and_shift_enter_steps_back(qtbot: QtBot, bar: FindBar) -> None:
    """The hands can stay where they are."""
    search_for(qtbot, bar, "rilu")
    for key, modifier, step in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, -1),
    ):
        with qtbot.waitSignal(bar.step_requested) as asked:
            qtbot.keyClick(field(bar), key, modifier)
        assert asked.args == [step]


def test_enter_right_after_typing_searches_first(qtbot: QtBot, bar: FindBar) -> None:
    """A fast typist gets the first hit, not the second."""
    steps = QSignalSpy(bar.step_requested)
    qtbot.keyClicks(field(bar), "rilu")
    with qtbot.waitSignal(bar.query_changed) as changed:
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert changed.args == ["rilu"]
    assert steps.count() == 0


def test_enter_in_the_empty_field_does_nothing(qtbot: QtBot, bar: FindBar) -> None:
    """There is nothing to step through."""
    with qtbot.assertNotEmitted(bar.step_requested):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)


def test_buttons_step_by_click_and_key(qtbot: QtBot, bar: FindBar) -> None:
    """Everything the keys do has a button."""
    search_for(qtbot, bar, "rilu")
    bar.show_position(3, 14)
    with qtbot.waitSignal(bar.step_requested) as asked:
        qtbot.mouseClick(part(bar, "find-next"), LEFT)
    assert asked.args == [1]
    previous = part(bar, "find-previous")
    previous.setFocus()
    with qtbot.waitSignal(bar.step_requested) as asked:
        qtbot.keyClick(previous, Qt.Key.Key_Return)
    assert asked.args == [-1]


@pytest.mark.parametrize("identifier", ["find-field", "find-close", "find-next"])
def test_escape_closes_from_everywhere(qtbot: QtBot, bar: FindBar, identifier: str) -> None:
    """Esc goes back."""
    bar.show_position(1, 2)
    at = part(bar, identifier)
    at.setFocus()
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(at, Qt.Key.Key_Escape)


def test_close_button_closes(qtbot: QtBot, bar: FindBar) -> None:
    """The same with a click."""
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(part(bar, "find-close"), LEFT)


def test_each_place_with_hits_has_a_button(qtbot: QtBot, bar: FindBar) -> None:
    """The reader sees where the word is and goes there with one press."""
    search_for(qtbot, bar, "rilu")
    bar.show_counts(COUNTS)
    notes = part(bar, "find-in-notes")
    assert notes.accessibleName() == "Notes 3"
    names = [button.accessibleName() for button in bar.findChildren(QAbstractButton)]
    assert not any("Glossary" in name for name in names)
    with qtbot.waitSignal(bar.place_chosen) as asked:
        qtbot.mouseClick(notes, LEFT)
    assert asked.args == ["notes"]
    bar.show_counts([("trials", "Trials", 2)])
    with qtbot.waitSignal(bar.place_chosen) as asked:
        qtbot.mouseClick(part(bar, "find-in-trials"), LEFT)
    assert asked.args == ["trials"]


def test_focus_is_not_lost_with_a_place(qtbot: QtBot, bar: FindBar) -> None:
    """When the place that has the focus has no hits any more, the field gets it."""
    search_for(qtbot, bar, "rilu")
    bar.show_counts(COUNTS)
    part(bar, "find-in-options").setFocus()
    bar.show_counts([("article", "Article", 1)])
    assert bar.focusWidget() is field(bar)


def test_position_is_written_and_named(bar: FindBar) -> None:
    """Eyes and ears get the same words."""
    bar.show_position(3, 14)
    position = part(bar, "find-position")
    assert isinstance(position, QLabel)
    assert position.text() == position.accessibleName() == "3 of 14"
    assert part(bar, "find-next").isEnabled()
    bar.show_position(0, 0)
    assert not position.isVisible()
    assert not part(bar, "find-next").isEnabled()


def test_no_hits_are_said_with_what_to_do(qtbot: QtBot, bar: FindBar) -> None:
    """An empty field says nothing; a word without hits gets advice."""
    bar.show_counts([("article", "Article", 0)])
    assert not any("No note" in label.text() for label in bar.findChildren(QLabel))
    search_for(qtbot, bar, "xyz")
    bar.show_counts([("article", "Article", 0)])
    none = part(bar, "find-none")
    assert isinstance(none, QLabel)
    assert none.text().startswith("No note has this word. Try a shorter word")
    bar.show_counts([("article", "Article", 1)])
    assert not none.isVisible()


def test_hidden_bar_reports_nothing_late(qtbot: QtBot, bar: FindBar) -> None:
    """What was typed just before closing does not search in the closed bar."""
    qtbot.keyClicks(field(bar), "rilu")
    with qtbot.assertNotEmitted(bar.query_changed, wait=200):
        bar.hide()


def test_field_is_selected_for_the_next_word(qtbot: QtBot, bar: FindBar) -> None:
    """Typing replaces the old word; nothing has to be deleted."""
    qtbot.keyClicks(field(bar), "rilu")
    bar.focus_field()
    assert field(bar).selectedText() == "rilu"


@pytest.mark.parametrize("width", [320, 800, 1280])
def test_nothing_is_cut_off_or_too_small(
    qtbot: QtBot, large_text: None, bar: FindBar, width: int
) -> None:
    """At 200 % and in a narrow window the parts wrap like words."""
    search_for(qtbot, bar, "rilu")
    bar.show_counts(COUNTS)
    bar.show_position(3, 18)
    bar.resize(width, bar.height())
    qtbot.waitUntil(lambda: part(bar, "find-in-options").geometry().bottom() < bar.height())
    for widget in bar.findChildren(QAbstractButton):
        assert widget.isVisible()
        assert min(widget.width(), widget.height()) >= 44
        assert widget.geometry().right() < width
        assert widget.text() in widget.accessibleName()
    assert field(bar).height() >= 44


def test_tab_goes_through_the_bar_in_order(qtbot: QtBot, bar: FindBar) -> None:
    """Field, previous, next, close, then the places."""
    search_for(qtbot, bar, "rilu")
    bar.show_counts(COUNTS)
    bar.show_position(1, 18)
    order = []
    for _ in range(7):
        focus = bar.focusWidget()
        assert focus is not None
        order.append(focus.accessibleIdentifier())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert order == [
        "find-field",
        "find-previous",
        "find-next",
        "find-close",
        "find-in-article",
        "find-in-notes",
        "find-in-options",
    ]


class Layouts(QObject):
    """Counts how often something is laid out."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Sees what the widget is told."""
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_an_open_bar_rests(bar: FindBar) -> None:
    """Fitting it must not make it fit again: that took a third of the processor while it was open."""
    bar.show_counts(COUNTS)
    layouts = Layouts(bar)
    for _ in range(10):
        QApplication.processEvents()
    assert layouts.count <= 3


def test_a_step_moves_nothing_in_the_bar(bar: FindBar) -> None:
    """Whoever presses Next again and again finds it under the finger, also after the ninth hit."""
    bar.show_position(1, 18)
    places = [part(bar, name).geometry() for name in ("find-position", "find-next", "find-close")]
    for index in (9, 10, 18):
        bar.show_position(index, 18)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert places == [
            part(bar, name).geometry() for name in ("find-position", "find-next", "find-close")
        ]
