# SPDX-License-Identifier: MIT
"""Signs that hide or turn letters (ROBUSTNESS rule 12)."""

import pytest

from als_reader.core.article import Article
from als_reader.core.entries import number_entries
from als_reader.core.format import read_article
from als_reader.core.visible import HIDDEN, visible, visible_in_place
from als_reader.core.words import WordMode, display_blocks


@pytest.mark.parametrize("text", ["", "plain", "naïve 漸凍 \U0001f600", "e\u0301"])
def test_ordinary_words_stay(text: str) -> None:
    """Nobody's language is taken for a trick."""
    assert visible(text) == visible_in_place(text) == text


def test_every_sign_is_seen_and_takes_its_place() -> None:
    """Marks and search hits stand where they stood."""
    for sign in HIDDEN:
        assert visible(f"a{sign}b") == f"a⟨U+{ord(sign):04X}⟩b"
        shown = visible_in_place(f"a{sign}b")
        assert sign not in shown
        assert len(shown.encode("utf-16")) == len(f"a{sign}b".encode("utf-16"))


def test_a_title_cannot_turn_its_letters() -> None:
    """`exe.txt` must not look like `txt.exe`."""
    article = Article(title="safe\u202etxt.exe")
    assert article.name == article.heading == "safe⟨U+202E⟩txt.exe"
    assert article.title == "safe\u202etxt.exe"  # as it is written back


def test_a_correction_cannot_turn_its_letters() -> None:
    """It stands in the text as if it were ours."""
    data = 'lir[^garble-a]\n\n[^garble-a]: "lir": **Garbled: ril\u202eelozu.** X.\n'.encode()
    article = read_article(data, "x.md")
    for mode in (WordMode.BOTH, WordMode.CORRECTED):
        blocks = display_blocks(article, number_entries(article), mode)
        assert "⟨U+202E⟩" in "".join(block.text for block in blocks)
