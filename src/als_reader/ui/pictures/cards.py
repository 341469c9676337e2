# SPDX-License-Identifier: MIT
"""The cards of the pictures: closed a line, open a picture with its table, its age and sources."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Reference
from als_reader.core.pictures.timeline import Timeline, timeline
from als_reader.core.pictures.trial_counts import TrialCounts, trial_counts
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.card import Card
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.fact_sections import add_sources
from als_reader.ui.pictures.picture import Picture
from als_reader.ui.pictures.targets import PRINT, TABLE, PictureName
from als_reader.ui.pictures.words import (
    row_caution,
    timeline_end,
    timeline_line,
    timeline_refreshed,
    timeline_title,
    trials_fresh,
    trials_legend,
    trials_line,
    trials_title,
)

Fill = Callable[[CardBody, Theme], Picture]


class PictureCard(Card):
    """A card with a picture, which changes its colours with it."""

    def __init__(
        self, head: CardHead, theme: Theme, fill: Fill, references: Mapping[str, Reference]
    ) -> None:
        super().__init__(head, theme, self._fill_body, references=references)
        self._fill_picture = fill
        self._picture: Picture | None = None

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        if self._picture is not None:
            self._picture.set_theme(theme)

    def _fill_body(self, body: CardBody) -> None:
        self._picture = self._fill_picture(body, self._theme)


def timeline_card(evidence: Evidence, theme: Theme, today: date) -> Card | None:
    """The card of the approvals; None if there are none."""
    shown = timeline(evidence, today)
    if shown is None:
        return None
    return PictureCard(
        _head(timeline_title(), timeline_line(shown), PictureName.APPROVALS, Shape.CLOCK),
        theme,
        lambda body, now: _fill_timeline(body, now, shown, evidence),
        evidence.reference_by_id,
    )


def trials_card(evidence: Evidence, theme: Theme, today: date) -> Card | None:
    """The card of the trials; None if there are none."""
    counts = trial_counts(evidence, today)
    if counts is None:
        return None
    return PictureCard(
        _head(trials_title(), trials_line(counts), PictureName.TRIALS, Shape.SQUARE),
        theme,
        lambda body, now: _fill_trials(body, now, counts, evidence),
        evidence.reference_by_id,
    )


def _head(title: str, line: str, name: PictureName, shape: Shape) -> CardHead:
    return CardHead(
        title=title,
        rest=_tr("· picture"),
        line=line,
        shape=shape,
        token="link",
        identifier=f"picture-{name}",
    )


def _fill_timeline(body: CardBody, theme: Theme, shown: Timeline, evidence: Evidence) -> Picture:
    from als_reader.ui.pictures.timeline_picture import TimelinePicture

    picture = TimelinePicture(shown, timeline_end(shown), theme)
    _add_buttons(body, PictureName.APPROVALS)
    body.widget(picture)
    refreshed = timeline_refreshed(shown)
    if refreshed:
        body.text(refreshed)
    add_sources(body, timeline_title(), shown.sources, evidence.reference_by_id)
    return picture


def _fill_trials(body: CardBody, theme: Theme, counts: TrialCounts, evidence: Evidence) -> Picture:
    from als_reader.ui.pictures.trials_picture import TrialsPicture

    picture = TrialsPicture(counts, theme)
    _add_buttons(body, PictureName.TRIALS)
    body.text(trials_legend(counts))
    body.widget(picture)
    for line in trials_fresh(counts):
        body.text(line)
    cited = [c for row in counts.rows if row_caution(row) for c in row.meaning.sources]
    body.text(_tr("The card of each trial names its sources."), look="quiet")
    add_sources(body, trials_title(), cited, evidence.reference_by_id)
    choices = (
        (_tr("What “phase 1” means"), "phase-1"),
        (_tr("What “phase 2” means"), "phase-2"),
    )
    terms = evidence.term_by_id
    body.action_row((words, f"term:{id_}") for words, id_ in choices if id_ in terms)
    return picture


def _add_buttons(body: CardBody, name: PictureName) -> None:
    choices = ((_tr("Show as a table"), f"{TABLE}{name}"), (_tr("Print…"), f"{PRINT}{name}"))
    body.action_row(choices)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
