# SPDX-License-Identifier: MIT
"""What every form needs of an article: its notes, the words they are about, and who wrote them."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from als_reader.core.article import Article, Note, Paragraph, ReviewStatus, Span, Verdict
from als_reader.core.errors import FormatError
from als_reader.core.export.alignment import Alignment, align
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.format.reading import read_article
from als_reader.core.format.writing import note_text, read_source
from als_reader.core.interchange.markdown_writing import markdown_of
from als_reader.core.interchange.outside import ARTICLE_KEY, NOTE_KEY, Where, fingerprint

CONTEXT_LENGTH = 32
"""Characters of prefix and suffix: enough to tell repeated words apart, as other tools do."""

TAGS = {
    ReviewStatus.AUTOMATIC: "not reviewed by a person",
    ReviewStatus.DRAFT: "draft",
}
_SHA256 = re.compile("[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """An article on its way to another program."""

    article: Article
    original: str = ""
    """The recovered text of a `text/plain` article; positions then count in it, else as shown."""
    written: Mapping[str, str] = field(default_factory=dict)
    """Notes as they stand in the file, by their ids."""
    front: Mapping[str, object] = field(default_factory=dict)
    address: Callable[[str], str] = str
    """The outside address of an internal link, or nothing if it has none."""
    today: date | None = None

    @property
    def name(self) -> str:
        """A name for the annotated text that does not depend on where it is kept (RFC 6920)."""
        original = self.article.original
        checksum = original.sha256 if original else ""
        digest = bytes.fromhex(
            checksum if _SHA256.fullmatch(checksum) else self.article.content_hash
        )
        return "ni:///sha-256;" + urlsafe_b64encode(digest).decode("ascii").rstrip("=")

    @property
    def made(self) -> str:
        """The day on which the notes were reviewed, if the file says so."""
        on = self.article.review.on
        return on if _DATE.fullmatch(on) else ""

    @property
    def made_or_today(self) -> str:
        """The same for forms that cannot do without a day."""
        return self.made or (self.today or date.today()).isoformat()

    @property
    def tags(self) -> tuple[str, ...]:
        """What must be said of every note of this file."""
        tag = TAGS.get(self.article.review.status)
        return (tag,) if tag else ()

    def article_value(self) -> dict[str, object]:
        """What our own reader needs to know of the file, under our own key."""
        sources = [
            {"label": s.label, "target": s.target, "title": s.title} for s in self.article.sources
        ]
        return {ARTICLE_KEY: {"front": dict(self.front), "sources": sources}}

    def note_value(self, note: Note, visible: list[str]) -> dict[str, object]:
        """A note as it is in its file, and a fingerprint of the words that people see of it."""
        value = {
            "id": note.id,
            "kind": note.kind.value,
            "verdict": note.verdict.value,
            **({"correction": note.correction} if note.correction else {}),
            "text": self.written.get(note.id) or _rewritten(note),
            "seen": fingerprint(visible),
        }
        return {NOTE_KEY: value}

    def words(self, note: Note) -> str:
        """The explanation without signs such as "S4", which mean nothing outside the file."""
        return "\n".join(filter(None, map(self._words, note.body)))

    def _words(self, paragraph: Paragraph) -> str:
        signs = {(source.label, source.target) for source in self.article.sources}
        runs = (run.text for run in paragraph if (run.text, run.link) not in signs)
        return " ".join("".join(runs).split())

    def links(self, note: Note) -> Iterator[str]:
        """Where the note leads to; outside addresses where there are some."""
        targets = dict.fromkeys(run.link for words in note.body for run in words if run.link)
        return (self.address(target) or target for target in targets)


def outgoing(data: bytes, name: str, address: Callable[[str], str], today: date) -> Outgoing:
    """Read an article file for other programs."""
    article = read_article(data, name)
    front: Mapping[str, object] = read_front_matter(decode(data).text).values
    front = {key: value for key, value in front.items() if key not in ("format", "original")}
    written: dict[str, str] = {}
    original = ""
    with suppress(FormatError, UnicodeDecodeError):
        source = read_source(data)
        written = {note.id: note.text for note in source.notes}
        original = source.original.decode("utf-8")
    return Outgoing(
        article=article,
        original=original,
        written=written,
        front=front,
        address=address,
        today=today,
    )


class Places:
    """Where notes stand, as other programs want to know it."""

    def __init__(self, article: Outgoing) -> None:
        original = article.article.original
        is_plain = original is not None and original.format == "text/plain"
        found = align(article.article, article.original) if article.original and is_plain else None
        self._alignment: Alignment | None = found
        self.text = article.original if found else article.article.text

    def of(self, note: Note) -> list[tuple[Where, int]]:
        """The places of a note, each with its end."""
        moved = self._alignment.moved if self._alignment else (lambda span: span)
        return [self._where(moved(span)) for span in note.spans]

    def _where(self, span: Span) -> tuple[Where, int]:
        text = self.text
        where = Where(
            exact=text[span.start : span.end],
            prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
            suffix=text[span.end : span.end + CONTEXT_LENGTH],
            start=span.start,
        )
        return where, span.end


def _rewritten(note: Note) -> str:
    """A note of a file that is not to be had, in Markdown."""
    explanation = markdown_of(note.body)
    if note.verdict is not Verdict.NOTE:
        return note_text(
            quote=note.quote,
            verdict=note.verdict,
            explanation=explanation,
            correction=note.correction,
            count=len(note.spans),
        )
    quote = note.quote.replace('"', '\\"')
    return f'"{quote}": {explanation}' if quote else explanation
