# SPDX-License-Identifier: MIT
"""What is approved for ALS, what no longer is, and what never was."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OptionGroup, Treatments
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.freshness_line import FreshnessLine
from als_reader.ui.panes.list_parts import Line, Part
from als_reader.ui.panes.option_card import option_content
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.summary_card import Summary, summary_content
from als_reader.ui.pictures.cards import timeline_content


class OptionsTab(PaneTab):
    """An answer in short, then a card for each product, by what the FDA has said of it."""

    def __init__(self, theme: Theme, evidence: Evidence, today: date) -> None:
        title = QCoreApplication.translate("OptionsTab", "Options")
        super().__init__("options", title, theme)
        self._today = today
        self._freshness = FreshnessLine(today)
        self._freshness.link_activated.connect(self.link_activated)
        self.cards.card_opened.disconnect(self.item_opened)
        self.cards.card_opened.connect(self._on_card_opened)
        self.set_evidence(evidence)

    def set_evidence(self, evidence: Evidence) -> None:
        """Show the products of these facts."""
        assert isinstance(evidence.treatments, Treatments)
        self._evidence = evidence
        self._part = evidence.treatments
        self._freshness.set_evidence(evidence)
        self.cards.show_parts(tuple(self._parts()))

    def _parts(self) -> Iterator[Part]:
        group = OptionGroup
        yield self._freshness
        yield from self._summary(
            Summary(
                key="options:overview",
                title=self.tr("In short"),
                statements=self._part.overview,
            )
        )
        picture = timeline_content(self._evidence, self._theme, self._today)
        if picture is not None:
            yield picture
        yield from self._group(self.tr("Approved now"), group.APPROVED)
        yield from self._group(self.tr("For a symptom, not for ALS itself"), group.SYMPTOM)
        yield from self._group(
            self.tr("No longer sold, or approval withdrawn"), group.DISCONTINUED, group.WITHDRAWN
        )
        yield from self._group(self.tr("Not approved"), group.NOT_APPROVED)

    def _group(self, heading: str, *groups: OptionGroup) -> Iterator[Part]:
        options = [option for option in self._part.treatments if option.group in groups]
        if not options:
            return
        yield Line(key=f"options:{groups[0].value}", text=heading, is_heading=True)
        if OptionGroup.NOT_APPROVED in groups:
            yield from self._summary(
                Summary(
                    key="options:stem-cells",
                    title=self.tr("What the FDA says about stem cells"),
                    statements=self._part.stem_cells,
                    shape=Shape.TRIANGLE,
                    token="caution",
                )
            )
        for option in options:
            yield option_content(option, self._evidence, self._today)

    def _summary(self, summary: Summary) -> Iterator[Part]:
        if summary.statements:
            yield summary_content(summary, self._evidence.reference_by_id)

    def _on_card_opened(self, key: str) -> None:
        if key.startswith("option:"):
            self.item_opened.emit(key)
