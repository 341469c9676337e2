# SPDX-License-Identifier: MIT
"""Opens *My marks* and does what it asks: go there, change, save, print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.files import atomic_write
from als_reader.core.marks.own import NOTE, WORDS, OwnMark, marked_note
from als_reader.ui.marks.list_dialog import MyMarksDialog
from als_reader.ui.marks.marking import Marking, marking_of
from als_reader.ui.marks.words import tr

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def open_my_marks(window: MainWindow) -> MyMarksDialog:
    """Show all marks of the open article."""
    marking = marking_of(window)
    dialog = MyMarksDialog(window.article, marking.marks, window)
    dialog.marks_changed.connect(marking.use)
    dialog.mark_requested.connect(lambda mark: _open(window, marking, mark, dialog))
    dialog.text_requested.connect(lambda: _save_text(window, marking))
    dialog.json_requested.connect(lambda: _save_json(window, marking))
    dialog.print_requested.connect(lambda: _print(window, marking))
    changed = marking.changed.connect(lambda: dialog.show_marks(marking.marks))
    dialog.finished.connect(lambda: marking.changed.disconnect(changed))
    dialog.open()
    return dialog


def _open(window: MainWindow, marking: Marking, mark: OwnMark, above: MyMarksDialog) -> None:
    """Show one mark; *Go there* closes both dialogs."""

    def leave() -> None:
        above.leave_with(lambda: go_to(window, marking, mark))

    marking.open_mark(mark, above, leave if can_go_to(window, marking, mark) else None)


def can_go_to(window: MainWindow, marking: Marking, mark: OwnMark) -> bool:
    """Whether what a mark is about is there in this version."""
    if mark.about == NOTE:
        return marked_note(mark, window.article) is not None
    return mark.about != WORDS or marking.span_of(mark) is not None


def go_to(window: MainWindow, marking: Marking, mark: OwnMark) -> None:
    """Show the words, the note or the fact that a mark is about."""
    if mark.about == NOTE:
        found = (e for e in window.entries if any(n.id == mark.target for n in e.notes))
        entry = next(found, None)
        if entry is not None:
            window.navigation.open_entry(entry.number)
    elif mark.about != WORDS:
        window.navigation.open_link(f"{mark.about}:{mark.target}")
    elif (span := marking.span_of(mark)) is not None:
        reader = window.reader
        window.body.show_pane(False)
        reader.go_to_place(span.start)
        window.navigation.moved.emit()
        if reader.isVisible():
            start, end = reader.painting.shown.positions(span)
            reader.select_aloud(start, end)
            reader.setFocus()


def _save_text(window: MainWindow, marking: Marking) -> None:
    from als_reader.core.marks.export import marks_text

    def write(target: Path) -> None:
        text = marks_text(window.article, marking.marks, window.today.isoformat())
        atomic_write(target, text.encode("utf-8", "replace"))

    window.errands.ask_where(tr("Save my marks as text"), "txt", write, tr("My marks"))


def _save_json(window: MainWindow, marking: Marking) -> None:
    from als_reader.core.marks.export import marks_collection

    def write(target: Path) -> None:
        found = marks_collection(window.article, marking.marks, window.errands.facts())
        text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
        atomic_write(target, text.encode("utf-8", "replace"))

    window.errands.ask_where(tr("Save my marks for other programs"), "json", write, tr("My marks"))


def _print(window: MainWindow, marking: Marking) -> None:
    from als_reader.ui.marks.on_paper import marks_pages
    from als_reader.ui.printing.pages import Pages
    from als_reader.ui.printing.paper import Paper
    from als_reader.ui.sharing.out import print_or_save

    def lay_out(paper: Paper) -> Pages:
        return marks_pages(window.article, marking.marks, paper)

    print_or_save(window, lay_out, tr("My marks"))
