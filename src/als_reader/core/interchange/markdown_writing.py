# SPDX-License-Identifier: MIT
"""Paragraphs of runs back into Markdown."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from als_reader.core.article import Paragraph, Run
from als_reader.core.format.markdown import parse_inline
from als_reader.core.interchange.plain_words import escaped


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
    words = "".join(map(_marked, runs))
    return f"[{words}](<{link}>)" if link else words


def _marked(run: Run) -> str:
    if run.code:
        words = f"`{run.text}`"
    else:
        words = "\\\n".join(escaped_inside(line) for line in run.text.split("\n"))
    lead = words[: len(words) - len(words.lstrip())]
    trail = words[len(words.rstrip()) :] if words.strip() else ""
    inner = words.strip()
    for is_on, sign in ((run.emphasis, "*"), (run.strong, "**")):
        inner = f"{sign}{inner}{sign}" if is_on and inner else inner
    return f"{lead}{inner}{trail}"


def escaped_inside(line: str) -> str:
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
