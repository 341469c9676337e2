# SPDX-License-Identifier: MIT
"""Paragraphs of runs back into Markdown."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from als_reader.core.article import Paragraph, Run
from als_reader.core.format.markdown import parse_inline
from als_reader.core.interchange.plain_words import escaped

_SIGNS = {"emphasis": "*", "strong": "**"}


def markdown_of(paragraphs: Sequence[Paragraph]) -> str:
    """Markdown that reads as these paragraphs.

    Looks that Markdown cannot say at their place, such as bold in the middle of a word, are left
    out; words and links never are.
    """
    return "\n\n".join(filter(None, map(_paragraph, paragraphs)))


def _paragraph(paragraph: Paragraph) -> str:
    for with_looks in (True, False):
        runs = paragraph if with_looks else tuple(_plainly(run) for run in paragraph)
        markdown = "".join(
            _linked(link, list(group)) for link, group in groupby(runs, key=lambda run: run.link)
        ).strip()
        read = parse_inline(markdown, {}, [])
        if len(read) == 1 and _looks(read[0]) == _looks(runs):
            return markdown
    return escaped("".join(run.text for run in paragraph))


def _plainly(run: Run) -> Run:
    return Run(text=run.text, link=run.link)


def _linked(link: str, runs: list[Run]) -> str:
    words = _marked(runs)
    return f"[{words}](<{link}>)" if link else words


def _marked(runs: Sequence[Run]) -> str:
    """Runs with stars around as many of them as share a look."""
    pieces: list[str] = []
    start = 0
    while start < len(runs):
        lengths = {look: _shared(runs[start:], look) for look in _SIGNS}
        look = max(lengths, key=lambda name: lengths[name])
        length = lengths[look]
        if not length:
            pieces.append(_unmarked(runs[start]))
            start += 1
            continue
        group = runs[start : start + length]
        inner = _marked([_without(run, look) for run in group])
        words = inner.strip()
        marked = f"{_SIGNS[look]}{words}{_SIGNS[look]}" if words else ""
        pieces.append(inner.replace(words, marked, 1) if words else inner)
        start += length
    return "".join(pieces)


def _shared(runs: Sequence[Run], look: str) -> int:
    """How many of the first runs are all bold, or all slanted."""
    return next((i for i, run in enumerate(runs) if not _has(run, look)), len(runs))


def _has(run: Run, look: str) -> bool:
    return run.strong if look == "strong" else run.emphasis


def _without(run: Run, look: str) -> Run:
    return replace(run, strong=False) if look == "strong" else replace(run, emphasis=False)


def _unmarked(run: Run) -> str:
    if run.code:
        return f"`{run.text}`"
    return "\\\n".join(_escaped_inside(line) for line in run.text.split("\n"))


def _escaped_inside(line: str) -> str:
    """A line without special meaning, with the white space at its ends."""
    lead = line[: len(line) - len(line.lstrip())]
    trail = line[len(line.rstrip()) :] if line.strip() else ""
    return f"{lead}{escaped(line)}{trail}"


def _looks(paragraph: Paragraph) -> list[tuple[str, Run]]:
    """Every character with its look, so that it does not matter how runs are cut."""
    looks = []
    for run in paragraph:
        look = Run(text="") if run.text.isspace() and not run.link else replace(run, text="")
        looks += [(sign, look) for sign in run.text]
    return looks
