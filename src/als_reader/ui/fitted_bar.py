# SPDX-License-Identifier: MIT
"""A bar that is always as high as its rows need."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class FittedBar(QWidget):
    """Takes its height anew whenever its width, its letters or what stands in it changes."""

    def fit(self) -> None:
        """Take the height that the rows need now."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the buttons."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The style is known now, and with it the sizes."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Something has come, gone, or got other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
