# SPDX-License-Identifier: MIT
"""Switch scanning in the window: takes the switches, moves the light, does what is chosen."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from als_reader.core.scanning import Scanner, Switches, SwitchFilter
from als_reader.core.settings import Settings
from als_reader.ui.access.scan_frame import ScanFrame
from als_reader.ui.access.scan_tree import (
    Choices,
    dialog_choices,
    frames,
    scanned_widget,
    window_choices,
)

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

DEFAULT_CHOOSE = {Switches.ONE: ("Space",), Switches.TWO: ("Return", "Enter")}
DEFAULT_MOVE = {Switches.ONE: (), Switches.TWO: ("Space",)}
LEAST_WAIT = 1


class Scanning(QObject):
    """Goes through what can be chosen while it is on."""

    lit = Signal(str)
    """The label of what a press would choose now; shown large, and spoken if wished."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._switches = Switches(settings.scanning)
        self._times = settings.scan_times
        self._choose_keys = settings.scan_choose or DEFAULT_CHOOSE[self._switches]
        self._move_keys = settings.scan_move or DEFAULT_MOVE[self._switches]
        self._choose_filter = SwitchFilter(self._times)
        self._move_filter = SwitchFilter(self._times)
        self._on: QWidget = window
        self._frame = ScanFrame(window, window.theme)
        self._choices: Choices = window_choices(window)
        self._scanner = self._new_scanner()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._show()

    # --- what is lit ---

    @property
    def label(self) -> str:
        """The words of what is lit, or what a press does after a pause."""
        if self._scanner.is_paused:
            return self.tr("Paused. Press to go on.")
        return self._scanner.current.label

    @property
    def path(self) -> tuple[str, str]:
        """The ids of the group that is scanned and of what is lit in it."""
        return self._scanner.group.id, self._scanner.current.id

    @property
    def frame(self) -> ScanFrame:
        """The frame over the window that is scanned."""
        return self._frame

    @property
    def choices(self) -> Choices:
        """The tree that is scanned now."""
        return self._choices

    def set_theme(self) -> None:
        """Follow the window's colours."""
        self._frame.set_theme(self._window.theme)

    def stop(self) -> None:
        """Take the light away and let the keys be keys again."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()
        self._frame.hide()
        self._frame.deleteLater()

    # --- time and presses ---

    def tick(self) -> None:
        """Some time has passed."""
        now = self._clock()
        if self._choose_filter.tick(now):
            self._choose(now)
        if self._move_filter.tick(now):
            self._move(now)
        self._follow_window(now)
        self._scanner.tick(now)
        self._show()

    def _choose(self, now: float) -> None:
        self._follow_window(now)
        chosen = self._scanner.choose(now)
        if chosen:
            self._do(chosen)
        self._renew(self._clock())
        self._show()

    def _move(self, now: float) -> None:
        self._follow_window(now)
        self._scanner.move(now)
        self._show()

    def _do(self, chosen: str) -> None:
        scheme, _, rest = chosen.partition(":")
        match scheme:
            case "command":
                self._window.commands[rest].trigger()
            case "entry":
                self._window.navigation.open_entry(int(rest))
            case "link":
                self._window.navigation.open_link(rest)
            case _:
                self._press(self._choices.widget(chosen))

    def _press(self, widget: QWidget | None) -> None:
        if isinstance(widget, QLineEdit):
            from als_reader.ui.access.letter_board import LetterBoard

            widget.setFocus()
            LetterBoard(widget, self._on).open()
        elif isinstance(widget, QAbstractButton):
            widget.setFocus()
            widget.click()

    # --- following the window ---

    def _follow_window(self, now: float) -> None:
        """Scan the dialog that is open now, or the window."""
        on = scanned_widget(self._window, QApplication.activeModalWidget())
        if on is self._on:
            return
        self._on = on
        self._frame.hide()
        self._frame.deleteLater()
        self._frame = ScanFrame(on, self._window.theme)
        self._renew(now)
        self._scanner.go_to_top(now)

    def _renew(self, now: float) -> None:
        is_window = self._on is self._window
        self._choices = window_choices(self._window) if is_window else dialog_choices(self._on)
        self._scanner.set_tree(self._choices.root, now)

    def _new_scanner(self) -> Scanner:
        root, now = self._choices.root, self._clock()
        return Scanner(root, self._switches, self._times, now, self.tr("Back"))

    def _show(self) -> None:
        node = self._scanner.current
        group = self._scanner.group
        shown = group if node.id == "back" else node
        self._frame.show_boxes(frames(shown, self._choices, self._window, self._on))
        self.lit.emit(self.label)
        self._wait()

    def _wait(self) -> None:
        """Set the one timer to the next moment at which anything can happen."""
        now = self._clock()
        moments = []
        if self._scanner.next_step_at is not None:
            moments.append(self._scanner.next_step_at)
        if self._choose_filter.is_waiting or self._move_filter.is_waiting:
            moments.append(now + self._times.acceptance)
        if moments:
            self._timer.start(max(LEAST_WAIT, round((min(moments) - now) * 1000) + 1))
        else:
            self._timer.stop()

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the switches, wherever the focus is; leave everything else alone."""
        name, is_down = _switch(event)
        if not name:
            return super().eventFilter(watched, event)
        if name in self._choose_keys:
            self._handle(self._choose_filter, self._choose, is_down=is_down)
            return True
        if name in self._move_keys:
            self._handle(self._move_filter, self._move, is_down=is_down)
            return True
        return super().eventFilter(watched, event)

    def _handle(
        self, switch: SwitchFilter, act: Callable[[float], None], *, is_down: bool | None
    ) -> None:
        if is_down is None:
            return
        now = self._clock()
        if switch.down(now) if is_down else switch.up(now):
            act(now)
        self._wait()


def _switch(event: QEvent) -> tuple[str, bool | None]:
    """The name of the switch an event belongs to, and whether it went down.

    None instead: the event belongs to a switch but changes nothing, such as a key that repeats.
    """
    kinds = QEvent.Type
    kind = event.type()
    if isinstance(event, QKeyEvent) and kind in (
        kinds.KeyPress,
        kinds.KeyRelease,
        kinds.ShortcutOverride,
    ):
        name = key_name(event)
        if kind is kinds.ShortcutOverride or event.isAutoRepeat():
            return name, None
        return name, kind is kinds.KeyPress
    if isinstance(event, QMouseEvent) and kind in (
        kinds.MouseButtonPress,
        kinds.MouseButtonRelease,
        kinds.MouseButtonDblClick,
    ):
        return mouse_name(event.button()), kind is not kinds.MouseButtonRelease
    return "", None


def key_name(event: QKeyEvent) -> str:
    """The name of a key as settings keep it: "Space", "Return", "F5"."""
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)


def mouse_name(button: Qt.MouseButton) -> str:
    """The name of a mouse button as settings keep it: "Mouse2" is the right one."""
    order = (
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.ForwardButton,
    )
    return f"Mouse{order.index(button) + 1}" if button in order else ""
