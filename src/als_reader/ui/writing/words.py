# SPDX-License-Identifier: MIT
"""What was just done or taken back, in words for the status line."""

from PySide6.QtCore import QCoreApplication

from als_reader.core.editing.history import Step


def _tr(text: str) -> str:
    return QCoreApplication.translate("Writing", text)


def done_words(step: Step) -> str:
    """What a change has done."""
    return {
        Step.ADD_NOTE: _tr("Note added."),
        Step.CHANGE_NOTE: _tr("Note changed."),
        Step.DELETE_NOTE: _tr("Note deleted. Undo brings it back."),
        Step.ACCEPT_NOTE: _tr("Note kept. It is checked now."),
        Step.REJECT_NOTE: _tr("Note removed. Undo brings it back."),
        Step.IMPORT_NOTES: _tr("Notes added."),
        Step.ADD_SOURCE: _tr("Source added."),
        Step.REMOVE_SOURCE: _tr("Source removed."),
        Step.TITLE: _tr("Title changed."),
        Step.ORIGIN: _tr("Title and source changed."),
        Step.SUMMARY: _tr("Summary changed."),
        Step.QUESTIONS: _tr("Questions changed."),
        Step.REVIEW: _tr("Review changed."),
    }[step]


def undone_words(step: Step) -> str:
    """Which change was taken back."""
    return {
        Step.ADD_NOTE: _tr("Undone: the new note is gone."),
        Step.CHANGE_NOTE: _tr("Undone: the note is as it was."),
        Step.DELETE_NOTE: _tr("Undone: the note is back."),
        Step.ACCEPT_NOTE: _tr("Undone: the note is not checked."),
        Step.REJECT_NOTE: _tr("Undone: the note is back."),
        Step.IMPORT_NOTES: _tr("Undone: the new notes are gone."),
        Step.ADD_SOURCE: _tr("Undone: the source is gone."),
        Step.REMOVE_SOURCE: _tr("Undone: the source is back."),
        Step.TITLE: _tr("Undone: the title is as it was."),
        Step.ORIGIN: _tr("Undone: title and source are as they were."),
        Step.SUMMARY: _tr("Undone: the summary is as it was."),
        Step.QUESTIONS: _tr("Undone: the questions are as they were."),
        Step.REVIEW: _tr("Undone: the review is as it was."),
    }[step]
