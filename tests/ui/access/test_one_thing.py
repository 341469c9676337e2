# SPDX-License-Identifier: MIT
"""One thing at a time: a paragraph, its notes on request, at most three large buttons."""

import pytest
from PySide6.QtWidgets import QApplication

from als_reader.core.settings import Settings
from als_reader.ui.access.one_thing import OneThing
from als_reader.ui.main_window import MainWindow
from tests.ui.access.walking import named_sizes, targets, too_near
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named

pytestmark = pytest.mark.gui


@pytest.fixture
def one(open_window: Opener) -> MainWindow:
    """A window that shows one thing at a time."""
    return open_window(size=(1024, 768), settings=Settings(shows_one_thing=True))


def mode(window: MainWindow) -> OneThing:
    assert window.modes is not None
    assert isinstance(window.modes.large, OneThing)
    return window.modes.large


def press(window: MainWindow, identifier: str) -> None:
    named(window, identifier).click()
    QApplication.processEvents()


@pytest.mark.requirement("H1", "H2")
def test_begins_with_what_the_article_is(one: MainWindow) -> None:
    """First the main message."""
    text = mode(one).paper.toPlainText()
    assert "In short" in text
    assert "Machine translation from Chinese" in text
    assert not one.reader.isVisible()


@pytest.mark.requirement("H1")
def test_every_paragraph_has_at_most_three_large_buttons(one: MainWindow) -> None:
    """The whole article can be read with one button; each paragraph is shown once."""
    seen: list[int] = []
    for _ in range(300):
        found = targets(one)
        assert len(found) <= 3
        assert named_sizes(found, 96) == []
        assert too_near(found, 16) == []
        if not seen or seen[-1] != mode(one).index:
            seen.append(mode(one).index)
        following = named(one, "one-next")
        if not following.isEnabled():
            break
        press(one, "one-next")
    assert seen == list(range(-1, seen[-1] + 1))
    assert len(seen) > 10


@pytest.mark.requirement("H1")
def test_notes_come_one_by_one(one: MainWindow) -> None:
    """A note is there when it is asked for, and leads back to the paragraph."""
    view = mode(one)
    number = next(i for i in range(60) if _at(one, i) >= 2)
    notes = view.notes
    assert view.index == number
    press(one, "one-note")
    assert one.navigation.spot.entry == notes[0].number
    while "one-note" not in {b.accessibleIdentifier() for b in targets(one)}:
        press(one, "one-next")
    assert len(targets(one)) == 3
    press(one, "one-note")
    assert one.navigation.spot.entry == notes[1].number
    press(one, "large-article")
    assert view.paper.isVisible()
    assert view.index == number


def _at(window: MainWindow, index: int) -> int:
    mode(window).show_paragraph(index)
    QApplication.processEvents()
    return len(mode(window).notes)


@pytest.mark.requirement("H1")
def test_place_is_shared_with_the_whole_article(open_window: Opener) -> None:
    """Whoever changes the view stays where they were, both ways."""
    window = open_window()
    place = window.article.text.index("Another researcher")
    window.reader.go_to_place(place)
    window.commands["one-thing"].trigger()
    QApplication.processEvents()
    assert "Another researcher" in mode(window).paper.toPlainText()
    press(window, "one-next")
    while "Another researcher" in mode(window).paper.toPlainText():
        press(window, "one-next")
    start = window.reader.place()
    assert start > place
    window.commands["one-thing"].trigger()
    QApplication.processEvents()
    assert window.reader.isVisible()
    assert window.reader.place() == start


@pytest.mark.requirement("H1")
def test_word_mode_is_that_of_the_article(one: MainWindow) -> None:
    """Original, Both and Corrected work here too."""
    view = mode(one)
    place = one.article.text.index("liruquine")
    one.reader.go_to_place(place)
    one.navigation.moved.emit()
    QApplication.processEvents()
    assert "riluzole" in view.paper.toPlainText()
    one.commands["words-original"].trigger()
    one.navigation.moved.emit()
    QApplication.processEvents()
    assert "liruquine" in view.paper.toPlainText()
    assert "riluzole" not in view.paper.toPlainText()


def test_switching_off_in_the_same_moment_as_moving_leaves_the_article(one: MainWindow) -> None:
    """A page that is still to be renewed must not hide the article for ever."""
    one.navigation.moved.emit()
    one.commands["one-thing"].trigger()
    QApplication.processEvents()
    assert one.reader.isVisible()
