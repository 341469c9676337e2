# SPDX-License-Identifier: MIT
"""The numbered notes that readers see: "note 9"."""

from dataclasses import dataclass

from als_reader.core.article import Article, Kind, Note, Span, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One or more notes of a file that say the same, under one number.

    Garbled words that lead to the same glossary term share an entry, such as a phrase and a
    shorter one inside it. Every other note has an entry of its own.
    """

    number: int
    notes: tuple[Note, ...]

    @property
    def first(self) -> Note:
        """The note whose words are shown for the entry."""
        return self.notes[0]

    @property
    def kind(self) -> Kind:
        """What the entry is about."""
        return self.first.kind

    @property
    def verdict(self) -> Verdict:
        """What we say about the words."""
        return self.first.verdict

    @property
    def correction(self) -> str:
        """For a garble: the correct term."""
        return self.first.correction

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place of its notes, in order."""
        return tuple(sorted({span for note in self.notes for span in note.spans}))

    @property
    def first_start(self) -> int | None:
        """Where its first words begin; None without words."""
        return min((span.start for note in self.notes for span in note.spans), default=None)

    @property
    def is_placed(self) -> bool:
        """Whether it has words to stand on, or needs none."""
        return any(note.is_placed for note in self.notes)


def number_entries(article: Article) -> tuple[Entry, ...]:
    """Number the notes by their first words; what is missing follows, then unplaced notes."""
    groups: dict[str, list[Note]] = {}
    for note in sorted(article.notes, key=_order):
        groups.setdefault(_group(note), []).append(note)
    return tuple(
        Entry(number=number, notes=tuple(notes)) for number, notes in enumerate(groups.values(), 1)
    )


def _group(note: Note) -> str:
    terms = note.links("term")
    if note.kind is Kind.GARBLE and terms and note.is_placed:
        return f"term:{terms[0]}"
    return f"note:{note.id}"


def _order(note: Note) -> tuple[int, int, int]:
    """Placed notes by first word, the longest first; then missing ones; then orphans."""
    if note.orphan_reason:
        return (2, 0, 0)
    if not note.spans:
        return (1, 0, 0)
    return (0, note.spans[0].start, -len(note.spans[0]))
