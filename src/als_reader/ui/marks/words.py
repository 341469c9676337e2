# SPDX-License-Identifier: MIT
"""What marks are called and what is said of them, in the window."""

from PySide6.QtCore import QCoreApplication

from als_reader.core.marks.groups import LOST
from als_reader.core.marks.own import NOTE, OPTION, TRIAL, WORDS, OwnMark


def tr(text: str) -> str:
    """A text of the marks in the reader's language."""
    return QCoreApplication.translate("Marks", text)


def titles() -> dict[str, str]:
    """The headings of the groups of marks."""
    return {
        WORDS: tr("Words"),
        NOTE: tr("Notes"),
        OPTION: tr("Options"),
        TRIAL: tr("Trials"),
        LOST: tr("Not found in this version"),
    }


def state(mark: OwnMark) -> str:
    """The star, the highlight and the comment, in words."""
    parts = []
    if mark.is_starred:
        parts.append(tr("Ask my doctor"))
    if mark.is_highlighted:
        parts.append(tr("Highlighted"))
    if mark.comment:
        parts.append(tr("My comment: {comment}").format(comment=mark.comment))
    return " · ".join(parts)
