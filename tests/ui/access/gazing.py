# SPDX-License-Identifier: MIT
"""A person who only looks: the pointer goes where they look, and nothing is ever clicked."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from als_reader.ui.access.dwell import Dwell
from als_reader.ui.main_window import MainWindow
from tests.ui.access.switching import Clock
from tests.ui.window.driving import named, with_text

MOST_PAGES = 12


class Gaze:
    """Looks at things for as long as they need, and counts looks and seconds."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        self.window = window
        self.clock = clock
        self.looks = 0
        self.started = clock.now

    @property
    def dwell(self) -> Dwell:
        """The dwell of the window."""
        assert self.window.modes is not None
        assert self.window.modes.dwell is not None
        return self.window.modes.dwell

    @property
    def seconds(self) -> float:
        """How long it has taken."""
        return self.clock.now - self.started

    def move_to(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Move the pointer to a widget, its middle if no place is given."""
        seen = widget.visibleRegion().boundingRect()
        spot = place or seen.center()
        move_pointer(widget, spot)

    def wait(self, seconds: float) -> None:
        """Stay where the pointer is."""
        self.clock.now += seconds
        self.dwell.tick()

    def look_away(self) -> None:
        """Look at the status line, which never acts."""
        self.move_to(self.window.status_line)

    def press(self, widget: QWidget, seconds: float = 1.05) -> None:
        """Look at something until it acts, then away."""
        self.bring_into_sight(widget)
        self.move_to(widget)
        self.wait(seconds)
        QApplication.processEvents()
        self.looks += 1
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self.look_away()
        else:
            self.move_to(dialog, QPoint(2, 2))

    def bring_into_sight(self, widget: QWidget) -> None:
        """Turn pages by looking until something can be seen."""
        dialog = QApplication.activeModalWidget()
        for _ in range(MOST_PAGES):
            QApplication.processEvents()
            if not widget.visibleRegion().isEmpty():
                return
            button = (
                named(dialog, "dialog-page-down") if dialog else named(self.window, "pane-down")
            )
            assert not button.visibleRegion().isEmpty()
            self.press(button)
        raise AssertionError("it cannot be brought into sight")

    def press_words(self, parent: QWidget, words: str) -> None:
        """Look at the button with these words."""
        self.press(with_text(parent, words))


def move_pointer(widget: QWidget, spot: QPoint) -> None:
    """Move the pointer to a place of a widget, as a mouse does."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot),
        QPointF(widget.mapToGlobal(spot)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
