# SPDX-License-Identifier: MIT
"""Other facts come while a reader is in a tab: what is there is renewed where it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.applying import with_news
from als_reader.core.theme import Theme
from als_reader.core.trial_filters import TrialFilter
from als_reader.ui.panes.side_pane import SidePane
from als_reader.ui.panes.trials_tab import TrialsTab
from tests.core.refresh.bundled_sets import NEW_TRIAL, STEMALS, a_set, stopped
from tests.ui.panes.finding import button, buttons, press, words

TODAY = date(2026, 11, 25)
HEADING = "Found in the registry, not yet reviewed by us"
OpenTab = Callable[[str], SidePane]


@pytest.fixture
def refreshed(evidence: Evidence) -> Evidence:
    """One trial stopped, another is new, and a product was not found."""
    new = a_set(evidence, {STEMALS: stopped}, (NEW_TRIAL,))
    return with_news(evidence, replace(new, products=new.products[1:]))


@pytest.fixture
def open_tab(qtbot: QtBot, theme: Theme, evidence: Evidence) -> OpenTab:
    """A tab with the bundled facts; without an article, which it does not need."""

    def open_one(name: str) -> SidePane:
        pane = SidePane(theme, TODAY)
        qtbot.addWidget(pane)
        pane.resize(430, 800)
        pane.show_tab(name)
        with qtbot.waitSignal(pane.renewed):
            pane.set_evidence(evidence)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    return open_one


def headers(pane: SidePane) -> list[QWidget]:
    """The headers of all cards, from the top."""
    return [card.header for card in pane.page(pane.current_tab).cards.cards]


def test_cards_come_go_and_change_where_they_stand(
    qtbot: QtBot, open_tab: OpenTab, evidence: Evidence, refreshed: Evidence
) -> None:
    """A reader who waits with the tab open sees the news there, and after Restore what was."""
    pane = open_tab("trials")
    press(pane, f"trial-{STEMALS}")
    before, lines = headers(pane), words(pane)
    with qtbot.waitSignal(pane.renewed):
        pane.set_evidence(refreshed)
    assert "53" in button(pane, "tab-trials").text()
    assert HEADING in words(pane)
    after = headers(pane)
    assert [one for one in after if one in before] == before
    names = [one.accessibleIdentifier() for one in buttons(pane)]
    assert names.index(f"found-{NEW_TRIAL.nct}") < names.index(f"trial-{STEMALS}")
    assert button(pane, f"trial-{STEMALS}").accessibleName().startswith("Stopped early.")
    assert pane.focusWidget() is button(pane, f"trial-{STEMALS}")
    assert "Status: Stopped early" in words(pane)  # the open card too
    assert "53 trials" in words(pane)
    with qtbot.waitSignal(pane.renewed):
        pane.set_evidence(evidence)
    assert headers(pane) == before
    assert words(pane) == lines


def test_the_choices_of_an_open_filter_follow(
    qtbot: QtBot, open_tab: OpenTab, refreshed: Evidence
) -> None:
    """A count that is old would lead to another number of trials; the focus does not jump."""
    pane = open_tab("trials")
    press(pane, "trials-filter-status")
    chosen = button(pane, "trials-status-TERMINATED")
    count = int(chosen.text().rpartition("(")[2].rstrip(")"))
    chosen.setFocus()
    pane.set_evidence(refreshed)
    new = button(pane, "trials-status-TERMINATED")
    assert new is not chosen
    assert f"({count + 1})" in new.text()
    assert pane.focusWidget() is new
    press(pane, "trials-status-TERMINATED")
    assert f"{count + 1} of 53 trials shown" in words(pane)


def test_an_open_card_stays_although_the_filters_would_hide_it_now(
    qtbot: QtBot, open_tab: OpenTab, refreshed: Evidence
) -> None:
    """Nothing is taken away from under the eyes of a reader."""
    pane = open_tab("trials")
    page = pane.page("trials")
    assert isinstance(page, TrialsTab)
    page.filters.ask_for(TrialFilter(status="RECRUITING"))
    press(pane, f"trial-{STEMALS}")
    with qtbot.waitSignal(pane.renewed):
        pane.set_evidence(refreshed)
    assert "Status: Stopped early" in words(pane)
    press(pane, f"trial-{STEMALS}")
    page.filters.ask_for(TrialFilter(status="RECRUITING"))
    names = [one.accessibleIdentifier() for one in buttons(pane)]
    assert f"trial-{STEMALS}" not in names


def test_the_focus_inside_an_open_card_stays(
    qtbot: QtBot, open_tab: OpenTab, refreshed: Evidence
) -> None:
    """Who reads by keys goes on where they are, although the buttons were made again."""
    pane = open_tab("options")
    press(pane, "option-riluzole-tablets")
    card = pane.page("options").cards.open_card
    assert card is not None
    assert card.body is not None
    inside = buttons(card.body)[-1]
    inside.setFocus()
    name = inside.accessibleIdentifier()
    with qtbot.waitSignal(pane.renewed):
        pane.set_evidence(refreshed)
    focus = pane.focusWidget()
    assert focus is not None
    assert focus.accessibleIdentifier() == name
    assert "This could not be confirmed in the FDA’s data." in words(pane)


def test_a_tab_that_is_not_shown_has_the_newest_facts_when_it_is(
    open_tab: OpenTab, refreshed: Evidence
) -> None:
    """Even in the moment before its turn would come."""
    pane = open_tab("trials")
    pane.show_tab("options")
    pane.set_evidence(refreshed)
    assert pane.open_link(f"found:{NEW_TRIAL.nct}")
    assert HEADING in words(pane)


def test_a_part_that_is_damaged_later_says_so(open_tab: OpenTab, evidence: Evidence) -> None:
    """And is whole again with facts that are."""
    pane = open_tab("options")
    error = EvidenceError("treatments.json", ("it is not valid JSON",))
    pane.set_evidence(replace(evidence, treatments=error))
    assert str(error) in words(pane)
    pane.set_evidence(evidence)
    assert "Approved now" in words(pane)
