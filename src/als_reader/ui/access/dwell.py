# SPDX-License-Identifier: MIT
"""Dwell: resting the pointer on a target presses it. For gaze, head mice and unsteady hands.

No clock runs while the pointer is on nothing that can be pressed.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGridLayout,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from als_reader.core.dwelling import Dweller, RepeatGuard
from als_reader.core.settings import Settings
from als_reader.ui.access.below import stand_below
from als_reader.ui.access.dwell_rest import REST, RestBar, RestButton
from als_reader.ui.access.dwell_ring import STEPS, DwellRing
from als_reader.ui.access.motion import reduces_motion

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

SMOOTH_STEP = 40
"""Milliseconds between two sizes of the ring."""
CAREFUL = "careful"
"""The property of a button that takes something away: it needs a longer look."""
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Dwell(QObject):
    """Presses what the pointer rests on, in all windows, while it is on."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._dweller = Dweller(settings.dwell_times)
        self._guard = RepeatGuard()
        self._target: QWidget | None = None
        self._is_resting = False
        self._swallowed: QWidget | None = None
        """The target whose press came too soon: its release must not count either."""
        in_steps = reduces_motion(settings)
        self.ring = DwellRing(window.theme, in_steps=in_steps)
        self._rests: list[RestButton] = []
        self._timer = QTimer(self)
        step = settings.dwell_times.dwell * 1000 / STEPS if in_steps else SMOOTH_STEP
        self._timer.setInterval(max(1, round(step)))
        self._timer.timeout.connect(self.tick)
        self._bar = RestBar()
        self._take_rest(self._bar.button)
        stand_below(window, self._bar)
        _application().installEventFilter(self)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._add_rest(dialog)

    # --- what it does now ---

    @property
    def is_resting(self) -> bool:
        """Whether looking does nothing but end the rest."""
        return self._is_resting

    @property
    def target(self) -> QWidget | None:
        """What the pointer is on, if it can be pressed."""
        return self._target

    @property
    def is_waiting(self) -> bool:
        """Whether its clock runs."""
        return self._timer.isActive()

    @property
    def rest_button(self) -> RestButton:
        """The Rest target of the window."""
        return self._bar.button

    def set_theme(self) -> None:
        """Follow the window's colours."""
        self.ring.set_theme(self._window.theme)

    def rest(self, is_resting: bool) -> None:
        """Stop pressing, or go on."""
        self._is_resting = is_resting
        self._rests = [button for button in self._rests if isValid(button)]
        for button in self._rests:
            button.show_state(is_resting=is_resting)
        words = self.tr("Resting. Looking does nothing now.") if is_resting else self.tr("Going on")
        self._window.status_line.say(words)

    def stop(self) -> None:
        """Take everything away that dwell has put on the screen."""
        _application().removeEventFilter(self)
        self._timer.stop()
        self.ring.take_away()
        self.ring.deleteLater()
        for button in self._rests:
            if isValid(button) and button is not self._bar.button:
                button.hide()
                button.deleteLater()
        self._bar.hide()
        self._bar.deleteLater()

    # --- time ---

    def tick(self) -> None:
        """Some time has passed on a target."""
        target = self._target
        if target is None or not _can_be_pressed(target):
            self._leave()
            return
        now = monotonic()
        if self._dweller.tick(now):
            self._timer.stop()
            self.ring.take_away()
            if self._guard.allows(_id(target), now):
                self._press(target)
            return
        progress = self._dweller.progress(now)
        if progress > 0:
            self.ring.show_on(target, progress)

    def _press(self, target: QWidget) -> None:
        if isinstance(target, QLineEdit):
            from als_reader.ui.access.letter_board import open_letters

            open_letters(target, self._window)
        elif isinstance(target, QAbstractButton):
            target.setFocus()
            target.click()

    # --- the pointer ---

    def _look_at(self, target: QWidget | None) -> None:
        is_rest = target is not None and target.accessibleIdentifier() == REST
        if self._is_resting and not is_rest:
            target = None
        if target is self._target:
            return
        if target is None:
            self._leave()
            return
        self.ring.take_away()
        self._target = target
        is_careful = bool(target.property(CAREFUL))
        self._dweller.move(_id(target), monotonic(), is_careful=is_careful)
        self._timer.start()

    def _leave(self) -> None:
        self._target = None
        self._dweller.move("", monotonic())
        self._timer.stop()
        self.ring.take_away()

    def _clicked_by_device(self, target: QWidget, event: QMouseEvent) -> bool:
        """Whether a press or release by a device must not count."""
        if event.type() in PRESSES:
            now = monotonic()
            self._swallowed = None if self._guard.allows(_id(target), now) else target
            if target is self._target:
                self._dweller.spend()
                self._timer.stop()
                self.ring.take_away()
            return self._swallowed is not None
        swallowed, self._swallowed = self._swallowed, None
        return swallowed is target

    # --- Rest ---

    def _take_rest(self, button: RestButton) -> None:
        button.show_state(is_resting=self._is_resting)
        button.clicked.connect(lambda: self.rest(not self._is_resting))
        self._rests.append(button)

    def _add_rest(self, dialog: QDialog) -> None:
        """Rest is in reach in every dialog."""
        if dialog.findChild(RestButton) is not None:
            return
        from als_reader.ui.dialogs.base import ReaderDialog

        button = RestButton()
        layout = dialog.layout()
        if isinstance(dialog, ReaderDialog):
            dialog.add_to_foot(button)
        elif isinstance(layout, QGridLayout):
            layout.addWidget(button, layout.rowCount(), 0, 1, layout.columnCount())
        elif layout is not None:
            layout.addWidget(button)
        else:
            button.deleteLater()
            return
        self._take_rest(button)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; hold back a second click that comes too soon."""
        kind = event.type()
        if kind is QEvent.Type.MouseMove and isinstance(watched, QWidget):
            assert isinstance(event, QMouseEvent)
            self._look_at(target_at(watched.window(), event.globalPosition().toPoint()))
        elif kind is QEvent.Type.Leave and isinstance(watched, QWidget):
            if watched is self._target or watched.isWindow():
                self._leave()
        elif kind is QEvent.Type.Show and isinstance(watched, QDialog):
            self._add_rest(watched)
        elif isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            is_click = kind in PRESSES or kind is QEvent.Type.MouseButtonRelease
            if is_click and isinstance(watched, QAbstractButton):
                return self._clicked_by_device(watched, event)
        return False


def target_at(window: QWidget, place: QPoint) -> QWidget | None:
    """What can be pressed at a place of the screen; a text or a background never is."""
    modal = QApplication.activeModalWidget()
    if modal is not None and window is not modal:
        return None
    widget = window.childAt(window.mapFromGlobal(place))
    while widget is not None and widget is not window:
        if isinstance(widget, (QAbstractButton, QLineEdit)):
            return widget if _can_be_pressed(widget) else None
        widget = widget.parentWidget()
    return None


def _can_be_pressed(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _id(widget: QWidget) -> str:
    return str(id(widget))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
