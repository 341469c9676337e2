# SPDX-License-Identifier: MIT
"""Two numbers side by side: in words, with a bar each that shows the same."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Comparison
from als_reader.ui.panes.wrapped_text import TextLabel

BAR_HEIGHT = 14
LEAST_FILL = 3.0
"""So that a small part is still seen."""


def number_words(value: float) -> str:
    """Such as "33" or "56.8"."""
    return f"{value:g}"


def comparison_words(comparison: Comparison) -> tuple[str, str]:
    """Such as "33 of 100 people with the cells" and the same without."""
    words = QCoreApplication.translate("ComparisonView", "{number} {unit} {group}")
    rows = (
        (comparison.with_value, comparison.with_label),
        (comparison.without_value, comparison.without_label),
    )
    first, second = (
        words.format(number=number_words(value), unit=comparison.unit, group=label)
        for value, label in rows
    )
    return first, second


class Bar(QWidget):
    """A part of a whole. The second of two is hatched, so that colour is not all that differs."""

    def __init__(self, share: float, *, is_second: bool) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self._is_second = is_second
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much of it is filled, from 0 to 1."""
        return self._share

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow panes have narrow bars."""
        return QSize(44, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame for the whole, filled for the part."""
        colours, role = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setPen(QPen(colours.color(role.Mid), 1))
        # Not Window: the style sheet makes that of a list see-through, and so of what is in it.
        painter.setBrush(colours.color(role.AlternateBase))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRect(frame)
        inside = frame.adjusted(1.5, 1.5, -1.5, -1.5)
        inside.setWidth(max(LEAST_FILL, inside.width() * self._share))
        painter.setPen(Qt.PenStyle.NoPen)
        ink = QColor(colours.color(role.PlaceholderText if self._is_second else role.Link))
        painter.setBrush(ink)
        if self._is_second:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.fillRect(inside, Qt.BrushStyle.Dense4Pattern)
            painter.setPen(QPen(ink, 2))
        painter.drawRect(inside)


class ComparisonView(QWidget):
    """Says what is compared, both numbers, and what the difference means."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(TextLabel(comparison.title, is_bold=True))
        shares = (
            comparison.with_value / comparison.out_of,
            comparison.without_value / comparison.out_of,
        )
        words = comparison_words(comparison)
        for index, (share, line) in enumerate(zip(shares, words, strict=True)):
            column.addWidget(TextLabel(line))
            bar = Bar(share, is_second=bool(index))
            bar.setAccessibleName(line)
            column.addWidget(bar)
        column.addSpacing(4)
        column.addWidget(TextLabel(comparison.meaning))
