# SPDX-License-Identifier: MIT
from collections.abc import Iterator
from dataclasses import fields
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Citation, OptionGroup, Statement, Treatment, Treatments
from als_reader.core.theme import THEMES, Theme
from als_reader.ui.panes.card_header import HeaderButton
from als_reader.ui.panes.comparison_bar import Bar, ComparisonView
from als_reader.ui.panes.side_pane import SidePane
from als_reader.ui.style import palette
from tests.ui.panes.finding import button, buttons, press, words


@pytest.fixture
def options(qtbot: QtBot, theme: Theme, evidence: Evidence) -> SidePane:
    """The tab as it stands in the pane; without an article, which it does not need."""
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.resize(430, 800)
    pane.set_evidence(evidence)
    pane.show_tab("options")
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def part(evidence: Evidence) -> Treatments:
    assert isinstance(evidence.treatments, Treatments)
    return evidence.treatments


def show_sources(root: QWidget) -> None:
    """Press every button that has sources behind it."""
    for one in buttons(root):
        if one.accessibleIdentifier() == "show-sources":
            assert one.accessibleName().startswith("Show ")
            one.click()


def statements_of(option: Treatment) -> Iterator[Statement]:
    for field in fields(option):
        value = getattr(option, field.name)
        if isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, Statement))


@pytest.mark.requirement("C4", "G5")
def test_every_product_has_a_card_with_its_status_in_words(
    options: SidePane, part: Treatments
) -> None:
    """14 products and forms, each a button that says what it is without being opened."""
    assert len(part.treatments) == 14
    for option in part.treatments:
        head = button(options, f"option-{option.id}")
        assert option.name in head.accessibleName()
        assert option.summary_line in head.accessibleName()


def test_products_stand_under_what_the_fda_has_said_of_them(
    options: SidePane, part: Treatments
) -> None:
    """Approved ones come first; those never approved come last, below what the FDA says."""
    order = [b.accessibleIdentifier() for b in buttons(options)]
    order = [one for one in order if one.startswith(("option-", "options-"))]
    groups = list(OptionGroup)
    expected = sorted(part.treatments, key=lambda option: groups.index(option.group))
    assert [one for one in order if one.startswith("option-")] == [
        f"option-{o.id}" for o in expected
    ]
    assert order[0] == "options-overview"
    first_unapproved = next(o for o in expected if o.group is OptionGroup.NOT_APPROVED)
    assert order.index("options-stem-cells") == order.index(f"option-{first_unapproved.id}") - 1
    headings = words(options)
    for heading in (
        "Approved now",
        "For a symptom, not for ALS itself",
        "No longer sold, or approval withdrawn",
        "Not approved",
    ):
        assert heading in headings


@pytest.mark.parametrize("key", ["overview", "stem-cells"])
def test_the_short_answers_say_all_that_is_in_the_facts(
    options: SidePane, part: Treatments, key: str
) -> None:
    """The first sentences show at once, the rest on opening."""
    facts = part.overview if key == "overview" else part.stem_cells
    assert facts[0].text in button(options, f"options-{key}").accessibleName()
    press(options, f"options-{key}")
    assert {statement.text for statement in facts[1:]} <= set(words(options))


def test_the_answer_on_stem_cells_shows_unasked(options: SidePane) -> None:
    """The article sells them, so the plain answer must not hide behind a press."""
    head = button(options, "options-stem-cells")
    assert "We found none approved for ALS." in head.accessibleName()


def test_opened_cards_say_everything_but_survival_figures(
    options: SidePane, part: Treatments
) -> None:
    """Every sentence of all 14 products is there, and figures of survival only if asked for."""
    for option in part.treatments:
        press(options, f"option-{option.id}")
        shown = "\n".join(words(options))
        assert option.status in shown
        for statement in statements_of(option):
            assert (statement.text in shown) is not statement.is_survival, statement.text
        for comparison in option.comparisons:
            assert (comparison.title in shown) is not comparison.is_survival
            assert (comparison.meaning in shown) is not comparison.is_survival


def test_survival_figures_come_with_a_press_and_go_with_another(
    options: SidePane, part: Treatments
) -> None:
    """Some people want to know, some do not."""
    option = next(o for o in part.treatments if o.id == "riluzole-tablets")
    press(options, f"option-{option.id}")
    figures = [s.text for s in statements_of(option) if s.is_survival]
    bars = [c.title for c in option.comparisons if c.is_survival]
    assert figures
    assert bars
    ask = button(options, "survival-figures")
    assert ask.accessibleName() == "Show survival figures"
    press(options, "survival-figures")
    assert {*figures, *bars} <= set(words(options))
    assert ask.accessibleName() == "Hide survival figures"
    press(options, "survival-figures")
    assert not {*figures, *bars} & set(words(options))


def test_find_does_not_bring_up_survival_figures(options: SidePane) -> None:
    """A search for a number must not show what was not asked for."""
    search = options.page("options").search
    assert search.search("14.8 months with riluzole") == 0
    assert search.search("liver tests") > 0
    search.show_hit(0)
    assert any("liver tests" in line for line in words(options))
    search.clear_search()


def test_every_source_of_every_product_opens(
    qtbot: QtBot, options: SidePane, part: Treatments, evidence: Evidence
) -> None:
    """A fact is only as good as its source, so each can be looked at."""
    page = options.page("options")
    for option in part.treatments:
        press(options, f"option-{option.id}")
        show_sources(page)
        cited: list[Citation] = [*option.status_sources]
        for statement in statements_of(option):
            cited += () if statement.is_survival else statement.sources
        for comparison in option.comparisons:
            cited += () if comparison.is_survival else comparison.sources
        refs = {ref for citation in cited for ref in citation.refs}
        for ref in refs:
            with qtbot.waitSignal(page.link_activated) as opened:
                button(page, f"source-ref:{ref}").click()
            assert opened.args == [f"ref:{ref}"]
            assert evidence.reference_by_id[ref].citation


@pytest.mark.requirement("H6")
def test_the_age_of_each_status_is_shown_and_spoken(
    qtbot: QtBot, evidence: Evidence, options: SidePane
) -> None:
    """Facts on this computer grow old; a reader must see and hear it."""
    age = "Status as of 23 October 2026 (33 days ago)"
    closed = button(options, "option-tiglutik")
    assert isinstance(closed, HeaderButton)
    assert "As of 23 October 2026" in closed.head.words
    assert age in closed.accessibleName()
    press(options, "option-tiglutik")
    assert f"{age}." in words(options)
    assert not any("may be out of date" in line for line in words(options))
    later = SidePane(THEMES["light"], date(2027, 3, 1))
    qtbot.addWidget(later)
    later.set_evidence(evidence)
    later.show()
    later.show_tab("options")
    press(later, "option-tiglutik")
    old = "Status as of 23 October 2026 (129 days ago), may be out of date"
    assert old in button(later, "option-tiglutik").accessibleName()
    assert f"{old}." in words(later)
    assert "Your care team knows the newest. You can also check for news." in words(later)


def test_dosing_always_comes_with_ask_your_care_team(options: SidePane, part: Treatments) -> None:
    """What a label says is not advice."""
    for option in part.treatments:
        press(options, f"option-{option.id}")
        has_advice = "Ask your care team before you change anything." in words(options)
        assert has_advice is bool(option.label_dosing)


def test_no_list_of_side_effects_is_not_no_side_effects(options: SidePane) -> None:
    """What we did not find must never read as "there is none"."""
    press(options, "option-ulefnersen")
    assert "We have no list of side effects. That does not mean there are none." in words(options)
    press(options, "option-riluzole-tablets")
    assert not any("no list of side effects" in line for line in words(options))


def test_buttons_lead_to_label_trials_and_registry(qtbot: QtBot, options: SidePane) -> None:
    """From an option to what it rests on, in one press."""
    page = options.page("options")
    press(options, "option-qalsody")
    for target in ("ref:label-qalsody", "https://clinicaltrials.gov/study/NCT02623699"):
        with qtbot.waitSignal(page.link_activated) as opened:
            press(options, f"go-{target}")
        assert opened.args == [target]
    press(options, "option-nurown")
    with qtbot.waitSignal(page.link_activated) as opened:
        press(options, "go-trial:NCT03280056")
    assert opened.args == ["trial:NCT03280056"]


def test_opening_a_product_is_reported_and_a_link_opens_it(qtbot: QtBot, options: SidePane) -> None:
    """The window keeps a history of what was looked at; the short answers are no places."""
    with qtbot.waitSignal(options.item_opened) as opened:
        press(options, "option-relyvrio")
    assert opened.args == ["option:relyvrio"]
    with qtbot.assertNotEmitted(options.item_opened):
        press(options, "options-overview")
    assert options.open_link("option:nuedexta")
    assert not options.open_link("option:nothing")
    assert any("It does not slow ALS." in line for line in words(options))


@pytest.mark.requirement("H5")
def test_numbers_are_said_in_words_beside_a_bar_as_long(options: SidePane) -> None:
    """The same 100 people on both sides, in words first; the bar only shows them again."""
    press(options, "option-nurown")
    view = next(v for v in options.findChildren(ComparisonView) if v.isVisible())
    assert "33 of 100 people with the cells" in words(view)
    assert "28 of 100 people with placebo" in words(view)
    bars = view.findChildren(Bar)
    assert [bar.share for bar in bars] == [0.33, 0.28]
    assert [bar.accessibleName() for bar in bars] == words(view)[1:3]


@pytest.mark.parametrize("name", THEMES)
def test_bars_take_their_colours_from_the_theme(
    qapp: QApplication, options: SidePane, name: str
) -> None:
    """The filled part stands out in every theme."""
    theme = THEMES[name]
    qapp.setPalette(palette(theme))
    options.set_theme(theme)
    press(options, "option-nurown")
    qapp.processEvents()  # the card gets its room
    view = next(v for v in options.findChildren(ComparisonView) if v.isVisible())
    with_bar, without_bar = view.findChildren(Bar)
    picture = with_bar.grab().toImage()
    ratio = picture.devicePixelRatio()
    middle = round(with_bar.height() / 2 * ratio)
    assert picture.pixelColor(round(10 * ratio), middle).name().upper() == theme.link
    assert picture.pixelColor(picture.width() - 10, middle).name().upper() == theme.panel
    assert without_bar.grab().toImage() != picture


def test_a_damaged_file_shows_its_sentence_only(
    evidence: Evidence, qtbot: QtBot, theme: Theme
) -> None:
    """Half-checked facts are worse than none."""
    error = EvidenceError("treatments.json", ("it is not valid JSON",))
    damaged = Evidence(
        glossary=evidence.glossary,
        treatments=error,
        trials=evidence.trials,
        references=evidence.references,
    )
    pane = SidePane(theme, date(2026, 11, 25))
    qtbot.addWidget(pane)
    pane.set_evidence(damaged)
    pane.show_tab("options")
    assert str(error) in words(pane)
    assert not [b for b in buttons(pane) if b.accessibleIdentifier().startswith("option")]


@pytest.mark.requirement("A1")
def test_everything_is_large_enough_to_hit(options: SidePane) -> None:
    """44 by 44 pixels for fingers that shake."""
    press(options, "option-riluzole-tablets")
    for one in buttons(options.page("options")):
        assert one.height() >= 44, one.accessibleName()
        assert one.width() >= 44, one.accessibleName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one.accessibleName()
