# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs als-reader[corpus]")

from als_reader.core.limits import ARTICLE_BYTES
from als_reader.corpus.lines import LINE_BYTES
from als_reader.corpus.parts import corpus_files, cut
from als_reader.corpus.rows import Document, Row, documents, row_of, rows
from tests.corpus.conftest import OneWord, WriteCorpus


def test_marks_are_counted_in_the_text_of_the_document(one_word: OneWord) -> None:
    """Whoever reads the output finds the words again."""
    text = "\u51bb\U0001f600 frostbite"
    row = row_of(Document(place="p", id="a", text=text), one_word)
    (mark,) = row.marks
    assert text[mark.start : mark.end] == "frostbite"
    assert row.as_dict()["marks"] == [
        {
            "start": 3, "end": 12, "surface": "frostbite", "intended": "ALS", "kind": "garbled",
            "confidence": "high", "rule": "known", "glossary_id": "als",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("id_", "text", "error"),
    [
        (None, "words", "The id is missing."),
        (True, "words", "The id must be words or a whole number."),
        (1.5, "words", "The id must be words or a whole number."),
        ("a", None, "The text is missing."),
        ("a", 7, "The text must be words."),
        ("a", b"bytes", "The text must be words."),
        ("a", "a burst", "The recogniser failed: ValueError: too much"),
    ],
)
def test_a_bad_document_is_a_row_with_its_error(
    one_word: OneWord, id_: object, text: object, error: str
) -> None:
    """It is told where it stands, and never stops the others."""
    row = row_of(Document(place="p", id=id_, text=text), one_word)
    assert (row.place, row.error, row.marks) == ("p", error, ())
    assert row.id == (id_ if isinstance(id_, str) else None)


def test_a_text_above_the_limit_is_refused(one_word: OneWord) -> None:
    """The limit of an article file holds here too."""
    large = Document(place="p", id="a", text="\u51bb" * (ARTICLE_BYTES // 3 + 1))
    assert row_of(large, one_word).error == "The text is larger than 64 MB."


def test_half_characters_do_not_stop_the_output(one_word: OneWord) -> None:
    """JSON can hold what UTF-8 cannot."""
    row = row_of(Document(place="p", id="a\ud800", text="\udc00 frostbite"), one_word)
    assert (row.id, row.error, row.marks[0].start) == ("a\ufffd", None, 2)


def test_each_kind_of_bad_line_has_its_words(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """A line that is no document is still a row with its place."""
    source = write_corpus(
        [b'\xef\xbb\xbf{"id": 12, "text": "frostbite"}', b"{", b"[" * 100_000, [1], b"\xff"]
    )
    (part,) = cut(corpus_files(source), tmp_path, "")
    found = list(rows(part, one_word))
    assert [row.id for row in found] == ["12", None, None, None, None]
    assert [row.error for row in found] == [
        None,
        "This line is not JSON.",
        "This line is not JSON.",
        "This line is not an object with id and text.",
        "This line is not JSON.",
    ]
    assert found[3].place == "pages.jsonl, line 4"


def test_a_line_above_the_limit_is_a_row_too(
    write_corpus: WriteCorpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its text is never looked at."""
    source = write_corpus([{"id": 1, "text": "x"}])
    (part,) = cut(corpus_files(source), tmp_path, "")
    monkeypatch.setattr("als_reader.corpus.rows.part_lines", lambda _: [(1, b"{", LINE_BYTES + 1)])
    assert [its.error for its in documents(part)] == ["This line is too long."]


def test_a_document_that_ends_its_worker_is_a_row(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """It is not given to the recogniser again; its neighbours are."""
    source = write_corpus([{"id": n, "text": "frostbite"} for n in range(3)])
    (part,) = cut(corpus_files(source), tmp_path, "")
    found: list[Row] = list(rows(part, one_word, {1}))
    assert [bool(row.error) for row in found] == [False, True, False]
    assert [len(row.marks) for row in found] == [1, 0, 1]
