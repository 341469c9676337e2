# SPDX-License-Identifier: MIT
"""What became of one attack, and whether that keeps the promise: no word is hidden silently."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from als_reader.core.article import Article, Paragraph, plain
from tests.attack.shapes import CUT, REFUSED, Attack


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader has before them after opening a file."""

    text: str = ""
    """Everything that is shown of it."""
    notices: Sequence[str] = field(default=())
    refusal: str = ""
    """Why it was not opened; empty if it was."""


def seen_in(article: Article, more_words: str = "") -> Seen:
    """What an article shows; `more_words` are those that the reader can ask for."""
    return Seen("\n".join([*_shown(article), more_words]), article.notices)


def _shown(article: Article) -> Iterator[str]:
    yield from (article.title, article.text)
    summary = article.summary
    yield from _words((*summary.right, *summary.wrong, *summary.missing))
    yield from article.questions
    for note in article.notes:
        yield from (note.id, note.quote, note.correction, *_words(note.body))
    for source in article.sources:
        yield from (source.label, source.title, source.target)


def _words(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    return (plain(paragraph) for paragraph in paragraphs)


def verdict(attack: Attack, seen: Seen) -> str:
    """What is wrong with what the reader has; empty if all is right."""
    told = "\n".join((*seen.notices, seen.refusal))
    if attack.says not in told:
        return f"it does not say “{attack.says}” but “{told[:200]}”"
    if attack.ends is REFUSED:
        return "" if seen.refusal else "it was opened"
    if seen.refusal:
        return f"it was refused: {seen.refusal}"
    if attack.ends is CUT and not seen.notices:
        return "nothing is told"
    missing = [word for word in attack.words if word not in seen.text]
    return f"not shown: {', '.join(missing)}" if missing else ""
