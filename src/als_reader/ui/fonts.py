# SPDX-License-Identifier: MIT
"""Fonts of the side pane: its own text size, and East Asian words on every machine."""

from collections import deque
from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QWidget

from als_reader.core.errors import ReaderError
from als_reader.resources import han_font, resource_root

BUNDLED = {
    "atkinson": ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf"),
    "opendyslexic": ("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf"),
}
LETTER_GAP, WORD_GAP = 0.12, 0.16
"""In letter sizes, where the reader wants more room (ACCESSIBILITY G4)."""
_KEYS: deque[tuple[QFont, str]] = deque(maxlen=4)
"""The keys of the last fonts: a list of cards asks for the same one thousands of times."""


@cache
def load_han_font() -> str:
    """Load our small East Asian font and let every other font fall back to it.

    Gives its family; empty if it did not come with this install. Costs nothing the second time.
    """
    return _added(han_font)


@cache
def _load(name: str) -> str:
    def read() -> bytes:
        return (resource_root() / "fonts" / name).read_bytes()

    return _added(read)


def _added(read: Callable[[], bytes]) -> str:
    try:
        data = read()
    except (OSError, ReaderError):
        return ""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    return families[0] if families else ""


def chosen_font(system: QFont, name: str, *, is_spacious: bool) -> QFont:
    """The font that the reader chose, the system's where it did not come with this install."""
    font = QFont(system)
    family = next((f for file in BUNDLED.get(name, ()) if (f := _load(file))), "")
    if family:
        font.setFamilies([family, *system.families()])
    return spaced(font) if is_spacious else font


def spaced(font: QFont) -> QFont:
    """A font whose letters and words stand further apart, for its size."""
    wide = QFont(font)
    size = QFontInfo(font).pixelSize()
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_GAP * size)
    wide.setWordSpacing(WORD_GAP * size)
    return wide


def is_spaced(font: QFont) -> bool:
    """Whether the reader wants this text spacious; its lines are then further apart too."""
    return font.wordSpacing() > 0


def with_han(font: QFont) -> QFont:
    """A font that shows East Asian words in our font, if its own families lack them."""
    family = load_han_font()
    if not family or family in font.families():
        return font
    fallback = QFont(font)
    # A name such as "Sans Serif" is no family: without a real one, ours would come first.
    fallback.setFamilies([*font.families(), QFontInfo(font).family(), family])
    return fallback


def give_font(widget: QWidget, font: QFont) -> None:
    """Set the font of a widget and of all inside it; what is bold stays bold.

    Under a style sheet Qt does not hand a font down to children.
    """
    for one in (widget, *widget.findChildren(QWidget)):
        own = QFont(font)
        own.setBold(one.font().bold())
        one.setFont(own)


def font_key(font: QFont) -> str:
    """What layouts of text are kept by; Qt's own key leaves the fallback families out."""
    for known, key in _KEYS:
        if known == font:
            return key
    key = f"{font.key()} {font.families()} {font.letterSpacing()} {font.wordSpacing()}"
    _KEYS.appendleft((QFont(font), key))
    return key
