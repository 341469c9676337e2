# SPDX-License-Identifier: MIT
"""Note definitions `[^id]: "quote": **Verdict.** …` and source definitions `[S1]: ref:…`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from als_reader.core.article import Kind, Paragraph, SourceLink, Verdict
from als_reader.core.links import checked_link

NOTE_START = re.compile(r"\[\^([^\]\[\s^]+)\]:[ \t]?")
SOURCE_START = re.compile(
    r"\[([^\]\[^][^\]\[]*)\]:[ \t]*(?:<([^<>\n]*)>|(\S+))"
    r"(?:[ \t]+(?:\"([^\"\n]*)\"|'([^'\n]*)'))?[ \t]*"
)
_QUOTE = re.compile(r'"((?:[^"\\]|\\"|\\(?!"))*)"(?:[ \t]*\(all[ \t]+(\d{1,6})\))?[ \t]*:[ \t]*')

VERDICTS = {
    Kind.GARBLE: (Verdict.GARBLED, Verdict.GARBLED_UNCERTAIN),
    Kind.CLAIM: (
        Verdict.ACCURATE,
        Verdict.IMPRECISE,
        Verdict.OUTDATED,
        Verdict.UNSUPPORTED,
        Verdict.MISLEADING,
        Verdict.FALSE,
    ),
    Kind.AD: (Verdict.PROMOTIONAL,),
    Kind.MISSING: (Verdict.MISSING,),
    Kind.INFO: (Verdict.GOOD_TO_KNOW,),
}


@dataclass(frozen=True, slots=True)
class Definition:
    """A note as written: its id, its text, and where both stand in the file."""

    id: str
    offset: int
    text: str
    text_offset: int


@dataclass(frozen=True, slots=True)
class QuotedNote:
    """A definition that opens with a quote."""

    quote: str
    count: int | None
    """N of `(all N)`, or none."""
    rest: str
    """Markdown after the colon."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict of a note, and its explanation without it."""

    verdict: Verdict
    correction: str
    body: tuple[Paragraph, ...]
    problem: str = ""


def split_definitions(text: str) -> tuple[str, tuple[Definition, ...], tuple[SourceLink, ...]]:
    """Take note and source definitions out of a Markdown text.

    Gives the text with them blanked out (so that all offsets hold), the notes, and the sources.
    Definitions inside code fences are left alone.
    """
    rest: list[str] = []
    notes: list[Definition] = []
    sources: list[SourceLink] = []
    lines = text.split("\n")
    offset = index = 0
    fence = ""
    while index < len(lines):
        line = lines[index]
        fence = _fence_after(line, fence)
        found = None if fence else NOTE_START.match(line)
        source = None if fence or found else SOURCE_START.fullmatch(line)
        length = 1
        if found:
            length = _definition_length(lines, index)
            body = "\n".join(lines[index : index + length])
            notes.append(
                Definition(found[1], offset, _dedented(body[found.end() :]), offset + found.end())
            )
        elif source:
            sources.append(_source(source))
        block = lines[index : index + length]
        rest.extend(" " * len(x) if found or source else x for x in block)
        offset += sum(len(x) + 1 for x in block)
        index += length
    return "\n".join(rest), tuple(notes), tuple(sources)


def _fence_after(line: str, fence: str) -> str:
    """The code fence that is open after this line, or none."""
    found = re.match(r" {0,3}(`{3,}|~{3,})", line)
    if not found:
        return fence
    if not fence:
        return found[1]
    closes = found[1].startswith(fence) and not line.strip(" `~")
    return "" if closes else fence


def _definition_length(lines: list[str], start: int) -> int:
    """How many lines a note takes: to a blank line that no indented line follows."""
    end = start + 1
    while end < len(lines):
        line = lines[end]
        if not line.strip():
            after = next((x for x in lines[end + 1 :] if x.strip()), "")
            if not after.startswith(("  ", "\t")):
                break
        elif NOTE_START.match(line) or SOURCE_START.fullmatch(line):
            break
        end += 1
    return end - start


def _dedented(text: str) -> str:
    first, *others = text.split("\n")
    return "\n".join([first, *(re.sub(r"^(?: {1,4}|\t)", "", line) for line in others)]).rstrip()


def _source(found: re.Match[str]) -> SourceLink:
    target = checked_link(found[2] if found[2] is not None else found[3])
    return SourceLink(label=found[1], target=target, title=found[4] or found[5] or "")


def references(sources: tuple[SourceLink, ...]) -> dict[str, object]:
    """The sources in the form that the Markdown parser looks them up in."""
    return {
        source.label.strip().upper(): {"href": source.target, "title": source.title}
        for source in reversed(sources)
        if source.target
    }


def quoted(text: str) -> QuotedNote | None:
    """Read the quote a note opens with; none if it is an ordinary footnote."""
    found = _QUOTE.match(text)
    if not found:
        return None
    count = int(found[2]) if found[2] else None
    return QuotedNote(found[1].replace('\\"', '"'), count, text[found.end() :])


def kind_of(id_: str) -> Kind | None:
    """The kind that an id's prefix names, or none."""
    prefix = id_.partition("-")[0]
    return Kind(prefix) if prefix in VERDICTS else None


def judged(kind: Kind, paragraphs: tuple[Paragraph, ...]) -> Judged:
    """Read the verdict from the first bold run, and take it out of the explanation."""
    first = paragraphs[0] if paragraphs else ()
    bold = _leading_bold(first)
    verdict, correction = _verdict(kind, bold)
    if verdict is None:
        allowed = ", ".join(
            f"{v.value}: …" if kind is Kind.GARBLE else f"{v.value}." for v in VERDICTS[kind]
        )
        problem = f'the verdict "{bold}" is not known; allowed here: {allowed}'
        return Judged(Verdict.NOTE, "", paragraphs, problem)
    rest = first[sum(1 for _ in _bold_runs(first)) :]
    if rest:
        rest = (replace(rest[0], text=rest[0].text.lstrip()), *rest[1:])
        rest = rest if rest[0].text else rest[1:]
    body = (rest, *paragraphs[1:]) if rest else paragraphs[1:]
    return Judged(verdict, correction, body)


def _bold_runs(paragraph: Paragraph) -> Iterator[str]:
    for run in paragraph:
        if not run.strong:
            return
        yield run.text


def _leading_bold(paragraph: Paragraph) -> str:
    return "".join(_bold_runs(paragraph)).strip()


def _verdict(kind: Kind, bold: str) -> tuple[Verdict | None, str]:
    words = bold.removesuffix(".").strip()
    if kind is Kind.GARBLE:
        name, colon, correction = words.partition(":")
        for verdict in VERDICTS[kind]:
            if colon and name.strip() == verdict.value and correction.strip():
                return verdict, correction.strip()
        return None, ""
    for verdict in VERDICTS[kind]:
        if words == verdict.value:
            return verdict, ""
    return None, ""
