# SPDX-License-Identifier: MIT
"""What cannot be saved is said until it can, and nobody loses anything without having been told."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.core.errors import SaveError
from als_reader.core.marks.own import OwnMark
from als_reader.core.remembered import Remembered
from als_reader.paths import Paths
from als_reader.ui.marks.marking import marking_of

pytestmark = pytest.mark.gui

SETTINGS = (
    "Your settings could not be saved: the disk is full. "
    "Check that the disk has room and that you may write there, then try again."
)
FullDisk = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def reader(profile: Paths, qtbot: QtBot, tmp_path: Path) -> Reader:
    file = tmp_path / "first.md"
    file.write_text("# First\n\nWords.\n")
    new = Remembered(profile, date(2026, 11, 25))
    new.settings = replace(new.settings, guide="done")
    new.save()
    made = Reader(profile, date(2026, 11, 25))
    qtbot.addWidget(made.window)
    made.open_first([file])
    with qtbot.waitSignal(made.window.first_painted):
        made.show()
    made.window.save_now()
    return made


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    """While it lasts nothing can be written."""

    @contextmanager
    def full() -> Iterator[None]:
        def refuse(path: Path, *_: object, **__: object) -> None:
            raise SaveError(path, "the disk is full.")

        with monkeypatch.context() as patch:
            patch.setattr("als_reader.core.stored.atomic_write", refuse)
            yield

    return full


def said(reader: Reader) -> tuple[str, ...]:
    """The messages above the text."""
    return reader.window.notices.texts


def use_dark(reader: Reader) -> None:
    settings = reader.window.remembered.settings
    reader.window.change_settings(replace(settings, theme="dark"))


def test_what_is_not_saved_is_said_until_it_is(
    reader: Reader, full_disk: FullDisk, tmp_path: Path, qtbot: QtBot
) -> None:
    """Also while another article is opened: that takes other messages away."""
    window = reader.window
    with full_disk():
        use_dark(reader)
        window.save_now()
        assert SETTINGS in said(reader)
        other = tmp_path / "second.md"
        other.write_text("# Second\n\nWords.\n")
        window.show_problem("This is about the first article.")
        with qtbot.waitSignal(reader.opener.opened):
            reader.open_files([other])
        assert window.article.text.startswith("Second")
        assert said(reader) == (SETTINGS,)
        window.save_now()
        assert said(reader) == (SETTINGS,)
    focus = QApplication.focusWidget()
    window.save_now()
    assert said(reader) == ()
    assert QApplication.focusWidget() is focus


def test_a_message_that_was_closed_stays_away_while_nothing_is_new(
    reader: Reader, full_disk: FullDisk
) -> None:
    """Who has read it need not close it every half minute."""
    window = reader.window
    with full_disk():
        use_dark(reader)
        window.save_now()
        window.notices.withdraw(SETTINGS)
        window.save_now()
        assert said(reader) == ()


def test_the_first_try_to_close_is_held_if_something_would_be_lost(
    reader: Reader, full_disk: FullDisk, profile: Paths
) -> None:
    """The reader hears it and can make room; the second try closes the window in any case."""
    window = reader.window
    use_dark(reader)
    with full_disk():
        assert not window.close()
        assert window.isVisible()
        assert SETTINGS in said(reader)
    assert window.close()
    assert '"dark"' in profile.settings.read_text()


def test_a_window_can_always_be_closed(reader: Reader, full_disk: FullDisk) -> None:
    """A disk that stays full must not keep anybody from leaving."""
    use_dark(reader)
    with full_disk():
        assert not reader.window.close()
        assert reader.window.close()


def test_marks_are_not_lost_without_a_word(
    reader: Reader, full_disk: FullDisk, profile: Paths
) -> None:
    """What somebody wants to ask their doctor is the last thing to lose."""
    window = reader.window
    marking = marking_of(window)
    with full_disk():
        marking.put(OwnMark(about="option", target="riluzole-tablets", comment="Dose?"))
        assert not window.close()
        assert any("Your marks could not be saved" in text for text in said(reader))
    assert window.close()
    assert "Dose?" in profile.marks.read_text()


def test_several_messages_come_and_go_by_themselves(reader: Reader) -> None:
    """The keyboard stays where it is, unless it stood on the message that goes."""
    notices = reader.window.notices
    for text in ("One.", "Two.", "Three."):
        reader.window.show_problem(text)
    reader.window.activateWindow()
    for text in ("Two.", "Three."):
        notices.withdraw(text)
    assert said(reader) == ("One.",)
    notices.hold("One.")
    notices.clear()
    assert said(reader) == ("One.",)
    notices.withdraw("One.")
    notices.clear()
    assert said(reader) == ()
