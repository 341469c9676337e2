# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, PartialDate, Trials
from als_reader.core.refresh.applying import with_news
from als_reader.core.refresh.values import PlannedDate, RegistryRecord
from als_reader.core.theme import Theme
from als_reader.ui.panes.side_pane import SidePane
from tests.core.refresh.bundled_sets import NEW_TRIAL, NUROWN, STEMALS, a_set, stopped
from tests.ui.panes.finding import button, buttons, press, words

TODAY = date(2026, 11, 25)
LATER_TRIAL = replace(
    NEW_TRIAL,
    nct="NCT09999998",
    brief_title="A\u202e trial <b>bold</b>",
    overall_status="NEW_WORD",
    phases=(),
    interventions=(),
    countries=(),
    sponsor="",
    enrolment=None,
    start=PlannedDate(day=PartialDate("2027-01"), is_planned=True),
    completion=PlannedDate(day=PartialDate("2028-01"), is_planned=True),
    last_update_posted=PartialDate("2020-01"),
    has_results=None,
)
OpenTab = Callable[[str], SidePane]


@pytest.fixture
def refreshed(evidence: Evidence) -> Evidence:
    """One trial stopped, one and one product were not answered, two trials are new."""
    found = (replace(NEW_TRIAL, start=PlannedDate(day=PartialDate("2026-08-01"))), LATER_TRIAL)
    new = a_set(evidence, {STEMALS: stopped, NUROWN: lambda _: None}, found)
    first, second, *rest = new.products
    wrong_day = replace(second, approved_on=PartialDate("2018-09-05"))
    other_day = replace(rest[0], approved_on=PartialDate("2019-12-01"), label_effective=None)
    assert first.application == "NDA 020599"
    return with_news(evidence, replace(new, products=(wrong_day, other_day, *rest[1:])))


@pytest.fixture
def open_tab(qtbot: QtBot, theme: Theme, refreshed: Evidence) -> OpenTab:
    """A tab with the refreshed facts; without an article, which it does not need."""

    def open_one(name: str) -> SidePane:
        pane = SidePane(theme, TODAY)
        qtbot.addWidget(pane)
        pane.resize(430, 800)
        pane.set_evidence(refreshed)
        pane.show_tab(name)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    return open_one


def shown(pane: SidePane, kind: str) -> list[str]:
    names = [b.accessibleIdentifier() for b in buttons(pane)]
    return [name.removeprefix(kind) for name in names if name.startswith(kind)]


def test_both_tabs_say_on_top_how_fresh_they_are(qtbot: QtBot, open_tab: OpenTab) -> None:
    """And one press leads to looking for news."""
    for name in ("trials", "options"):
        pane = open_tab(name)
        assert any(line.startswith("Refreshed on 25 November 2026 (today)") for line in words(pane))
        with qtbot.waitSignal(pane.link_activated) as asked:
            press(pane, "check-for-news")
        assert asked.args == ["command:check-for-news"]
        assert button(pane, "check-for-news").height() >= 44


@pytest.mark.requirement("H6")
def test_a_changed_trial_shows_old_and_new(open_tab: OpenTab, refreshed: Evidence) -> None:
    """Also while it is closed a reader sees and hears that something changed."""
    pane = open_tab("trials")
    name = button(pane, f"trial-{STEMALS}").accessibleName()
    assert name.startswith("Stopped early. ")
    assert " · changed. " in name
    assert "changed" not in button(pane, "trial-NCT06973629").accessibleName()
    press(pane, f"trial-{STEMALS}")
    lines = words(pane)
    assert "What changed" in lines
    assert "It was looking for people, it is now stopped early." in lines
    assert "Reason given: “The company ran out of money”." in lines
    assert "Our note was written before this change." in lines
    assert any(line.startswith("Refreshed on 25 November 2026 (today) from") for line in lines)
    search = pane.page("trials").search
    assert search.search("ran out of money") == 1
    assert search.search("written before this change") == sum(
        news.is_note_older for news in refreshed.news.trials.values()
    )
    search.clear_search()


def test_our_note_on_a_status_stays_with_its_date(open_tab: OpenTab) -> None:
    """What we wrote about it is not lost, and not taken for news."""
    pane = open_tab("trials")
    press(pane, "trial-NCT03214146")
    assert any(
        line.startswith("What we wrote on 22 November 2026: It was recruiting in 2017.")
        for line in words(pane)
    )


def test_a_trial_that_was_not_answered_says_so(qtbot: QtBot, open_tab: OpenTab) -> None:
    """What is old says what to do."""
    pane = open_tab("trials")
    press(pane, f"trial-{NUROWN}")
    lines = words(pane)
    assert (
        "On 25 November 2026 this could not be checked. It was not in the answer. "
        "We show what we knew before."
    ) in lines
    assert any("check for news" in line for line in lines)
    with qtbot.waitSignal(pane.link_activated) as asked:
        press(pane, "go-command:check-for-news")
    assert asked.args == ["command:check-for-news"]
    assert pane.page("trials").search.search("not in the answer") == 1


def test_new_trials_stand_apart_and_say_that_nobody_has_reviewed_them(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    """A listing is no approval, and the search can be repeated."""
    pane = open_tab("trials")
    lines = words(pane)
    assert "Found in the registry, not yet reviewed by us" in lines
    assert (
        "Found on 25 November 2026 in ClinicalTrials.gov. This was the search: "
        "Condition: ALS. Other terms: stem cell."
    ) in lines
    assert "54 trials" in lines
    name = button(pane, "found-NCT09999999").accessibleName()
    assert name.startswith(
        "Looking for people. phase 1/2 · 40 people · USA, Poland and 1 more · 2026"
        " · not yet reviewed by us. Umbilical cells in ALS. as recorded on 10 November 2026"
    )
    with qtbot.assertNotEmitted(pane.item_opened):
        press(pane, "found-NCT09999999")
    text = "\n".join(words(pane))
    for needed in (
        "We have not reviewed this trial yet. All of this is from the registry.",
        "A listing does not mean that anyone has approved or checked the treatment.",
        "It does not mean that it is open today, or that the treatment works.",
        "The registry showed no results.",
        "What is tried: Biological: UC-MSC.",
        "Where: USA, Poland, Spain.",
        "Run by: A university.",
        "Start: 1 August 2026.",
    ):
        assert needed in text
    for target in ("https://clinicaltrials.gov/study/NCT09999999", "ref:ctgov-terms"):
        with qtbot.waitSignal(pane.link_activated) as opened:
            kind = "source" if target.startswith("ref:") else "go"
            button(pane, f"{kind}-{target}").click()
        assert opened.args == [target]


def test_a_new_trial_of_which_little_is_known_is_shown_as_it_is(open_tab: OpenTab) -> None:
    """Words from outside are plain text, and what is missing is said to be."""
    pane = open_tab("trials")
    assert pane.open_link("found:NCT09999998")
    name = button(pane, "found-NCT09999998").accessibleName()
    assert name.startswith(
        "Not confirmed. no phase given · size not known · country not known · planned for 2027"
    )
    assert "A⟨U+202E⟩ trial <b>bold</b>" in name
    lines = words(pane)
    assert "The registry’s word is “NEW_WORD”. We do not know this word yet." in lines
    assert "We could not see if the registry shows results." in lines
    assert any("check for news" in line for line in lines)  # its record is old
    assert "End: January 2028 (planned)." in lines


@pytest.mark.parametrize(
    ("facet", "value", "found"),
    [
        ("country", "USA", ["NCT09999999"]),
        ("country", "not known", ["NCT09999998"]),
        ("phase", "1/2", ["NCT09999999"]),
        ("status", "RECRUITING", ["NCT09999999"]),
        ("result", "no result found", []),
    ],
)
def test_filters_reach_new_trials_too(
    open_tab: OpenTab, facet: str, value: str, found: list[str]
) -> None:
    """A count beside a choice is what pressing it shows, new trials included."""
    pane = open_tab("trials")
    press(pane, f"trials-filter-{facet}")
    name = button(pane, f"trials-{facet}-{value}").accessibleName()
    promised = int(name.rpartition("(")[2].rstrip(")"))
    press(pane, f"trials-{facet}-{value}")
    assert shown(pane, "found-NCT") == [nct.removeprefix("NCT") for nct in found]
    assert len(shown(pane, "trial-NCT")) + len(found) == promised
    assert f"{promised} of 54 trials shown" in words(pane)
    heading = "Found in the registry, not yet reviewed by us"
    assert (heading in words(pane)) is bool(found)


def test_find_reaches_new_trials_that_the_filters_hide(open_tab: OpenTab) -> None:
    """Find searches everything."""
    pane = open_tab("trials")
    press(pane, "trials-filter-result")
    press(pane, "trials-result-no result found")
    search = pane.page("trials").search
    assert search.search("A university") == 1
    search.show_hit(0)
    assert "Run by: A university." in words(pane)


def test_what_the_fda_says_stands_beside_our_own_words(
    open_tab: OpenTab, refreshed: Evidence
) -> None:
    """Its words one by one with what they mean, its dates, and that it is no advice."""
    pane = open_tab("options")
    press(pane, "option-tiglutik")
    lines = words(pane)
    for needed in (
        "Bundled with ALS Reader: facts of 22 November 2026 (3 days ago).",
        "What the FDA’s data say",
        "TIGLUTIK: “Prescription”. It is listed as sold on prescription.",
        "First approval in these data: 5 September 2018.",
        "Newest label: 15 September 2026.",
        "In its own words: “Do not rely on openFDA.”",
    ):
        assert needed in lines
    assert not any("not the day" in line for line in lines)  # ours gives only the month
    assert pane.page("options").search.search("listed as sold on prescription") == 7
    press(pane, "option-exservan")
    lines = words(pane)
    assert "This is not the day in our own record: 22 November 2019." in lines
    assert not any(line.startswith("Newest label") for line in lines)
    press(pane, "option-riluzole-tablets")
    lines = words(pane)
    assert "This could not be confirmed in the FDA’s data." in lines
    assert (
        "This alone does not show whether it is approved. What we say about it stays as it was."
        in lines
    )
    press(pane, "option-nurown")
    assert "What the FDA’s data say" not in words(pane)


def test_the_trials_tab_counts_new_trials(open_tab: OpenTab, qtbot: QtBot) -> None:
    """The number on the tab is what stands in it."""
    assert "54" in button(open_tab("trials"), "tab-trials").text()


def test_a_search_with_too_many_results_says_so(
    qtbot: QtBot, theme: Theme, evidence: Evidence
) -> None:
    """A part is never shown as the whole; and no dates or disclaimer are made up."""
    bare = RegistryRecord(nct="NCT09999997", brief_title="Cells", overall_status="COMPLETED")
    new = replace(a_set(evidence, found=(bare,)), is_search_whole=False, fda_disclaimer="")
    pane = SidePane(theme, TODAY)
    qtbot.addWidget(pane)
    pane.resize(430, 800)
    pane.set_evidence(with_news(evidence, new))
    pane.show_tab("trials")
    assert any(line.endswith("It found more than we can show here.") for line in words(pane))
    pane.open_link("found:NCT09999997")
    assert "Dates" not in words(pane.page("trials"))
    pane.open_link("option:qalsody")
    assert not any(line.startswith("In its own words") for line in words(pane))


def test_every_status_that_the_registry_may_give_is_explained(evidence: Evidence) -> None:
    """A refresh may bring each of them, whatever the bundle holds today."""
    assert isinstance(evidence.trials, Trials)
    explained = {meaning.status for meaning in evidence.trials.status_meanings}
    assert explained == set(OverallStatus)
