# SPDX-License-Identifier: MIT
"""A field for a text of some lines; for letters on the screen it is one line."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

NEW_PARAGRAPH = " ¶ "
"""Stands for a blank line where there is only one line to write in."""
LEAST_LINES = 3
MOST_LINES = 8
EDGES = 26


class LongField(QPlainTextEdit):
    """Grows with its words; Tab leaves it."""

    def __init__(self, name: str, identifier: str, least_lines: int) -> None:
        super().__init__()
        self._least_lines = least_lines
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.textChanged.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As high as its lines, within reason; never less than the least target."""
        lines = min(max(self._least_lines, round(self.document().size().height())), MOST_LINES)
        return QSize(240, max(44, lines * self.fontMetrics().lineSpacing() + EDGES))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and never less than its lines."""
        return QSize(100, self.sizeHint().height())


class WordsField(QWidget):
    """A text in Markdown. For those who write by letters on the screen it is one long line."""

    changed = Signal()

    def __init__(
        self, name: str, identifier: str, *, by_letters: bool, least_lines: int = LEAST_LINES
    ) -> None:
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
            self._long = LongField(name, identifier, least_lines)
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
            self._long.moveCursor(QTextCursor.MoveOperation.End)

    def insert(self, words: str) -> None:
        """Put words where the cursor is, with a space before them if there is none."""
        if self._line is not None:
            place = self._line.cursorPosition()
            text = self._line.text()
            self._line.insert(_spaced(text[:place], words, text[place:]))
        elif self._long is not None:
            cursor = self._long.textCursor()
            text = cursor.document().toPlainText()
            before, after = text[: cursor.selectionStart()], text[cursor.selectionEnd() :]
            cursor.insertText(_spaced(before, words, after))

    def focus(self) -> None:
        """Go there."""
        field = self._line or self._long
        if field is not None:
            field.setFocus()


def _spaced(before: str, words: str, after: str) -> str:
    start = "" if not before or before[-1].isspace() else " "
    return f"{start}{words}{'' if not after or after[0].isspace() else ' '}"
