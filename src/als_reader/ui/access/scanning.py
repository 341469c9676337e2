# SPDX-License-Identifier: MIT
"""Switch scanning in the window: takes the switches, moves the light, does what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from shiboken6 import isValid

from als_reader.core.scanning import Scanner, Switches, SwitchFilter
from als_reader.core.settings import Settings
from als_reader.ui.access.scan_choices import LEAVE, Choices, dialog_choices
from als_reader.ui.access.scan_light import ScanLight
from als_reader.ui.access.scan_switch import (
    DEFAULT_CHOOSE,
    DEFAULT_MOVE,
    KEY_KINDS,
    MOUSE_KINDS,
    switch_of,
)
from als_reader.ui.access.scan_tree import ON_THE_PAGE, OPEN_CARD, window_choices

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

LEAST_WAIT = 1
REFRESH_AFTER = 30
"""Milliseconds after the window has changed by itself."""
SWITCH_KINDS = frozenset((*KEY_KINDS, *MOUSE_KINDS))
CHANGE_KINDS = frozenset((QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Wheel))
WINDOW_KINDS = frozenset((QEvent.Type.Show, QEvent.Type.Hide))


class Scanning(QObject):
    """Goes through what can be chosen while it is on."""

    lit = Signal(str)
    """The label of what a press would choose now."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock or monotonic
        self._is_on = True
        self._said = ""
        self._on: QWidget = window
        self._tops: dict[int, str] = {}
        """What was lit at the top of each window that another one covers."""
        self._light = ScanLight(window, window)
        self._take(settings)
        self._choices: Choices = window_choices(window)
        words = (self.tr("Back to the groups"), self.tr("To the first groups"))
        self._scanner = Scanner(
            self._choices.root, self._switches, self._times, self._clock(), words
        )
        self._timer = self._new_timer(self.tick)
        self._refresh_timer = self._new_timer(self._refresh)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._refresh()

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
    def next_step_at(self) -> float | None:
        """When the light moves on by itself, by the clock; None if it waits for a press."""
        return self._scanner.next_step_at

    @property
    def light(self) -> ScanLight:
        """The frame and the bar of the window that is scanned."""
        return self._light

    @property
    def choices(self) -> Choices:
        """The tree that is scanned now."""
        return self._choices

    def change(self, settings: Settings) -> None:
        """Go on with other switches and times; the light stays where it is."""
        self._take(settings)
        self._scanner.set_pace(self._switches, self._times, self._clock())
        self._show()

    def set_theme(self) -> None:
        """Follow the window's colours."""
        self._light.set_theme()

    def stop(self) -> None:
        """Take the light away and let the keys be keys again."""
        self._is_on = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()
        self._refresh_timer.stop()
        self._light.take_away()

    # --- time and presses ---

    def tick(self) -> None:
        """Some time has passed."""
        now = self._clock()
        if self._choose_filter.tick(now):
            self._choose(now)
        if self._is_on and self._move_filter.tick(now):
            self._move(now)
        if not self._is_on:
            return
        self._renew(now)
        self._scanner.tick(now)
        self._show()

    def _choose(self, now: float) -> None:
        """Do what is lit. After a note the light goes to its buttons, else it stays."""
        if not self._is_as_seen(now):
            return
        chosen = self._scanner.choose(now)
        if chosen:
            self._do(chosen)
            if not self._is_on:
                return
            on = self._on
            self._renew(self._clock())
            if self._choices.returns and on is self._on:
                self._scanner.go_to_top(self._clock(), self._first_group())
            elif chosen.startswith("entry:") or chosen == "command:open-note":
                self._scanner.go_to_top(self._clock(), self._opened_group())
        self._show()

    def _move(self, now: float) -> None:
        if self._is_as_seen(now):
            self._scanner.move(now)
            self._show()

    def _is_as_seen(self, now: float) -> bool:
        """Whether what is lit is still there: a press must never do what nobody saw."""
        seen = (self._on, self._scanner.current.id)
        self._renew(now)
        if seen == (self._on, self._scanner.current.id):
            return True
        self._show()
        return False

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
                self._press(chosen)

    def _press(self, chosen: str) -> None:
        widget = self._choices.widget(chosen)
        if isinstance(widget, QLineEdit):
            from als_reader.ui.access.letter_board import open_letters

            open_letters(widget, self._window)
        elif isinstance(widget, QAbstractButton):
            widget.setFocus()
            widget.click()
        elif chosen == LEAVE and isinstance(self._on, QDialog):
            self._on.reject()

    # --- following the window ---

    def _refresh(self) -> None:
        """Something may have changed on the screen."""
        self._renew(self._clock())
        self._show()

    def _renew(self, now: float) -> None:
        """Scan what can be chosen now, in the dialog that is open or in the window."""
        on = scanned(self._window)
        if on is not self._on:
            self._tops[id(self._on)] = self._scanner.top_id
            self._on = on
            self._light.go_to(on)
            self._choices = self._choices_now()
            self._scanner.set_tree(self._choices.root, now)
            self._scanner.go_to_top(now, self._tops.pop(id(on), "") or self._first_group())
            return
        self._choices = self._choices_now()
        self._scanner.set_tree(self._choices.root, now)

    def _choices_now(self) -> Choices:
        if isinstance(self._on, QDialog):
            return dialog_choices(self._on)
        return window_choices(self._window)

    def _opened_group(self) -> str:
        """Where a note that was just opened has its buttons."""
        groups = {node.id for node in self._choices.root.children}
        return OPEN_CARD if OPEN_CARD in groups else ON_THE_PAGE

    def _first_group(self) -> str:
        """Where the light begins: where it comes back again and again, not at the way out."""
        nodes = self._choices.root.children
        return nodes[1].id if self._choices.returns and len(nodes) > 1 else nodes[0].id

    # --- private ---

    def _take(self, settings: Settings) -> None:
        self._switches = Switches(settings.scanning)
        self._times = settings.scan_times
        self._speaks = settings.scan_speaks
        self._choose_keys = settings.scan_choose or DEFAULT_CHOOSE[self._switches]
        self._move_keys: tuple[str, ...] = ()
        if self._switches is Switches.TWO:
            self._move_keys = settings.scan_move or DEFAULT_MOVE[self._switches]
        self._choose_filter = SwitchFilter(self._times)
        self._move_filter = SwitchFilter(self._times)

    def _new_timer(self, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def _show(self) -> None:
        self._light.show_node(self._scanner, self._choices, self.label)
        if self.label != self._said:
            self._said = self.label
            self.lit.emit(self.label)
            if self._speaks and self._window.modes is not None:
                self._window.modes.reading_aloud().labels.say_label(self.label)
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
        kind = event.type()
        if kind in SWITCH_KINDS:
            return self._takes(event)
        if kind in CHANGE_KINDS or (kind in WINDOW_KINDS and isinstance(watched, QDialog)):
            if not self._light.owns(watched):
                self._refresh_timer.start(REFRESH_AFTER)
        elif kind is QEvent.Type.ApplicationDeactivate:
            self._choose_filter.let_go()
            self._move_filter.let_go()
        return False

    def _takes(self, event: QEvent) -> bool:
        name, is_down = switch_of(event)
        if not name:
            return False
        if name in self._choose_keys:
            self._handle(self._choose_filter, self._choose, is_down=is_down)
            return True
        if name in self._move_keys:
            self._handle(self._move_filter, self._move, is_down=is_down)
            return True
        return False

    def _handle(
        self, switch: SwitchFilter, act: Callable[[float], None], *, is_down: bool | None
    ) -> None:
        if is_down is None:
            return
        now = self._clock()
        if switch.down(now) if is_down else switch.up(now):
            act(now)
        if self._is_on:
            self._wait()


def scanned(window: MainWindow) -> QWidget:
    """The dialog that is open now, else the window."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        return modal
    open_ = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return open_[-1] if open_ and isValid(open_[-1]) else window
