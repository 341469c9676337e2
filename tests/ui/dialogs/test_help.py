# SPDX-License-Identifier: MIT
"""Help: the marks, what makes reading easier, and every key."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Verdict
from als_reader.core.readability import longest_sentence, us_grade
from als_reader.core.theme import THEMES, verdict_style
from als_reader.ui.actions import COMMANDS
from als_reader.ui.commands import Command
from als_reader.ui.dialogs.base import Panel
from als_reader.ui.dialogs.help import HelpDialog, key_words
from als_reader.ui.dialogs.legend import MEANINGS, Sample


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget) -> HelpDialog:
    """Help, on the screen."""
    shown = HelpDialog(COMMANDS, THEMES["dark"], host)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


def texts(dialog: QWidget) -> dict[str, str]:
    """What is written, by identifier."""
    return {label.accessibleIdentifier(): label.text() for label in dialog.findChildren(QLabel)}


@pytest.mark.requirement("B6", "H8")
def test_every_command_is_listed_with_all_its_keys(dialog: HelpDialog) -> None:
    """The list cannot be out of date: it is made from the commands themselves."""
    written = texts(dialog)
    for command in COMMANDS:
        assert command.help in written[f"help-{command.id}"]
        for key in command.keys:
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert native in written[f"help-keys-{command.id}"]


@pytest.mark.requirement("G5", "H8")
def test_every_mark_is_drawn_and_explained(dialog: HelpDialog) -> None:
    """Each verdict has its sign, word and line, and a sentence that says what it means."""
    assert set(MEANINGS) == set(Verdict)
    samples = dialog.findChildren(Sample)
    names = [sample.accessibleName() for sample in samples]
    assert all(any(verdict_style(v).word in name for name in names) for v in Verdict)
    pictures = [bytes(sample.grab().toImage().constBits()) for sample in samples]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.requirement("C1", "G5")
def test_meaning_of_a_mark_is_said_together_with_its_word(dialog: HelpDialog) -> None:
    """Without the word a screen reader would say twelve meanings of nothing."""
    said = " ".join(panel.accessibleDescription() for panel in dialog.findChildren(Panel))
    assert "False, solid line: This is not true." in said


def test_command_without_keys_has_no_empty_line(qtbot: QtBot, host: QWidget) -> None:
    """What has no key is still explained."""
    command = Command(id="x", text="X…", help="Does x.", group="Files")
    dialog = HelpDialog((command,), THEMES["light"], host)
    written = texts(dialog)
    assert written["help-x"] == "X: Does x."
    assert "help-keys-x" not in written
    assert key_words(command) == ""


@pytest.mark.requirement("H8")
@pytest.mark.parametrize(
    "feature",
    [
        "Set up how you read", "switches", "Press by looking", "Large buttons",
        "One thing at a time", "Read aloud", "Show and say", "400 %", "high contrast",
        "fonts made for reading", "ruler", "One click", "Tab", "Screen readers", "in Keys", "Undo",
        "place is kept", "time limit",
    ],
)  # fmt: skip
def test_every_way_to_read_is_named(dialog: HelpDialog, feature: str) -> None:
    """What nobody knows of helps nobody."""
    assert any(feature in text for text in (label.text() for label in dialog.findChildren(QLabel)))


@pytest.mark.requirement("H8")
def test_words_of_help_are_plain(dialog: HelpDialog) -> None:
    """Help itself must be easy: US grade 6 on the whole, no sentence over 20 words."""
    sentences = [x.text() for x in dialog.findChildren(QLabel) if x.text().endswith(".")]
    assert us_grade(" ".join(sentences)) <= 6
    assert max(longest_sentence(text) for text in sentences) <= 20
