# SPDX-License-Identifier: MIT
"""A button that, once pressed, takes the next key for itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from als_reader.ui.panes.wrapped_text import WrapButton

KEY = Qt.Key
ONLY_WITH_OTHERS = {KEY.Key_Shift, KEY.Key_Control, KEY.Key_Alt, KEY.Key_Meta, KEY.Key_AltGr,
                    KEY.Key_unknown, KEY.Key_CapsLock, KEY.Key_NumLock}  # fmt: skip


class KeyCatcher(WrapButton):
    """Waits for a key after a press; Esc, or going elsewhere, ends the waiting."""

    caught = Signal(str)
    """The key as Qt writes it, such as "Ctrl+Shift+N"."""
    waiting_changed = Signal(bool)

    def __init__(self, text: str, waiting_text: str, identifier: str) -> None:
        super().__init__(text)
        self._text = text
        self._waiting_text = waiting_text
        self._is_waiting = False
        self.setAccessibleIdentifier(identifier)
        self.clicked.connect(lambda: self._wait(not self._is_waiting))

    @property
    def is_waiting(self) -> bool:
        """Whether the next key is taken."""
        return self._is_waiting

    def _wait(self, is_on: bool) -> None:
        if is_on == self._is_waiting:
            return
        self._is_waiting = is_on
        self.set_words(self._waiting_text if is_on else self._text)
        self.waiting_changed.emit(is_on)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in ONLY_WITH_OTHERS:
            return
        self._wait(False)
        if event.key() == KEY.Key_Escape and not event.modifiers():
            return
        self.caught.emit(pressed_key(event))

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """While it waits, every key is its own, also Tab and Enter."""
        if self._is_waiting and isinstance(event, QKeyEvent):
            match event.type():
                case QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                case QEvent.Type.KeyPress:
                    if not event.isAutoRepeat():
                        self._take(event)
                    event.accept()
                    return True
                case QEvent.Type.KeyRelease:
                    event.accept()
                    return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere does not want to set a key."""
        self._wait(False)
        super().focusOutEvent(event)


def pressed_key(event: QKeyEvent) -> str:
    """A pressed key as Qt writes it. A sign such as "+" is named by itself, without Shift."""
    combination = event.keyCombination()
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if modifiers == Qt.KeyboardModifier.ShiftModifier and text.isprintable() and not text.isalpha():
        modifiers = Qt.KeyboardModifier.NoModifier
    sequence = QKeySequence(combination.key() | modifiers)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native_key(key: str) -> str:
    """A key as it stands on this machine's keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
