# SPDX-License-Identifier: MIT
"""The cards of the pictures: closed a line, open a picture with its table, its age and sources."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.pictures.timeline import Timeline, timeline
from als_reader.core.pictures.trial_counts import TrialCounts, trial_counts
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.card import CardContent, Fill
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.fact_sections import add_sources
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


def timeline_content(evidence: Evidence, theme: Theme, today: date) -> CardContent | None:
    """What the card of the approvals shows; None if there are none."""
    shown = timeline(evidence, today)
    if shown is None:
        return None
    return _content(
        _head(timeline_title(), timeline_line(shown), PictureName.APPROVALS, Shape.CLOCK),
        lambda body: _fill_timeline(body, theme, shown, evidence),
        evidence,
    )


def trials_content(evidence: Evidence, theme: Theme, today: date) -> CardContent | None:
    """What the card of the trials shows; None if there are none."""
    counts = trial_counts(evidence, today)
    if counts is None:
        return None
    return _content(
        _head(trials_title(), trials_line(counts), PictureName.TRIALS, Shape.SQUARE),
        lambda body: _fill_trials(body, theme, counts, evidence),
        evidence,
    )


def _content(head: CardHead, fill: Fill, evidence: Evidence) -> CardContent:
    references = evidence.reference_by_id
    return CardContent(key=head.identifier, head=head, fill=fill, references=references)


def _head(title: str, line: str, name: PictureName, shape: Shape) -> CardHead:
    return CardHead(
        title=title,
        rest=_tr("· picture"),
        line=line,
        shape=shape,
        token="link",
        identifier=f"picture-{name}",
    )


def _fill_timeline(body: CardBody, theme: Theme, shown: Timeline, evidence: Evidence) -> None:
    from als_reader.ui.pictures.timeline_picture import TimelinePicture

    picture = TimelinePicture(shown, timeline_end(shown), theme)
    _add_buttons(body, PictureName.APPROVALS)
    body.widget(picture)
    body.follow_theme(picture)
    refreshed = timeline_refreshed(shown)
    if refreshed:
        body.text(refreshed)
    add_sources(body, timeline_title(), shown.sources, evidence.reference_by_id)


def _fill_trials(body: CardBody, theme: Theme, counts: TrialCounts, evidence: Evidence) -> None:
    from als_reader.ui.pictures.trials_picture import TrialsPicture

    picture = TrialsPicture(counts, theme)
    _add_buttons(body, PictureName.TRIALS)
    body.text(trials_legend(counts))
    body.widget(picture)
    body.follow_theme(picture)
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


def _add_buttons(body: CardBody, name: PictureName) -> None:
    choices = ((_tr("Show as a table"), f"{TABLE}{name}"), (_tr("Print…"), f"{PRINT}{name}"))
    body.action_row(choices)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
