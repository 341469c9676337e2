# SPDX-License-Identifier: MIT
"""Notes of a program: a person goes through them, keeps some and removes others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.editing.drafts import DraftStore
from als_reader.core.opened import Opened
from als_reader.ui.automatic.notes import automatic_notes
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from tests.ui.window.driving import named
from tests.ui.writing.conftest import OpenFile, annotated, top

pytestmark = pytest.mark.gui
PressIn = Callable[[MainWindow, str], None]


TERM = "No medicine has this name. See [riluzole](term:riluzole)."


@pytest.fixture
def window(open_file: OpenFile, tmp_path: Path, press: PressIn) -> MainWindow:
    """The small article, one note of which a program has made."""
    path = tmp_path / "automatic.alsmd"
    path.write_bytes(annotated(garble="garble-auto-1", status="automatic"))
    window = open_file(path)
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    return window


def test_kept_notes_count_as_checked(window: MainWindow, press: PressIn) -> None:
    """After Keep nobody is told any more that no person has seen the note."""
    writing = writing_of(window)
    assert writing is not None
    assert writing.bar.check_words.text() == "1 note to check"
    press(window, "button-next-to-check")
    assert window.navigation.spot.entry == 1
    press(window, "button-keep-note")
    assert window.status_line.place_text == "Note kept. It is checked now."
    assert not writing.notes.to_check()
    assert not writing.bar.check_row.isVisible()
    assert window.navigation.spot.entry == 1
    assert len(window.entries) == 2
    window.commands["undo"].trigger()
    assert len(writing.notes.to_check()) == 1


def test_removed_notes_are_gone_until_undo(window: MainWindow, press: PressIn) -> None:
    """What the program got wrong does not reach a reader."""
    press(window, "button-next-to-check")
    press(window, "button-reject-note")
    assert [entry.first.id for entry in window.entries] == ["claim-mice"]
    window.commands["undo"].trigger()
    assert len(window.entries) == 2


def test_only_notes_of_a_program_can_be_kept(window: MainWindow) -> None:
    """A note of a person has nothing to be checked."""
    window.show_entry(2)
    assert not window.commands["keep-note"].isEnabled()
    window.show_entry(1)
    assert window.commands["keep-note"].isEnabled()


def test_an_article_is_reviewed_only_when_every_note_is(window: MainWindow, press: PressIn) -> None:
    """The word "reviewed" is a promise to readers."""
    window.commands["about-article"].trigger()
    press(window, "about-review")
    press(window, "review-reviewed")
    press(window, "form-use")
    form = top(window)
    assert named(form, "form-use").isVisible()
    press(window, "dialog-close")
    window.show_entry(1)
    window.commands["keep-note"].trigger()
    window.commands["about-article"].trigger()
    press(window, "about-review")
    press(window, "review-reviewed")
    by = next(
        w for w in top(window).findChildren(QWidget) if w.accessibleIdentifier() == "review-by"
    )
    assert isinstance(by, QLineEdit)
    by.setText("A nurse")
    press(window, "form-use")
    assert not [
        b
        for b in top(window).findChildren(QAbstractButton)
        if b.accessibleIdentifier() == "form-use" and b.isVisible()
    ]
    assert window.article.review.by == "A nurse"
    assert window.article.review.on == "2026-11-25"


def test_notes_that_a_program_has_just_made_are_gone_on_with(
    open_file: OpenFile, plain_file: Path, press: PressIn, qtbot: QtBot
) -> None:
    """What the window shows is what the writer gets; switching it off meanwhile takes nothing."""
    window = open_file(plain_file)
    notes = automatic_notes(window)
    data = plain_file.read_bytes()
    with qtbot.waitSignal(notes.arrived, timeout=20_000):
        notes.take(Opened(article=window.article, data=data, name=plain_file.name, path=plain_file))
    count = len(window.entries)
    assert count
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    writing = writing_of(window)
    assert writing is not None
    assert len(writing.notes.to_check()) == count
    notes.switch()
    qtbot.waitUntil(lambda: len(window.entries) == count)
    assert writing_of(window) is writing


def test_of_several_notes_with_one_number_the_writer_chooses_by_the_words(
    open_file: OpenFile, tmp_path: Path, press: PressIn
) -> None:
    """Delete must not take the note on other words with it."""
    path = tmp_path / "two.alsmd"
    plain = annotated().decode().replace("No medicine has this name.", TERM)
    plain = plain.replace("called frostbite.", "called frostbite[^garble-too].")
    path.write_text(f'{plain}\n[^garble-too]: "frostbite": **Garbled: riluzole.** {TERM}\n')
    window = open_file(path)
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    window.show_entry(1)
    assert len(window.entries[0].notes) == 2
    press(window, "button-delete-note")
    press(window, "which-2")
    assert [note.quote for note in window.entries[0].notes] == ["Liruquine"]


def test_closing_the_window_keeps_what_is_not_saved(window: MainWindow) -> None:
    """Nobody is held up, and nothing is lost."""
    window.show_entry(2)
    window.commands["delete-note"].trigger()
    window.close()
    assert DraftStore(window.remembered.paths.drafts, window.today).entries()
