# SPDX-License-Identifier: MIT
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.evidence.models import Citation, Reference, ReferenceType, Statement, Tag
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.card import Card, CardContent
from als_reader.ui.panes.card_body import CardBody, source_label
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.card_list import CardList, CardSearch
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton
from tests.ui.panes.finding import button, words

LONG = "A sentence that is so long that it needs several lines in a narrow pane. " * 3


def reference(citation: str = "Rilutek label, 2024", year: str = "2024") -> Reference:
    return Reference(
        id="label",
        type=ReferenceType.LABEL,
        citation=citation,
        read="part",
        tag=Tag.PRIMARY,
        checked_on=date(2026, 11, 22),
        year=year,
    )


def head(number: int, **more: str) -> CardHead:
    return CardHead(
        title="Garbled word",
        rest="“liruquine”",
        number=number,
        shape=Shape.WAVES,
        token="garbled",
        identifier=f"note-{number}",
        **more,
    )


def fill(body: CardBody) -> None:
    body.section(
        "What it is", [Statement(text=LONG, sources=(Citation(tag=Tag.PRIMARY, refs=("label",)),))]
    )
    body.action_row([("See riluzole in Options", "option:riluzole-tablets")])


@pytest.fixture
def cards(qtbot: QtBot, theme: Theme) -> CardList:
    cards = CardList(theme)
    qtbot.addWidget(cards)
    cards.show_parts(
        [
            CardContent(
                key=f"note:{number}",
                head=head(number),
                fill=fill,
                references={"label": reference()},
                words=lambda: LONG,
            )
            for number in range(1, 31)
        ]
    )
    cards.resize(430, 600)
    cards.show()
    qtbot.waitExposed(cards)
    return cards


@pytest.mark.requirement("C4")
def test_a_header_is_a_button_to_assistive_technology(cards: CardList) -> None:
    """Switch scanning and screen readers offer Press, not Toggle (C4)."""
    interface = QAccessible.queryAccessibleInterface(cards.cards[0].header)
    assert interface.role() is QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Garbled word “liruquine”"


@pytest.mark.requirement("B1", "C4")
def test_enter_space_and_a_click_open_a_card(qtbot: QtBot, cards: CardList) -> None:
    """Every way of pressing works."""
    first, second = cards.cards[:2]
    with qtbot.waitSignal(cards.card_opened) as opened:
        qtbot.keyClick(first.header, Qt.Key.Key_Space)
    assert opened.args == ["note:1"]
    with qtbot.waitSignal(cards.card_opened) as opened:
        qtbot.mouseClick(second.header, Qt.MouseButton.LeftButton)
    assert opened.args == ["note:2"]
    assert second.is_open
    assert not first.is_open


def test_pressing_an_open_card_closes_it(qtbot: QtBot, cards: CardList) -> None:
    """A reader can put away what was opened."""
    header = cards.cards[0].header
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(cards.card_closed):
        qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert cards.open_card is None


def test_a_screen_reader_hears_whether_a_card_is_open(qtbot: QtBot, cards: CardList) -> None:
    """The arrow at the side is not the only sign."""
    header = cards.cards[0].header
    assert header.accessibleDescription().startswith("Closed.")
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert header.accessibleDescription().startswith("Open.")


def test_opening_a_far_card_brings_it_into_view(qtbot: QtBot, cards: CardList) -> None:
    """From a mark in the text to its note without scrolling."""
    assert cards.open("note:25")

    def in_view() -> bool:
        top = cards.cards[24].mapTo(cards.viewport(), cards.cards[24].rect().topLeft()).y()
        return 0 <= top < cards.viewport().height() - 44

    qtbot.waitUntil(in_view)


def test_a_card_opened_while_hidden_is_in_view_when_shown(qtbot: QtBot, cards: CardList) -> None:
    """In a narrow window the pane is hidden until it is needed."""
    cards.hide()
    cards.open("note:25")
    cards.show()
    qtbot.waitUntil(lambda: cards.verticalScrollBar().value() > 600)


def test_an_unknown_key_opens_nothing(cards: CardList) -> None:
    """A link that leads nowhere is reported, not ignored."""
    assert not cards.open("note:99")
    assert not cards.focus_open_card()


@pytest.mark.requirement("C1", "C4")
def test_sources_and_actions_are_buttons_that_say_where_they_lead(
    qtbot: QtBot, cards: CardList
) -> None:
    """Links inside text would be invisible to assistive technology."""
    cards.open("note:1")
    with qtbot.waitSignal(cards.link_activated) as followed:
        qtbot.keyClick(button(cards, "source-ref:label"), Qt.Key.Key_Space)
    assert followed.args == ["ref:label"]
    with qtbot.waitSignal(cards.link_activated) as followed:
        qtbot.mouseClick(button(cards, "go-option:riluzole-tablets"), Qt.MouseButton.LeftButton)
    assert followed.args == ["option:riluzole-tablets"]


@pytest.mark.parametrize("points", [12, 24, 48])
@pytest.mark.parametrize("width", [320, 430, 900])
@pytest.mark.requirement("G3")
def test_nothing_is_cut_off_at_any_size(
    qtbot: QtBot, theme: Theme, points: int, width: int
) -> None:
    """Large text in a narrow pane wraps, also inside long words (G3)."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    pieces: list[QWidget] = [
        TextLabel("Amyotrophischelateralsklerosemedikament " + LONG),
        WrapButton("See riluzole and everything else about it in Options"),
        Card(CardContent(key="note:88", head=head(88), fill=fill), theme).header,
    ]
    for piece in pieces:
        font = piece.font()
        font.setPointSizeF(points)
        piece.setFont(font)
        column.addWidget(piece)
    holder.resize(width, 4000)
    holder.show()
    for piece in pieces:
        assert piece.width() <= width
        assert piece.height() >= piece.heightForWidth(piece.width()) >= 44 or isinstance(
            piece, TextLabel
        )
    assert holder.width() == width


def test_long_labels_get_higher_when_narrower(qtbot: QtBot) -> None:
    """The height is that of the lines, not a guess."""
    label = TextLabel(LONG)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > 2 * label.heightForWidth(600)


def test_text_is_never_taken_for_markup(qtbot: QtBot) -> None:
    """A file cannot dress up as a part of the app (ROBUSTNESS 16)."""
    label = TextLabel("<b>Trust me</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Trust me</b>"


def test_an_ampersand_is_shown_and_makes_no_shortcut(qtbot: QtBot) -> None:
    """A title with "&" reads as written."""
    one = WrapButton("Q & A")
    qtbot.addWidget(one)
    assert one.accessibleName() == "Q & A"
    assert one.shortcut().isEmpty()


def test_a_list_ends_where_its_last_card_ends(cards: CardList, qapp: QApplication) -> None:
    """Turning pages down never leads into an empty pane."""
    cards.open("note:3")
    qapp.processEvents()
    last = cards.cards[-1]
    bottom = last.y() + last.height()
    assert cards.verticalScrollBar().maximum() + cards.viewport().height() - bottom < 100


def test_find_counts_and_opens_cards(cards: CardList, qapp: QApplication) -> None:
    """Find in the pane leads from hit to hit."""
    search = CardSearch("Notes", cards)
    assert search.search("several LINES") == 30
    search.show_hit(2)
    assert cards.cards[2].is_open
    qapp.processEvents()  # it gets its room
    marked = cards.cards[2].grab().toImage()
    search.clear_search()
    assert marked != cards.cards[2].grab().toImage()
    assert search.search("cold injury") == 0
    search.show_hit(0)
    assert cards.cards[2].is_open


def test_our_own_reading_is_called_that(qtbot: QtBot) -> None:
    """Readers can tell a source from what we think."""
    body = CardBody({})
    qtbot.addWidget(body)
    body.source_lines([Citation(tag=Tag.OURS)])
    body.show()
    assert words(body) == ["This is our own reading of the text."]


def test_long_citations_are_cut_at_a_word_and_keep_the_year() -> None:
    """A list of sources stays readable."""
    assert source_label(reference()) == "Rilutek label, 2024"
    long = reference(
        "Miller RG, Mitchell JD, Moore DH. Riluzole for amyotrophic lateral sclerosis", "2012"
    )
    assert source_label(long) == "Miller RG, Mitchell JD, Moore DH. Riluzole … 2012"


def test_an_empty_section_leaves_no_heading(qtbot: QtBot) -> None:
    """No heading promises what is not there."""
    body = CardBody({})
    qtbot.addWidget(body)
    body.section("Side effects", [])
    assert not body.findChildren(TextLabel)
    assert body.action_row([]) == ()
    assert not body.findChildren(QAbstractButton)
