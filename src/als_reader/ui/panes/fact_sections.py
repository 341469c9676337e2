# SPDX-License-Identifier: MIT
"""Sections of facts on a card. How long people lived is shown only when the reader asks."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.evidence.models import Comparison, Reference, Statement
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.comparison_bar import ComparisonView, comparison_words
from als_reader.ui.panes.wrapped_text import WrapButton


class SurvivalFigures(QWidget):
    """A button, and behind it numbers that not everyone wants to see."""

    def __init__(
        self,
        statements: Sequence[Statement],
        comparisons: Sequence[Comparison],
        references: Mapping[str, Reference],
    ) -> None:
        super().__init__()
        self.body = CardBody(references)
        self.button = WrapButton("")
        self.button.setAccessibleIdentifier("survival-figures")
        self.button.clicked.connect(self._on_clicked)
        inside = self.body.layout()
        assert inside is not None
        inside.setContentsMargins(0, 0, 0, 0)
        for statement in statements:
            self.body.text(statement.text)
        self.body.source_lines([c for s in statements for c in s.sources])
        add_comparisons(self.body, comparisons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)
        self.set_shown(False)

    def set_shown(self, is_shown: bool) -> None:
        """Show the numbers, or put them away again."""
        self.body.setVisible(is_shown)
        self.button.set_words(
            self.tr("Hide survival figures") if is_shown else self.tr("Show survival figures")
        )
        self.button.setAccessibleDescription(
            self.tr("These numbers are about how long people lived. You need not look at them.")
        )

    def _on_clicked(self) -> None:
        self.set_shown(self.body.isHidden())


def add_facts(
    body: CardBody,
    title: str,
    statements: Sequence[Statement],
    references: Mapping[str, Reference],
    comparisons: Sequence[Comparison] = (),
) -> None:
    """Add a section with its sources and bars; figures of survival stand behind a button."""
    if not statements and not comparisons:
        return
    body.section(title, [s for s in statements if not s.is_survival])
    add_comparisons(body, [c for c in comparisons if not c.is_survival])
    survival = [s for s in statements if s.is_survival]
    bars = [c for c in comparisons if c.is_survival]
    if survival or bars:
        body.text(_tr("There are also numbers about how long people lived."), look="quiet")
        figures = SurvivalFigures(survival, bars, references)
        figures.body.link_activated.connect(body.link_activated)
        body.widget(figures)


def add_comparisons(body: CardBody, comparisons: Iterable[Comparison]) -> None:
    """Add numbers side by side, each with its sources."""
    for comparison in comparisons:
        body.widget(ComparisonView(comparison))
        body.source_lines(comparison.sources)


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactSections", text)
