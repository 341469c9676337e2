# SPDX-License-Identifier: MIT
"""East Asian words are readable on every machine, also where no such font is installed."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from als_reader.core.errors import ReaderError
from als_reader.resources import resource_root

HAN_FONT = "ALSReaderHan-Regular.otf"


@cache
def load_han_font() -> str:
    """Load our small East Asian font and let every other font fall back to it.

    Gives its family; empty if it did not come with this install. Costs nothing the second time.
    """
    try:
        data = (resource_root() / "fonts" / HAN_FONT).read_bytes()
    except (OSError, ReaderError):
        return ""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    return families[0] if families else ""


def with_han(font: QFont) -> QFont:
    """A font that shows East Asian words in our font, if its own families lack them."""
    family = load_han_font()
    if not family or family in font.families():
        return font
    fallback = QFont(font)
    fallback.setFamilies([*font.families(), family])
    return fallback
