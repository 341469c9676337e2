# SPDX-License-Identifier: MIT
"""What a list of cards shows from its top: cards, lines between them, and widgets of the tab."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from als_reader.ui.panes.card import CardContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A heading or a quiet sentence between cards."""

    key: str
    text: str
    is_heading: bool = False
    above: frozenset[str] | None = None
    """The cards that it is about: it is hidden when they all are. None: it always stays."""


Part = CardContent | Line | QWidget
"""A widget is the tab's own: the list only gives it its place."""
