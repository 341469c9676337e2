# SPDX-License-Identifier: MIT
"""The stem-cell trials in ALS: the answer in short, then each of them, to search and filter."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, TrialResult, Trials
from als_reader.core.theme import Shape, Theme
from als_reader.core.trial_filters import Facet, Listed, passes, passes_other
from als_reader.ui.announce import announce
from als_reader.ui.panes.card_list import CardSearch
from als_reader.ui.panes.filter_bar import FilterBar
from als_reader.ui.panes.found_card import found_card, search_words
from als_reader.ui.panes.freshness_line import FreshnessLine
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.summary_card import Summary, summary_card
from als_reader.ui.panes.trial_card import study_card, trial_card
from als_reader.ui.panes.trial_words import phase_choice_words, result_words
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.pictures.cards import trials_card


class TrialsTab(PaneTab):
    """A summary, search and filters, and a card for each trial."""

    def __init__(self, theme: Theme, evidence: Evidence, today: date) -> None:
        title = QCoreApplication.translate("TrialsTab", "Trials")
        super().__init__("trials", title, theme)
        assert isinstance(evidence.trials, Trials)
        self._evidence = evidence
        self._part = evidence.trials
        self._today = today
        self._meanings = {meaning.status: meaning for meaning in self._part.status_meanings}
        self._headings: list[tuple[TextLabel, frozenset[str]]] = []
        self.search = _TrialSearch(self, title)
        self.cards.card_opened.disconnect(self.item_opened)
        self.cards.card_opened.connect(self._on_card_opened)
        self._listed: tuple[Listed, ...] = (*self._part.trials, *evidence.news.found)
        self.filters = FilterBar(self._listed, self._words_of)
        self.filters.changed.connect(self._on_filtered)
        self.filters.focus_moved.connect(self.cards.scroll_to)
        self._fill()
        self.filters.found.set_words(self._count_words(len(self._listed)))

    @property
    def found_words(self) -> str:
        """How many trials are shown, in words."""
        return self.filters.found.text()

    def open_item(self, key: str) -> bool:
        """Open the card of a trial; if the filters hide it, end them."""
        card = self.cards.card(key)
        if card is not None and card.isHidden():
            self.filters.reset()
        return super().open_item(key)

    # --- building ---

    def _fill(self) -> None:
        freshness = FreshnessLine(self._evidence, self._today)
        freshness.link_activated.connect(self.link_activated)
        self.cards.add_widget(freshness)
        self._add_summary()
        picture = trials_card(self._evidence, self._theme, self._today)
        if picture is not None:
            self.cards.add_card(picture)
        self.cards.add_heading(self.tr("Find a trial"))
        self.cards.add_widget(self.filters)
        self._add_found()
        for group in dict.fromkeys(trial.group for trial in self._part.trials):
            trials = [trial for trial in self._part.trials if trial.group == group]
            self._add_heading(group, {f"trial:{trial.nct}" for trial in trials})
            for trial in trials:
                card = trial_card(trial, self._meanings, self._evidence, self._theme, self._today)
                self.cards.add_card(card)
        studies = self._part.other_studies
        if studies:
            title = self.tr("Studies without an NCT number")
            self._add_heading(title, {f"study:{study.id}" for study in studies})
        for study in studies:
            self.cards.add_card(study_card(study, self._evidence, self._theme))

    def _add_found(self) -> None:
        """What a search found that we do not know yet; above the others, because it is new."""
        news = self._evidence.news
        if not news.found:
            return
        keys = {f"found:{record.nct}" for record in news.found}
        self._add_heading(self.tr("Found in the registry, not yet reviewed by us"), keys)
        about = self.cards.add_text(search_words(news))
        self._headings.append((about, frozenset(keys)))
        for record in news.found:
            card = found_card(record, self._meanings, self._evidence, self._theme, self._today)
            self.cards.add_card(card)

    def _add_summary(self) -> None:
        if not self._part.summary:
            return
        summary = Summary(
            key="trials:summary",
            title=self.tr("“Five trials, good results”: is it true?"),
            statements=self._part.summary,
            comparisons=self._part.comparisons,
            shape=Shape.TRIANGLE,
            token="wrong",
        )
        self.cards.add_card(summary_card(summary, self._evidence.reference_by_id, self._theme))

    def _add_heading(self, title: str, keys: set[str]) -> None:
        self._headings.append((self.cards.add_heading(title), frozenset(keys)))

    def _words_of(self, facet: Facet, value: str) -> str:
        match facet:
            case Facet.STATUS:
                return self._meanings[OverallStatus(value)].word
            case Facet.PHASE:
                return phase_choice_words(value)
            case Facet.RESULT:
                return result_words(TrialResult(value))
            case _:
                return value[:1].upper() + value[1:]

    # --- filtering ---

    def _on_filtered(self) -> None:
        self._show_what_passes()
        announce(self.filters, self.found_words, self.filters.found)

    def _show_what_passes(self) -> None:
        wanted = self.filters.wanted
        trials = {f"trial:{t.nct}" for t in self._part.trials if passes(t, wanted)}
        trials |= {f"found:{r.nct}" for r in self._evidence.news.found if passes(r, wanted)}
        studies = {f"study:{s.id}" for s in self._part.other_studies if passes_other(s, wanted)}
        shown = trials | studies
        for card in self.cards.cards:
            if card.key.startswith(("trial:", "study:", "found:")):
                _set_shown(card, card.key in shown)
                if card.isHidden():
                    card.set_open(False)
        for heading, keys in self._headings:
            _set_shown(heading, bool(keys & shown))
        self.filters.found.set_words(self._count_words(len(trials)))

    def _count_words(self, count: int) -> str:
        total = len(self._listed)
        if self.filters.wanted.is_empty:
            return self.tr("{total} trials").format(total=total)
        if count:
            return self.tr("{count} of {total} trials shown").format(count=count, total=total)
        return self.tr("No trial has all of this. Try a shorter word, or clear the filters.")

    def _on_card_opened(self, key: str) -> None:
        if key.startswith("trial:"):
            self.item_opened.emit(key)


def _set_shown(widget: QWidget, is_shown: bool) -> None:
    """Show or hide; doing it again would lay out the whole list each time."""
    if widget.isHidden() is is_shown:
        widget.setVisible(is_shown)


class _TrialSearch(CardSearch):
    """Find among the trials; a hit that the filters hide ends them."""

    def __init__(self, tab: TrialsTab, search_name: str) -> None:
        super().__init__(search_name, tab.cards)
        self._tab = tab

    def show_hit(self, index: int) -> None:
        """Open the card of a hit and bring it into view."""
        if 0 <= index < len(self._hits):
            self._tab.open_item(self._hits[index].key)
