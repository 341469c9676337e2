# SPDX-License-Identifier: MIT
"""What holds for every article, whatever file it came from."""

from collections.abc import Iterator

from als_reader.core.article import Article, Note, Paragraph
from als_reader.core.entries import number_entries
from als_reader.core.links import checked_link
from als_reader.core.words import PieceKind, WordMode, display_blocks

ELLIPSIS = " … "


def assert_sound(article: Article) -> None:
    """Fail if an article cannot be shown as it is, or says something wrong of itself."""
    _assert_text(article)
    for words in _texts(article):
        assert "\0" not in words, f"NUL in {words[:80]!r}"
        words.encode()  # half a letter cannot be kept, and Qt drops it
    for note in article.notes:
        _assert_note(note, article.text)
    for run in (run for paragraph in _paragraphs(article) for run in paragraph):
        assert not run.link or checked_link(run.link) == run.link, run.link
    for source in article.sources:
        assert not source.target or checked_link(source.target) == source.target
    for problem in article.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.text
    _assert_shown(article)


def _assert_text(article: Article) -> None:
    assert article.text == "\n".join(block.text for block in article.blocks)
    place = 0
    for block in article.blocks:
        assert block.start == place, "a block says it stands elsewhere"
        place += len(block.text) + 1


def _texts(article: Article) -> Iterator[str]:
    """Every text that may come to a screen or into a file."""
    source, review = article.source, article.review
    yield from (article.title, article.language, article.text, *article.questions)
    yield from (source.publisher, source.author, source.published, source.retrieved, source.url)
    yield from (source.translated_from, source.translation, review.on, review.by)
    for paragraph in _paragraphs(article):
        yield from (run.text for run in paragraph)
    for note in article.notes:
        yield from (note.id, note.correction, note.quote, note.orphan_reason)
    for link in article.sources:
        yield from (link.label, link.target, link.title)
    for problem in article.problems:
        yield from (problem.text, problem.notice)
    yield from _kept(article.extra)


def _kept(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for each in pair for text in _kept(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in _kept(each))


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    yield from (block.runs for block in article.blocks)
    for note in article.notes:
        yield from note.body
    summary = article.summary
    yield from (*summary.right, *summary.wrong, *summary.missing)


def _assert_note(note: Note, text: str) -> None:
    """A placed note stands at the words that it quotes, and nowhere else."""
    assert not (note.spans and note.orphan_reason), "placed, and not placed"
    for span in note.spans:
        assert 0 <= span.start <= span.end <= len(text)
        words = text[span.start : span.end].replace("\n", " ")
        first, cut, last = note.quote.partition(ELLIPSIS)
        is_whole = words == note.quote
        is_cut = cut and words.startswith(first) and words.endswith(last.rpartition(ELLIPSIS)[2])
        assert is_whole or is_cut or not note.quote, (note.quote[:80], words[:80])


def _assert_shown(article: Article) -> None:
    """Each note has one number, and each word of the article is shown once in each mode."""
    entries = number_entries(article)
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    ids = [note.id for entry in entries for note in entry.notes]
    assert sorted(ids) == sorted(note.id for note in article.notes)
    for mode in WordMode:
        place = 0
        for block in display_blocks(article, entries, mode):
            for piece in block.pieces:
                if piece.kind in (PieceKind.TEXT, PieceKind.REPLACEMENT):
                    assert piece.source.start >= place, f"words are shown twice: {mode}"
                    left_out = article.text[place : piece.source.start]
                    assert not left_out.strip("\n"), f"{left_out[:80]!r} is not shown: {mode}"
                    place = piece.source.end
        assert not article.text[place:].strip("\n"), f"the end is not shown: {mode}"
