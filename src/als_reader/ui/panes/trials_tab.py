# SPDX-License-Identifier: MIT
"""The stem-cell trials in ALS: the answer in short, then each of them, to search and filter."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, TrialResult, Trials
from als_reader.core.theme import Shape, Theme
from als_reader.core.trial_filters import Facet, Listed, passes, passes_other
from als_reader.ui.announce import announce
from als_reader.ui.panes.card_list import CardSearch
from als_reader.ui.panes.filter_bar import FilterBar
from als_reader.ui.panes.found_card import found_content, search_words
from als_reader.ui.panes.freshness_line import FreshnessLine
from als_reader.ui.panes.list_parts import Line, Part
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.summary_card import Summary, summary_content
from als_reader.ui.panes.trial_card import study_content, trial_content
from als_reader.ui.panes.trial_words import phase_choice_words, result_words
from als_reader.ui.pictures.cards import trials_content

FILTERED = ("trial:", "study:", "found:")
"""The cards that search and filters are about."""


class TrialsTab(PaneTab):
    """A summary, search and filters, and a card for each trial."""

    def __init__(self, theme: Theme, evidence: Evidence, today: date) -> None:
        title = QCoreApplication.translate("TrialsTab", "Trials")
        super().__init__("trials", title, theme)
        self._today = today
        self._freshness = FreshnessLine(today)
        self._freshness.link_activated.connect(self.link_activated)
        self.search = _TrialSearch(self, title)
        self.cards.card_opened.disconnect(self.item_opened)
        self.cards.card_opened.connect(self._on_card_opened)
        self.filters = FilterBar(self._words_of)
        self.filters.changed.connect(self._on_filtered)
        self.filters.focus_moved.connect(self.cards.scroll_to)
        self.set_evidence(evidence)

    @property
    def found_words(self) -> str:
        """How many trials are shown, in words."""
        return self.filters.found.text()

    def set_evidence(self, evidence: Evidence) -> None:
        """Show the trials of these facts; what the reader asks for and has open stays."""
        assert isinstance(evidence.trials, Trials)
        self._evidence = evidence
        self._part = evidence.trials
        self._meanings = {meaning.status: meaning for meaning in self._part.status_meanings}
        self._listed: tuple[Listed, ...] = (*self._part.trials, *evidence.news.found)
        self.filters.set_trials(self._listed)
        self._freshness.set_evidence(evidence)
        self.cards.show_parts(tuple(self._parts()))
        card = self.cards.open_card
        self._show_what_passes(also=card.key if card else "")

    def open_item(self, key: str) -> bool:
        """Open the card of a trial; if the filters hide it, end them."""
        card = self.cards.card(key)
        if card is not None and card.isHidden():
            self.filters.reset()
        return super().open_item(key)

    # --- building ---

    def _parts(self) -> Iterator[Part]:
        yield self._freshness
        yield from self._summary()
        picture = trials_content(self._evidence, self._theme, self._today)
        if picture is not None:
            yield picture
        yield Line(key="trials:find", text=self.tr("Find a trial"), is_heading=True)
        yield self.filters
        yield from self._found()
        for group in dict.fromkeys(trial.group for trial in self._part.trials):
            trials = [trial for trial in self._part.trials if trial.group == group]
            yield _heading(group, {f"trial:{trial.nct}" for trial in trials})
            for trial in trials:
                yield trial_content(trial, self._meanings, self._evidence, self._today)
        studies = self._part.other_studies
        if studies:
            title = self.tr("Studies without an NCT number")
            yield _heading(title, {f"study:{study.id}" for study in studies})
        for study in studies:
            yield study_content(study, self._evidence)

    def _found(self) -> Iterator[Part]:
        """What a search found that we do not know yet; above the others, because it is new."""
        news = self._evidence.news
        if not news.found:
            return
        keys = frozenset(f"found:{record.nct}" for record in news.found)
        yield _heading(self.tr("Found in the registry, not yet reviewed by us"), keys)
        yield Line(key="trials:found-by", text=search_words(news), above=keys)
        for record in news.found:
            yield found_content(record, self._meanings, self._evidence, self._today)

    def _summary(self) -> Iterator[Part]:
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
        yield summary_content(summary, self._evidence.reference_by_id)

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

    def _show_what_passes(self, *, also: str = "") -> None:
        wanted = self.filters.wanted
        trials = {f"trial:{t.nct}" for t in self._part.trials if passes(t, wanted)}
        trials |= {f"found:{r.nct}" for r in self._evidence.news.found if passes(r, wanted)}
        studies = {f"study:{s.id}" for s in self._part.other_studies if passes_other(s, wanted)}
        filtered = {card.key for card in self.cards.cards if card.key.startswith(FILTERED)}
        self.cards.show_only(trials | studies | {also}, among=filtered)
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


def _heading(title: str, above: Iterable[str]) -> Line:
    return Line(key=f"trials:{title}", text=title, is_heading=True, above=frozenset(above))


class _TrialSearch(CardSearch):
    """Find among the trials; a hit that the filters hide ends them."""

    def __init__(self, tab: TrialsTab, search_name: str) -> None:
        super().__init__(search_name, tab.cards)
        self._tab = tab

    def show_hit(self, index: int) -> None:
        """Open the card of a hit and bring it into view."""
        if 0 <= index < len(self._hits):
            self._tab.open_item(self._hits[index].key)
