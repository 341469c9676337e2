# SPDX-License-Identifier: MIT
"""A button, and behind it what not everyone wants to see or step through."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.wrapped_text import WrapButton


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureWords:
    """What its button says."""

    show: str
    hide: str
    about: str
    """Added for screen readers: which of several such buttons this is."""
    identifier: str
    look: str = ""


class Disclosure(QWidget):
    """Opens and closes in place. Fill `body` with what it shows."""

    def __init__(self, words: DisclosureWords, references: Mapping[str, Reference]) -> None:
        super().__init__()
        self._words = words
        self.body = CardBody(references)
        inside = self.body.layout()
        assert inside is not None
        inside.setContentsMargins(0, 0, 0, 0)
        self.button = WrapButton("", look=words.look)
        self.button.setAccessibleIdentifier(words.identifier)
        self.button.setAccessibleDescription(words.about)
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)
        self.set_shown(False)

    def set_shown(self, is_shown: bool) -> None:
        """Show what is behind the button, or put it away again."""
        self.body.setVisible(is_shown)
        self.button.set_words(self._words.hide if is_shown else self._words.show)

    def _on_clicked(self) -> None:
        self.set_shown(self.body.isHidden())
