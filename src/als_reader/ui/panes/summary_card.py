# SPDX-License-Identifier: MIT
"""A card above a list that answers in short; its first sentences show while it is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from als_reader.core.evidence.models import Comparison, Reference, Statement
from als_reader.core.theme import Shape
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.comparison_bar import ComparisonView
from als_reader.ui.panes.fact_sections import add_sources, bar_words, fact_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What it says, and how it looks."""

    key: str
    title: str
    statements: tuple[Statement, ...]
    comparisons: tuple[Comparison, ...] = ()
    shape: Shape = Shape.INFO
    token: str = "link"


def summary_content(summary: Summary, references: Mapping[str, Reference]) -> CardContent:
    """What such a card shows; `summary.statements` must not be empty."""

    def fill(body: CardBody) -> None:
        for statement in summary.statements[1:]:
            body.text(statement.text)
        for comparison in summary.comparisons:
            body.widget(ComparisonView(comparison))
        sources = [c for statement in summary.statements for c in statement.sources]
        sources += [c for comparison in summary.comparisons for c in comparison.sources]
        add_sources(body, summary.title, sources, references)

    return CardContent(
        key=summary.key,
        head=CardHead(
            title=summary.title,
            line=summary.statements[0].text,
            shape=summary.shape,
            token=summary.token,
            identifier=summary.key.replace(":", "-"),
        ),
        fill=fill,
        references=references,
        words=lambda: "\n".join(_words(summary.statements[1:], summary.comparisons)),
    )


def _words(statements: Sequence[Statement], comparisons: Sequence[Comparison]) -> list[str]:
    return fact_words(statements) + bar_words(comparisons)
