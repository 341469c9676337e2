# SPDX-License-Identifier: MIT
"""What the marks mean: each with its sign, its line and its word."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from als_reader.core.article import Verdict
from als_reader.core.theme import Line, Theme, VerdictStyle, verdict_style
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.shapes import draw_shape


def _mark(text: str) -> str:
    """Mark a text for translation; `_meaning` translates it."""
    return text


MEANINGS = {
    Verdict.GARBLED: _mark("The translation has a wrong word here. The note gives the right one."),
    Verdict.GARBLED_UNCERTAIN: _mark("A wrong word, but we are not sure which word was meant."),
    Verdict.FALSE: _mark("This is not true."),
    Verdict.MISLEADING: _mark("This can give you a wrong idea."),
    Verdict.UNSUPPORTED: _mark("We found no good proof of this."),
    Verdict.OUTDATED: _mark("This was right once. It has changed since."),
    Verdict.IMPRECISE: _mark("This is right in part. The note says what to add."),
    Verdict.ACCURATE: _mark("This is right."),
    Verdict.PROMOTIONAL: _mark("These words want to sell you something."),
    Verdict.MISSING: _mark("This is something that the article does not tell you."),
    Verdict.GOOD_TO_KNOW: _mark("This helps you to read the article."),
    Verdict.NOTE: _mark("Any other note."),
}
_LINES = {
    Line.WAVY: _mark("wavy line"),
    Line.SOLID: _mark("solid line"),
    Line.DASHED: _mark("dashed line"),
    Line.DOTTED: _mark("dotted line"),
    Line.STRIPED: _mark("striped ground"),
    Line.NONE: _mark("no line"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Legend", text)


class Sample(QLabel):
    """Draws one sign and its word, marked the way words in the text are; says word and line."""

    def __init__(self, style: VerdictStyle, theme: Theme) -> None:
        super().__init__()
        self._style = style
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        words = _tr("{word}, {line}:").format(word=style.word, line=_tr(_LINES[style.line]))
        self.setText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Sign, gap and word in one line, with room for the line below."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._style.word)
        return QSize(metrics.height() * 2 + words, round(metrics.height() * 1.6))

    def minimumSizeHint(self) -> QSize:
        """What is drawn, not what is said."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all three."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        letter = metrics.height()
        colour = QColor(self._style.colour(self._theme))
        sign = QRectF(0, letter * 0.25, letter, letter)
        draw_shape(painter, self._style.shape, sign, colour.name())
        word = self._style.word
        box = QRectF(letter * 1.6, letter * 0.2, metrics.horizontalAdvance(word), letter)
        if self._style.line is Line.STRIPED:
            colour.setAlpha(70)
            painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, word)
        colour.setAlpha(255)
        _draw_line(painter, self._style.line, box, QPen(colour, max(1.6, letter / 12)))


def _draw_line(painter: QPainter, line: Line, box: QRectF, pen: QPen) -> None:
    if line in (Line.NONE, Line.STRIPED):
        return
    foot = box.bottom() + box.height() * 0.16
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line is Line.WAVY:
        painter.setPen(pen)
        half = box.height() / 5
        path = QPainterPath(QPointF(box.left(), foot))
        for number in range(int(box.width() / half)):
            x = box.left() + number * half
            height = half * (0.7 if number % 2 else -0.7)
            path.quadTo(QPointF(x + half / 2, foot + height), QPointF(x + half, foot))
        painter.drawPath(path)
        return
    if line is Line.DASHED:
        pen.setDashPattern([4, 2.5])
    elif line is Line.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.2])
    painter.setPen(pen)
    painter.drawLine(QPointF(box.left(), foot), QPointF(box.right(), foot))


def legend(theme: Theme) -> QVBoxLayout:
    """All verdicts with what they mean."""
    column = QVBoxLayout()
    column.setSpacing(2)
    for verdict, meaning in MEANINGS.items():
        column.addWidget(Sample(verdict_style(verdict), theme))
        column.addWidget(TextLabel(_tr(meaning), look="quiet"))
        column.addSpacing(10)
    return column
