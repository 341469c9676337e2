# SPDX-License-Identifier: MIT
"""Saving never touches what others have made, and what failed is said until it works."""

from collections.abc import Callable
from pathlib import Path

import pytest

from als_reader.core.errors import SaveError
from als_reader.core.format import read_article
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import Writing, writing_of
from tests.ui.writing.conftest import OpenFile, annotated, top

pytestmark = pytest.mark.gui
PressIn = Callable[[MainWindow, str], None]


@pytest.fixture
def window(open_file: OpenFile, annotated_file: Path, press: PressIn) -> MainWindow:
    """A file of somebody else, with a change that is not saved."""
    window = open_file(annotated_file)
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    window.show_entry(1)
    window.commands["delete-note"].trigger()
    return window


def writing_in(window: MainWindow) -> Writing:
    writing = writing_of(window)
    assert writing is not None
    return writing


def test_save_on_a_file_of_others_means_a_copy(
    window: MainWindow, annotated_file: Path, press: PressIn, saves_in: Path
) -> None:
    """Their work stays as it is; the next Save goes to the same copy without a question."""
    window.commands["save-notes"].trigger()
    press(window, "save-copy")
    (copy,) = saves_in.iterdir()
    assert annotated_file.read_bytes() == annotated()
    assert len(read_article(copy.read_bytes()).notes) == 1
    window.commands["undo"].trigger()
    window.commands["save-notes"].trigger()
    assert top(window) is window
    assert len(read_article(copy.read_bytes()).notes) == 2
    assert list(saves_in.iterdir()) == [copy]
    window.commands["stop-writing"].trigger()
    assert writing_of(window) is None


def test_the_writer_can_choose_the_file_itself_once(
    window: MainWindow, annotated_file: Path, press: PressIn
) -> None:
    """Whoever goes on with their own file is asked one time, not each time."""
    window.commands["save-notes"].trigger()
    press(window, "save-here")
    assert len(read_article(annotated_file.read_bytes()).notes) == 1
    assert writing_in(window).bar.saving.text() == "Saved in small.alsmd"
    window.commands["undo"].trigger()
    assert writing_in(window).bar.saving.text() == "Not saved yet"
    window.commands["save-notes"].trigger()
    assert top(window) is window
    assert len(read_article(annotated_file.read_bytes()).notes) == 2


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    window: MainWindow, annotated_file: Path, press: PressIn, saves_in: Path
) -> None:
    """Two people may work on one file; a copy keeps both."""
    annotated_file.write_bytes(annotated() + b"\n")
    window.commands["save-notes"].trigger()
    press(window, "save-here")
    assert annotated_file.read_bytes() == annotated() + b"\n"
    assert "changed by another program" in writing_in(window).bar.problem.text()
    press(window, "changed-copy")
    (copy,) = saves_in.iterdir()
    assert len(read_article(copy.read_bytes()).notes) == 1
    assert not writing_in(window).bar.problem.isVisible()


def test_a_failed_save_is_said_until_it_works(
    window: MainWindow, annotated_file: Path, press: PressIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk must not look like a saved file."""

    def refuse(path: Path, _data: bytes) -> None:
        raise SaveError(path, "the disk is full.")

    bar = writing_in(window).bar
    with monkeypatch.context() as patch:
        patch.setattr("als_reader.core.editing.saving.atomic_write", refuse)
        window.commands["save-notes"].trigger()
        press(window, "save-here")
        assert "the disk is full" in bar.problem.text()
        window.commands["undo"].trigger()
        assert bar.problem.isVisible()
    window.commands["redo"].trigger()
    window.commands["save-notes"].trigger()
    assert not bar.problem.isVisible()
    assert len(read_article(annotated_file.read_bytes()).notes) == 1


def test_leaving_asks_only_what_is_not_saved(
    window: MainWindow, annotated_file: Path, press: PressIn
) -> None:
    """Save, keep or throw away; and the safe answer is to stay."""
    window.commands["stop-writing"].trigger()
    press(window, "dialog-close")
    assert writing_of(window) is not None
    window.commands["stop-writing"].trigger()
    press(window, "stop-save")
    press(window, "save-here")
    assert writing_of(window) is None
    assert len(window.entries) == 1
    assert window.article == read_article(annotated_file.read_bytes())


def test_thrown_away_notes_come_back_by_undo(
    window: MainWindow, annotated_file: Path, press: PressIn
) -> None:
    """Undo instead of "Are you sure?"."""
    window.commands["stop-writing"].trigger()
    press(window, "stop-discard")
    assert len(window.entries) == 2
    assert writing_of(window) is None
    press(window, "notice-action")
    assert len(window.entries) == 1
    assert writing_in(window).editing.is_changed
    assert annotated_file.read_bytes() == annotated()


def test_a_copy_leaves_the_notes_with_their_own_file(
    window: MainWindow, annotated_file: Path, press: PressIn, saves_in: Path
) -> None:
    """A copy for a colleague does not move one's own work there."""
    window.commands["save-notes"].trigger()
    press(window, "save-here")
    window.commands["save-copy"].trigger()
    (copy,) = saves_in.iterdir()
    assert copy.read_bytes() == annotated_file.read_bytes()
    assert Path(writing_in(window).saving.origin.path) == annotated_file


def test_a_file_that_changed_before_writing_is_told(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """Notes on words that are not there any more would be wrong."""
    window = open_file(annotated_file)
    annotated_file.write_bytes(annotated() + b"\n")
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    assert writing_of(window) is None
    assert "has changed since it was opened" in window.notices.texts[0]
