# SPDX-License-Identifier: MIT
"""Opens the table of a picture, or prints the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from als_reader.core.pictures.timeline import timeline
from als_reader.core.pictures.trial_counts import trial_counts
from als_reader.ui.pictures.table_dialog import TableDialog, Telling
from als_reader.ui.pictures.tables import timeline_table, trials_table
from als_reader.ui.pictures.targets import PRINT, PictureName
from als_reader.ui.pictures.words import (
    timeline_end,
    timeline_line,
    timeline_refreshed,
    timeline_sentences,
    timeline_title,
    trials_fresh,
    trials_sentences,
    trials_table_line,
    trials_title,
)

if TYPE_CHECKING:
    from datetime import date

    from als_reader.core.evidence.load import Evidence
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.printing.pages import Pages
    from als_reader.ui.printing.paper import Paper


def open_picture(window: MainWindow, target: str) -> TableDialog | None:
    """Do what a button of a picture says; gives the dialog, if there is one."""
    tell = _TELLINGS[PictureName(target.partition(":")[2])]
    telling = tell(window.errands.facts(), window.today)
    if telling is None:
        return None
    if target.startswith(PRINT):
        print_picture(window, telling)
        return None
    dialog = TableDialog(telling, window)
    dialog.print_requested.connect(lambda: print_picture(window, telling))
    dialog.open()
    return dialog


def print_picture(window: MainWindow, telling: Telling) -> None:
    """Print with the system's dialog, or where that cannot be used, save a PDF."""
    from als_reader.ui.sharing.out import print_or_save

    print_or_save(window, telling.lay_out, telling.title)


def approvals(evidence: Evidence, today: date) -> Telling | None:
    """The picture of approvals in its other forms; None if its facts are not there."""
    shown = timeline(evidence, today)
    if shown is None:
        return None

    def lay_out(paper: Paper) -> Pages:
        from als_reader.ui.pictures.on_paper import timeline_pages

        return timeline_pages(shown, paper)

    return Telling(
        title=timeline_title(),
        line=timeline_line(shown),
        table=timeline_table(shown),
        sentences=timeline_sentences(shown),
        fresh=tuple(filter(None, (timeline_end(shown), timeline_refreshed(shown)))),
        lay_out=lay_out,
    )


def trials(evidence: Evidence, today: date) -> Telling | None:
    """The same for the picture of the trials."""
    counts = trial_counts(evidence, today)
    if counts is None:
        return None

    def lay_out(paper: Paper) -> Pages:
        from als_reader.ui.pictures.on_paper import trials_pages

        return trials_pages(counts, paper)

    return Telling(
        title=trials_title(),
        line=trials_table_line(counts),
        table=trials_table(counts),
        sentences=trials_sentences(counts),
        fresh=trials_fresh(counts),
        lay_out=lay_out,
    )


_TELLINGS = {PictureName.APPROVALS: approvals, PictureName.TRIALS: trials}
