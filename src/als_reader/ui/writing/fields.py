# SPDX-License-Identifier: MIT
"""A field for a text of some lines; for letters on the screen it is one line."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

NEW_PARAGRAPH = " ¶ "
"""Stands for a blank line where there is only one line to write in."""
LEAST_LINES = 3
MOST_LINES = 8
EDGES = 26


class LongField(QPlainTextEdit):
    """Grows with its words; Tab leaves it."""

    def __init__(self, name: str, identifier: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.textChanged.connect(self.updateGeometry)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As high as its lines, within reason."""
        lines = min(max(LEAST_LINES, round(self.document().size().height())), MOST_LINES)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + EDGES)

    def minimumSizeHint(self) -> QSize:
        """Narrow, and never less than its lines."""
        return QSize(100, self.sizeHint().height())


class WordsField(QWidget):
    """A text in Markdown. For those who write by letters on the screen it is one long line."""

    changed = Signal()

    def __init__(self, name: str, identifier: str, *, by_letters: bool) -> None:
        super().__init__()
        self._line: QLineEdit | None = None
        self._long: LongField | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if by_letters:
            self._line = QLineEdit()
            self._line.setAccessibleName(name)
            self._line.setAccessibleIdentifier(identifier)
            self._line.textChanged.connect(self.changed)
            row.addWidget(self._line, 1)
        else:
            self._long = LongField(name, identifier)
            self._long.textChanged.connect(self.changed)
            row.addWidget(self._long, 1)

    @property
    def text(self) -> str:
        """What is written."""
        if self._line is not None:
            return self._line.text().replace(NEW_PARAGRAPH.strip(), "\n\n").strip()
        assert self._long is not None
        return self._long.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Show other words."""
        if self._line is not None:
            paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
            self._line.setText(NEW_PARAGRAPH.join(paragraphs))
        elif self._long is not None:
            self._long.setPlainText(text)

    def insert(self, words: str) -> None:
        """Put words where the cursor is, with a space before them if there is none."""
        if self._line is not None:
            before = self._line.text()[: self._line.cursorPosition()]
            self._line.insert(_spaced(before, words))
        elif self._long is not None:
            cursor = self._long.textCursor()
            before = self._long.toPlainText()[: cursor.selectionStart()]
            cursor.insertText(_spaced(before, words))

    def focus(self) -> None:
        """Go there."""
        field = self._line or self._long
        if field is not None:
            field.setFocus()


def _spaced(before: str, words: str) -> str:
    return words if not before or before[-1].isspace() else f" {words}"
