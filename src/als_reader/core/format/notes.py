# SPDX-License-Identifier: MIT
"""Note definitions `[^id]: "quote": **Verdict.** …` and source definitions `[S1]: ref:…`."""

import re
from dataclasses import dataclass, replace

from als_reader.core import limits
from als_reader.core.article import Kind, Paragraph, SourceLink, Verdict, plain
from als_reader.core.format.marks import MARK_ID
from als_reader.core.links import checked_link

NOTE_START = re.compile(rf" {{0,3}}\[\^({MARK_ID})\]:[ \t]*")
SOURCE_START = re.compile(
    r" {0,3}\[([^\]\[^][^\]\[]*)\]:[ \t]*(?:<([^<>\n]*)>|(\S+))"
    r"(?:[ \t]+(?:\"([^\"\n]*)\"|'([^'\n]*)'))?[ \t]*"
)
_DEFINITION = re.compile(r"^ {0,3}\[", re.MULTILINE)
"""What every definition begins with; most large texts have none."""
_MAY_DEFINE = re.compile(r" {0,3}[\[`~]")
_QUOTE = re.compile(r'"((?:[^"\\]++|\\"|\\(?!"))*+)"(?:[ \t]*\(all[ \t]+(\d{1,6})\))?[ \t]*:[ \t]*')
"""Never gives back what it took: a quote of 8 MB that never ends once took 1.2 GB."""

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
    """On one line: a line break in it counts as a space."""
    count: int | None
    """N of `(all N)`, or none."""
    count_at: int
    """Where N stands in the definition's text; 0 if there is none."""
    rest: str
    """Markdown after the colon."""
    rest_at: int
    """Where it stands in the definition's text."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict of a note, and its explanation without it."""

    verdict: Verdict
    correction: str
    body: tuple[Paragraph, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """What a Markdown text consists of, with offsets in it."""

    rest: str
    """The text with everything else blanked out, so that all offsets hold."""
    notes: tuple[Definition, ...]
    sources: tuple[SourceLink, ...]
    refused: tuple[tuple[int, str], ...]
    """Offset and address of sources whose address may not be a link."""


def split_definitions(text: str, *, is_article: bool, has_sources: bool = True) -> Split:
    """Take note and source definitions out of a Markdown text.

    Definitions inside code fences are left alone. In an article, a line that looks like a source
    is one only where Markdown says so: after a blank line or another definition, and with an
    address that may be a link. All else is words.
    """
    if not _DEFINITION.search(text):
        return Split(text, (), (), ())
    rest: list[str] = []
    notes: list[Definition] = []
    sources: list[SourceLink] = []
    refused: list[tuple[int, str]] = []
    lines = text.split("\n")
    offset = index = 0
    fence = ""
    may_begin = has_sources
    while index < len(lines):
        line = lines[index]
        if len(notes) + len(sources) >= limits.DEFINITIONS:
            rest += lines[index:]
            break
        if not _MAY_DEFINE.match(line):
            rest.append(line)
            may_begin = has_sources and (not is_article or not line.strip())
            offset += len(line) + 1
            index += 1
            continue
        fence = _fence_after(line, fence)
        found = None if fence else NOTE_START.match(line)
        source = None if fence or found or not may_begin else SOURCE_START.fullmatch(line)
        link = _source(source) if source else None
        if link and is_article and not link.target:
            link = None
        length = 1
        if found:
            length = _definition_length(lines, index)
            body = "\n".join(lines[index : index + length])
            start = offset + len(line) - len(line.lstrip(" "))
            words = _dedented(body[found.end() :])
            notes.append(Definition(found[1], start, words, offset + found.end()))
        elif source and link:
            sources.append(link)
            if not link.target:
                refused.append((offset, source[2] or source[3] or ""))
        block = lines[index : index + length]
        rest.extend(" " * len(x) if found or link else x for x in block)
        is_apart = not is_article or bool(found or link) or not line.strip()
        may_begin = has_sources and is_apart
        offset += sum(len(x) + 1 for x in block)
        index += length
    return Split("\n".join(rest), tuple(notes), tuple(sources), tuple(refused))


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
            after = _next_words(lines, end)
            if after == len(lines) or not lines[after].startswith(("    ", "\t")):
                break
            end = after
            continue
        if NOTE_START.match(line) or SOURCE_START.fullmatch(line):
            break
        end += 1
    return end - start


def _next_words(lines: list[str], start: int) -> int:
    """Index of the first line from `start` on that is not blank."""
    return next((n for n in range(start, len(lines)) if lines[n].strip()), len(lines))


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
    quote = found[1].replace('\\"', '"').replace("\n", " ")
    count_at = found.start(2) if found[2] else 0
    return QuotedNote(quote, count, count_at, text[found.end() :], found.end())


def kind_of(id_: str) -> Kind | None:
    """The kind that an id's prefix names, or none."""
    prefix = id_.partition("-")[0]
    return Kind(prefix) if prefix in VERDICTS else None


def judged(kind: Kind, paragraphs: tuple[Paragraph, ...]) -> Judged:
    """Read the verdict from the first bold run, and take it out of the explanation."""
    first = paragraphs[0] if paragraphs else ()
    start = next((i for i, run in enumerate(first) if run.strong), len(first))
    end = next((i for i in range(start, len(first)) if not first[i].strong), len(first))
    bold = plain(first[start:end]).strip()
    verdict, correction = _verdict(kind, bold)
    if verdict is None:
        allowed = ", ".join(
            f"{v.value}: …" if kind is Kind.GARBLE else f"{v.value}." for v in VERDICTS[kind]
        )
        said = f'the verdict "{bold}" is not known' if bold else "the verdict in ** ** is missing"
        problem = f"{said}; allowed here: {allowed}"
        return Judged(Verdict.NOTE, "", paragraphs, problem)
    rest = first[end:]
    if rest and (not start or first[start - 1].text.endswith(" ")):
        rest = (replace(rest[0], text=rest[0].text.lstrip()), *rest[1:])
    rest = tuple(run for run in (*first[:start], *rest) if run.text)
    return Judged(verdict, correction, (rest, *paragraphs[1:]) if rest else paragraphs[1:])


def _verdict(kind: Kind, bold: str) -> tuple[Verdict | None, str]:
    words = bold.removesuffix(".").strip()
    if kind is Kind.GARBLE:
        name, _, correction = words.partition(":")
        for verdict in VERDICTS[kind]:
            if name.strip() == verdict.value and correction.strip():
                return verdict, correction.strip()
        return None, ""
    return next(((v, "") for v in VERDICTS[kind] if words == v.value), (None, ""))
