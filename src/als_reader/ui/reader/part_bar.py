# SPDX-License-Identifier: MIT
"""Steps through the parts of a long article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from als_reader.ui.bar_heights import TARGET


class PartBar(QWidget):
    """Previous part, "Part 2 of 7", next part. Hidden when there is only one."""

    part_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0
        self._previous = self._button(self.tr("Previous part"), "previous-part", -1)
        self._next = self._button(self.tr("Next part"), "next-part", 1)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._previous)
        row.addWidget(self._label, 1)
        row.addWidget(self._next)
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

    def _button(self, words: str, identifier: str, step: int) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleIdentifier(identifier)
        button.setMinimumSize(QSize(TARGET, TARGET))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.part_requested.emit(self._part + step))
        return button
