# SPDX-License-Identifier: MIT
"""A text that can be selected and copied but not changed, all of it in sight."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

EDGES = 26
"""Padding and border of the style, on both sides."""


class PlainField(QPlainTextEdit):
    """Shows a path or an address as it is, broken anywhere rather than cut off."""

    def __init__(self, name: str, text: str, identifier: str) -> None:
        super().__init__()
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as its lines."""
        return QSize(100, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        self.updateGeometry()

    def _height(self) -> int:
        lines = round(self.document().size().height())  # a plain document counts lines
        return max(44, lines * self.fontMetrics().lineSpacing() + EDGES)
