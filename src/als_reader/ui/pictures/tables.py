# SPDX-License-Identifier: MIT
"""The pictures as tables."""

from PySide6.QtCore import QCoreApplication

from als_reader.core.pictures.timeline import Timeline
from als_reader.core.pictures.trial_counts import TrialCounts
from als_reader.ui.pictures.fact_table import Table
from als_reader.ui.pictures.words import (
    column_words,
    day_words,
    event_look,
    timeline_title,
    trials_title,
)


def timeline_table(shown: Timeline) -> Table:
    """A row for each event: day, product, what happened, and more about it."""
    return Table(
        name=timeline_title(),
        columns=(_tr("Product"), _tr("What happened"), _tr("More")),
        rows=tuple(
            (day_words(event), (event.name, event_look(event).word, event.words))
            for event in shown.events
        ),
    )


def trials_table(counts: TrialCounts) -> Table:
    """A row for each status, a column for each phase, and the sums of both."""
    rows = [
        (
            row.meaning.word,
            (*(str(row.counts.get(phase, 0)) for phase in counts.phases), str(row.total)),
        )
        for row in counts.rows
    ]
    sums = (*(str(count) for count in counts.phases.values()), str(counts.total))
    rows.append((_tr("All trials"), sums))
    return Table(
        name=trials_title(),
        columns=(*(_broken(column_words(phase)) for phase in counts.phases), _tr("All")),
        rows=tuple(rows),
        has_numbers=True,
    )


def _broken(words: str) -> str:
    """Words one below the other, so that columns of numbers stay narrow."""
    return words.replace(" ", "\n")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
