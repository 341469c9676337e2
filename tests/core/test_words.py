# SPDX-License-Identifier: MIT
"""Word modes: what is put in, what is replaced, and where every word comes from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.article import Article, Block, BlockKind, Kind, Note, Run, Span, Verdict
from als_reader.core.display_map import DisplayMap
from als_reader.core.entries import Entry, number_entries
from als_reader.core.words import DisplayBlock, PieceKind, WordMode, display_blocks

LETTERS = st.text(alphabet="ab c😀é漢ש\n", min_size=1, max_size=12)


def _article(texts: list[str], notes: list[Note]) -> tuple[Article, tuple[Entry, ...]]:
    blocks, position = [], 0
    for text in texts:
        blocks.append(Block(runs=(Run(text=text[:3]), Run(text=text[3:])), start=position))
        position += len(text) + 1
    article = Article(blocks=tuple(blocks), text="\n".join(texts), notes=tuple(notes))
    return article, number_entries(article)


def _garble(id_: str, span: tuple[int, int], correct: str = "ALS", *, sure: bool = True) -> Note:
    verdict = Verdict.GARBLED if sure else Verdict.GARBLED_UNCERTAIN
    spans = (Span(*span),)
    return Note(id=id_, kind=Kind.GARBLE, verdict=verdict, correction=correct, spans=spans)


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, tuple[Entry, ...]]:
    """Articles with marks anywhere: nested, crossing, over several blocks."""
    texts = draw(st.lists(LETTERS, min_size=1, max_size=4))
    length = len("\n".join(texts))
    notes = []
    for index in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        kind = draw(st.sampled_from([Kind.GARBLE, Kind.CLAIM, Kind.AD]))
        if kind is Kind.GARBLE:
            note = _garble(f"garble-{index}", (start, end), "x😀y", sure=draw(st.booleans()))
        else:
            verdict = Verdict.FALSE if kind is Kind.CLAIM else Verdict.PROMOTIONAL
            note = Note(id=f"n-{index}", kind=kind, verdict=verdict, spans=(Span(start, end),))
        notes.append(note)
    return _article(texts, notes)


def _shown(blocks: tuple[DisplayBlock, ...]) -> str:
    return "\n".join(block.text for block in blocks)


@given(articles(), st.booleans())
def test_original_is_what_was_printed(
    given_article: tuple[Article, tuple[Entry, ...]], numbered: bool
) -> None:
    """The article's own words are always one press away, unchanged."""
    article, entries = given_article
    blocks = display_blocks(article, entries, WordMode.ORIGINAL, number_claims=numbered)
    assert _shown(blocks) == article.text


@given(articles(), st.sampled_from(WordMode), st.booleans())
def test_no_printed_word_is_lost(
    given_article: tuple[Article, tuple[Entry, ...]], mode: WordMode, numbered: bool
) -> None:
    """Every word of the article is shown or stands behind a marked replacement, once, in order."""
    article, entries = given_article
    position = 0
    for display in display_blocks(article, entries, mode, number_claims=numbered):
        for piece in display.pieces:
            if piece.source.end > piece.source.start:
                assert piece.source.start >= position
                gap = article.text[position : piece.source.start]
                assert gap in ("", "\n")
                position = piece.source.end
                if piece.kind is PieceKind.TEXT:
                    assert piece.text == article.text[piece.source.start : piece.source.end]
    assert position == len(article.text)


@given(articles(), st.sampled_from(WordMode), st.booleans())
def test_places_lead_there_and_back(
    given_article: tuple[Article, tuple[Entry, ...]], mode: WordMode, numbered: bool
) -> None:
    """The reading place is found again in every mode, beside emoji too."""
    article, entries = given_article
    blocks = display_blocks(article, entries, mode, number_claims=numbered)
    shown, screen = _shown(blocks), DisplayMap(blocks)
    replaced = [
        piece.source
        for block in blocks
        for piece in block.pieces
        if piece.kind is PieceKind.REPLACEMENT
    ]
    last = 0
    for position, letter in enumerate(article.text):
        there = screen.to_screen(position)
        assert there >= last
        last = there
        inside = next((s for s in replaced if s.start <= position < s.end), None)
        if inside:
            assert screen.to_source(there) == inside.start
        elif letter != "\n":
            assert shown[there] == letter
            assert screen.to_source(there) == position
            assert screen.source_of(Span(there, there + 1)) == Span(position, position + 1)


@given(articles(), st.sampled_from(WordMode))
def test_marked_words_stand_at_their_place(
    given_article: tuple[Article, tuple[Entry, ...]], mode: WordMode
) -> None:
    """A mark covers its words and what was put in between them, never what comes after."""
    article, entries = given_article
    blocks = display_blocks(article, entries, mode)
    shown, screen = _shown(blocks), DisplayMap(blocks)
    for entry in entries:
        for span in entry.spans:
            place = screen.span_on_screen(span)
            assert 0 <= place.start <= place.end <= len(shown)
            words = article.text[span.start : span.end]
            if mode is WordMode.ORIGINAL:
                assert shown[place.start : place.end].strip("\n") == words.strip("\n")


def test_both_puts_the_correct_term_after_the_words() -> None:
    """The garbled word stays, its number and correction stand beside it."""
    article, entries = _article(["the frostbite of"], [_garble("garble-a", (4, 13))])
    assert _shown(display_blocks(article, entries, WordMode.BOTH)) == "the frostbite1 ALS of"


def test_corrected_puts_it_instead() -> None:
    """The number shows that the word is ours."""
    article, entries = _article(["the frostbite of"], [_garble("garble-a", (4, 13))])
    assert _shown(display_blocks(article, entries, WordMode.CORRECTED)) == "the ALS1 of"


@pytest.mark.parametrize("mode", [WordMode.BOTH, WordMode.CORRECTED])
def test_uncertain_words_stay_as_printed(mode: WordMode) -> None:
    """Where we are not sure we do not replace."""
    article, entries = _article(["the frostbite of"], [_garble("garble-a", (4, 13), sure=False)])
    assert _shown(display_blocks(article, entries, mode)) == "the frostbite1 uncertain of"


def test_the_longest_phrase_is_corrected() -> None:
    """Inside a corrected phrase a shorter one shows only its number."""
    notes = [_garble("garble-a", (4, 21), "slow ALS"), _garble("garble-b", (12, 21))]
    article, entries = _article(["the gradual frostbite of"], notes)
    both = _shown(display_blocks(article, entries, WordMode.BOTH))
    assert both == "the gradual frostbite2,1 slow ALS of"
    assert _shown(display_blocks(article, entries, WordMode.CORRECTED)) == "the slow ALS1 of"


def test_crossing_phrases_are_not_both_replaced() -> None:
    """What could not be replaced keeps its words, with the correct term beside them."""
    notes = [_garble("garble-a", (0, 9), "AAA"), _garble("garble-b", (6, 13), "BBB")]
    article, entries = _article(["one two three four"], notes)
    shown = _shown(display_blocks(article, entries, WordMode.CORRECTED))
    assert shown == "AAA1hree2 BBB four"


def test_words_over_two_paragraphs_are_not_replaced() -> None:
    """A replacement never swallows the end of a paragraph."""
    article, entries = _article(["one two", "three"], [_garble("garble-a", (4, 13), "X")])
    shown = _shown(display_blocks(article, entries, WordMode.CORRECTED))
    assert shown == "one two\nthree1 X"


def test_narrow_windows_number_statements_and_name_adverts() -> None:
    """Without tags beside it the text itself says what is an advertisement."""
    notes = [
        Note(id="claim-a", kind=Kind.CLAIM, verdict=Verdict.FALSE, spans=(Span(0, 3),)),
        Note(id="ad-b", kind=Kind.AD, verdict=Verdict.PROMOTIONAL, spans=(Span(4, 7),)),
        Note(id="missing-c", kind=Kind.MISSING, verdict=Verdict.MISSING),
    ]
    article, entries = _article(["one two"], notes)
    blocks = display_blocks(article, entries, WordMode.BOTH, number_claims=True)
    assert _shown(blocks) == "one1 two2 Advertisement"


def test_every_block_has_something_to_see() -> None:
    """Rules and empty cells are shown as signs; empty paragraphs not at all."""
    blocks = (
        Block(kind=BlockKind.RULE),
        Block(kind=BlockKind.TABLE_CELL, table=(0, 1, 0), start=1),
        Block(kind=BlockKind.LIST_ITEM, marker="3.", runs=(Run(text="x"),), start=2, level=1),
        Block(start=4),
    )
    shown = display_blocks(Article(blocks=blocks, text="\n\nx\n"), (), WordMode.ORIGINAL)
    assert [display.text for display in shown] == ["* * *", "–", "3.\tx"]
    assert [(display.start, display.end) for display in shown] == [(0, 0), (1, 1), (2, 3)]


def test_an_empty_map_leads_nowhere() -> None:
    """An article without words is no reason to fall over."""
    assert DisplayMap(()).to_screen(5) == 0
    assert DisplayMap(()).to_source(5) == 0
