# SPDX-License-Identifier: MIT
"""A note that nobody has checked says so, and why it is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.annotate.automatic import rule_words
from als_reader.core.article import Article
from als_reader.core.entries import number_entries
from als_reader.core.format import read_article
from als_reader.core.theme import Theme
from als_reader.ui.panes.notes_tab import NotesTab

NOT_REVIEWED = "Not reviewed by a person"
RULE = rule_words("liruquine-by-sound")
FILE = """---
format: als-article/1
review: {{status: {status}}}
automatic: {{garble-auto-1: liruquine-by-sound}}
---
<!-- original:begin -->
He has frostbite[^garble-auto-1] and takes a drug[^claim-one].
<!-- original:end -->

[^garble-auto-1]: "frostbite": **Garbled: ALS.** It is about ALS. See [ALS](term:als).
[^claim-one]: "a drug": **Imprecise.** Which one?
"""


def article(status: str) -> Article:
    return read_article(FILE.format(status=status).encode(), "a.alsmd")


def tab(qtbot: QtBot, theme: Theme, status: str) -> NotesTab:
    found = article(status)
    shown = NotesTab(theme, found, number_entries(found))
    qtbot.addWidget(shown)
    shown.resize(430, 800)
    shown.show()
    return shown


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def why(tab: NotesTab) -> list[QAbstractButton]:
    buttons = tab.findChildren(QAbstractButton)
    return [b for b in buttons if b.accessibleIdentifier().startswith("why-") and b.isVisible()]


def test_each_automatic_note_says_that_nobody_checked_it(qtbot: QtBot, theme: Theme) -> None:
    """A reader must not take a program's guess for a doctor's word (FORMAT rule 9)."""
    shown = tab(qtbot, theme, "automatic")
    assert words(shown)[0] == "These notes were made by a program, not reviewed by a person."
    cards = shown.cards.cards
    assert [card.header.head.line for card in cards] == [NOT_REVIEWED, ""]
    assert f"Closed. {NOT_REVIEWED}." in cards[0].header.accessibleDescription()
    assert NOT_REVIEWED in cards[0].search_text


def test_a_file_with_a_few_automatic_notes_says_so(qtbot: QtBot, theme: Theme) -> None:
    """What a person has accepted stands beside what nobody has looked at."""
    shown = tab(qtbot, theme, "reviewed")
    assert words(shown)[0] == "Some notes were made by a program, not reviewed by a person."


def test_why_a_note_is_there_is_one_press_away(qtbot: QtBot, theme: Theme) -> None:
    """Trust comes from seeing the reason."""
    shown = tab(qtbot, theme, "automatic")
    shown.open_item("note:1")
    (button,) = why(shown)
    assert button.text() == "Why was this marked?"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert RULE in words(shown)
    assert "The program is fairly sure. It can still be wrong." in words(shown)
    assert button.text() == "Hide why this was marked"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert RULE not in words(shown)


def test_a_persons_note_has_no_such_button(qtbot: QtBot, theme: Theme) -> None:
    """There is no rule to show."""
    shown = tab(qtbot, theme, "automatic")
    shown.open_item("note:2")
    assert not why(shown)


def test_an_older_file_gives_what_reason_it_has(qtbot: QtBot, theme: Theme) -> None:
    """The rule may not be named, and what a question is about may be true."""
    text = FILE.format(status="automatic").replace("automatic: {garble-auto-1", "other: {x")
    text = text.replace("Garbled: ALS.", "Garbled, uncertain: ALS.")
    found = read_article(text.encode(), "a.alsmd")
    shown = NotesTab(theme, found, number_entries(found))
    qtbot.addWidget(shown)
    shown.resize(430, 800)
    shown.show()
    for number, sure in (
        (1, "The program is not sure what these words mean."),
        (2, "The program cannot tell if this is true. It only says what to look up or ask."),
    ):
        shown.open_item(f"note:{number}")
        (button,) = why(shown)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert "A program found these words by one of its rules." in words(shown)
        assert sure in words(shown)
