# SPDX-License-Identifier: MIT
"""Find, copy, drop: what goes in and out of the article."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.theme import Theme
from als_reader.core.words import WordMode
from als_reader.ui.reader.view import ReaderView
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import caret, picture, place_of, put_cursor, rows_with

EMOJI = "Smile 😀 and 漢字 and שלום then frost😀bite[^garble-a] ends here.\n\nSecond 😀 one.\n\n"
EMOJI_NOTE = '[^garble-a]: "frost😀bite": **Garbled: ALS.** Cold. [a](term:als)\n'


def _copied(view: ReaderView) -> str:
    view.setFocus()
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    return QGuiApplication.clipboard().text()


def test_original_copies_the_printed_words(reader: ReaderView, bundled_article: Article) -> None:
    """What is copied from Original is exactly what the article says."""
    reader.set_word_mode(WordMode.ORIGINAL)
    shown = reader.painting.shown
    put_cursor(reader, shown.article_start, shown.article_end)
    assert _copied(reader) == bundled_article.text


def test_original_copies_emoji_and_other_scripts(show_text: ShowText) -> None:
    """Letters that Qt counts twice do not shift what is copied."""
    view = show_text(EMOJI + EMOJI_NOTE)
    view.set_word_mode(WordMode.ORIGINAL)
    put_cursor(view, *place_of(view, "frost😀bite"))
    assert _copied(view) == "frost😀bite"


def test_all_of_original_holds_the_whole_article(
    reader: ReaderView, bundled_article: Article
) -> None:
    """Select all, copy: the article's words are unchanged inside."""
    reader.set_word_mode(WordMode.ORIGINAL)
    reader.selectAll()
    copied = _copied(reader)
    assert bundled_article.text in copied
    assert copied.startswith(bundled_article.title)
    assert "What this article leaves out" in copied


def test_both_copies_numbers_apart_from_words(reader: ReaderView) -> None:
    """Nobody pastes "liruquine18" and looks for that medicine."""
    start = place_of(reader, "liruquine")[0]
    end = place_of(reader, "riluzole", 1)[1]
    bar = place_of(reader, "18 riluzole")[1]
    assert end <= bar
    put_cursor(reader, start, bar)
    assert _copied(reader) == "liruquine [18] riluzole"


def test_hits_are_counted_and_shown(reader: ReaderView, theme: Theme) -> None:
    """Each hit of a word is found and brought into view with its ground."""
    count = reader.search("glutamate")
    assert count == 1
    reader.show_hit(0)
    start, end = place_of(reader, "glutamate")
    box = QRect(caret(reader, start).topLeft(), caret(reader, end).bottomLeft())
    assert reader.viewport().rect().contains(box)
    assert len(rows_with(picture(reader), box, theme.find_ground, 5)) > 10
    reader.clear_search()
    assert not rows_with(picture(reader), box, theme.find_ground, 5)


def test_printed_words_are_found_across_what_we_put_in(reader: ReaderView) -> None:
    """A reader who searches a sentence of the paper finds it in every word mode."""
    for mode in WordMode:
        reader.set_word_mode(mode)
        assert reader.search("for the treatment of frostbite, but were") == 1, mode
        reader.show_hit(0)
        assert (
            reader.viewport()
            .rect()
            .contains(caret(reader, reader.painting.highlights.hits[0][0]).center())
        )


def test_replaced_words_are_found_under_both_names(reader: ReaderView) -> None:
    """In Corrected, liruquine leads to riluzole; and riluzole is found as such."""
    reader.set_word_mode(WordMode.CORRECTED)
    assert reader.search("liruquine") >= 1
    reader.search("for the treatment of ALS")
    start, end = reader.painting.highlights.hits[0]
    put_cursor(reader, start, end)
    assert reader.textCursor().selectedText().startswith("for the treatment of ALS")


def test_title_and_cards_are_searched(reader: ReaderView) -> None:
    """What is on the page is found."""
    assert reader.search("In short") == 1
    assert reader.search("Stem cell therapy and") == 1
    assert reader.search("government list") >= 1
    assert reader.search("") == 0
    assert reader.search("no such words") == 0


def test_hits_follow_a_change_of_mode(reader: ReaderView) -> None:
    """Marks of a search never stay at old places."""
    reader.search("edaravone")
    reader.set_word_mode(WordMode.CORRECTED)
    for start, end in reader.painting.highlights.hits:
        put_cursor(reader, start, end)
        assert reader.textCursor().selectedText().lower() == "edaravone"


def test_hits_beside_emoji(show_text: ShowText) -> None:
    """Letters that Qt counts twice do not shift the marks."""
    view = show_text(EMOJI + EMOJI_NOTE)
    for query in ("漢字", "שלום", "ends here", "Second 😀", "frost😀bite ends"):
        assert view.search(query) == 1, query
        start, end = view.painting.highlights.hits[0]
        put_cursor(view, start, end)
        assert view.textCursor().selectedText().replace("1 ALS", "") == query


@pytest.fixture
def long_article(show_text: ShowText, monkeypatch: pytest.MonkeyPatch) -> ReaderView:
    """Several parts, with a needle in each."""
    monkeypatch.setattr("als_reader.core.limits.PART_CHARACTERS", 4_000)
    parts = []
    for number in range(4):
        words = "\n\n".join(f"Paragraph {number} {i} with some words in it." * 3 for i in range(35))
        parts.append(f"# Part {number}\n\nneedle{number} and needle.\n\n{words}")
    return show_text("\n\n".join(parts) + "\n")


def test_a_long_article_has_parts(qtbot: QtBot, long_article: ReaderView) -> None:
    """Page Down goes on through all parts, and Page Up back to the end of the one before."""
    view = long_article
    assert not view.part_bar.isHidden()
    bar = view.verticalScrollBar()
    assert "needle0" in view.toPlainText()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    place = view.place()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.place() > place
    assert bar.value() < 100
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert bar.value() > 1000


def test_hits_in_all_parts(long_article: ReaderView) -> None:
    """Find covers the whole article, not only the part in sight."""
    view = long_article
    assert view.search("needle") == 8
    for index in range(8):
        view.show_hit(index)
        start, end = view.painting.highlights.hits[view.painting.highlights.current_hit]
        put_cursor(view, start, end)
        assert view.textCursor().selectedText() == "needle"
    assert view.search("needle3") == 1
    view.show_hit(0)
    assert "needle3" in view.toPlainText()


def test_places_and_headings_in_all_parts(long_article: ReaderView) -> None:
    """Contents leads into any part, and the place comes back."""
    view = long_article
    starts = [view.place()]
    for _ in range(3):
        view.search(f"needle{len(starts)}")
        view.show_hit(0)
        starts.append(view.place())
    assert starts == sorted(set(starts))
    for start in starts[1:]:
        view.go_to_place(-1)
        view.go_to_place(start)
        assert view.place() == start
    view.set_text_scale(200)
    assert view.place() == starts[-1]


def test_one_endless_paragraph_is_cut(show_text: ShowText) -> None:
    """A file without a blank line, or without a space, still opens and shows every word."""
    words = " ".join(f"w{i}" for i in range(8_000))
    view = show_text(words)
    assert view.toPlainText().split() == words.split()
    assert view.document().blockCount() > 1
    unbroken = "x" * 50_000
    view = show_text(unbroken)
    assert view.toPlainText().replace("\n", "") == unbroken
    assert view.document().idealWidth() <= view.viewport().width()


def test_dropped_files_are_reported(reader: ReaderView, tmp_path: Path) -> None:
    """A file dropped on the text is opened by the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.alsmd")), QUrl("https://example.org/")])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), actions, data, buttons, plain)
    reader.dragEnterEvent(enter)
    assert enter.isAccepted()
    dropped = QSignalSpy(reader.files_dropped)
    reader.dropEvent(QDropEvent(QPointF(50, 50), actions, data, buttons, plain))
    assert dropped.at(0)[0] == [tmp_path / "a.alsmd"]


def test_dropped_words_are_refused(reader: ReaderView) -> None:
    """The article cannot be changed by a drag."""
    data = QMimeData()
    data.setText("other words")
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    reader.dragEnterEvent(enter)
    assert not enter.isAccepted()
    before = reader.toPlainText()
    QTest.keyClick(reader, Qt.Key.Key_X)
    QTest.keySequence(reader, QKeySequence(QKeySequence.StandardKey.Paste))
    assert reader.toPlainText() == before
