# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.theme import THEMES, Theme
from als_reader.ui.fonts import load_han_font, with_han
from als_reader.ui.panes.side_pane import SidePane
from als_reader.ui.style import style_sheet
from tests.ui.panes.finding import button, buttons, words


def test_tabs_say_their_name_and_count(pane: SidePane) -> None:
    """A reader knows how much there is before going there."""
    names = [
        button(pane, f"tab-{name}").accessibleName()
        for name in ("notes", "glossary", "options", "trials")
    ]
    assert names == ["Notes 86", "Glossary 43", "Options 14", "Trials 52"]


@pytest.mark.requirement("B1")
def test_a_tab_is_shown_by_click_and_by_key(qtbot: QtBot, pane: SidePane) -> None:
    """Both hands and keys get there; the window hears of it."""
    with qtbot.waitSignal(pane.tab_changed) as changed:
        qtbot.mouseClick(button(pane, "tab-glossary"), Qt.MouseButton.LeftButton)
    assert changed.args == ["glossary"]
    with qtbot.waitSignal(pane.tab_changed):
        qtbot.keyClick(button(pane, "tab-notes"), Qt.Key.Key_Space)
    assert pane.current_tab == "notes"
    assert button(pane, "tab-notes").isChecked()
    assert not button(pane, "tab-glossary").isChecked()


def test_pressing_the_chosen_tab_keeps_it_chosen(qtbot: QtBot, pane: SidePane) -> None:
    """There is always one tab."""
    with qtbot.assertNotEmitted(pane.tab_changed):
        qtbot.mouseClick(button(pane, "tab-notes"), Qt.MouseButton.LeftButton)
    assert button(pane, "tab-notes").isChecked()


def test_going_there_by_a_link_reports_no_tab_change(qtbot: QtBot, pane: SidePane) -> None:
    """Back has one step for one deed."""
    with qtbot.assertNotEmitted(pane.tab_changed):
        assert pane.open_link("term:riluzole")
    assert pane.current_tab == "glossary"
    pane.focus_open_item()
    card = pane.page("glossary").cards.open_card
    assert card is not None
    assert card.key == "term:riluzole"


@pytest.mark.parametrize("target", ["term:nothing", "ref:nothing", "https://als.org", "what"])
def test_an_unknown_link_is_refused(pane: SidePane, target: str) -> None:
    """The window then says so instead of doing nothing."""
    assert not pane.open_link(target)
    assert pane.current_tab == "notes"


def test_an_unknown_tab_changes_nothing(pane: SidePane) -> None:
    """A remembered name of an older version does no harm."""
    pane.show_tab("weather")
    assert pane.current_tab == "notes"


def test_a_source_opens_in_full_and_its_address_can_be_followed(
    qtbot: QtBot, pane: SidePane, evidence: Evidence
) -> None:
    """Facts can be traced to where they come from."""
    reference = next(r for r in evidence.reference_by_id.values() if r.url and r.ncts)
    assert pane.open_link(f"ref:{reference.id}")
    assert pane.shown_reference == reference.id
    header = button(pane, "reference")
    assert reference.citation in header.accessibleName()
    assert any("Checked on 22 Nov 2026" in line for line in words(pane))
    with qtbot.waitSignal(pane.link_activated) as followed:
        qtbot.mouseClick(button(pane, f"go-{reference.url}"), Qt.MouseButton.LeftButton)
    assert followed.args == [reference.url]


def test_a_source_without_an_address_says_so(pane: SidePane, evidence: Evidence) -> None:
    """Not every source is on the web, and no address is made up."""
    reference = next(r for r in evidence.reference_by_id.values() if not r.url)
    pane.open_link(f"ref:{reference.id}")
    assert any("We have no web address for it." in line for line in words(pane))
    assert not [b for b in buttons(pane) if b.accessibleIdentifier().startswith("go-http")]


def test_every_source_can_be_opened(pane: SidePane, evidence: Evidence) -> None:
    """No fact rests on a source that the app cannot show."""
    for id_ in evidence.reference_by_id:
        assert pane.open_link(f"ref:{id_}")
        assert pane.shown_reference == id_


def test_closing_a_source_returns_to_the_list(qtbot: QtBot, pane: SidePane) -> None:
    """Its header puts it away like any card's."""
    pane.open_link("ref:abe2014")
    pane.focus_open_item()
    qtbot.keyClick(button(pane, "reference"), Qt.Key.Key_Space)
    assert pane.shown_reference == ""
    assert pane.current_tab == "notes"


def test_page_buttons_turn_the_list_and_can_give_way(qtbot: QtBot, pane: SidePane) -> None:
    """No scroll bar is needed (A7); where the window has page buttons, these are not shown."""
    qtbot.mouseClick(button(pane, "pane-down"), Qt.MouseButton.LeftButton)
    cards = pane.page("notes").cards
    assert cards.verticalScrollBar().value() > 0
    qtbot.mouseClick(button(pane, "pane-up"), Qt.MouseButton.LeftButton)
    assert cards.verticalScrollBar().value() == 0
    pane.show_page_buttons(False)
    assert not [b for b in buttons(pane) if b.accessibleIdentifier() == "pane-down"]


def test_a_damaged_file_takes_down_its_tab_only(
    qtbot: QtBot, pane: SidePane, evidence: Evidence
) -> None:
    """No half-checked facts; the rest stays."""
    error = EvidenceError("glossary.json", ("it is not valid JSON",))
    pane.show_tab("glossary")
    pane.set_article(Article(), ())
    pane.set_evidence(replace(evidence, glossary=error))
    pane.set_article(Article(), ())
    assert "glossary.json is damaged" in words(pane)[0]
    assert button(pane, "tab-glossary").accessibleName() == "Glossary"
    assert not pane.open_link("term:als")
    pane.focus_open_item()
    assert pane.open_link("ref:abe2014")


def test_before_the_facts_arrive_the_tab_says_so(
    qtbot: QtBot,
    theme: Theme,
    bundled_article: Article,
    bundled_entries: tuple[Entry, ...],
    evidence: Evidence,
) -> None:
    """Notes can be read at once; the rest follows."""
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.show()
    pane.set_article(bundled_article, bundled_entries)
    pane.open_entry(18)
    assert not pane.open_link("term:als")
    pane.show_tab("glossary")
    assert words(pane) == ["One moment, please."]
    pane.set_evidence(evidence)
    assert "One moment, please." not in words(pane)
    assert pane.open_link("term:als")
    pane.open_entry(18)
    assert "How sure we are: very sure." in words(pane)


def test_text_grows_in_the_whole_pane_and_stays_after_a_theme_change(
    qtbot: QtBot, qapp: QApplication, pane: SidePane
) -> None:
    """400 % holds for cards made before and after, under any theme."""
    pane.open_entry(18)
    pane.set_text_scale(400)
    pane.open_entry(20)
    pane.open_link("term:als")
    dark = THEMES["dark"]
    qapp.setStyleSheet(style_sheet(dark))
    pane.set_theme(dark)
    for name in ("notes", "glossary"):
        sizes = {one.font().pointSizeF() for one in pane.page(name).findChildren(QLabel)}
        sizes |= {card.header.font().pointSizeF() for card in pane.page(name).cards.cards}
        assert sizes == {48.0}
    card = pane.page("glossary").cards.open_card
    assert card is not None
    header = card.header
    qtbot.waitUntil(lambda: header.height() == header.heightForWidth(header.width()))
    image = card.grab().toImage()
    assert image.pixelColor(image.width() // 2, 4) == QColor(dark.page)


@pytest.mark.parametrize("percent", [100, 200, 400])
@pytest.mark.parametrize("width", [320, 430])
@pytest.mark.requirement("G3")
def test_nothing_needs_sideways_scrolling(
    qtbot: QtBot, pane: SidePane, percent: int, width: int
) -> None:
    """Reflow at 320 pixels (G3); every button is high and wide enough (A1)."""
    pane.set_text_scale(percent)
    pane.resize(width, 700)
    pane.open_entry(18)
    qtbot.waitUntil(lambda: pane.width() == width)
    assert pane.page("notes").cards.horizontalScrollBar().maximum() == 0
    for one in buttons(pane):
        assert one.width() >= 44, one.accessibleName()
        assert one.height() >= 44, one.accessibleName()


@pytest.mark.requirement("C1", "C8")
def test_every_button_has_a_name_and_an_identifier(pane: SidePane) -> None:
    """Screen readers and tests find everything (C1, C8)."""
    for entry in (18, 46, 80):
        pane.open_entry(entry)
    pane.open_link("term:als")
    for one in buttons(pane):
        assert one.accessibleName(), one
        assert one.accessibleIdentifier(), one.accessibleName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_chinese_words_have_characters_in_our_font(qapp: QApplication, evidence: Evidence) -> None:
    """No empty boxes on a machine without Chinese fonts."""
    assert load_han_font() == "ALS Reader Han"
    font = with_han(qapp.font())
    assert font.families()[-1] == "ALS Reader Han"
    assert with_han(font).families() == font.families()
    metrics = QFontMetrics(font)
    shown = "".join(
        s.characters for term in evidence.term_by_id.values() for s in term.source_terms
    )
    assert [c for c in set(shown) if not metrics.inFontUcs4(ord(c))] == []


def test_find_reaches_every_tab(pane: SidePane) -> None:
    """Also tabs that were never shown; a hit brings its tab into view."""
    places = {place.search_name: place for place in pane.searchables()}
    assert list(places) == ["Notes", "Glossary", "Options", "Trials"]
    assert places["Glossary"].search("frostbite") > 0
    places["Glossary"].show_hit(0)
    assert pane.current_tab == "glossary"
    assert pane.page("glossary").cards.open_card is not None
    places["Glossary"].clear_search()


@pytest.mark.requirement("A7")
def test_pages_turn_with_a_line_kept(pane: SidePane) -> None:
    """Nobody needs the scroll bar, and nobody loses the line (A7)."""
    cards = pane.page("notes").cards
    bar = cards.verticalScrollBar()
    pane.turn_page(1)
    assert 0 < bar.value() < cards.viewport().height()
    pane.turn_page(-1)
    assert bar.value() == 0


def test_the_header_of_what_is_shown_can_be_pointed_at(pane: SidePane) -> None:
    """Scanning frames the card that its key stands for."""
    card = pane.page("notes").cards.card("note:18")
    assert card is not None
    assert pane.header_of("note:18") is card.header
    assert pane.header_of("term:als") is None
    pane.open_link("ref:abe2014")
    assert pane.header_of("ref:abe2014") is not None
    assert pane.header_of("note:18") is None
