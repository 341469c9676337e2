# SPDX-License-Identifier: MIT
"""Messages above the text, by keys and clicks; and how they are announced."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.announce import announce
from als_reader.ui.notice_bar import NoticeBar

LEFT = Qt.MouseButton.LeftButton


class Announced:
    """What screen readers were told."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def update(self, event: QtGui.QAccessibleEvent) -> None:
        """Take an event in place of the system."""
        assert isinstance(event, QtGui.QAccessibleAnnouncementEvent)
        self.texts.append(event.message())


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announced:
    """Listens instead of a screen reader."""
    listener = Announced()
    monkeypatch.setattr(QtGui.QAccessible, "updateAccessibility", listener.update)
    return listener


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a bar above a button that stands for the article."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(500, 600)
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    status = QLabel()
    status.setObjectName("status")
    column.addWidget(NoticeBar(status=status))
    column.addWidget(QPushButton("article"), 1)
    column.addWidget(status)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def bar(page: QWidget) -> NoticeBar:
    """The bar in it."""
    found = page.findChild(NoticeBar)
    assert isinstance(found, NoticeBar)
    return found


def buttons(bar: NoticeBar, identifier: str) -> list[QPushButton]:
    """The visible buttons of a kind, from top to bottom."""
    QApplication.processEvents()
    found = [
        button
        for button in bar.findChildren(QPushButton)
        if button.accessibleIdentifier() == identifier and button.isVisible()
    ]
    return sorted(found, key=lambda button: button.mapTo(bar, button.rect().topLeft()).y())


def test_empty_bar_takes_no_room(bar: NoticeBar) -> None:
    """Without a message there is only the article."""
    assert not bar.isVisible()
    assert bar.texts == ()


@pytest.mark.requirement("C6", "H3")
def test_message_is_plain_text_and_stays(
    qtbot: QtBot, bar: NoticeBar, announced: Announced
) -> None:
    """It is read aloud, shows tags as they are, and goes only when the reader closes it."""
    text = "The file <b>a.md</b> & others could not be read."
    bar.show_notice(text)
    assert bar.isVisible()
    assert announced.texts == [text]
    label = next(
        label for label in bar.findChildren(QLabel) if label.accessibleIdentifier() == "notice-text"
    )
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == text
    close = buttons(bar, "notice-close")[0]
    assert text in close.accessibleName()
    assert close.accessibleName().startswith(close.text())
    assert min(close.width(), close.height()) >= 44
    qtbot.mouseClick(close, LEFT)
    assert bar.texts == ()
    assert not bar.isVisible()


def test_action_does_its_work_and_closes(qtbot: QtBot, bar: NoticeBar) -> None:
    """Undo is one press away; Enter presses it too."""
    done: list[str] = []
    bar.show_notice("Note deleted.", "Undo", lambda: done.append("undone"))
    undo = buttons(bar, "notice-action")[0]
    undo.setFocus()
    qtbot.keyClick(undo, Qt.Key.Key_Return)
    assert done == ["undone"]
    assert bar.texts == ()


def test_closing_one_keeps_the_focus_among_the_others(qtbot: QtBot, bar: NoticeBar) -> None:
    """Several messages can be closed by pressing the same key again."""
    for text in ("first", "second", "third"):
        bar.show_notice(text)
    assert list(bar.texts) == ["third", "second", "first"]
    top = buttons(bar, "notice-close")[0]
    top.setFocus()
    qtbot.keyClick(top, Qt.Key.Key_Return)
    assert list(bar.texts) == ["second", "first"]
    focus = bar.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Close: second"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert list(bar.texts) == ["first"]


def test_same_message_stands_there_once(bar: NoticeBar, announced: Announced) -> None:
    """A failure that goes on does not fill the window, but it is said again."""
    bar.show_notice("Saving failed.")
    bar.show_notice("Other.")
    bar.show_notice("Saving failed.")
    assert bar.texts == ("Saving failed.", "Other.")
    assert len(announced.texts) == 3


def test_a_message_that_does_not_hold_any_more_goes_alone(bar: NoticeBar) -> None:
    """Such as a remark about notes that are hidden now."""
    for words in ("one", "two"):
        bar.show_notice(words)
    bar.withdraw("two")
    bar.withdraw("never said")
    assert bar.texts == ("one",)


def test_clear_takes_all_away(bar: NoticeBar) -> None:
    """Messages about a file go with it."""
    bar.show_notice("one")
    bar.show_notice("two")
    bar.clear()
    assert not bar.isVisible()


def test_many_messages_leave_room_for_the_article(
    qtbot: QtBot, page: QWidget, bar: NoticeBar
) -> None:
    """The bar scrolls; the article stays in sight, and every button can be reached."""
    for number in range(12):
        bar.show_notice(f"Message {number}. " + "It says what to do next. " * 6)
    assert bar.height() <= page.height() * 0.41
    qtbot.waitUntil(lambda: bar.verticalScrollBar().maximum() > 0)
    assert bar.horizontalScrollBar().maximum() == 0
    first = buttons(bar, "notice-close")[0]
    first.setFocus()
    for _ in range(11):
        focus = bar.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    focus = bar.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Close: Message 0")
    assert 0 <= focus.mapTo(bar, focus.rect().topLeft()).y() < bar.height()


def test_narrower_window_wraps_the_words(qtbot: QtBot, page: QWidget, bar: NoticeBar) -> None:
    """Nothing is cut off when the window gets smaller."""
    bar.show_notice("Some letters in this file could not be read. They are shown as signs.")
    before = bar.height()
    page.resize(220, 900)
    scroll = bar.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.height() > before and scroll.maximum() == 0)


@pytest.mark.requirement("C6")
def test_status_label_takes_the_message_as_its_name(page: QWidget, bar: NoticeBar) -> None:
    """Older screen readers notice the changed name (ACCESSIBILITY C6)."""
    bar.show_notice("Saved.")
    status = page.findChild(QLabel, "status")
    assert status is not None
    assert status.accessibleName() == "Saved."


def test_announcing_works_without_announcements(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older Qt only changes the name."""
    monkeypatch.delattr(QtGui, "QAccessibleAnnouncementEvent")
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "Saved.", label)
    assert label.accessibleName() == "Saved."


def test_empty_text_is_not_announced(qtbot: QtBot, announced: Announced) -> None:
    """Nothing to say, nothing said."""
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "")
    assert announced.texts == []
