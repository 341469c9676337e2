# SPDX-License-Identifier: MIT
"""The blocks of an article are made when they are asked for, and are the same as all at once."""

from collections.abc import Sequence

import pytest

from als_reader.core import limits
from als_reader.core.article import Article, Block, Run
from als_reader.core.entries import Entry
from als_reader.core.words import DisplayBlocks, WordMode, display_blocks
from als_reader.ui.reader.display import Display
from als_reader.ui.reader.parts import cut_long_blocks


def _article(*texts: str) -> Article:
    blocks, start = [], 0
    for text in texts:
        blocks.append(Block(runs=(Run(text=text),), start=start))
        start += len(text) + 1
    return Article(blocks=tuple(blocks), text="\n".join(texts))


@pytest.mark.parametrize("mode", list(WordMode))
def test_nothing_is_lost_when_blocks_are_made_one_by_one(
    bundled_article: Article, bundled_entries: Sequence[Entry], mode: WordMode
) -> None:
    """A reader meets every word and every correction, in order, whichever part is shown first."""
    shown = DisplayBlocks(bundled_article, bundled_entries, mode, number_claims=True)
    display = Display(shown)
    whole = display_blocks(bundled_article, bundled_entries, mode, number_claims=True)
    last = len(display) - 1
    assert display[-1] == display[last] == whole[-1]
    assert tuple(display) == cut_long_blocks(whole)
    assert display[2:5] == list(whole[2:5])
    assert [display.start(index) for index in range(len(display))] == [b.start for b in whole]
    assert all(size >= len(b.text) for size, b in zip(shown.sizes(), whole, strict=True))


def test_a_long_paragraph_is_cut_before_it_is_asked_for() -> None:
    """Qt would take half a minute to break it into lines; each piece keeps its own place."""
    words = "word " * limits.BLOCK_CHARACTERS
    turning = "a\u05d0" * limits.DIRECTION_CHANGES
    display = Display(DisplayBlocks(_article("first", words, turning), (), WordMode.BOTH))
    texts = [block.text for block in display]
    assert "".join(texts[1:]) == words + turning
    assert max(map(len, texts)) <= limits.BLOCK_CHARACTERS
    assert [display.number_at(block.start) for block in display] == list(range(len(display)))
    assert display.number_at(-1) == -1
    assert display.parts[0].first == 0
    assert display.parts[-1].last == len(display)
    with pytest.raises(IndexError):
        display[len(display)]
