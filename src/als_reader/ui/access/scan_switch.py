# SPDX-License-Identifier: MIT
"""Keys and mouse buttons as switches: their names, and which event belongs to which."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from als_reader.core.scanning import Switches

DEFAULT_CHOOSE = {Switches.ONE: ("Space",), Switches.TWO: ("Return", "Enter")}
DEFAULT_MOVE: dict[Switches, tuple[str, ...]] = {Switches.ONE: (), Switches.TWO: ("Space",)}
KINDS = QEvent.Type
KEY_KINDS = (KINDS.KeyPress, KINDS.KeyRelease, KINDS.ShortcutOverride)
MOUSE_KINDS = (KINDS.MouseButtonPress, KINDS.MouseButtonRelease, KINDS.MouseButtonDblClick)
BUTTONS = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.BackButton,
    Qt.MouseButton.ForwardButton,
)
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""With one of these a key is a shortcut of whoever helps, not a switch."""


def switch_of(event: QEvent) -> tuple[str, bool | None]:
    """The name of the switch an event belongs to, and whether it went down.

    None instead: the event belongs to a switch but changes nothing, such as a key that repeats.
    """
    kind = event.type()
    if isinstance(event, QKeyEvent) and kind in KEY_KINDS:
        if event.modifiers() & HELD and kind is not KINDS.KeyRelease:
            return "", None
        name = key_name(event)
        if kind is KINDS.ShortcutOverride or event.isAutoRepeat():
            return name, None
        return name, kind is KINDS.KeyPress
    if isinstance(event, QMouseEvent) and kind in MOUSE_KINDS:
        return mouse_name(event.button()), kind is not KINDS.MouseButtonRelease
    return "", None


def key_name(event: QKeyEvent) -> str:
    """The name of a key as settings keep it: "Space", "Return", "F5"."""
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)


def mouse_name(button: Qt.MouseButton) -> str:
    """The name of a mouse button as settings keep it: "Mouse2" is the right one."""
    return f"Mouse{BUTTONS.index(button) + 1}" if button in BUTTONS else ""


def shown_name(name: str) -> str:
    """A switch as readers know it: "the right mouse button", "Space"."""
    words = {
        "Mouse1": _tr("left mouse button"),
        "Mouse2": _tr("right mouse button"),
        "Mouse3": _tr("middle mouse button"),
        "Mouse4": _tr("back mouse button"),
        "Mouse5": _tr("forward mouse button"),
        "Return": _tr("Enter"),
        "Enter": _tr("Enter by the numbers"),
    }
    return words.get(name) or QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Switch", text)
