# SPDX-License-Identifier: MIT
"""The reader's choice of type: which font, how far apart letters, words and lines stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from als_reader.core.settings import Settings

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

SYSTEM_FONT = "system"


def apply_type(window: MainWindow, settings: Settings) -> None:
    """Give article, pane and window the type of the settings."""
    reader = window.reader
    font = window.system_font
    if settings.font != SYSTEM_FONT or settings.is_spacious:
        from als_reader.ui.fonts import chosen_font

        font = chosen_font(font, settings.font, is_spacious=settings.is_spacious)
    reader.set_line_spacing(settings.line_spacing)
    reader.set_column_width(settings.column_width)
    reader.set_font_choice(font, is_spacious=settings.is_spacious)
    is_other = font.families() != window.base_font.families()
    if is_other or font.wordSpacing() != window.base_font.wordSpacing():
        window.base_font = font
        if window.pane is not None:
            window.pane.set_base_font(font)
        window.set_text_scale(window.text_scale)
