# SPDX-License-Identifier: MIT
"""What Qt lays out too slowly in one paragraph goes on in another, and no letter is lost."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QPageSize

from als_reader.core import limits
from als_reader.core.article import Span, Verdict
from als_reader.core.entries import Entry, number_entries
from als_reader.core.errors import ExportError
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.marked import Mark
from als_reader.core.format import read_article
from als_reader.ui.printing import article_pages, printing
from als_reader.ui.printing.article import print_article_document
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.room import PATIENCE, WORD_CHARACTERS, Room

LETTER = Paper(size=QPageSize(QPageSize.PageSizeId.Letter))
MOST = limits.BLOCK_CHARACTERS

pytestmark = pytest.mark.usefixtures("qapp")


def paragraphs(texts: Sequence[str]) -> list[str]:
    """The paragraphs that some pieces of text become."""
    room, made = Room(), [""]
    for text in texts:
        start = 0
        while (end := room.end(text, start)) < len(text):
            made[-1] += text[start:end]
            made.append("")
            room, start = Room(), end
        made[-1] += text[start:]
        room.take(text[start:])
    assert "".join(made) == "".join(texts)
    return made


def pages_of(text: str, evidence: Evidence) -> Pages:
    """A file on paper."""
    article = read_article(text.encode(), "x.md")
    return article_pages(article, number_entries(article), evidence, paper=LETTER)


def blocks_of(pages: Pages) -> list[str]:
    """The paragraphs of a printed document."""
    document = pages.printed.document
    return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]


@pytest.mark.parametrize("size", [1, 7, MOST, 10 * MOST])
def test_a_long_paragraph_is_cut_between_words(size: int) -> None:
    """In whatever pieces it is written."""
    text = "".join(f"word{n} and 😀 " for n in range(4 * MOST // 15))
    made = paragraphs([text[at : at + size] for at in range(0, len(text), size)])
    assert len(made) == -(-len(text) // (MOST + PATIENCE))
    assert all(words.endswith(" ") for words in made)
    assert max(map(len, made)) <= MOST + PATIENCE


@pytest.mark.parametrize("size", [1, 7, 10 * MOST])
def test_an_endless_word_is_cut(size: int) -> None:
    """Qt looks through the rest of it for each line."""
    text = "q" * (5 * WORD_CHARACTERS)
    made = paragraphs([text[at : at + size] for at in range(0, len(text), size)])
    assert max(map(len, made)) <= WORD_CHARACTERS + PATIENCE + min(size, 7)
    assert len(made) == 5


def test_words_without_spaces_between_them_are_not_an_endless_word() -> None:
    """In Chinese a line may break at every sign."""
    assert len(paragraphs(["利鲁唑" * (MOST // 3)])) == 1


def test_a_short_paragraph_is_whole() -> None:
    """Up to the limit, nothing is cut."""
    for text in ("", "word", "word " * (MOST // 5), "w" * WORD_CHARACTERS):
        assert paragraphs([text]) == [text]


@pytest.mark.parametrize("size", [1, 10 * MOST])
def test_changes_of_direction_end_a_paragraph(size: int) -> None:
    """Qt needs 18 s for 100 KB of them in one."""
    text = "a\u05d0 " * (4 * limits.DIRECTION_CHANGES)
    made = paragraphs([text[at : at + size] for at in range(0, len(text), size)])
    assert max(words.count("\u05d0") for words in made) <= limits.DIRECTION_CHANGES


def test_the_words_of_a_note_are_cut_as_those_of_the_text(evidence: Evidence) -> None:
    """A note of 8 million letters in one paragraph took hours."""
    words = "".join(f"w{n} " for n in range(MOST // 3)).strip()
    pages = pages_of(f'Here[^claim-a].\n\n[^claim-a]: "Here": **False.** {words}\n', evidence)
    made = blocks_of(pages)
    assert max(map(len, made)) <= MOST + PATIENCE
    assert words in "".join(made)


def test_the_number_of_a_note_stays_with_its_word(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written for thousands of places counts, too."""
    monkeypatch.setattr(limits, "BLOCK_CHARACTERS", 300)
    text = "z[^info-a]" + "z" * 999 + '\n\n[^info-a]: "z" (all 1000): **Good to know.** Yes.\n'
    made = [block for block in blocks_of(pages_of(text, evidence)) if block.startswith("z")]
    assert max(map(len, made)) <= 300 + PATIENCE + 2
    assert len(made) > 3
    assert "".join(made) == "z\u20601" * 1_000


def test_a_paragraph_that_is_cut_goes_on_below_its_words(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not below the sign of the list."""
    monkeypatch.setattr(limits, "BLOCK_CHARACTERS", 300)
    document = pages_of("- " + "words " * 100, evidence).printed.document
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    forms = [block.blockFormat() for block in blocks if "words" in block.text()]
    assert len(forms) > 1
    assert len({form.leftMargin() for form in forms}) == 1
    assert [form.textIndent() < 0 for form in forms] == [True] + [False] * (len(forms) - 1)


def test_of_many_pages_a_note_names_the_first_and_the_last(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody turns to hundreds of pages."""
    filler = "\n\n" + "Some more words. " * 300
    text = "Here[^claim-a]." + filler + f"\n\nHere.{filler}" * 5
    source = text + '\n\n[^claim-a]: "Here" (all 6): **False.** No.\n'
    (whole,) = (line for line in blocks_of(pages_of(source, evidence)) if "page" in line)
    numbers = whole.split("page")[1].strip().split(", ")
    assert len(numbers) == 6
    monkeypatch.setattr("als_reader.ui.printing.article.MOST_PAGES", 4)
    (short,) = (line for line in blocks_of(pages_of(source, evidence)) if "page" in line)
    assert short.split("page")[1].strip() == f"{', '.join(numbers[:3])}, … {numbers[-1]}"


def test_the_words_of_notes_count_on_paper(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of 60 MB may have them all in one note."""
    text = 'Here[^claim-a].\n\n[^claim-a]: "Here": **False.** ' + "words " * 1_000 + "\n"
    monkeypatch.setattr(printing, "MOST_LETTERS", 7_000)
    assert pages_of(text, evidence).count
    monkeypatch.setattr(printing, "MOST_LETTERS", 5_000)
    with pytest.raises(ExportError, match="too long for paper"):
        pages_of(text, evidence)


@pytest.mark.parametrize(("note", "times"), [("", 1), ('[^claim-a]: "One": **False.** No.', 2)])
def test_only_notes_need_a_second_layout(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch, note: str, times: int
) -> None:
    """They name pages; nothing else does."""
    written: list[object] = []

    def count(*arguments: object) -> object:
        written.append(arguments)
        return print_article_document(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(printing, "print_article_document", count)
    mark = "[^claim-a]" if note else ""
    pages_of(f"One{mark} word.\n\n{note}\n", evidence)
    assert len(written) == times


def test_marks_at_the_same_words_are_measured_once(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of hundreds of notes inside each other, several stand at each word."""
    marks = "".join(f"[^claim-{n}]" for n in range(3))
    notes = "\n".join(f'[^claim-{n}]: "One word": **False.** X{n}.' for n in range(3))
    pages = pages_of(f"One word{marks} more.\n\n{notes}\n", evidence)
    asked: list[int] = []
    measure = Pages._boxes

    def count(own: Pages, start: int, end: int) -> object:
        asked.append(start)
        return measure(own, start, end)

    monkeypatch.setattr(Pages, "_boxes", count)
    assert sum(map(len, pages._marks_by_page.values())) == 3
    assert len(asked) == 1


def test_the_places_of_a_note_are_not_counted_for_each_of_its_marks() -> None:
    """The hash of a mark went through all of them: for 400 notes it took half a minute."""
    entry = Entry(number=1, notes=[])  # type: ignore[arg-type]
    mark = Mark(span=Span(0, 1), entry=entry, verdict=Verdict.FALSE)
    assert hash(mark) == hash(Mark(span=Span(0, 1), entry=entry, verdict=Verdict.FALSE))


def test_no_line_runs_through_the_words_below(evidence: Evidence) -> None:
    """Of six marks at one word, the lowest lines would; their numbers stand there all the same."""
    notes = "\n".join(f'[^garble-{n}]: "One": **Garbled: two{n}.** X.' for n in range(6))
    marks = "".join(f"[^garble-{n}]" for n in range(6))
    pages = pages_of(f"One{marks} more.\n\n{notes}\n", evidence)
    assert sorted({mark.lane for mark in pages.printed.marks}) == [0, 1, 2, 3]
    assert all(f"mark-{n}-1" in pages.printed.places for n in range(1, 7))
