# SPDX-License-Identifier: MIT
"""What is approved for ALS, what no longer is, and what never was."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OptionGroup, Treatments
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.freshness_line import FreshnessLine
from als_reader.ui.panes.option_card import option_card
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.summary_card import Summary, summary_card
from als_reader.ui.pictures.cards import timeline_card


class OptionsTab(PaneTab):
    """An answer in short, then a card for each product, by what the FDA has said of it."""

    def __init__(self, theme: Theme, evidence: Evidence, today: date) -> None:
        title = QCoreApplication.translate("OptionsTab", "Options")
        super().__init__("options", title, theme)
        assert isinstance(evidence.treatments, Treatments)
        self._evidence = evidence
        self._part = evidence.treatments
        self._today = today
        self.cards.card_opened.disconnect(self.item_opened)
        self.cards.card_opened.connect(self._on_card_opened)
        self._fill()

    def _fill(self) -> None:
        group = OptionGroup
        freshness = FreshnessLine(self._evidence, self._today)
        freshness.link_activated.connect(self.link_activated)
        self.cards.add_widget(freshness)
        self._add_summary(
            Summary(
                key="options:overview",
                title=self.tr("In short"),
                statements=self._part.overview,
            )
        )
        picture = timeline_card(self._evidence, self._theme, self._today)
        if picture is not None:
            self.cards.add_card(picture)
        self._add_group(self.tr("Approved now"), group.APPROVED)
        self._add_group(self.tr("For a symptom, not for ALS itself"), group.SYMPTOM)
        self._add_group(
            self.tr("No longer sold, or approval withdrawn"), group.DISCONTINUED, group.WITHDRAWN
        )
        self._add_group(self.tr("Not approved"), group.NOT_APPROVED)

    def _add_group(self, heading: str, *groups: OptionGroup) -> None:
        options = [option for option in self._part.treatments if option.group in groups]
        if not options:
            return
        self.cards.add_heading(heading)
        if OptionGroup.NOT_APPROVED in groups:
            self._add_summary(
                Summary(
                    key="options:stem-cells",
                    title=self.tr("What the FDA says about stem cells"),
                    statements=self._part.stem_cells,
                    shape=Shape.TRIANGLE,
                    token="caution",
                )
            )
        for option in options:
            self.cards.add_card(option_card(option, self._evidence, self._theme, self._today))

    def _add_summary(self, summary: Summary) -> None:
        if summary.statements:
            card = summary_card(summary, self._evidence.reference_by_id, self._theme)
            self.cards.add_card(card)

    def _on_card_opened(self, key: str) -> None:
        if key.startswith("option:"):
            self.item_opened.emit(key)
