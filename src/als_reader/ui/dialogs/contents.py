# SPDX-License-Identifier: MIT
"""Contents: a button for every part of the article."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from als_reader.core.headings import TOP, Heading
from als_reader.ui.dialogs.base import ReaderDialog, big_button

INDENT = 28
DEEPEST = 4


class ContentsDialog(ReaderDialog):
    """Lists the headings and reports which place the reader wants."""

    place_requested = Signal(int)
    """A position in the article; -1 for its top."""

    def __init__(
        self,
        headings: Sequence[Heading],
        parent: QWidget | None = None,
        missing_place: int | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ContentsDialog", "Contents"), parent)
        self.setAccessibleIdentifier("contents-dialog")
        parts = [heading for heading in headings if heading.place != TOP]
        self._add(self.tr("Top of the article"), TOP, 1)
        least = min((heading.level for heading in parts), default=1)
        for heading in parts:
            self._add(heading.text, heading.place, heading.level - least + 1)
        if not parts:
            self.add_text(self.tr("This article has no parts with a heading."), look="quiet")
        if missing_place is not None:
            self._add(self.tr("What this article leaves out"), missing_place, 1)
        self.body.addStretch(1)
        self.add_close()

    def _add(self, text: str, place: int, level: int) -> None:
        identifier = "contents-top" if place == TOP else f"contents-{place}"
        button = big_button(text, identifier, partial(self._on_pressed, place), is_left=True)
        if level > 1:
            level_words = self.tr("{heading}, level {level}")
            button.setAccessibleName(level_words.format(heading=text, level=level))
        row = QHBoxLayout()
        row.setContentsMargins(INDENT * (min(level, DEEPEST) - 1), 0, 0, 0)
        row.addWidget(button)
        self.body.addLayout(row)

    def _on_pressed(self, place: int) -> None:
        self.leave_with(lambda: self.place_requested.emit(place))
