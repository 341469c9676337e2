# SPDX-License-Identifier: MIT
"""The pictures on their cards: drawn, and said in words, in every theme and size."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.pictures.timeline import timeline
from als_reader.core.pictures.trial_counts import trial_counts
from als_reader.core.theme import THEMES, Theme
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.card import Card, CardContent
from als_reader.ui.panes.trial_words import STATUS_LOOKS
from als_reader.ui.pictures.cards import timeline_content, trials_content
from als_reader.ui.pictures.picture import DrawnText, Picture, Plan
from als_reader.ui.pictures.timeline_picture import Node
from als_reader.ui.pictures.trials_picture import Square, square_look
from als_reader.ui.pictures.words import event_look
from tests.core.test_theme import contrast
from tests.ui.panes.finding import button, buttons, words

TODAY = date(2026, 11, 25)
Make = Callable[[Evidence, Theme, date], CardContent | None]
CARDS = pytest.mark.parametrize(
    "make", [timeline_content, trials_content], ids=["approvals", "trials"]
)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., tuple[Card, Picture]]:
    """Opens a card as wide as in the pane."""

    def open_one(
        make: Make, evidence: Evidence, *, theme: str = "light", width: int = 386
    ) -> tuple[Card, Picture]:
        content = make(evidence, THEMES[theme], TODAY)
        assert content is not None
        card = Card(content, THEMES[theme])
        qtbot.addWidget(card)
        card.set_open(True)
        card.resize(width, card.heightForWidth(width))
        card.show()
        picture = card.findChild(Picture)
        assert isinstance(picture, Picture)
        return card, picture

    return open_one


Opened = Callable[..., tuple[Card, Picture]]


def texts(plan: Plan) -> str:
    """All words that are drawn."""
    return "\n".join(item.text.text for item in plan.items if isinstance(item, DrawnText))


def colours(widget: QWidget) -> set[str]:
    """The colours of areas on a widget; the edge of a letter can mix any colour for a pixel."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    squares = (
        {image.pixel(x + right, y + down) for right in (0, 1) for down in (0, 1)}
        for x in range(0, image.width() - 1, 2)
        for y in range(0, image.height() - 1, 2)
    )
    return {QColor(*square).name().upper() for square in squares if len(square) == 1}


@CARDS
def test_closed_card_costs_one_line_and_is_named(
    qtbot: QtBot, make: Make, evidence: Evidence
) -> None:
    """Nobody has to look at a picture; what it would show is said."""
    content = make(evidence, THEMES["light"], TODAY)
    assert content is not None
    card = Card(content, THEMES["light"])
    qtbot.addWidget(card)
    assert not card.is_open
    assert "picture" in card.header.accessibleName()
    assert card.findChild(Picture) is None


def test_picture_of_approvals_draws_and_says_every_event(
    opened: Opened, evidence: Evidence
) -> None:
    """Those who look and those who listen get the same."""
    _, picture = opened(timeline_content, evidence)
    shown = timeline(evidence, TODAY)
    assert shown is not None
    plan = picture.plan(360, picture.font(), THEMES["light"])
    drawn, said = texts(plan), picture.text()
    for event in shown.events:
        for what in (event.name, event_look(event).word, event.words):
            assert what in drawn
            assert what in said
        assert event.year in drawn
    assert sum(isinstance(item, Node) for item in plan.items) == len(shown.events)
    assert "29 August 2025: Relyvrio. Approval withdrawn." in said
    assert "more than 14 years later" in drawn
    assert "As recorded on 22 November 2026 (3 days ago)." in drawn


def test_picture_of_the_trials_draws_a_square_for_each_and_says_the_numbers(
    opened: Opened, evidence: Evidence
) -> None:
    """52 trials, 52 squares; completed never reads as success."""
    _, picture = opened(trials_content, evidence)
    plan = picture.plan(360, picture.font(), THEMES["light"])
    squares = [item for item in plan.items if isinstance(item, Square)]
    assert len(squares) == 52
    assert {square.words.text.text for square in squares} == {"1", "1/2", "2", "2/3", "3", "–", "?"}
    said = picture.text()
    assert "Completed: 23 trials (10 in phase 1, 8 in phase 1/2, 2 in phase 2," in said
    assert "Stopped early: 1 trial (1 in phase 2)." in said
    for line in (said, texts(plan)):
        assert "It does not mean that the treatment worked." in line


@CARDS
@pytest.mark.requirement("C1", "C8")
def test_picture_can_be_reached_and_has_a_name(
    opened: Opened, evidence: Evidence, make: Make
) -> None:
    """A screen reader says what it is and where the same stands in words."""
    card, picture = opened(make, evidence)
    assert picture.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert card.header.head.title in picture.accessibleName()
    assert "“Show as a table”" in picture.accessibleDescription()
    assert picture.accessibleIdentifier().startswith("picture-")


@CARDS
@pytest.mark.requirement("B5")
def test_focus_is_marked_around_the_picture(
    qtbot: QtBot, opened: Opened, evidence: Evidence, make: Make
) -> None:
    """Who goes by keyboard sees where they are."""
    card, picture = opened(make, evidence)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.header.setFocus()
    before = picture.grab().toImage()
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    after = picture.grab().toImage()
    middle = QPoint(1, before.height() // 2)
    assert before.pixelColor(middle) != after.pixelColor(middle)
    assert after.pixelColor(middle) == QColor(THEMES["light"].focus)


@CARDS
@pytest.mark.parametrize("name", THEMES)
@pytest.mark.requirement("G2")
def test_picture_takes_its_colours_from_the_theme(
    opened: Opened, evidence: Evidence, make: Make, name: str
) -> None:
    """Also when the theme changes while it is open."""
    card, picture = opened(make, evidence)
    theme = THEMES[name]
    card.set_theme(theme)
    found = colours(picture)
    shown = (
        {theme.right, theme.caution} if make is timeline_content else {theme.link, theme.caution}
    )
    assert shown <= found
    for other in THEMES.values():
        if other.right != theme.right:
            assert other.right not in found


@CARDS
@pytest.mark.parametrize("width", [200, 342, 700])
@pytest.mark.parametrize("percent", [100, 200, 400])
@pytest.mark.requirement("G3")
def test_nothing_is_cut_off_at_any_width_and_size(
    opened: Opened, evidence: Evidence, make: Make, width: int, percent: int
) -> None:
    """Words wrap and squares go to the next line."""
    _, picture = opened(make, evidence)
    font = QFont(picture.font())
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    plan = picture.plan(width, font, THEMES["light"])
    boxes = [item.box for item in plan.items if isinstance(item, DrawnText | Square | Node)]
    assert max(box.bottom() for box in boxes) <= plan.height + 1
    assert min(box.top() for box in boxes) >= -6
    if percent < 400:
        assert max(box.right() for box in boxes) <= width + 2


@CARDS
def test_picture_follows_the_size_of_the_text(
    opened: Opened, evidence: Evidence, make: Make
) -> None:
    """Its height too, or its end would be hidden."""
    card, picture = opened(make, evidence)
    before = picture.heightForWidth(360)
    font = QFont(picture.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    give_font(card, font)
    assert picture.heightForWidth(360) > 1.5 * before
    assert picture.minimumSizeHint().width() <= 200


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.requirement("G1")
def test_numbers_in_squares_can_be_read_in_every_theme(theme: Theme, evidence: Evidence) -> None:
    """However full the colour of a square is."""
    counts = trial_counts(evidence, TODAY)
    assert counts is not None
    for token in {token for _, token in STATUS_LOOKS.values()}:
        for phase in (*counts.phases, "4", "early 1"):
            look = square_look(phase, token, theme)
            assert contrast(look.ink, look.ground) >= 4.5, (phase, token)
            assert contrast(look.edge, theme.page) >= 3


@CARDS
def test_buttons_ask_for_the_table_and_for_paper(
    qtbot: QtBot, opened: Opened, evidence: Evidence, make: Make
) -> None:
    """The window does it; the card only says what is wanted."""
    card, _ = opened(make, evidence)
    name = card.key.removeprefix("picture-")
    for start, label in (("picture-table:", "Show as a table"), ("picture-print:", "Print…")):
        one = button(card, f"go-{start}{name}")
        assert one.accessibleName() == label
        assert one.height() >= 44
        with qtbot.waitSignal(card.link_activated) as asked:
            one.click()
        assert asked.args == [f"{start}{name}"]


def test_every_day_of_the_timeline_has_its_sources_on_the_card(
    opened: Opened, evidence: Evidence
) -> None:
    """A fact is only as good as its source, so each can be looked at."""
    card, _ = opened(timeline_content, evidence)
    button(card, "show-sources").click()
    found = {one.accessibleIdentifier() for one in buttons(card)}
    for option in evidence.option_by_id.values():
        for milestone in option.milestones:
            for citation in milestone.said.sources:
                assert {f"source-ref:{ref}" for ref in citation.refs} <= found


def test_trials_say_how_old_they_are_and_what_a_phase_is(
    opened: Opened, evidence: Evidence
) -> None:
    """Most records are old, and a picture must not hide it."""
    card, _ = opened(trials_content, evidence)
    said = " ".join(words(card))
    assert "as recorded on 22 November 2026 (3 days ago)" in said
    assert "of the 52 records may be out of date. Your ALS clinic knows the newest." in said
    assert button(card, "go-term:phase-1").accessibleName() == "What “phase 1” means"


def test_after_a_refresh_the_cards_say_so(opened: Opened, refreshed: Evidence) -> None:
    """What was asked, when, what was not answered, and what is not in the picture."""
    card, _ = opened(timeline_content, refreshed)
    said = " ".join(words(card))
    assert "Refreshed on 24 November 2026: the FDA’s data held 1 of these 8 products." in said
    card, _ = opened(trials_content, refreshed)
    said = " ".join(words(card))
    assert "Refreshed on 24 November 2026. Asked was: clinicaltrials.gov." in said
    assert "1 of these trials could not be checked." in said
    assert "Newly found in the registry and not counted here: 1." in said


def test_without_facts_there_is_no_card(evidence: Evidence) -> None:
    """Half-checked facts are worse than none."""
    error = EvidenceError("treatments.json", ("damaged",))
    damaged = Evidence(
        glossary=error, treatments=error, trials=error, references=evidence.references
    )
    assert timeline_content(damaged, THEMES["light"], TODAY) is None
    assert trials_content(damaged, THEMES["light"], TODAY) is None
