# SPDX-License-Identifier: MIT
"""Article and side pane: beside each other, or one at a time where there is little room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

NARROW_BELOW = 900
"""Pixels, at 100 % text; more at larger text (ACCESSIBILITY G3)."""
LEAST_PANE = 320
LARGEST_PANE_SHARE = 0.45
PANE_STEP = 40


class Body(QSplitter):
    """Holds both; says when it changes what is shown."""

    arranged = Signal()
    """Another of the two is shown, or both are now, or no longer."""
    pane_width_changed = Signal(int)
    """In pixels at 100 % text."""

    def __init__(self, article: QWidget, pane: QWidget, pane_width: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._pane_width = pane_width
        self._scale = 100
        self._is_narrow = False
        self._one_at_a_time = False
        self._shows_pane = False
        self._arranged_as = (False, True)
        self._article = article
        self._pane = pane
        self.addWidget(article)
        self.addWidget(pane)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)

    @property
    def is_narrow(self) -> bool:
        """Whether only one of the two is shown."""
        return self._is_narrow

    @property
    def shows_pane(self) -> bool:
        """Whether the pane can be seen now."""
        return not self._is_narrow or self._shows_pane

    def replace_pane(self, pane: QWidget) -> None:
        """Put the real pane where its placeholder was."""
        self.replaceWidget(1, pane)
        self._pane.deleteLater()
        self._pane = pane
        self.setStretchFactor(1, 0)
        self._arrange()

    def set_text_scale(self, percent: int) -> None:
        """A larger text needs more room for two columns."""
        self._scale = percent
        self._arrange()

    def show_pane(self, shown: bool) -> None:
        """Where there is little room: show the pane, or the article."""
        self._shows_pane = shown
        self._arrange()

    def show_one_at_a_time(self, one_at_a_time: bool) -> None:
        """Show the article or the pane, also where there is room for both."""
        self._one_at_a_time = one_at_a_time
        self._arrange()

    def change_pane_width(self, steps: int) -> None:
        """Give the pane more room (1) or less (-1)."""
        self._pane_width = max(200, self._pane_width + steps * PANE_STEP)
        self._arrange()
        self.pane_width_changed.emit(self._pane_width)

    def _arrange(self) -> None:
        is_narrow = self._one_at_a_time or self.width() < NARROW_BELOW * self._scale / 100
        self._is_narrow = is_narrow
        self._article.setVisible(not (is_narrow and self._shows_pane))
        self._pane.setVisible(not is_narrow or self._shows_pane)
        if not is_narrow:
            wish = round(self._pane_width * (1 + (self._scale - 100) / 200))
            pane = max(LEAST_PANE, min(wish, round(self.width() * LARGEST_PANE_SHARE)))
            self.setSizes([self.width() - pane - self.handleWidth(), pane])
        if self._arranged_as != (is_narrow, self.shows_pane):
            self._arranged_as = (is_narrow, self.shows_pane)
            self.arranged.emit()

    def _on_moved(self, position: int) -> None:
        width = self.width() - position - self.handleWidth()
        self._pane_width = round(width / (1 + (self._scale - 100) / 200))
        self.pane_width_changed.emit(self._pane_width)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between two columns and one."""
        super().resizeEvent(event)
        self._arrange()
