# SPDX-License-Identifier: MIT
"""Random marks in random text come back: the same bytes, spans and notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.article import SourceLink, Verdict
from als_reader.core.errors import FormatError
from als_reader.core.format.reading import read_article
from als_reader.core.format.writing import (
    ArticleSource,
    SourceNote,
    note_text,
    read_source,
    write_source,
)

LETTERS = st.sampled_from(
    [*"ab \n\\[^]\"'…*_<>&", "e\u0301", "😀", "渐", "ש", "\u00a0", "[^", "\\[^", "\u2028"]
)
TEXTS = st.lists(LETTERS, min_size=1, max_size=60).map("".join)


def may_stand(text: str, position: int) -> bool:
    return text[position - 1] != "\\" and text[position - 1 : position + 1] != "[^"


@given(TEXTS, st.data())
def test_random_marks_in_random_text_come_back(text: str, data: st.DataObject) -> None:
    """The public contract: original bytes, spans and notes survive writing and reading."""
    ends = [p for p in range(1, len(text) + 1) if may_stand(text, p)]
    places = data.draw(st.lists(st.sampled_from(ends), max_size=5)) if ends else []
    notes = []
    expected = {}
    for index, end in enumerate(places):
        start = data.draw(st.integers(0, end - 1))
        quote = text[start:end]
        if "\n" in quote or not quote.strip() or quote != quote.strip():
            continue
        written = note_text(quote=quote, verdict=Verdict.FALSE, explanation="Why.")
        notes.append(SourceNote(id=f"claim-{index}", text=written, position=end))
        expected[f"claim-{index}"] = quote
    source = ArticleSource(
        original=text.encode(),
        front={"title": "T", "unknown": ["kept"]},
        notes=tuple(notes),
        sources=(SourceLink(label="S1", target="ref:x", title="A title"),),
    )
    written_file = write_source(source)
    assert read_source(written_file) == source
    article = read_article(written_file, "x.alsmd")
    assert article.original is not None
    assert article.original.is_intact
    found = {
        n.id: article.text[n.spans[0].start : n.spans[0].end] for n in article.notes if n.spans
    }
    assert found == expected


@given(st.binary(max_size=300))
def test_no_bytes_can_make_reading_fail(data: bytes) -> None:
    """A forwarded file may hold anything; the app goes on."""
    assert read_article(data, "x.alsmd") == read_article(data, "x.alsmd")


EDGES = st.sampled_from(
    [
        *'-\n:[]^"{}<>!| \\*_`#&a',
        "<!-- original:begin -->\n",
        "<!-- original:end -->\n",
        "[^a]",
        '[^a]: "a":',
    ]
)


@given(st.lists(EDGES, max_size=40).map("".join))
def test_no_punctuation_can_make_reading_fail(text: str) -> None:
    """The same, near the edges of the format."""
    article = read_article(f"---\n{text}".encode(), "x.alsmd")
    assert all(block.start <= len(article.text) for block in article.blocks)


@pytest.mark.parametrize(("text", "position"), [("a\\b", 2), ("a[^b", 2)])
def test_marks_that_could_not_be_recovered_are_refused(text: str, position: int) -> None:
    """Better no file than one whose original is lost."""
    note = SourceNote(id="claim-a", text='"a": **False.** X.', position=position)
    with pytest.raises(FormatError, match="Move it"):
        write_source(ArticleSource(original=text.encode(), notes=(note,)))


def test_mixed_line_ends_are_refused() -> None:
    """They could not be restored."""
    with pytest.raises(FormatError, match="byte for byte"):
        write_source(ArticleSource(original=b"a\r\nb\nc"))
