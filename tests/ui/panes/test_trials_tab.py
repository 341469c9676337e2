# SPDX-License-Identifier: MIT
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Trial, Trials
from als_reader.core.theme import THEMES, Theme
from als_reader.ui.panes.comparison_bar import ComparisonView
from als_reader.ui.panes.side_pane import SidePane
from tests.ui.panes.finding import button, buttons, press, words

NUROWN = "NCT03280056"


@pytest.fixture
def trials(qtbot: QtBot, theme: Theme, evidence: Evidence) -> SidePane:
    """The tab as it stands in the pane; without an article, which it does not need."""
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.resize(430, 800)
    pane.set_evidence(evidence)
    pane.show_tab("trials")
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def part(evidence: Evidence) -> Trials:
    assert isinstance(evidence.trials, Trials)
    return evidence.trials


def show_sources(root: QWidget) -> None:
    """Press every button that has sources behind it."""
    for one in buttons(root):
        if one.accessibleIdentifier() == "show-sources":
            assert one.accessibleName().startswith("Show ")
            one.click()


def shown(pane: SidePane, kind: str = "trial-") -> list[str]:
    return [
        b.accessibleIdentifier().removeprefix(kind)
        for b in buttons(pane)
        if b.accessibleIdentifier().startswith(kind)
    ]


def field(pane: SidePane) -> QLineEdit:
    return next(
        f for f in pane.findChildren(QLineEdit) if f.accessibleIdentifier() == "trials-search"
    )


def sources(trial: Trial) -> set[str]:
    cited = [*trial.sources, *(c for s in trial.found if not s.is_survival for c in s.sources)]
    return {ref for citation in cited for ref in citation.refs}


@pytest.mark.requirement("C4")
def test_every_trial_has_one_button(trials: SidePane, part: Trials) -> None:
    """52 trials in the order of the facts, and the studies without a number after them."""
    assert shown(trials) == [trial.nct for trial in part.trials]
    assert len(part.trials) == 52
    assert "52 trials" in words(trials)
    assert shown(trials, "study-") == [study.id for study in part.other_studies]
    assert "Studies without an NCT number" in words(trials)


def test_the_answer_to_the_article_comes_first(trials: SidePane, part: Trials) -> None:
    """The article's "five completed, good results" is answered before the list, in full on opening."""
    first = next(
        b for b in buttons(trials.page("trials")) if b.accessibleIdentifier() != "check-for-news"
    )
    assert first.accessibleIdentifier() == "trials-summary"
    assert part.summary[0].text in first.accessibleName()
    press(trials, "trials-summary")
    lines = set(words(trials))
    assert {statement.text for statement in part.summary[1:]} <= lines
    assert {comparison.title for comparison in part.comparisons} <= lines
    assert len(trials.findChildren(ComparisonView)) == len(part.comparisons)


@pytest.mark.requirement("G5")
def test_a_closed_trial_says_status_phase_size_country_and_year(trials: SidePane) -> None:
    """One line is enough to know what kind of trial it is."""
    name = button(trials, f"trial-{NUROWN}").accessibleName()
    assert name.startswith("Completed. phase 3 · 196 people · USA · 2017. NurOwn against")
    planned = button(trials, "trial-NCT06973629").accessibleName()
    assert planned.startswith(
        "Not open yet. phase 3 · 200 people planned · USA · planned for 2025."
    )


def test_opened_trials_say_everything(trials: SidePane, part: Trials) -> None:
    """All 52: what was found, and what the status means and does not mean."""
    meanings = {meaning.status: meaning for meaning in part.status_meanings}
    for trial in part.trials:
        press(trials, f"trial-{trial.nct}")
        text = "\n".join(words(trials))
        meaning = meanings[trial.status]
        for needed in (
            trial.title,
            trial.sponsor,
            trial.cell_type,
            trial.route,
            trial.design_text.rstrip("."),
            trial.status_note,
            trial.nct,
            meaning.means,
            meaning.does_not_mean,
            *(s.text for s in trial.found if not s.is_survival),
        ):
            assert needed in text, (trial.nct, needed)
        assert ".." not in text, trial.nct


def test_studies_without_a_number_say_what_is_known(trials: SidePane, part: Trials) -> None:
    """They are no lesser facts, only less is known of them."""
    for study in part.other_studies:
        press(trials, f"study-{study.id}")
        assert {statement.text for statement in study.statements} <= set(words(trials))


def test_every_source_of_every_trial_opens(qtbot: QtBot, trials: SidePane, part: Trials) -> None:
    """Each claim about a trial can be looked up."""
    page = trials.page("trials")
    for trial in part.trials:
        press(trials, f"trial-{trial.nct}")
        show_sources(page)
        for ref in sources(trial):
            with qtbot.waitSignal(page.link_activated) as opened:
                button(page, f"source-ref:{ref}").click()
            assert opened.args == [f"ref:{ref}"]


@pytest.mark.requirement("H6")
def test_the_age_of_each_record_is_shown_and_spoken(
    qtbot: QtBot, trials: SidePane, evidence: Evidence
) -> None:
    """A trial that was open then may be closed now."""
    age = "as recorded on 29 February 2024 (1,000 days ago), may be out of date"
    assert age in button(trials, f"trial-{NUROWN}").accessibleName()
    press(trials, f"trial-{NUROWN}")
    assert f"A{age[1:]}." in words(trials)
    behind = SidePane(THEMES["light"], date(2024, 3, 1))
    qtbot.addWidget(behind)
    behind.set_evidence(evidence)
    behind.show()
    behind.show_tab("trials")
    name = button(behind, f"trial-{NUROWN}").accessibleName()
    assert name.endswith("as recorded on 29 February 2024, may be out of date.")


def test_a_record_without_a_date_says_so(trials: SidePane, part: Trials) -> None:
    """Nothing is guessed."""
    trial = next(trial for trial in part.trials if trial.last_update_posted is None)
    assert "date of the record not known" in button(trials, f"trial-{trial.nct}").accessibleName()
    press(trials, f"trial-{trial.nct}")
    assert any(line.startswith("Date of the record not known") for line in words(trials))


def test_the_number_is_copied_and_the_registry_asked_for(qtbot: QtBot, trials: SidePane) -> None:
    """To show it to a doctor, or to look at what stands there today."""
    press(trials, f"trial-{NUROWN}")
    copy = button(trials, f"copy-{NUROWN}")
    press(trials, f"copy-{NUROWN}")
    assert QGuiApplication.clipboard().text() == NUROWN
    assert copy.accessibleName() == f"Copied {NUROWN}"
    page = trials.page("trials")
    for target in (f"https://clinicaltrials.gov/study/{NUROWN}", "option:nurown"):
        with qtbot.waitSignal(page.link_activated) as opened:
            press(trials, f"go-{target}")
        assert opened.args == [target]


@pytest.mark.parametrize(
    ("query", "expected"), [("nct03280056", NUROWN), ("endurance", "NCT06973629")]
)
def test_typing_finds_trials(trials: SidePane, query: str, expected: str) -> None:
    """By number or by any word, whatever the case."""
    QTest.keyClicks(field(trials), query)
    assert shown(trials) == [expected]
    assert "1 of 52 trials shown" in words(trials)
    press(trials, "trials-clear")
    assert len(shown(trials)) == 52
    assert field(trials).text() == ""
    assert field(trials).hasFocus()


@pytest.mark.parametrize(
    ("facet", "value", "words_of_it"),
    [
        ("status", "COMPLETED", "Status: Completed"),
        ("phase", "1/2", "Phase: Phase 1/2"),
        ("country", "Iran", "Country: Iran"),
        ("result", "main goal missed", "Result: Main goal missed"),
    ],
)
def test_each_filter_shows_as_many_trials_as_it_promised(
    trials: SidePane, facet: str, value: str, words_of_it: str
) -> None:
    """A count beside a choice is what pressing it shows."""
    press(trials, f"trials-filter-{facet}")
    name = button(trials, f"trials-{facet}-{value}").accessibleName()
    promised = int(name.rpartition("(")[2].rstrip(")"))
    press(trials, f"trials-{facet}-{value}")
    assert len(shown(trials)) == promised > 0
    assert f"{promised} of 52 trials shown" in words(trials)
    opener = button(trials, f"trials-filter-{facet}")
    assert opener.accessibleName() == words_of_it
    assert opener.hasFocus()
    press(trials, f"trials-filter-{facet}")
    assert "chosen" in button(trials, f"trials-{facet}-{value}").accessibleName()
    press(trials, f"trials-{facet}-all")
    assert len(shown(trials)) == 52


def test_the_choices_close_by_the_button_and_by_escape(trials: SidePane) -> None:
    """Whoever opens them by mistake gets out the way they came."""
    press(trials, "trials-filter-status")
    assert button(trials, "trials-status-all").hasFocus()
    assert button(trials, "trials-filter-status").accessibleDescription().startswith("Open.")
    press(trials, "trials-filter-status")
    assert shown(trials, "trials-status-") == []
    press(trials, "trials-filter-phase")
    QTest.keyClick(button(trials, "trials-phase-1"), Qt.Key.Key_Escape)
    assert shown(trials, "trials-phase-") == []
    assert button(trials, "trials-filter-phase").hasFocus()


def test_filters_work_together_and_empty_groups_go(trials: SidePane) -> None:
    """No heading stands above nothing."""
    press(trials, "trials-filter-country")
    press(trials, "trials-country-Poland")
    assert "NurOwn" not in words(trials)
    assert "Studies without an NCT number" not in words(trials)
    before = len(shown(trials))
    press(trials, "trials-filter-status")
    press(trials, "trials-status-UNKNOWN")
    assert 0 < len(shown(trials)) <= before


def test_nothing_found_says_what_to_do(trials: SidePane) -> None:
    """An empty list is explained, and one press brings everything back."""
    press(trials, f"trial-{NUROWN}")
    QTest.keyClicks(field(trials), "xyzzy")
    assert shown(trials) == []
    assert any("Try a shorter word" in line for line in words(trials))
    assert not trials.page("trials").focus_open_item()
    press(trials, "trials-clear")
    assert len(shown(trials)) == 52


def test_a_link_to_a_hidden_trial_ends_the_filters(qtbot: QtBot, trials: SidePane) -> None:
    """A note's link must lead somewhere whatever was filtered before."""
    QTest.keyClicks(field(trials), "endurance")
    assert trials.open_link(f"trial:{NUROWN}")
    assert len(shown(trials)) == 52
    trials.focus_open_item()
    assert button(trials, f"trial-{NUROWN}").hasFocus()
    with qtbot.waitSignal(trials.item_opened) as opened:
        press(trials, "trial-NCT04745299")
    assert opened.args == ["trial:NCT04745299"]
    with qtbot.assertNotEmitted(trials.item_opened):
        press(trials, "trials-summary")


def test_find_reaches_trials_that_the_filters_hide(trials: SidePane) -> None:
    """Find searches everything, so its hits must be seen."""
    QTest.keyClicks(field(trials), "endurance")
    search = trials.page("trials").search
    assert search.search("half had the cells, half a placebo") == 1
    search.show_hit(7)
    assert len(shown(trials)) == 1
    search.show_hit(0)
    assert len(shown(trials)) == 52
    assert any("half had the cells" in line for line in words(trials))
    search.clear_search()


@pytest.mark.parametrize("percent", [100, 400])
@pytest.mark.requirement("A1")
def test_choices_are_large_enough_and_in_view(qtbot: QtBot, trials: SidePane, percent: int) -> None:
    """44 by 44 pixels, none wider than the pane, and the one in focus can be seen."""
    trials.set_text_scale(percent)
    press(trials, "trials-filter-country")
    page = trials.page("trials")
    for one in buttons(page):
        assert one.height() >= 44, one.accessibleName()
        assert one.width() >= 44, one.accessibleName()
        assert one.width() <= page.width()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    first = button(trials, "trials-country-all")
    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert first.font().pointSizeF() == field(trials).font().pointSizeF()
    assert field(trials).accessibleName() == "Search the trials"


def test_a_damaged_file_shows_its_sentence_only(
    evidence: Evidence, qtbot: QtBot, theme: Theme
) -> None:
    """Half-checked facts are worse than none."""
    error = EvidenceError("trials.json", ("it is not valid JSON",))
    damaged = Evidence(
        glossary=evidence.glossary,
        treatments=evidence.treatments,
        trials=error,
        references=evidence.references,
    )
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.set_evidence(damaged)
    pane.show_tab("trials")
    assert str(error) in words(pane)
    assert shown(pane) == []
    assert pane.open_link("option:nurown")
    assert not [b for b in buttons(pane) if b.accessibleIdentifier().startswith("go-trial:")]
