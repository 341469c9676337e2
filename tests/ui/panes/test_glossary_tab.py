# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.theme import Theme
from als_reader.ui.panes.glossary_tab import GlossaryTab
from als_reader.ui.panes.side_pane import SidePane
from tests.ui.panes.finding import button, buttons, words


@pytest.fixture
def first_tab() -> str:
    return "glossary"


@pytest.fixture
def glossary(pane: SidePane) -> SidePane:
    return pane


def field(pane: SidePane) -> QLineEdit:
    return next(
        one
        for one in pane.findChildren(QLineEdit)
        if one.accessibleIdentifier() == "glossary-search"
    )


def shown_terms(pane: SidePane) -> list[str]:
    return [
        b.accessibleIdentifier()
        for b in buttons(pane)
        if b.accessibleIdentifier().startswith("term-")
    ]


def test_all_terms_of_the_article_are_there(glossary: SidePane) -> None:
    """43 garbled terms, each a button with the wrong and the right word."""
    assert len(shown_terms(glossary)) == 43
    assert "43 terms" in words(glossary)
    name = button(glossary, "term-riluzole").accessibleName()
    assert name == "Garbled word: “liruquine”. It means: Riluzole."


@pytest.mark.parametrize("query", ["liruquine", "RILUZOLE", "利鲁唑", "lìlǔzuò", "liluzuo", "lilu"])
def test_a_term_is_found_by_any_of_its_words(qtbot: QtBot, glossary: SidePane, query: str) -> None:
    """By the garbled or the right word, Chinese or its sound, with or without tone marks."""
    field(glossary).setFocus()
    if query.isascii():
        qtbot.keyClicks(field(glossary), query)
    else:
        field(glossary).setText(query)  # key events of a test have no input method
    assert "term-riluzole" in shown_terms(glossary)
    assert len(shown_terms(glossary)) < 6
    assert any("of 43 terms" in line for line in words(glossary))


def test_sounds_are_found_without_their_gaps(glossary: SidePane) -> None:
    """Nobody types the gaps between syllables."""
    field(glossary).setText("fabingjizhi")
    assert shown_terms(glossary) == ["term-cause-unknown"]


def test_no_hit_says_what_to_try(glossary: SidePane) -> None:
    """An empty list is explained."""
    field(glossary).setText("xyzzy")
    assert shown_terms(glossary) == []
    assert any("Try a shorter word" in line for line in words(glossary))


def test_a_link_reaches_a_term_that_the_search_hides(glossary: SidePane) -> None:
    """Links always lead there."""
    field(glossary).setText("liruquine")
    assert glossary.open_link("term:als")
    assert field(glossary).text() == ""
    assert len(shown_terms(glossary)) == 43


def test_an_open_term_says_what_it_meant_and_why_it_matters(
    glossary: SidePane, evidence: Evidence
) -> None:
    """Everything the entry knows, each part under its heading."""
    glossary.open_link("term:riluzole")
    shown = words(glossary)
    term = evidence.term_by_id["riluzole"]
    for part in (
        term.meaning,
        term.definition,
        term.how_it_arose,
        term.harm,
        term.confidence_reason,
    ):
        assert part in shown
    assert "Chinese: 利鲁唑 (lìlǔzuò)" in shown
    assert "We are very sure." in shown
    assert button(glossary, "source-ref:label-rilutek")


def test_an_uncertain_term_shows_every_other_reading(
    glossary: SidePane, evidence: Evidence
) -> None:
    """A guess is never dressed up as a fact."""
    for term in evidence.term_by_id.values():
        if term.confidence.is_uncertain:
            assert glossary.open_link(f"term:{term.id}")
            shown = words(glossary)
            assert all(f"• {reading}" in shown for reading in term.alternatives)
            card = glossary.page("glossary").cards.open_card
            assert card is not None
            assert "uncertain" in card.header.head.words


def test_opening_a_term_is_reported(qtbot: QtBot, glossary: SidePane) -> None:
    """Back returns to it."""
    with qtbot.waitSignal(glossary.item_opened) as opened:
        qtbot.keyClick(button(glossary, "term-als"), Qt.Key.Key_Space)
    assert opened.args == ["term:als"]


def test_each_place_in_the_text_can_be_reached(qtbot: QtBot, glossary: SidePane) -> None:
    """The word “frostbite” stands in many places; the reader goes from one to the next and around."""
    glossary.open_link("term:als")
    assert "Place 1 of 14" in words(glossary)
    places: list[tuple[int, int]] = []
    glossary.place_requested.connect(lambda number, at: places.append((number, at)))
    qtbot.mouseClick(button(glossary, "place-show"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(button(glossary, "place-next"), Qt.Key.Key_Space)
    qtbot.keyClick(button(glossary, "place-previous"), Qt.Key.Key_Space)
    qtbot.keyClick(button(glossary, "place-previous"), Qt.Key.Key_Space)
    assert places == [(5, 0), (5, 1), (5, 0), (5, 13)]
    assert "Place 14 of 14" in words(glossary)


def test_a_single_place_has_one_button(glossary: SidePane) -> None:
    """No next place where there is none."""
    glossary.open_link("term:riluzole")
    identifiers = [one.accessibleIdentifier() for one in buttons(glossary)]
    assert "place-show" in identifiers
    assert "place-next" not in identifiers


def test_a_term_leads_to_its_note_and_option(qtbot: QtBot, glossary: SidePane) -> None:
    """From word to note to medicine."""
    glossary.open_link("term:riluzole")
    with qtbot.waitSignal(glossary.link_activated) as followed:
        qtbot.mouseClick(button(glossary, "go-option:riluzole-tablets"), Qt.MouseButton.LeftButton)
    assert followed.args == ["option:riluzole-tablets"]
    with qtbot.waitSignal(glossary.entry_opened) as opened:
        qtbot.mouseClick(button(glossary, "go-note:18"), Qt.MouseButton.LeftButton)
    assert opened.args == [18]
    assert glossary.current_tab == "notes"


def test_an_article_without_marks_still_has_the_reference(
    qtbot: QtBot, theme: Theme, evidence: Evidence
) -> None:
    """The count says honestly that none of them is marked here."""
    tab = GlossaryTab(theme, (), evidence)
    qtbot.addWidget(tab)
    tab.show()
    assert "This article has no marks of ours. All terms we know: 43" in words(tab)
    tab.open_item("term:als")
    assert "place-show" not in [one.accessibleIdentifier() for one in buttons(tab)]


def test_terms_of_this_article_come_first(
    qtbot: QtBot, theme: Theme, evidence: Evidence, bundled_entries: tuple[Entry, ...]
) -> None:
    """What stands in the text is nearer than what does not."""
    tab = GlossaryTab(theme, [e for e in bundled_entries if e.number in (18, 21)], evidence)
    qtbot.addWidget(tab)
    tab.show()
    shown = words(tab)
    assert "In this article: 2" in shown
    assert "Not in this article: 41" in shown
    assert [card.key for card in tab.cards.cards][:2] == ["term:riluzole", "term:edaravone"]
    tab.field.setText("frostbite")
    assert "In this article: 2" not in words(tab)
    assert "Not in this article: 41" in words(tab)


def test_find_looks_through_closed_cards(glossary: SidePane) -> None:
    """Also for words of the explanation."""
    search = glossary.page("glossary").search
    assert search.search("Lou Gehrig") + search.search("frostbite") > 1
