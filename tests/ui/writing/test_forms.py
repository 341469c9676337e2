# SPDX-License-Identifier: MIT
"""Forms around the article: title, source, *In short*, questions; and a source from the web."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import plain
from als_reader.core.settings import Settings
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from als_reader.ui.writing.preview import NotePreview
from tests.ui.writing.conftest import OpenFile, top

pytestmark = pytest.mark.gui
PressIn = Callable[[MainWindow, str], None]


@pytest.fixture
def window(open_file: OpenFile, annotated_file: Path, press: PressIn) -> MainWindow:
    """The small article while notes are written on it."""
    window = open_file(annotated_file)
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    return window


def find(window: MainWindow, identifier: str) -> QWidget:
    """The widget with an identifier in what is open now."""
    found = [w for w in top(window).findChildren(QWidget) if w.accessibleIdentifier() == identifier]
    assert found, identifier
    return found[0]


def visible(window: QWidget) -> list[QAbstractButton]:
    """The buttons that can be pressed in a window now, not those of its dialogs."""
    every = window.findChildren(QAbstractButton)
    return [button for button in every if button.isVisible() and button.window() is window]


def line(window: MainWindow, identifier: str) -> QLineEdit:
    found = find(window, identifier)
    assert isinstance(found, QLineEdit)
    return found


def text(window: MainWindow, identifier: str) -> QPlainTextEdit:
    found = find(window, identifier)
    assert isinstance(found, QPlainTextEdit)
    return found


def problem(window: MainWindow, identifier: str) -> str:
    found = find(window, identifier)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def test_title_and_source_are_changed_in_one_step(
    window: MainWindow, press: PressIn, qtbot: QtBot
) -> None:
    """What is wrong is said at its field; one Undo takes all back."""
    window.commands["about-article"].trigger()
    press(window, "about-source")
    line(window, "field-title").setText("Another title")
    line(window, "field-url").setText("example")
    press(window, "form-use")
    assert problem(window, "problem-url").startswith("This is not a whole web address")
    line(window, "field-url").setText("https://example.org/")
    line(window, "field-published").setText("unknown")
    qtbot.keyClick(
        line(window, "field-published"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert window.article.title == "Another title"
    assert window.article.source.url == "https://example.org/"
    window.commands["undo"].trigger()
    assert window.article.title == "A small article"
    assert window.article.source.url == ""


def test_lines_in_short_are_added_and_taken_away(window: MainWindow, press: PressIn) -> None:
    """The first thing that a reader sees must be right."""
    for words in ("Cold is not the cause.", "It names no study."):
        window.commands["about-article"].trigger()
        press(window, "about-summary")
        press(window, "add-wrong")
        number = 1 + len(window.article.summary.wrong)
        text(window, f"wrong-{number}").setPlainText(words)
        press(window, "form-use")
    assert [plain(p) for p in window.article.summary.wrong] == [
        "Cold is not the cause.",
        "It names no study.",
    ]
    window.commands["about-article"].trigger()
    press(window, "about-summary")
    press(window, "remove-wrong-1")
    press(window, "form-use")
    assert [plain(p) for p in window.article.summary.wrong] == ["It names no study."]


def test_questions_for_the_clinic_are_written(window: MainWindow, press: PressIn) -> None:
    """They are what a reader takes along."""
    window.commands["about-article"].trigger()
    press(window, "about-questions")
    press(window, "add-questions")
    text(window, "questions-1").setPlainText("Is there a trial for me?")
    press(window, "form-use")
    assert window.article.questions == ("Is there a trial for me?",)


def test_a_page_of_the_web_can_be_a_source(window: MainWindow, press: PressIn) -> None:
    """Its address is checked before it is used."""
    window.show_entry(2)
    press(window, "button-change-note")
    press(window, "note-add-source")
    line(window, "own-address").setText("javascript:alert(1)")
    press(window, "own-use")
    assert problem(window, "own-problem").startswith("This is not a whole web address")
    line(window, "own-address").setText("https://example.org/mice")
    line(window, "own-name").setText('The "mouse" page')
    press(window, "own-use")
    press(window, "note-use")
    (source,) = window.article.sources
    assert (source.target, source.title) == ("https://example.org/mice", "The ”mouse” page")
    press(window, "button-change-note")
    press(window, "note-source-1")
    press(window, "note-use")
    assert "[S1]" not in " ".join(plain(p) for p in window.entries[1].first.body)


def test_the_preview_follows_what_is_written(
    window: MainWindow, press: PressIn, qtbot: QtBot
) -> None:
    """A screen reader hears the same card that will be shown."""
    window.show_entry(2)
    press(window, "button-change-note")
    preview = find(window, "note-preview")
    assert isinstance(preview, NotePreview)
    before = preview.grab().toImage()
    text(window, "note-explanation").setPlainText("Only mice were studied.")
    qtbot.waitUntil(lambda: "Only mice were studied." in preview.accessibleDescription())
    assert preview.grab().toImage() != before


def test_more_facts_come_in_small_steps(window: MainWindow, press: PressIn) -> None:
    """Six buttons are enough at a time; words that nothing has are told."""
    window.show_entry(2)
    press(window, "button-change-note")
    press(window, "note-add-link")
    press(window, "fact-more")
    assert find(window, "fact-12").isVisible()
    line(window, "fact-search").setText("no such thing")
    label = find(window, "fact-count")
    assert isinstance(label, QLabel)
    assert label.text() == "Nothing has these words. Try a shorter word."


@pytest.mark.requirement("A2")
def test_writing_works_with_large_targets(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """All buttons are large, and the form is gone through page by page."""
    window = open_file(annotated_file, Settings(has_large_targets=True))
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    writing = writing_of(window)
    assert writing is not None
    small = [
        button.accessibleName()
        for button in writing.bar.findChildren(QWidget)
        if button.accessibleIdentifier().startswith("button-") and button.isVisible()
        if button.width() < 96 or button.height() < 96
    ]
    assert small == []
    assert len(visible(window)) <= 8
    press(window, "writing-more")
    press(window, "more-choose-words")
    assert len(visible(window)) <= 8
    press(window, "choose-add")
    while "verdict-false" not in {b.accessibleIdentifier() for b in visible(top(window))}:
        press(window, "large-next")
    press(window, "verdict-false")
    assert top(window).windowTitle() == "Write a note"
