# SPDX-License-Identifier: MIT
"""What is said aloud, sentence by sentence, and where in the article each sentence stands.

The core owns the sentences and the position; an engine is only ever given one sentence. An error
is never read as a fact: unless the reader switches notes off, garbled and judged words are
followed by what is wrong with them, at their place (ACCESSIBILITY F5).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from als_reader.core.article import Article, Block, BlockKind, Kind, Span, Verdict, plain
from als_reader.core.entries import Entry
from als_reader.core.words import WordMode

_DOUBLE_STOP = re.compile(r",(?= ?[.,;:!?)])")
_STOPS = " ,:;."
_PLAIN_SPACES = dict.fromkeys((c for c in range(0x80, 0x3001) if chr(c).isspace()), " ")
"""`sentencex` counts one byte for a space behind a single letter, and fails at all longer ones."""
SECONDS_TO_ANSWER: Final = 3.0
SECONDS_PER_CHARACTER: Final = 0.15
"""A voice that needs longer than both has stopped working (ACCESSIBILITY F3)."""


SHOWN_WORDS: Final = 6
"""Of the words that a short note is about."""
STRETCH: Final = 250_000
"""Characters of which the sentences are found at once."""
FASTEST: Final = 10
SPEED_STEP: Final = 2
"""Speeds go from -10 to 10 in steps that one can hear."""


class SpokenNotes(StrEnum):
    """How much of the notes is said while the article is read aloud."""

    OFF = "off"
    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One sentence for the engine."""

    text: str
    span: Span
    """The words of the article to light while it is said; empty for words of ours."""
    entry: int = 0
    """The note it comes from; 0 for the article itself."""


def spoken_notes_of(value: str) -> SpokenNotes:
    """How much of the notes is said, as it was kept; what is not known is "short"."""
    return SpokenNotes(value) if value in list(SpokenNotes) else SpokenNotes.SHORT


def next_speed(speed: int, step: int) -> int:
    """The next faster (step 1) or slower (step -1) speed; stays at the ends."""
    return min(max(speed + step * SPEED_STEP, -FASTEST), FASTEST)


def patience(text: str, speed: int = 0) -> float:
    """Seconds after which a voice that says a text must have said something of itself.

    A voice that was made slower gets more of them: the slowest needs twice as long.
    """
    slower = 1 + max(0, -speed) / FASTEST
    return SECONDS_TO_ANSWER + SECONDS_PER_CHARACTER * slower * len(text)


def plain_voices(names: Sequence[str]) -> tuple[str, ...]:
    """The voices to offer: each once, without the many variants ("English+Adam") of some engines.

    >>> plain_voices(["English", "English+Adam", "English"])
    ('English',)
    """
    once = tuple(dict.fromkeys(names))
    plain = tuple(name for name in once if "+" not in name)
    return plain or once


def usual_voice(names: Sequence[str]) -> str:
    """The voice to begin with; empty: leave it to the engine.

    An engine that names its voices by language and accent ("English (America)") may begin with a
    rare accent, as that comes first in the alphabet. The shortest name is the most usual one.
    """
    plain = plain_voices(names)
    is_by_accent = len(plain) > 1 and all("(" in name for name in plain)
    return min(plain, key=len) if is_by_accent else ""


def sentence_at(text: str, place: int, language: str) -> str:
    """The sentence of a text at a position, or the next one; empty if there is none."""
    found = [s for s in sentences(text, language) if s.end > place]
    return " ".join(text[found[0].start : found[0].end].split()) if found else ""


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """Where the sentences of a text stand, without the space around them."""
    from sentencex import get_sentence_boundaries

    found = []
    for sentence in get_sentence_boundaries(language or "en", text.translate(_PLAIN_SPACES)):
        words: str = sentence["text"]
        start = sentence["start_index"] + len(words) - len(words.lstrip())
        end = sentence["start_index"] + len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def utterances(
    article: Article,
    entries: Sequence[Entry],
    mode: WordMode,
    notes: SpokenNotes,
    stretch: int = 0,
) -> tuple[Utterance, ...]:
    """Everything that is said of a stretch of an article, in order. Most articles have but one."""
    return tuple(_Writer(article, entries, mode, notes).write(stretch))


def stretch_of(article: Article, place: int) -> int:
    """The number of the stretch in which a place is read aloud.

    Finding the sentences of a very long article at once would take seconds.
    """
    starts = [block.start for block in article.blocks]
    index = bisect_right(starts, max(place, 0)) - 1
    return starts[index] // STRETCH if index >= 0 else 0


def stretch_after(article: Article, stretch: int) -> int:
    """The place at which the next stretch begins; 0 at the end."""
    starts = (block.start for block in article.blocks)
    return next((start for start in starts if start // STRETCH > stretch), 0)


def first_at(said: Sequence[Utterance], place: int) -> int:
    """The index of the utterance to begin with at a position of the text; 0 above it (-1)."""
    if place < 0:
        return 0
    starts = [(u.span.start, index) for index, u in enumerate(said) if len(u.span)]
    found = bisect_right(starts, (place, len(said))) - 1
    if found < 0:
        return 0
    index = starts[found][1]
    ends_before = place >= said[index].span.end
    return starts[found + 1][1] if ends_before and found + 1 < len(starts) else index


def note_words(entry: Entry) -> str:
    """A note in one short phrase, to follow its words: "should be riluzole"."""
    match entry.verdict:
        case Verdict.GARBLED:
            correction = entry.correction.rstrip(_STOPS)
            if correction.startswith("Probably "):
                return f"should probably be {correction.removeprefix('Probably ')}"
            return f"should be {correction}"
        case Verdict.GARBLED_UNCERTAIN:
            return f"unclear words, perhaps {entry.correction}"
        case Verdict.PROMOTIONAL:
            return "this is advertising"
        case Verdict.NOTE | Verdict.GOOD_TO_KNOW:
            return f"note {entry.number}"
        case verdict:
            return f"this is {verdict.value.lower()}"


def note_sentences(entry: Entry, language: str = "en") -> tuple[str, ...]:
    """A whole note, sentence by sentence."""
    said = [f"Note {entry.number}. {entry.verdict.value}."]
    if entry.correction:
        said.append(f"{_with_capital(note_words(entry))}.")
    for paragraph in entry.first.body:
        words = plain(paragraph).strip()
        said += [words[s.start : s.end] for s in sentences(words, language)]
    return tuple(said)


class _Writer:
    """Writes down what is said, block by block."""

    def __init__(
        self, article: Article, entries: Sequence[Entry], mode: WordMode, notes: SpokenNotes
    ) -> None:
        self._article = article
        self._notes = notes
        self._entries = {entry.number: entry for entry in entries}
        self._is_corrected = mode is WordMode.CORRECTED
        garbles = [
            (span, entry) for entry in entries if entry.kind is Kind.GARBLE for span in entry.spans
        ]
        self._garbles = _longest_apart(garbles)
        self._garble_starts = [span.start for span, _ in self._garbles]
        self._judged = sorted(
            (entry.spans[0].end, entry.number, entry.spans[0])
            for entry in entries
            if entry.kind not in (Kind.GARBLE, Kind.INFO) and entry.spans
        )
        self._told: set[int] = set()

    def write(self, stretch: int) -> Iterator[Utterance]:
        if self._article.heading and stretch == 0:
            nowhere = Span(0, 0)
            yield Utterance(text=self._article.heading, span=nowhere)
        for block in self._article.blocks:
            if block.kind is not BlockKind.RULE and block.start // STRETCH == stretch:
                yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Utterance]:
        for span in self._whole_sentences(block):
            yield Utterance(text=self._sentence(span), span=span)
            if self._notes is not SpokenNotes.OFF:
                yield from self._after(span)

    def _whole_sentences(self, block: Block) -> Iterator[Span]:
        """The sentences of a block; one that would end within garbled words goes on after them."""
        start = -1
        for sentence in sentences(block.text, self._article.language):
            start = block.start + sentence.start if start < 0 else start
            end = block.start + sentence.end
            last = bisect_left(self._garble_starts, end) - 1
            if last < 0 or self._garbles[last][0].end <= end:
                yield Span(start, end)
                start = -1
        if start >= 0:
            yield Span(start, block.end)

    def _inside(self, span: Span) -> list[tuple[Span, Entry]]:
        """The garbled words that stand in a sentence."""
        first = bisect_left(self._garble_starts, span.start)
        return self._garbles[first : bisect_left(self._garble_starts, span.end)]

    def _sentence(self, span: Span) -> str:
        """The words of a sentence, each garble with what it should be."""
        parts = []
        position = span.start
        for garble, entry in self._inside(span):
            parts.append(self._article.text[position : garble.start])
            parts.append(self._garble(garble, entry))
            position = garble.end
        parts.append(self._article.text[position : span.end])
        return _DOUBLE_STOP.sub("", " ".join("".join(parts).split()))

    def _garble(self, span: Span, entry: Entry) -> str:
        printed = self._article.text[span.start : span.end]
        is_sure = entry.verdict is Verdict.GARBLED
        if self._is_corrected and is_sure:
            return entry.correction
        if self._notes is SpokenNotes.OFF:
            return printed
        return f"{printed.rstrip(_STOPS)}, {note_words(entry)},"

    def _after(self, span: Span) -> Iterator[Utterance]:
        """Notes that end in this sentence, each once."""
        nowhere = Span(span.end, span.end)
        first = bisect_right(self._judged, span.start, key=_end)
        last = bisect_right(self._judged, span.end, key=_end)
        judged = {number: words for _, number, words in self._judged[first:last]}
        numbers = list(judged)
        if self._notes is SpokenNotes.FULL:
            inside = (entry.number for _, entry in self._inside(span))
            numbers = [*dict.fromkeys([*inside, *numbers])]
        for number in numbers:
            if number in self._told:
                continue
            self._told.add(number)
            entry = self._entries[number]
            if self._notes is SpokenNotes.SHORT:
                text = self._short_note(entry, judged[number], span)
                yield Utterance(text=text, span=nowhere, entry=number)
                continue
            for text in note_sentences(entry):
                yield Utterance(text=text, span=nowhere, entry=number)

    def _short_note(self, entry: Entry, words: Span, sentence: Span) -> str:
        """A note in a few words; where it is about a part of the sentence, it says which."""
        note = note_words(entry)
        if words.start <= sentence.start and sentence.end <= words.end + 1:
            return f"{_with_capital(note)}."
        printed = self._article.text[words.start : words.end].split()
        more = "…" if len(printed) > SHOWN_WORDS else ""
        return f"“{' '.join(printed[:SHOWN_WORDS]).rstrip(_STOPS)}{more}”: {note}."


def _with_capital(text: str) -> str:
    """The text with its first letter large and all others as they are."""
    return text[:1].upper() + text[1:]


def _longest_apart(garbles: Sequence[tuple[Span, Entry]]) -> list[tuple[Span, Entry]]:
    """The longest garbled phrases that do not overlap, in order."""
    chosen: list[tuple[Span, Entry]] = []
    for garble in sorted(garbles, key=lambda g: (-len(g[0]), g[0].start)):
        span = garble[0]
        index = bisect_left(chosen, span.start, key=_start)
        is_after = index == 0 or chosen[index - 1][0].end <= span.start
        is_before = index == len(chosen) or span.end <= chosen[index][0].start
        if is_after and is_before:
            chosen.insert(index, garble)
    return chosen


def _start(garble: tuple[Span, Entry]) -> int:
    return garble[0].start


def _end(judged: tuple[int, int, Span]) -> int:
    return judged[0]
