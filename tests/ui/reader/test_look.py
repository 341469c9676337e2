# SPDX-License-Identifier: MIT
"""What a reader sees: lines, grounds, tags and cards, in every theme and size."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QRegion
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article, Kind, Verdict
from als_reader.core.entries import Entry
from als_reader.core.theme import THEMES, Theme, verdict_style
from als_reader.core.words import WordMode
from als_reader.ui.fonts import with_han
from als_reader.ui.reader.view import ReaderView
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import (
    below,
    caret,
    is_near,
    picture,
    place_of,
    put_cursor,
    rows_with,
    scroll_to,
)


def _columns_with(view: ReaderView, box: QRect, colour: str) -> list[int]:
    image = picture(view)
    return [
        x
        for x in range(box.left(), box.right())
        if any(is_near(image.pixelColor(x, y), colour) for y in range(box.top(), box.bottom()))
    ]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.requirement("G5")
def test_garbled_words_carry_a_wavy_line(reader: ReaderView, name: str) -> None:
    """Who cannot tell colours apart still sees the wave, in every theme."""
    theme = THEMES[name]
    reader.set_theme(theme)
    start, end = place_of(reader, "liruquine")
    scroll_to(reader, start)
    rows = rows_with(picture(reader), below(reader, start, end), theme.garbled)
    assert len(rows) >= 3, "a wave is higher than a straight line"


@pytest.mark.requirement("G5")
def test_lines_of_statements_differ_by_style(show_text: ShowText, theme: Theme) -> None:
    """Solid, dashed and dotted: a verdict is never told by colour alone."""
    view = show_text(
        "One wrong claim here.[^claim-a]\n\nOne old claim here.[^claim-b]\n\n"
        "One right claim here.[^claim-c]\n\n"
        '[^claim-a]: "One wrong claim here.": **False.** No.\n'
        '[^claim-b]: "One old claim here.": **Outdated.** Old.\n'
        '[^claim-c]: "One right claim here.": **Accurate.** Yes.\n'
    )
    shares = []
    for words, verdict in (
        ("One wrong claim here.", Verdict.FALSE),
        ("One old claim here.", Verdict.OUTDATED),
        ("One right claim here.", Verdict.ACCURATE),
    ):
        start, end = place_of(view, words)
        box = below(view, start, end).translated(0, 4)
        columns = _columns_with(view, box, verdict_style(verdict).colour(theme))
        shares.append(len(columns) / box.width())
    solid, dashed, dotted = shares
    assert solid > 0.97
    assert 0.4 < dashed < 0.85
    assert 0.1 < dotted < 0.75


@pytest.mark.requirement("G5")
def test_adverts_stand_on_a_striped_ground_with_the_word(reader: ReaderView, theme: Theme) -> None:
    """A sales line must look like one."""
    start, end = place_of(reader, "bring hope to patients!")
    scroll_to(reader, start)
    box = QRect(caret(reader, start).topLeft(), caret(reader, end).bottomLeft())
    image = picture(reader)
    grounds = {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top() + 1, box.top() + 4)
    }
    assert len(grounds) > 2, "stripes have more than one colour"
    assert theme.page.lower() not in grounds
    assert any("Advertisement" in tag.accessibleName() for tag in reader.tags)


def test_an_open_note_gives_its_words_a_ground(reader: ReaderView, theme: Theme) -> None:
    """The reader sees which words the open note is about."""
    start, _ = place_of(reader, "liruquine")
    scroll_to(reader, start)
    spot = caret(reader, start).topLeft() + QPoint(3, 1)
    assert picture(reader).pixelColor(spot).name() == theme.page.lower()
    reader.open_entry(18)
    assert picture(reader).pixelColor(spot).name() != theme.page.lower()
    reader.open_entry(0)
    assert picture(reader).pixelColor(spot).name() == theme.page.lower()


@pytest.mark.requirement("G1")
def test_selected_words_are_readable(reader: ReaderView, theme: Theme) -> None:
    """The ground of a selection is soft, so the text and its lines stay readable."""
    from als_reader.ui.reader.painted_text import mixed

    reader.setFocus()
    start, end = place_of(reader, "liruquine")
    scroll_to(reader, start)
    put_cursor(reader, start, end)
    ground = reader.palette().highlight().color()
    assert ground == mixed(theme.page, theme.link, 0.28)
    assert reader.palette().highlightedText().color().name() == theme.text.lower()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.requirement("A1")
def test_tags_are_large_and_never_overlap(reader: ReaderView, scale: int) -> None:
    """Each tag can be hit with a shaking hand, and no tag hides another."""
    reader.resize(1280, 800)
    reader.set_text_scale(scale)
    bar = reader.verticalScrollBar()
    seen = set()
    while True:
        tags = reader.tags
        seen |= {tag.number for tag in tags}
        for above, under in itertools.pairwise(tags):
            assert above.geometry().bottom() < under.geometry().top()
        for tag in tags:
            assert tag.width() >= 44
            assert tag.height() >= 44
            assert tag.geometry().right() < reader.viewport().width()
        if bar.value() == bar.maximum():
            break
        reader.turn_page(1)
    assert len(seen) == 36


@pytest.mark.requirement("C4", "G5")
def test_every_tag_is_a_button_that_says_all(reader: ReaderView) -> None:
    """A screen reader says number, verdict and words; a press opens the note."""
    reader.turn_page(1)
    for tag in reader.tags:
        assert isinstance(tag, QAbstractButton)
        assert tag.accessibleName().startswith(f"Note {tag.number}, ")
        assert tag.accessibleDescription()
        assert tag.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.requirement("B5")
def test_a_tag_shows_its_focus(reader: ReaderView, theme: Theme) -> None:
    """Who tabs through the tags sees where they are: 3 pixels in the focus colour."""
    reader.turn_page(1)
    tag = reader.tags[1]
    before = tag.grab().toImage().pixelColor(tag.width() // 2, 1)
    tag.setFocus(Qt.FocusReason.TabFocusReason)
    after = tag.grab().toImage()
    assert not is_near(before, theme.focus)
    assert all(is_near(after.pixelColor(tag.width() // 2, y), theme.focus) for y in range(3))


@pytest.mark.parametrize("what", ["width", "theme", "size"])
@pytest.mark.requirement("B5")
def test_a_tag_keeps_the_keyboard_in_another_look(reader: ReaderView, what: str) -> None:
    """Who is on a tag and makes the letters larger is still there, with the tag in sight."""
    reader.turn_page(1)
    tag = reader.tags[1]
    tag.setFocus(Qt.FocusReason.TabFocusReason)
    match what:
        case "width":
            reader.set_column_width(50)
        case "theme":
            reader.set_theme(THEMES["dark"])
        case "size":
            reader.set_text_scale(110)
    assert tag in reader.tags
    assert tag.hasFocus()


@pytest.mark.requirement("B5")
def test_the_article_shows_its_focus(reader: ReaderView, theme: Theme) -> None:
    """Who comes by key sees that the article has the keyboard; who clicks needs no frame."""
    reader.clearFocus()
    before = reader.grab().toImage().pixelColor(400, 1)
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    image = reader.grab().toImage()
    assert before.name() == theme.page.lower()
    assert all(is_near(image.pixelColor(400, y), theme.focus) for y in range(3))
    reader.clearFocus()
    assert reader.grab().toImage().pixelColor(400, 1).name() == theme.page.lower()
    reader.setFocus(Qt.FocusReason.MouseFocusReason)
    assert reader.grab().toImage().pixelColor(400, 1).name() == theme.page.lower()


@pytest.mark.parametrize("mode", WordMode)
@pytest.mark.parametrize(("width", "scale"), [(320, 100), (320, 400), (800, 200), (1280, 400)])
@pytest.mark.requirement("G3")
def test_nothing_is_cut_off_at_the_side(
    reader: ReaderView, width: int, scale: int, mode: WordMode
) -> None:
    """Large letters in a small window never need sideways scrolling."""
    reader.resize(width, 600)
    reader.set_text_scale(scale)
    reader.set_word_mode(mode)
    assert reader.horizontalScrollBar().maximum() == 0
    assert reader.document().idealWidth() <= reader.viewport().width()
    block = reader.document().begin()
    edge = reader.viewport().width()
    for _ in range(30):
        layout = block.layout()
        for index in range(layout.lineCount()):
            words = layout.lineAt(index).naturalTextRect()
            assert layout.position().x() + words.right() <= edge + 1
        block = block.next()
        if not block.isValid():
            break


@pytest.mark.parametrize("scale", [100, 400])
def test_card_words_stay_in_their_card(reader: ReaderView, scale: int, theme: Theme) -> None:
    """In short and its button stand on one ground, with room around them."""
    reader.set_text_scale(scale)
    start, _ = place_of(reader, "In short")
    scroll_to(reader, start)
    top = caret(reader, start)
    image = picture(reader)
    assert image.pixelColor(top.left() - 4, top.center().y()).name() == theme.panel.lower()
    button = reader.summary_button
    scroll_to(reader, place_of(reader, "who earns money from it.")[0])
    box = button.geometry()
    assert box.height() >= 44
    corner = picture(reader).pixelColor(box.right() + 3, box.center().y())
    assert corner.name() == theme.panel.lower()


@pytest.mark.requirement("G4")
def test_the_column_has_about_sixty_characters(reader: ReaderView) -> None:
    """Longer lines are hard to follow with tired eyes."""
    reader.resize(1400, 800)
    lengths = []
    block = reader.document().findBlock(place_of(reader, "Amyotrophic")[0])
    layout = block.layout()
    for index in range(layout.lineCount() - 1):
        lengths.append(layout.lineAt(index).textLength())
    assert 50 <= sum(lengths) / len(lengths) <= 72
    assert max(lengths) <= 80


@pytest.mark.requirement("G4")
def test_letters_are_18_pixels_with_space_between_lines(reader: ReaderView) -> None:
    """The usual size at 100 %, with a line height of one and a half."""
    assert reader.document().defaultFont().pointSizeF() * 96 / 72 == pytest.approx(18)
    block = reader.document().findBlock(place_of(reader, "Amyotrophic")[0])
    first, second = block.layout().lineAt(1), block.layout().lineAt(2)
    assert second.y() - first.y() == pytest.approx(1.5 * first.height(), rel=0.05)


@pytest.mark.requirement("C7")
def test_no_paragraph_is_empty(show_text: ShowText) -> None:
    """Some screen readers say the line before again at an empty one."""
    view = show_text("# A\n\n---\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c |   |\n\n> q\n")
    block = view.document().begin()
    while block.isValid():
        assert block.text().strip(), f"block {block.blockNumber()} is empty"
        block = block.next()
    text = view.toPlainText()
    assert "•\tone" in text
    assert "* * *" in text


def test_a_file_without_words_says_so(show_text: ShowText) -> None:
    """An empty page would look like a fault."""
    assert show_text("").toPlainText() == "There are no words in this file."


def test_missing_has_its_cards(reader: ReaderView, bundled_entries: tuple[Entry, ...]) -> None:
    """What is left out is named after In short, and again at the end with its notes."""
    text = reader.toPlainText()
    first = text.index("What this article leaves out")
    last = text.rindex("What this article leaves out")
    assert text.index("In short") < first < text.index("Introduction:") < last
    for entry in bundled_entries:
        if entry.kind is Kind.MISSING:
            assert str(entry.number) in text[last:]


def test_uncertain_garbles_say_so(reader: ReaderView) -> None:
    """We do not pretend to know."""
    text = reader.toPlainText()
    assert "has been proven31 uncertain" in text


def test_fewer_and_more_points(qtbot: QtBot, reader: ReaderView) -> None:
    """The first page is short; one press shows everything, another press less."""
    button = reader.summary_button
    assert button.text() == "Show all points"
    assert "no comparison group" not in reader.toPlainText().split("Introduction:")[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Show fewer points"
    assert "no comparison group" in reader.toPlainText().split("Introduction:")[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Show all points"


@pytest.mark.parametrize("by_pixels", [True, False])
def test_any_system_font_works(
    qtbot: QtBot,
    theme: Theme,
    bundled_article: Article,
    bundled_entries: tuple[Entry, ...],
    by_pixels: bool,
) -> None:
    """Some systems give their font's size in pixels."""
    font = QFont("DejaVu Sans")
    if by_pixels:
        font.setPixelSize(16)
    else:
        font.setPointSizeF(12)
    view = ReaderView(font, theme)
    qtbot.addWidget(view)
    view.show_article(bundled_article, bundled_entries)
    view.show()
    assert view.document().defaultFont().pointSizeF() * 96 / 72 == pytest.approx(18)


def test_narrow_windows_have_numbers_instead_of_tags(reader: ReaderView) -> None:
    """No room for tags: the number stands after the words, and adverts say what they are."""
    assert "of the disease, bring hope to patients!\n" in reader.toPlainText()
    reader.resize(320, 600)
    assert not reader.tags
    assert "of the disease6, bring hope to patients!7 Advertisement" in reader.toPlainText()


def test_replaced_words_are_marked_as_ours(reader: ReaderView, theme: Theme) -> None:
    """In Corrected nobody takes our words for the printed ones: ground, solid line, number."""
    reader.set_word_mode(WordMode.CORRECTED)
    start, end = place_of(reader, "edaravone21")
    end -= 2
    scroll_to(reader, start)
    image = picture(reader)
    corner = caret(reader, start).topLeft() + QPoint(3, 1)
    assert image.pixelColor(corner).name() != theme.page.lower()
    rows = rows_with(image, below(reader, start, end).translated(0, 1), theme.garbled, 60)
    assert 1 <= len(rows) <= 3, "a straight line is thin"


@pytest.mark.parametrize("mode", WordMode)
def test_strip_by_strip_nothing_is_missing(reader: ReaderView, mode: WordMode) -> None:
    """Scrolling draws only what comes into sight: lines that begin above it are not left out."""
    reader.set_word_mode(mode)
    scroll_to(reader, place_of(reader, "neuroprotective")[0])
    reader.open_entry(reader.tags[1].number)
    reader.search("the")
    reader.show_hit(40)
    page, bar = reader.viewport(), reader.verticalScrollBar()
    left = reader.tags[0].x()
    for place in (bar.value(), bar.value() + page.height(), 0, bar.maximum()):
        bar.setValue(place)
        whole, strips = (QImage(page.size(), QImage.Format.Format_RGB32) for _ in range(2))
        page.render(whole)
        for top in range(0, page.height(), 3):
            page.render(strips, QPoint(0, top), QRegion(0, top, page.width(), 3))
        assert strips == whole, place
        beside = QRect(left, 0, page.width() - left, page.height())
        page.render(strips, beside.topLeft(), QRegion(beside))
        assert strips == whole, place


def test_strong_words_are_strong_in_chinese_too(show_text: ShowText, base_font: QFont) -> None:
    """Its font comes in one weight: Qt thickens letters itself, from the weight of bold on."""
    view = show_text("**肌萎缩** 肌萎缩\n")
    view.set_font_choice(with_han(base_font), is_spacious=False)
    strong, plain = (_ink(view, *place_of(view, "肌萎缩", which)) for which in (1, 2))
    assert strong > 1.15 * plain


def _ink(view: ReaderView, start: int, end: int) -> int:
    """How dark some words of one line are, in all."""
    box = caret(view, start).united(caret(view, end))
    image = picture(view).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(
        255 - image.pixelColor(x, y).lightness()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )
