# SPDX-License-Identifier: MIT
"""The article's view, on a screen that nobody sees: Qt shows every word, and says nothing."""

from collections import Counter

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.format import read_article
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode, display_blocks
from als_reader.ui.reader.shown import for_document
from als_reader.ui.reader.view import ReaderView
from fuzz.samples import ARTICLE_WORDS, MARKDOWN_WORDS, files
from fuzz.target import Target

APPLICATION = QApplication([])
FONT = QFont("DejaVu Sans")
VIEW = ReaderView(FONT, THEMES["light"])
WIDTHS = (280, 700, 1100)
MAY_BE_SAID = ("This plugin does not support", "OpenType support missing")
SAID: list[str] = []


def _listen(kind: QtMsgType, context: object, words: str | None) -> None:
    if words and not words.startswith(MAY_BE_SAID):
        SAID.append(words)


qInstallMessageHandler(_listen)
VIEW.resize(700, 500)
VIEW.show()


def check(data: bytes) -> None:
    """Show it in a word mode and a width that its length says, paint it, search it, move in it."""
    SAID.clear()
    article = read_article(data, ("x.alsmd", "x.md", "x.txt")[len(data) % 3])
    entries = number_entries(article)
    mode = list(WordMode)[len(data) % 5 % 3]
    VIEW.resize(WIDTHS[len(data) % 7 % 3], 500)
    VIEW.set_word_mode(mode)
    VIEW.show_article(article, entries)
    APPLICATION.processEvents()
    VIEW.grab()
    _assert_shown(article, entries, mode)
    place = len(data) * 7 % (len(article.text) + 1)
    VIEW.go_to_place(place)
    VIEW.search(article.text[place : place + 3])
    if entries:
        VIEW.show_entry(entries[0].number)
        VIEW.next_entry(1)
    APPLICATION.processEvents()
    assert not SAID, SAID[:3]


def _assert_shown(article: Article, entries: tuple[Entry, ...], mode: WordMode) -> None:
    shown = VIEW.document().toPlainText()
    wanted = "".join(for_document(b.text) for b in display_blocks(article, entries, mode))
    lost = _signs(wanted) - _signs(shown)
    assert not lost, f"not shown: {dict(lost)}"


def _signs(text: str) -> Counter[str]:
    """How often each sign that is no space stands in a text."""
    return Counter("".join(text.split()))


def seeds() -> list[bytes]:
    """Our test files of the format, and what Qt has signs of its own for."""
    odd = "\ufffc a \ufdd0 b \u2029 c \u2028 d \u00ad e \u200d f \uffff g \U0010ffff h \u0590 i"
    return [*files("format", ".alsmd", ".md", ".txt"), odd.encode()]


WORDS = (
    "\ufffc",
    "\ufdd0",
    "\u2029",
    "\u00ad",
    "\uffff",
    "\U0010ffff",
    "\u05d0",
    "\u0627",
    "\u0301",
)
TARGET = Target(check=check, seeds=seeds, words=(*ARTICLE_WORDS, *MARKDOWN_WORDS, *WORDS))
