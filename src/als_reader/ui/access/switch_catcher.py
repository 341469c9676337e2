# SPDX-License-Identifier: MIT
"""A button that, once pressed, takes the next key or mouse button as a switch."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from als_reader.ui.access.scan_switch import KEY_KINDS, MOUSE_KINDS, key_name, mouse_name
from als_reader.ui.dialogs.key_catcher import ONLY_WITH_OTHERS
from als_reader.ui.panes.wrapped_text import WrapButton

KINDS = QEvent.Type


class SwitchCatcher(WrapButton):
    """Waits for a switch after a press; Esc ends the waiting. Works while scanning is on, too."""

    caught = Signal(str)
    """The switch as settings keep it, such as "Space" or "Mouse2"."""

    def __init__(self, text: str, waiting_text: str, identifier: str) -> None:
        super().__init__(text)
        self._text = text
        self._waiting_text = waiting_text
        self.is_waiting = False
        """Whether the next switch is taken."""
        self.setAccessibleIdentifier(identifier)
        self.clicked.connect(lambda: self._wait(not self.is_waiting))

    def _wait(self, is_on: bool) -> None:
        application = QApplication.instance()
        if is_on == self.is_waiting or application is None:
            return
        self.is_waiting = is_on
        self.set_words(self._waiting_text if is_on else self._text)
        if is_on:
            application.installEventFilter(self)  # the last one comes first: before scanning
        else:
            application.removeEventFilter(self)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep every key and mouse button from everything else until one is taken."""
        kind = event.type()
        if kind not in KEY_KINDS and kind not in MOUSE_KINDS:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            if kind is KINDS.KeyPress and not event.isAutoRepeat():
                self._take_key(event)
        elif kind is KINDS.MouseButtonPress:
            self._take(mouse_name(event.button()))  # type: ignore[attr-defined]
        return True

    def _take_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._wait(False)
        elif event.key() not in ONLY_WITH_OTHERS:
            self._take(key_name(event))

    def _take(self, name: str) -> None:
        if name:
            self._wait(False)
            self.caught.emit(name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody can see any more that it waits."""
        self._wait(False)
        super().hideEvent(event)
