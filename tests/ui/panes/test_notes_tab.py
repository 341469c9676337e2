# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article, Review, ReviewStatus
from als_reader.core.entries import Entry, number_entries
from als_reader.core.evidence.load import Evidence
from als_reader.core.format import read_article
from als_reader.core.theme import Theme
from als_reader.ui.panes.notes_tab import NotesTab
from als_reader.ui.panes.side_pane import SidePane
from tests.ui.panes.finding import button, buttons, words

SMALL = """---
format: als-article/1
title: Two notes
---
<!-- original:begin -->
The drug[^claim-one] helps.
<!-- original:end -->

[^claim-one]: "The drug": **False.** It does not. See [a study](https://example.org/study) and
    [nothing](option:nothing). [S1] [S2]
[^claim-two]: "not there": **False.** These words are not in the text.

[S1]: https://example.org/label "Drug label, 2024"
[S2]: https://example.org/other
"""


def tab(qtbot: QtBot, theme: Theme, article: Article) -> NotesTab:
    tab = NotesTab(theme, article, number_entries(article))
    qtbot.addWidget(tab)
    tab.resize(430, 800)
    tab.show()
    return tab


@pytest.fixture
def small(qtbot: QtBot, theme: Theme) -> NotesTab:
    return tab(qtbot, theme, read_article(SMALL.encode(), "small.alsmd"))


@pytest.mark.requirement("C4", "G5")
def test_every_note_is_a_button_with_number_verdict_and_words(pane: SidePane) -> None:
    """Marks inside text are invisible to assistive technology; these are not (C4)."""
    names = [card.header.accessibleName() for card in pane.page("notes").cards.cards]
    assert len(names) == 86
    assert names[17] == "Note 18 of 86, Garbled word: liruquine"
    assert names[-1] == "Note 86 of 86, Left out"
    assert (
        "No drug has the name" in pane.page("notes").cards.cards[17].header.accessibleDescription()
    )


@pytest.mark.requirement("A5")
def test_opening_a_note_by_key_is_reported(qtbot: QtBot, pane: SidePane) -> None:
    """The text then shows the same words."""
    with qtbot.waitSignal(pane.entry_opened) as opened:
        qtbot.keyClick(button(pane, "note-3"), Qt.Key.Key_Space)
    assert opened.args == [3]


def test_an_open_note_says_all_it_knows(pane: SidePane) -> None:
    """Verdict, correction, why, how sure, from which word, and on what grounds."""
    pane.open_entry(18)
    shown = words(pane)
    assert "It should say riluzole." in shown
    assert any(line.startswith('No drug has the name "liruquine".') for line in shown)
    assert "How sure we are: very sure." in shown
    assert any("利鲁唑 (lìlǔzuò)" in line for line in shown)
    assert not any("S4" in line for line in shown)
    names = [one.accessibleName() for one in buttons(pane)]
    assert "See in Glossary" in names
    assert "See riluzole in Options" in names
    assert "Back to text" in names
    assert [n for n in names if "RILUTEK" in n]


def test_an_uncertain_note_shows_every_other_reading(pane: SidePane, evidence: Evidence) -> None:
    """A guess is never dressed up as a fact."""
    pane.open_entry(46)
    shown = words(pane)
    assert any(line.startswith("Uncertain. Best reading: phase 1") for line in shown)
    for reading in evidence.term_by_id["phase-1"].alternatives:
        assert f"• {reading}" in shown


def test_a_probable_correction_reads_as_a_sentence(pane: SidePane) -> None:
    """Medium-high certainty is said as "probably", without doubled words."""
    pane.open_entry(2)
    assert "It probably should say a lead-in." in words(pane)


def test_back_to_text_and_links_lead_on(qtbot: QtBot, pane: SidePane) -> None:
    """From a note to its words and to the other tabs with one press."""
    pane.open_entry(18)
    with qtbot.waitSignal(pane.entry_requested) as asked:
        qtbot.mouseClick(button(pane, "go-text:18"), Qt.MouseButton.LeftButton)
    assert asked.args == [18]
    with qtbot.waitSignal(pane.link_activated) as followed:
        qtbot.keyClick(button(pane, "go-option:riluzole-tablets"), Qt.Key.Key_Space)
    assert followed.args == ["option:riluzole-tablets"]
    with qtbot.waitSignal(pane.link_activated) as followed:
        qtbot.mouseClick(button(pane, "source-ref:label-rilutek"), Qt.MouseButton.LeftButton)
    assert followed.args == ["ref:label-rilutek"]


def test_a_trial_is_named_as_the_note_names_it(pane: SidePane) -> None:
    """A plain name tells more than a number."""
    pane.open_entry(6)
    assert (
        button(pane, "go-trial:NCT03280056").accessibleName() == "See the largest trial in Trials"
    )


def test_what_is_left_out_has_no_way_back_to_words(pane: SidePane) -> None:
    """No button leads nowhere."""
    pane.open_entry(80)
    assert "Back to text" not in [one.accessibleName() for one in buttons(pane)]


def test_filters_show_one_kind_and_all_again(qtbot: QtBot, pane: SidePane) -> None:
    """Who wants only the claims sees only the claims."""
    names = [
        b.accessibleName()
        for b in buttons(pane)
        if b.accessibleIdentifier().startswith("notes-filter")
    ]
    assert names[0] == "All 86"
    assert "Garbled words 43" in names
    assert sum(int(name.rsplit(" ", 1)[1]) for name in names[1:]) == 86
    ads = button(pane, "notes-filter-ad")
    qtbot.keyClick(ads, Qt.Key.Key_Space)
    assert ads.isChecked()
    assert len([b for b in buttons(pane) if b.accessibleIdentifier().startswith("note-")]) == 3
    qtbot.mouseClick(button(pane, "notes-filter-all"), Qt.MouseButton.LeftButton)
    assert len([b for b in buttons(pane) if b.accessibleIdentifier().startswith("note-")]) == 86


def test_a_note_hidden_by_the_filter_can_still_be_reached(qtbot: QtBot, pane: SidePane) -> None:
    """A mark in the text always leads to its note."""
    qtbot.mouseClick(button(pane, "notes-filter-ad"), Qt.MouseButton.LeftButton)
    pane.open_entry(18)
    assert button(pane, "notes-filter-all").isChecked()
    assert "It should say riluzole." in words(pane)


def test_notes_that_do_not_match_are_listed_below(small: NotesTab) -> None:
    """A misplaced note is worse than a missing one, but none is hidden."""
    assert "Notes we could not place" in words(small)
    small.open_item("note:2")
    lost = small.cards.cards[1].body
    assert lost is not None
    assert len(words(lost)) == 2


def test_sources_of_a_file_of_its_own_keep_their_titles(qtbot: QtBot, small: NotesTab) -> None:
    """A clinician's own sources open, too; links to facts we do not have are plain words."""
    small.open_item("note:1")
    names = [one.accessibleName() for one in buttons(small)]
    assert "Drug label, 2024" in names
    assert "https://example.org/other" in names
    assert "Open a study" in names
    assert not [name for name in names if "nothing" in name]
    assert any("It does not. See a study and nothing." in line for line in words(small))
    with qtbot.waitSignal(small.link_activated) as followed:
        qtbot.mouseClick(
            button(small, "source-https://example.org/label"), Qt.MouseButton.LeftButton
        )
    assert followed.args == ["https://example.org/label"]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (ReviewStatus.DRAFT, "draft, not reviewed by a person"),
        (ReviewStatus.AUTOMATIC, "made by a program, not reviewed by a person"),
    ],
)
def test_notes_nobody_checked_say_so(
    qtbot: QtBot, theme: Theme, bundled_article: Article, status: ReviewStatus, sentence: str
) -> None:
    """A reader knows how far to trust them (FORMAT rule 9)."""
    article = replace(bundled_article, review=Review(status=status))
    assert sentence in words(tab(qtbot, theme, article))[0]


def test_an_article_without_notes_says_what_would_be_here(qtbot: QtBot, theme: Theme) -> None:
    """An empty list is explained."""
    empty = tab(qtbot, theme, Article())
    assert "Notes show up here" in words(empty)[0]
    assert not empty.filters


def test_find_in_notes_finds_corrections_and_explanations(
    qtbot: QtBot, pane: SidePane, bundled_entries: tuple[Entry, ...]
) -> None:
    """Also what stands in closed cards."""
    search = pane.page("notes").search
    assert search.search("lead-in") >= 1
    assert search.search("unfindable") == 0


@pytest.fixture
def many(qtbot: QtBot, theme: Theme) -> NotesTab:
    """120 notes; every third is an advert, the last one was not found."""
    kinds = [("ad", "Promotional.") if i % 3 == 0 else ("claim", "False.") for i in range(119)]
    body = " ".join(f"Word{i}[^{kind}-{i}]" for i, (kind, _) in enumerate(kinds))
    notes = [
        f'[^{kind}-{i}]: "Word{i}": **{word}** A reason.' for i, (kind, word) in enumerate(kinds)
    ]
    notes.append('[^claim-lost]: "nowhere": **False.** Lost.')
    begin, end = "<!-- original:begin -->", "<!-- original:end -->"
    parts = ("---", "format: als-article/1", "---", begin, body, end, "", *notes, "")
    return tab(qtbot, theme, read_article("\n".join(parts).encode(), "many.alsmd"))


def numbers(many: NotesTab) -> list[int]:
    """The notes whose cards are in the list."""
    found = [b.accessibleIdentifier().removeprefix("note-") for b in buttons(many)]
    return [int(number) for number in found if number.isdecimal()]


def test_a_hundred_notes_stand_in_the_list_and_buttons_lead_to_the_others(
    qtbot: QtBot, many: NotesTab
) -> None:
    """A list of thousands would stop the window for seconds; none of them is lost."""
    assert numbers(many) == list(range(1, 101))
    qtbot.keyClick(button(many, "notes-next"), Qt.Key.Key_Space)
    assert numbers(many) == list(range(101, 121))
    assert button(many, "note-101").hasFocus()
    assert "Notes we could not place" in words(many)
    assert "notes-next" not in [b.accessibleIdentifier() for b in buttons(many)]
    qtbot.keyClick(button(many, "notes-before"), Qt.Key.Key_Space)
    assert numbers(many) == list(range(1, 101))


def test_every_note_is_reached_from_its_words_and_by_find(many: NotesTab) -> None:
    """Wherever in the list its card is."""
    assert many.open_item("note:110")
    assert numbers(many) == list(range(101, 121))
    assert many.search.search("Word7") == 11
    many.search.show_hit(0)
    assert many.cards.open_card is many.cards.card("note:8")
    assert not many.open_item("note:500")


def test_one_kind_of_many_notes_needs_no_second_list(qtbot: QtBot, many: NotesTab) -> None:
    """The buttons count what is chosen; a note of another kind shows all again."""
    qtbot.mouseClick(button(many, "notes-filter-ad"), Qt.MouseButton.LeftButton)
    assert numbers(many) == list(range(1, 121, 3))
    many.open_item("note:110")
    assert button(many, "notes-filter-all").isChecked()
    assert 110 in numbers(many)
