# SPDX-License-Identifier: MIT
"""Some of the attack corpus in the real window; `python -m tests.attack` opens all of it there."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.core import limits
from als_reader.core.cache import ArticleCache
from als_reader.paths import Paths
from als_reader.ui.automatic.notes import automatic_notes
from als_reader.ui.opening import Opener
from tests.attack.judging import Seen, seen_in, verdict
from tests.attack.making import SPECIAL, corpus
from tests.attack.shapes import REFUSED, Attack

pytestmark = pytest.mark.gui
CORPUS = corpus()
CHOSEN = (
    "nest_quote.md", "rtl_alt_letters.md", "bidi.md", "zero_width.md", "noncharacters.md",
    "surrogate.md", "html_all_tags.md", "title_html.md", "img_file.md", "links.md",
    "yaml_alias.md", "hash_wrong.alsmd", "empty.md", "only_front.md", "<img src=x>.md",
)  # fmt: skip
TODAY = date(2026, 11, 25)


@pytest.fixture
def reader(profile: Paths, qtbot: QtBot) -> Iterator[Reader]:
    """The program as a start puts it together."""
    reader = Reader(profile, TODAY)
    reader.open_first([])
    with qtbot.waitSignal(reader.window.first_painted, timeout=20_000):
        reader.show()
    qtbot.waitUntil(lambda: reader.window.pane is not None, timeout=20_000)
    yield reader
    reader.window.close()
    reader.window.deleteLater()


def seen_after_opening(reader: Reader, qtbot: QtBot, path: Path) -> Seen:
    """Open a file in the window and look."""
    refusals: list[str] = []
    ends: list[object] = []
    reader.opener.failed.connect(refusals.append)
    reader.opener.failed.connect(ends.append)
    reader.opener.opened.connect(lambda article, _: ends.append(article))
    reader.open_files([path])
    qtbot.waitUntil(lambda: bool(ends), timeout=30_000)
    qtbot.waitUntil(lambda: not automatic_notes(reader.window).is_busy, timeout=30_000)
    window = reader.window
    window.turn_page(1)
    window.grab()
    if refusals:
        return Seen(refusal=refusals[0], notices=window.notices.texts)
    return Seen(seen_in(window.article).text, window.notices.texts)


def test_the_window_shows_every_word_or_tells(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    """What a reader sees is what counts."""
    for name in CHOSEN:
        seen = seen_after_opening(reader, qtbot, CORPUS.write(tmp_path, name))
        assert verdict(CORPUS.attacks[name], seen) == "", name


def test_the_window_refuses_what_is_no_file(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    """With words, and the article that was open stays."""
    before = reader.window.article
    for name in ("fifo", "symlink_loop", "device", "folder.md", "gone.md"):
        seen = seen_after_opening(reader, qtbot, CORPUS.write(tmp_path, name))
        attack = Attack(make=bytes, ends=REFUSED, says=SPECIAL[name])
        assert verdict(attack, seen) == "", name
        assert reader.window.article == before


def test_no_label_of_the_window_takes_words_for_markup(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    """Qt guesses by itself unless it is told; then a title opens files (ROBUSTNESS rule 7)."""
    seen_after_opening(reader, qtbot, CORPUS.write(tmp_path, "rich_text.md"))
    window = reader.window
    for name in ("notes", "glossary", "options", "trials"):
        window.show_tab(name)
    window.show_entry(1)
    labels = window.findChildren(QLabel)
    assert any("noteword" in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    assert "<b>boldword" in window.windowTitle()


def test_a_file_is_read_beside_the_window_from_its_size_on(qtbot: QtBot, tmp_path: Path) -> None:
    """A small one is there before the first picture; a large one must not keep the reader waiting."""
    most = limits.WHOLE_DOCUMENT_BYTES
    line = b"a line of words in a text file, "
    opener = Opener(ArticleCache(tmp_path / "cache"))
    for size in (most, most + 1, most * 2):
        file = tmp_path / f"{size}.txt"
        file.write_bytes((line * (size // len(line) + 1))[:size])
        with qtbot.waitSignal(opener.opened, timeout=30_000):
            opener.open(file)
            assert opener.is_busy == (size > most)
        assert not opener.is_busy


def test_no_title_and_no_link_can_turn_or_hide_letters(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    """In the article's own words they stay, as some languages need them (ROBUSTNESS rule 12)."""
    seen_after_opening(reader, qtbot, CORPUS.write(tmp_path, "bidi.md"))
    window = reader.window
    assert "\u202e" not in window.windowTitle()
    assert "⟨U+202E⟩" in window.windowTitle()
    text = window.reader.document().toPlainText()
    assert "word\ufffdtxt" in text
    assert "Safe ⟨U+202E⟩exe" in text
    assert "50\u202e05" in text
