# SPDX-License-Identifier: MIT
"""Notes of a program: a person goes through them, keeps some and removes others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from tests.ui.window.driving import named
from tests.ui.writing.conftest import OpenFile, annotated, top

pytestmark = pytest.mark.gui
PressIn = Callable[[MainWindow, str], None]


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
