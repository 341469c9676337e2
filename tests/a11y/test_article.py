# SPDX-License-Identifier: MIT
"""The article, its notes and the facts beside it, as assistive technology reads them."""

import re
from collections.abc import Callable

import pytest

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.headings import headings
from als_reader.core.words import WordMode, display_blocks
from tests.a11y.bus import Bus

pytestmark = pytest.mark.a11y
AGE = re.compile(r"20\d\d \((today|.+ ago)\)|date of the record not known")


@pytest.mark.requirement("C2")
def test_article_is_a_text_that_can_be_read_line_by_line(
    bus: Bus, bundled_article: Article, bundled_entries: tuple[Entry, ...]
) -> None:
    """As a browser widget it would be called a label, and then nothing would be read."""
    node = bus.node("article")
    assert node.role == "text"
    assert "read-only" in node.states or "editable" not in node.states
    assert "multi-line" in node.states
    assert node.name == f"Article: {bundled_article.title}"
    text = " ".join(bus.text("article").text.split())
    for block in display_blocks(bundled_article, bundled_entries, WordMode.BOTH):
        assert " ".join(block.text.split()) in text
    assert bus.line("article", 0).strip() in text
    assert bus.line("article", 0).strip()


@pytest.mark.requirement("C2", "C7")
def test_no_line_of_the_article_is_empty(bus: Bus) -> None:
    """NVDA says the line before once more where a paragraph is empty."""
    assert all(line.strip() for line in bus.text("article").text.rstrip("\n").split("\n"))


@pytest.mark.requirement("C4", "C8", "G5")
def test_notes_are_buttons_that_say_number_kind_words_and_what_we_found(
    bus: Bus, bundled_entries: tuple[Entry, ...]
) -> None:
    """Links inside Qt's text cannot be seen by assistive technology."""
    bus.press("tab-notes")
    count = len(bundled_entries)
    for number in (1, count):
        bus.node(f"note-{number}")  # the list is there, from its first card to its last
    nodes = {node.id: node for node in bus.called("note-")}
    for entry in bundled_entries:
        node = nodes[f"note-{entry.number}"]
        assert node.role in ("push button", "button")
        assert node.name.startswith(f"Note {entry.number} of {count}, ")
        assert entry.first.quote in node.name
        assert len(node.description) > 20
        assert "Press" in node.actions
    liruquine = next(n for n in nodes.values() if n.name.endswith("Garbled word: liruquine"))
    assert "riluzole" in liruquine.description


@pytest.mark.requirement("C4")
def test_press_opens_a_note_and_says_so(bus: Bus) -> None:
    """A switch of the system, or a voice, presses by name."""
    bus.press("tab-notes")
    bus.press("note-9")
    bus.wait_words("note-9", "Open.")
    bus.wait_words("status-place", "Note 9 of 86")


@pytest.mark.requirement("C3")
def test_next_note_selects_its_words_in_the_article(
    bus: Bus, bundled_entries: tuple[Entry, ...]
) -> None:
    """A screen reader says what is selected."""
    before = next(e.number for e in bundled_entries if e.first.quote == "liruquine") - 1
    bus.press(f"note-{before}")
    bus.wait_words("status-place", f"Note {before} of")
    bus.press("button-next-note")
    bus.wait_words("status-place", f"Note {before + 1} of")
    assert bus.selected("article") == "liruquine"


@pytest.mark.requirement("C5")
def test_contents_lists_every_heading_as_a_button(
    bus: Bus, open_dialog: Callable[[str], None], bundled_article: Article
) -> None:
    """Qt shows headings of a text only as bold words."""
    open_dialog("contents")
    names = [node.name for node in bus.targets()]
    for heading in headings(bundled_article):
        if heading.place >= 0:
            assert any(name.startswith(heading.text) for name in names)
    place = next(node for node in bus.targets() if "human clinical trials" in node.name)
    bus.press(place.id)
    bus.wait_closed("contents-dialog")
    assert "human clinical trials" in bus.line("article", bus.text("article").cursor)


@pytest.mark.requirement("C6")
def test_what_happens_is_announced_and_stands_in_the_status_line(bus: Bus) -> None:
    """New screen readers hear the announcement, older ones the label's new name."""
    bus.press("note-11")
    bus.wait_words("status-place", "Note 11 of")
    bus.forget_events()
    bus.press("button-next-note")
    events = bus.hear("object:", "Note 12 of 86")
    types = {event.type.split(":system")[0] for event in events}
    assert "object:property-change:accessible-name" in types
    assert "object:announcement" in types


@pytest.mark.requirement("C4", "H6")
@pytest.mark.parametrize("tab", ["options", "trials"])
def test_options_and_trials_say_in_their_names_how_old_they_are(
    bus: Bus, evidence: Evidence, tab: str
) -> None:
    """Who cannot see the card must also know that its facts age."""
    bus.press(f"tab-{tab}")
    start = f"{tab[:-1]}-"
    bus.wait_any(start)
    cards = bus.called(start)
    assert len(cards) == {"options": 14, "trials": len(evidence.trial_by_id)}[tab]
    assert not [card.name for card in cards if not AGE.search(card.name)]
    assert all(card.role in ("push button", "button") for card in cards)


@pytest.mark.requirement("H8", "C1")
def test_help_opens_from_the_same_place_everywhere(bus: Bus) -> None:
    """And each of its parts can be reached and read."""
    places = []
    for tab in ("notes", "trials"):
        bus.press(f"tab-{tab}")
        places.append(bus.node("button-help").box)
    assert places[0] == places[1]
    bus.press("button-help")
    bus.node("help-dialog")
    parts = [node for node in bus.called("") if node.role == "panel" and node.is_focusable]
    assert len(parts) > 4
    assert all(part.name and part.description for part in parts)
    assert any("creen readers" in part.description for part in parts)
