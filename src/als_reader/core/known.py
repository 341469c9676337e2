# SPDX-License-Identifier: MIT
"""Which ids of the bundled evidence an article may link to; other links become plain words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from als_reader.core.article import Article, Paragraph, Summary, plain
from als_reader.core.links import is_internal


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIds:
    """The ids that links of an article may name."""

    terms: frozenset[str] = frozenset()
    options: frozenset[str] = frozenset()
    trials: frozenset[str] = frozenset()
    refs: frozenset[str] = frozenset()

    def has(self, link: str) -> bool:
        """Whether a link such as `term:als` points at something."""
        scheme, _, id_ = link.partition(":")
        return id_ in self.ids(scheme)

    def ids(self, scheme: str) -> frozenset[str]:
        """The ids that may stand after `scheme:`."""
        ids = {
            "term": self.terms,
            "option": self.options,
            "trial": self.trials,
            "ref": self.refs,
        }
        return ids[scheme]


def internal_links(article: Article) -> frozenset[str]:
    """Every link of an article into the bundled evidence."""
    links = {run.link for paragraph in _paragraphs(article) for run in paragraph}
    links |= {source.target for source in article.sources}
    return frozenset(link for link in links if is_internal(link))


def link_words(article: Article, target: str) -> str:
    """The words of a link of the article; those that look like an address come first.

    Words that name another address than the one they lead to are a trick a reader must see.
    """
    words = {plain((run,)) for p in _paragraphs(article) for run in p if run.link == target}
    return min(words, key=lambda text: ("." not in text, text), default="")


def without_unknown_links(article: Article, known: KnownIds) -> Article:
    """The article with links that lead nowhere shown as plain words (FORMAT.md)."""
    unknown = {link for link in internal_links(article) if not known.has(link)}
    if not unknown:
        return article

    def plainly(paragraph: Paragraph) -> Paragraph:
        return tuple(replace(run, link="") if run.link in unknown else run for run in paragraph)

    summary = article.summary
    return replace(
        article,
        blocks=tuple(replace(block, runs=plainly(block.runs)) for block in article.blocks),
        notes=tuple(replace(n, body=tuple(plainly(p) for p in n.body)) for n in article.notes),
        summary=Summary(
            right=tuple(plainly(p) for p in summary.right),
            wrong=tuple(plainly(p) for p in summary.wrong),
            missing=tuple(plainly(p) for p in summary.missing),
        ),
        sources=tuple(
            replace(source, target="") if source.target in unknown else source
            for source in article.sources
        ),
    )


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    yield from (block.runs for block in article.blocks)
    yield from (paragraph for note in article.notes for paragraph in note.body)
    summary = article.summary
    yield from (*summary.right, *summary.wrong, *summary.missing)
