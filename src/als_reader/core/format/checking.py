# SPDX-License-Identifier: MIT
"""All problems of a file at once, for the person who writes it."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from als_reader.core import limits
from als_reader.core.article import Problem, Severity
from als_reader.core.format.body import split_body
from als_reader.core.format.decoding import Places, decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.format.reading import read_article
from als_reader.core.known import KnownIds, internal_links

__all__ = ["KnownIds", "check"]

_INTERNAL_LINK = re.compile(
    r"(?:\]\(|\]:[ \t]*|<)<?((?:term|option|trial|ref):[A-Za-z0-9][A-Za-z0-9._-]*)"
)
_SOURCE_USE = re.compile(r"\[(S\d+)\](?![:(\[])")


def check(data: bytes, name: str, known: KnownIds) -> tuple[Problem, ...]:
    """Check a file against FORMAT.md and against the ids of the bundled evidence."""
    article = read_article(data, name)
    text = decode(data).text
    start = read_front_matter(text).body_start
    body = split_body(text, start)
    places = Places(text)
    problems = list(article.problems)
    unknown = {link for link in internal_links(article) if not known.has(link)}
    is_plain = article.original is not None and article.original.format == "text/plain"
    for found in _INTERNAL_LINK.finditer(text):
        inside = (
            body.is_framed
            and is_plain
            and _is_in_words(found.start(1), body.marked_start, len(body.marked))
        )
        if len(problems) >= limits.PROBLEMS:
            break
        if found[1] in unknown and not inside:
            words = f"{found[1]} is not in the bundled evidence; {_remedy(found[1], known)}"
            problems.append(places.problem(found.start(1), words))
    if article.is_annotated:
        labels = {source.label for source in article.sources}
        problems += _unknown_sources(text, labels, places, (body.marked_start, len(body.marked)))
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.column, p.text)))


def _remedy(link: str, known: KnownIds) -> str:
    """The link that was probably meant, if there is one that is almost the same."""
    scheme, _, id_ = link.partition(":")
    near = get_close_matches(id_, sorted(known.ids(scheme)), n=1, cutoff=0.75)
    return f"did you mean {scheme}:{near[0]}?" if near else "check its name, or take the link out"


def _is_in_words(offset: int, start: int, length: int) -> bool:
    return start <= offset < start + length


def _unknown_sources(
    text: str, labels: set[str], places: Places, words: tuple[int, int]
) -> Iterator[Problem]:
    """Uses of a source such as `[S9]` in notes and summary that no line of the file defines."""
    for found in _SOURCE_USE.finditer(text):
        if found[1] not in labels and not _is_in_words(found.start(), *words):
            yield places.problem(
                found.start(),
                f"[{found[1]}] has no line that says which source it is; add [{found[1]}]: …",
                severity=Severity.WARNING,
            )
