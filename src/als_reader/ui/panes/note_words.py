# SPDX-License-Identifier: MIT
"""What the file says in a note, made ready for a card: plain words, links and sources apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from als_reader.core.article import Article, Note, Paragraph
from als_reader.core.language import sentences
from als_reader.core.visible import visible

SHORT_QUOTE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLink:
    """A link inside a note: the linked words and where they lead."""

    words: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWords:
    """The explanation of a note."""

    paragraphs: tuple[str, ...]
    links: tuple[NoteLink, ...]
    sources: tuple[NoteLink, ...]


def note_words(note: Note, labels: Mapping[str, str]) -> NoteWords:
    """Take a note apart. `labels` are the file's source labels, such as "S1", and their titles."""
    paragraphs: list[str] = []
    links: dict[str, NoteLink] = {}
    sources: dict[str, NoteLink] = {}
    for paragraph in note.body:
        text = _plain(paragraph, labels)
        if text:
            paragraphs.append(text)
        for run in paragraph:
            if not run.link:
                continue
            if run.text in labels or run.link.startswith("ref:"):
                words = labels.get(run.text, "") or run.link
                sources.setdefault(run.link, NoteLink(words=visible(words), target=run.link))
            else:
                links.setdefault(run.link, NoteLink(words=visible(run.text), target=run.link))
    return NoteWords(
        paragraphs=tuple(paragraphs), links=tuple(links.values()), sources=tuple(sources.values())
    )


def source_labels(article: Article) -> dict[str, str]:
    """The labels of a file's sources, and their titles where they have one."""
    return {source.label: source.title for source in article.sources}


def short_quote(quote: str) -> str:
    """A quote that fits on the header of a card."""
    quote = visible(quote)
    if len(quote) <= SHORT_QUOTE:
        return quote
    return quote[:SHORT_QUOTE].rsplit(" ", 1)[0] + " …"


def explanation(notes: Sequence[Note], labels: Mapping[str, str]) -> str:
    """All that some notes say, in one line."""
    return sentences(*(words for note in notes for words in note_words(note, labels).paragraphs))


def _plain(paragraph: Paragraph, labels: Mapping[str, str]) -> str:
    words = (run.text for run in paragraph if not (run.link and run.text in labels))
    return " ".join("".join(words).split())
