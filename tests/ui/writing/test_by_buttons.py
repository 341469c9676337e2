# SPDX-License-Identifier: MIT
"""Writing with clicks alone, as by switch, dwell or touch; and what each button leads to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Kind, Verdict
from als_reader.core.format import read_article
from als_reader.core.settings import Settings
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.commands import WHILE_WRITING
from als_reader.ui.writing.mode import writing_of
from tests.ui.access.switching import Clock, Person
from tests.ui.window.driving import named
from tests.ui.writing.conftest import OpenFile, top

pytestmark = pytest.mark.gui
PressIn = Callable[[MainWindow, str], None]


def start(window: MainWindow, press: PressIn) -> None:
    window.commands["write"].trigger()
    press(window, "start-writing-yes")


def field(window: MainWindow, identifier: str) -> QLineEdit:
    found = [
        f for f in top(window).findChildren(QLineEdit) if f.accessibleIdentifier() == identifier
    ]
    assert found
    return found[0]


@pytest.mark.requirement("A3", "A5")
def test_a_note_is_made_and_saved_by_clicks_alone(
    open_file: OpenFile, plain_file: Path, press: PressIn, saves_in: Path
) -> None:
    """Selection too: dragging over words is not possible for everybody."""
    window = open_file(plain_file)
    press(window, "button-more")
    press(window, "more-write")
    press(window, "start-writing-yes")
    press(window, "button-choose-words")
    for step in ("next-sentence", "start-later", "end-earlier", "end-later", "start-earlier"):
        press(window, f"choose-{step}")
    assert window.status_line.place_text == "Chosen: “It was proven in mice.”"
    press(window, "choose-previous-sentence")
    for _ in range(2):
        press(window, "choose-end-earlier")
    assert window.status_line.place_text == "Chosen: “Liruquine”"
    press(window, "choose-add")
    press(window, "kind-garble")
    press(window, "verdict-garbled-uncertain")
    press(window, "note-add-link")
    field(window, "fact-search").setText("riluzole")
    press(window, "fact-1")
    press(window, "note-add-source")
    field(window, "fact-search").setText("bensimon")
    press(window, "fact-1")
    press(window, "note-use")
    press(window, "button-save-notes")
    press(window, "save-copy")
    (target,) = saves_in.iterdir()
    (note,) = read_article(target.read_bytes()).notes
    assert (note.kind, note.verdict) == (Kind.GARBLE, Verdict.GARBLED_UNCERTAIN)
    assert note.correction.lower().startswith("riluzole")
    assert note.links("term") == ("riluzole",)
    assert note.links("ref")
    press(window, "button-stop-writing")
    assert writing_of(window) is None
    assert window.toolbar.isVisible()


@pytest.mark.requirement("D1")
def test_words_are_chosen_with_one_switch(
    open_file: OpenFile, plain_file: Path, press: PressIn, clock: Clock
) -> None:
    """Every button of writing can be lit and pressed."""
    window = open_file(plain_file, Settings(scanning="one"))
    start(window, press)
    person = Person(window, clock)
    person.choose("Writing notes", "Choose words")
    person.choose("Back to the groups", "On the page", "Next sentence")
    assert window.status_line.place_text == "Chosen: “It was proven in mice.”"


def test_reading_shows_nothing_of_writing(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """A patient who looks through More meets one question and no greyed-out tools."""
    window = open_file(annotated_file)
    assert not any(window.commands[command].isEnabled() for command in WHILE_WRITING)
    press(window, "button-more")
    shown = {b.accessibleIdentifier() for b in top(window).findChildren(QAbstractButton)}
    assert "more-write" in shown
    assert not {f"more-{command}" for command in WHILE_WRITING} & shown
    press(window, "dialog-close")
    window.commands["write"].trigger()
    press(window, "dialog-close")
    assert writing_of(window) is None


def test_writing_needs_the_whole_article(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """With one paragraph in sight, words could not be chosen; the question says so first."""
    window = open_file(annotated_file, Settings(shows_one_thing=True))
    window.commands["write"].trigger()
    while "start-writing-yes" not in {
        b.accessibleIdentifier() for b in top(window).findChildren(QAbstractButton) if b.isVisible()
    }:
        press(window, "large-next")
    press(window, "start-writing-yes")
    assert not window.remembered.settings.shows_one_thing
    assert window.reader.isVisible()
    assert writing_of(window) is not None


def test_the_mode_says_what_it_is(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """By words, with a sign and a colour that reading does not have."""
    window = open_file(annotated_file)
    start(window, press)
    writing = writing_of(window)
    assert writing is not None
    assert writing.bar.sign.isVisible()
    assert writing.bar.sign.words == "You are writing notes"
    sign = writing.bar.sign.grab().toImage()
    assert sign.pixelColor(sign.width() // 2, 2).name().upper() == window.theme.promotional


def test_without_words_the_writer_hears_how_to_choose_them(
    open_file: OpenFile, annotated_file: Path, press: PressIn, qtbot: QtBot
) -> None:
    """Add note never does nothing; what is left out needs no words."""
    window = open_file(annotated_file)
    start(window, press)
    press(window, "button-add-note")
    press(window, "no-words-missing")
    form = top(window)
    assert not [
        b for b in form.findChildren(QAbstractButton) if b.accessibleIdentifier() == "kind-claim"
    ]
    press(window, "note-use")
    assert named(form, "note-use").isVisible()  # it says what is missing instead
    qtbot.keyClicks(form.focusWidget(), "Nobody says who wrote it.")
    press(window, "note-use")
    assert window.entries[-1].kind is Kind.MISSING


def test_a_closed_form_loses_nothing(
    open_file: OpenFile, annotated_file: Path, press: PressIn, qtbot: QtBot
) -> None:
    """Esc by a slipping hand costs no words."""
    window = open_file(annotated_file)
    start(window, press)
    window.show_entry(2)
    press(window, "button-change-note")
    words = next(
        w
        for w in top(window).findChildren(QAbstractButton)
        if w.accessibleIdentifier() == "verdict-false"
    )
    words.click()
    top(window).close()
    press(window, "button-change-note")
    press(window, "note-use")
    assert window.entries[1].verdict is Verdict.FALSE


def test_a_note_holds_at_all_places_of_its_words(
    open_file: OpenFile, annotated_file: Path, press: PressIn, qtbot: QtBot
) -> None:
    """One note for a word that comes again and again; it can be given back to one place."""
    window = open_file(annotated_file)
    start(window, press)
    writing = writing_of(window)
    assert writing is not None
    from als_reader.core.article import Span
    from als_reader.ui.writing.showing import select_span

    at = window.article.text.index("frostbite")
    select_span(window.reader, Span(at, at + len("frostbite")))
    press(window, "button-add-note")
    press(window, "kind-info")
    press(window, "note-for-all")
    writing_field = next(
        w
        for w in top(window).findChildren(QWidget)
        if w.accessibleIdentifier() == "note-explanation"
    )
    qtbot.keyClicks(writing_field, "Here it means ALS.")
    press(window, "note-use")
    entry = next(e for e in window.entries if e.first.quote == "frostbite")
    assert len(entry.spans) == 2
    window.show_entry(entry.number)
    press(window, "button-change-note")
    press(window, "note-for-all")
    press(window, "note-use")
    entry = next(e for e in window.entries if e.first.quote == "frostbite")
    assert len(entry.spans) == 1


def test_place_and_open_note_stay_after_a_change(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """The text does not jump under the writer's eyes."""
    window = open_file(annotated_file)
    start(window, press)
    window.show_entry(2)
    bar = window.reader.verticalScrollBar()
    before = bar.value()
    window.commands["delete-note"].trigger()
    window.commands["undo"].trigger()
    QApplication.processEvents()
    assert bar.value() == before
    assert window.navigation.spot.entry == 2
