# SPDX-License-Identifier: MIT
"""What was not saved is offered again: after a crash, after another file, after Keep as draft."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from als_reader.core.editing.drafts import DraftStore
from als_reader.core.format import read_article
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from als_reader.ui.writing.recovery import offer_drafts
from tests.ui.writing.conftest import OpenFile, annotated

pytestmark = [pytest.mark.gui, pytest.mark.requirement("H3")]
PressIn = Callable[[MainWindow, str], None]


def change(window: MainWindow, press: PressIn) -> None:
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    window.show_entry(1)
    window.commands["delete-note"].trigger()


def drafts(window: MainWindow) -> DraftStore:
    return DraftStore(window.remembered.paths.drafts, window.today)


def test_a_crash_costs_two_seconds_at_most(
    open_file: OpenFile, annotated_file: Path, press: PressIn, qtbot: QtBot
) -> None:
    """The next start offers the notes; Go on writing has them as they were."""
    first = open_file(annotated_file)
    change(first, press)
    qtbot.waitUntil(lambda: bool(drafts(first).entries()), timeout=2000)
    # The first window is left as a crash leaves it: nothing is told to stop.
    second = open_file(annotated_file)
    offer_drafts(second)
    assert second.notices.texts[0] == "You have unsaved notes for “A small article”."
    press(second, "notice-action")
    writing = writing_of(second)
    assert writing is not None
    assert [entry.first.id for entry in second.entries] == ["claim-mice"]
    assert writing.editing.is_changed
    assert annotated_file.read_bytes() == annotated()


def test_a_draft_can_be_thrown_away_and_called_back(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """One press is enough, and one takes it back."""
    window = open_file(annotated_file)
    change(window, press)
    window.commands["stop-writing"].trigger()
    press(window, "stop-keep")
    assert len(window.entries) == 2
    offer_drafts(window)
    press(window, "notice-action-2")
    assert not drafts(window).entries()
    press(window, "notice-action")
    assert drafts(window).entries()


def test_writing_again_goes_on_with_the_kept_draft(
    open_file: OpenFile, annotated_file: Path, press: PressIn
) -> None:
    """Keep as draft is a promise."""
    window = open_file(annotated_file)
    change(window, press)
    window.commands["stop-writing"].trigger()
    press(window, "stop-keep")
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    assert len(window.entries) == 1
    assert window.status_line.place_text == "You go on with the draft that was kept."


def test_another_article_ends_writing_without_loss(
    open_file: OpenFile, annotated_file: Path, plain_file: Path, press: PressIn
) -> None:
    """Whoever opens a file in between finds the notes again, from where they are."""
    window = open_file(annotated_file)
    change(window, press)
    window.show_article(read_article(plain_file.read_bytes(), plain_file.name), plain_file)
    assert writing_of(window) is None
    offer_drafts(window)
    press(window, "notice-action")
    assert window.path == annotated_file
    assert len(window.entries) == 1


def test_the_same_words_in_another_file_keep_both_drafts(
    open_file: OpenFile, annotated_file: Path, tmp_path: Path, press: PressIn
) -> None:
    """One draft must not take the place of the other unasked."""
    window = open_file(annotated_file)
    change(window, press)
    window.commands["stop-writing"].trigger()
    press(window, "stop-keep")
    other = tmp_path / "other.alsmd"
    other.write_bytes(annotated(status="draft"))
    window.show_article(read_article(other.read_bytes(), other.name), other)
    window.commands["write"].trigger()
    press(window, "start-writing-yes")
    assert writing_of(window) is None
    assert window.notices.texts[0] == "You have unsaved notes for “A small article”."


def test_a_draft_whose_file_is_gone_opens_from_itself(
    open_file: OpenFile, annotated_file: Path, plain_file: Path, press: PressIn
) -> None:
    """A draft holds the whole article."""
    window = open_file(annotated_file)
    change(window, press)
    window.commands["stop-writing"].trigger()
    press(window, "stop-keep")
    annotated_file.unlink()
    window.show_article(read_article(plain_file.read_bytes(), plain_file.name), plain_file)
    offer_drafts(window)
    press(window, "notice-action")
    assert [entry.first.id for entry in window.entries] == ["claim-mice"]
