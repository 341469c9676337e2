# SPDX-License-Identifier: MIT
"""*Ask my doctor* on a card: a button that stays pressed, with a star that fills."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from als_reader.core.theme import Shape
from als_reader.ui.panes.wrapped_text import Piece, WrapButton
from als_reader.ui.shapes import draw_shape

ROOM = "\u2003\u2002"
"""Spaces over which the star is drawn: an em and a half."""
EDGE = 14


class StarButton(WrapButton):
    """Says whether the reader wants to ask about what its card is about."""

    def __init__(self, key: str, *, is_starred: bool) -> None:
        words = QCoreApplication.translate("Marks", "Ask my doctor")
        super().__init__(words, is_left=True)
        self.key = key
        """"note:9", "option:…" or "trial:…"."""
        self.set_pieces([Piece(text=f"{ROOM}{words}")])
        self.setCheckable(True)
        self.setChecked(is_starred)
        self.setAccessibleIdentifier(f"ask-{key}")
        self.setAccessibleDescription(
            QCoreApplication.translate("Marks", "Keep this to ask at your next visit.")
        )

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its star at the first line."""
        super().paintEvent(event)
        metrics = self.fontMetrics()
        side = min(1.1 * metrics.ascent(), metrics.horizontalAdvance(ROOM))
        words = self.heightForWidth(self.width()) - 2 * 7
        lines = max(1, round(words / (1.18 * metrics.height())))
        middle = self.height() / 2 - (lines - 1) * 1.18 * metrics.height() / 2
        box = QRectF(EDGE, middle - side / 2, side, side)
        colours = self.palette()
        is_on = self.isChecked()
        colour = colours.highlightedText() if is_on else colours.buttonText()
        draw_shape(QPainter(self), Shape.STAR, box, colour.color().name(), is_filled=is_on)
