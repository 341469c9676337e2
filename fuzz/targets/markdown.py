# SPDX-License-Identifier: MIT
"""Every word of a Markdown text is shown, or the reader is told (ROBUSTNESS rule 14)."""

import re
from itertools import count

from als_reader.core.article import Article, Problem
from als_reader.core.format import read_article
from als_reader.core.format.decoding import decode
from als_reader.core.remarks import PICTURES, UNSEEN
from fuzz.samples import MARKDOWN_WORDS, files
from fuzz.sound import assert_sound
from fuzz.target import Target

MARKUP = frozenset(
    ["https", "http", "mailto", "term", "option", "trial", "ref", "amp", "lt", "gt", "quot"]
)
_WORDS = re.compile("[A-Za-z]+")
_FENCE = re.compile(r"(?:`{3,}|~{3,})\s*(\{?[\w.+#-]{1,20}\}?)(?!\S)")
"""What stands first after the fence names the language."""
_ADDRESS = re.compile(r"\]\(\s*<?([^\s)>]*)|(\[[^\]]*\]:\s*<?(?:https?|mailto):\S*)")
"""Of a link or a picture, or a line that gives a link its address: no words of the text."""


def check(data: bytes) -> None:
    """Put a word of its own in place of each, and look for all of them in the article."""
    numbers = count()
    text = "Begin.\n\n" + _WORDS.sub(
        lambda found: found[0] if found[0].lower() in MARKUP else f"w{next(numbers)}q",
        decode(data).text,
    )
    article = read_article(text.encode("utf-8", "replace"), "x.md")
    assert_sound(article)
    assert len(article.text) <= max(256 * 1024, 8 * len(text)), "far more came out than went in"
    if any(map(_is_about_lost_words, article.problems)):
        return
    markup = [*_FENCE.findall(text), *(part for each in _ADDRESS.findall(text) for part in each)]
    shown = " ".join([_shown(article), *markup])
    lost = [f"w{n}q" for n in range(next(numbers)) if f"w{n}q" not in shown]
    assert not lost, f"{', '.join(lost[:5])} of {text!r:.400}"


def _is_about_lost_words(problem: Problem) -> bool:
    """Whether it tells that the text is not whole, or not shown in the usual way."""
    if problem.notice.startswith(UNSEEN.partition("{")[0]):
        return problem.notice.endswith("…")
    return bool(problem.notice) and problem.notice != PICTURES


def _shown(article: Article) -> str:
    """All that a reader or a writer can learn: words, notes, addresses, sources, problems."""
    paragraphs = [block.runs for block in article.blocks]
    paragraphs += [paragraph for note in article.notes for paragraph in note.body]
    pieces = [f"{run.text} {run.link}" for paragraph in paragraphs for run in paragraph]
    pieces += [f"{note.id} {note.quote} {note.correction}" for note in article.notes]
    pieces += [f"{link.label} {link.target} {link.title}" for link in article.sources]
    pieces += [problem.text for problem in article.problems]
    return "\n".join(["".join(run.text for run in runs) for runs in paragraphs] + pieces)


def seeds() -> list[bytes]:
    """Our Markdown files, and each sign of Markdown."""
    signs = [f"One {sign}two{sign} three.\n".encode() for sign in MARKDOWN_WORDS]
    return [*files("format", ".md"), *files("samples", ".md"), *signs]


TARGET = Target(check=check, seeds=seeds, words=MARKDOWN_WORDS, longest=1024)
