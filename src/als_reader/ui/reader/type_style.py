# SPDX-License-Identifier: MIT
"""The type of the article: font, size, spaces and width."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from als_reader.core.theme import Theme
from als_reader.ui.reader.column import Column, fit_column, with_signs
from als_reader.ui.reader.shown import Look
from als_reader.ui.reader.writer import BODY_SCALE, scaled


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStyle:
    """What the reader chose."""

    font: QFont
    scale: int = 100
    """Per cent."""
    spacing: float = 1.5
    """Of lines, in line heights."""
    characters: int = 65
    """In a line, at most."""
    is_spacious: bool = False
    has_tags: bool = True
    """Whether there are buttons in and beside the text."""

    def sized(self, scale: float) -> QFont:
        """The font, so many times the size of the window's text."""
        return scaled(self.font, scale * self.scale / 100)

    def look(self, theme: Theme, width: int) -> Look:
        """How a document looks in a column of this width."""
        return Look(
            theme=theme,
            font=self.sized(1),
            line_height=round(self.spacing * 100),
            width=width,
            is_spacious=self.is_spacious,
        )

    def column(self, view_width: int, tag_width: int, sign_room: int = 0) -> Column:
        """The column in a view; without tags their notes are numbers in the text."""
        beside = tag_width if self.has_tags else 0
        column = fit_column(view_width, self.characters, self.sized(BODY_SCALE), beside)
        column = with_signs(column, sign_room)
        return column if self.has_tags else replace(column, is_narrow=True)
