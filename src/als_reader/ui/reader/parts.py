# SPDX-License-Identifier: MIT
"""Long articles are shown part by part, so that each appears at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from als_reader.core.article import BlockKind
from als_reader.core.words import DisplayBlock

PART_CHARACTERS = 120_000
"""About forty pages; laid out in a moment on a small machine."""


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks from `first` up to, not including, `last`."""

    first: int
    last: int


def split_parts(blocks: Sequence[DisplayBlock]) -> tuple[Part, ...]:
    """Cut a long article between blocks, before a heading where one is near."""
    parts: list[Part] = []
    first, size = 0, 0
    for index, display in enumerate(blocks):
        is_heading = display.block.kind is BlockKind.HEADING
        if size > PART_CHARACTERS or (is_heading and size > PART_CHARACTERS * 3 // 4):
            parts.append(Part(first, index))
            first, size = index, 0
        size += len(display.text)
    parts.append(Part(first, len(blocks)))
    return tuple(parts)


class PartBar(QWidget):
    """Previous part, "Part 2 of 7", next part. Hidden when there is only one."""

    part_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0
        self._previous = QPushButton(self.tr("Previous part"))
        self._next = QPushButton(self.tr("Next part"))
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        for widget in (self._previous, self._label, self._next):
            row.addWidget(widget)
        self._previous.setAccessibleIdentifier("previous-part")
        self._next.setAccessibleIdentifier("next-part")
        self._previous.clicked.connect(lambda: self.part_requested.emit(self._part - 1))
        self._next.clicked.connect(lambda: self.part_requested.emit(self._part + 1))
        self.hide()

    def show_parts(self, part: int, count: int) -> None:
        """Say which part is shown."""
        self._part = part
        self.setVisible(count > 1)
        self._label.setText(
            self.tr("Part {part} of {count}").format(part=part + 1, count=max(count, 1))
        )
        self._previous.setEnabled(part > 0)
        self._next.setEnabled(part + 1 < count)
