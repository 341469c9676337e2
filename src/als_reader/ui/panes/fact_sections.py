# SPDX-License-Identifier: MIT
"""Sections of facts on a card. How long people lived is shown only when the reader asks."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.models import Citation, Comparison, Reference, Statement, Tag
from als_reader.ui.panes.card_body import CardBody, refs_of
from als_reader.ui.panes.comparison_bar import ComparisonView, comparison_words
from als_reader.ui.panes.disclosure import Disclosure, DisclosureWords

FEW = 2
"""More sources than this stand behind a button, so that a card stays short to step through."""

References = Mapping[str, Reference]


def add_facts(
    body: CardBody,
    title: str,
    statements: Sequence[Statement],
    references: References,
    comparisons: Sequence[Comparison] = (),
) -> None:
    """Add a section with bars and sources; figures of survival stand behind a button."""
    if not statements and not comparisons:
        return
    body.heading(title)
    plain = [s for s in statements if not s.is_survival]
    bars = [c for c in comparisons if not c.is_survival]
    _add_figures(body, plain, bars)
    add_sources(body, title, _citations(plain, bars), references)
    survival = [s for s in statements if s.is_survival]
    survival_bars = [c for c in comparisons if c.is_survival]
    if survival or survival_bars:
        body.text(_tr("There are also numbers about how long people lived."), look="quiet")
        words = DisclosureWords(
            show=_tr("Show survival figures"),
            hide=_tr("Hide survival figures"),
            about=_tr("These numbers are about how long people lived. You need not look at them."),
            identifier="survival-figures",
        )
        figures = _add_disclosure(body, words, references)
        _add_figures(figures.body, survival, survival_bars)
        figures.body.source_lines(_citations(survival, survival_bars))


def add_sources(
    body: CardBody, title: str, citations: Iterable[Citation], references: References
) -> None:
    """Add the sources of a section; many of them stand behind a button."""
    citations = tuple(citations)
    count = len(refs_of(citations))
    if count <= FEW:
        body.source_lines(citations)
        return
    words = DisclosureWords(
        show=_tr("Show {count} sources").format(count=count),
        hide=_tr("Hide {count} sources").format(count=count),
        about=title,
        identifier="show-sources",
        look="link",
    )
    sources = _add_disclosure(body, words, references)
    refs = [f"ref:{ref}" for ref in refs_of(citations)]
    sources.body.source_buttons(refs)
    if any(citation.tag is Tag.OURS for citation in citations):
        body.text(_tr("Part of this is our own reading of the sources."), look="quiet")


def fact_words(statements: Iterable[Statement]) -> list[str]:
    """What Find may find among statements: all but the figures of survival."""
    return [statement.text for statement in statements if not statement.is_survival]


def bar_words(comparisons: Iterable[Comparison]) -> list[str]:
    """The same for numbers side by side."""
    return [
        words
        for comparison in comparisons
        if not comparison.is_survival
        for words in (comparison.title, *comparison_words(comparison), comparison.meaning)
    ]


def _add_figures(
    body: CardBody, statements: Sequence[Statement], comparisons: Sequence[Comparison]
) -> None:
    for statement in statements:
        body.text(statement.text)
    for comparison in comparisons:
        body.widget(ComparisonView(comparison))


def _citations(
    statements: Sequence[Statement], comparisons: Sequence[Comparison]
) -> list[Citation]:
    cited = [citation for statement in statements for citation in statement.sources]
    return cited + [citation for comparison in comparisons for citation in comparison.sources]


def _add_disclosure(body: CardBody, words: DisclosureWords, references: References) -> Disclosure:
    disclosure = Disclosure(words, references)
    disclosure.body.link_activated.connect(body.link_activated)
    body.widget(disclosure)
    return disclosure


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactSections", text)
