# SPDX-License-Identifier: MIT
"""A tab that cannot show its facts, and says so in a sentence."""

from als_reader.core.theme import Theme
from als_reader.ui.panes.pane_tab import PaneTab


class SorryTab(PaneTab):
    """One sentence instead of half-checked facts. The other tabs stay as they are."""

    def __init__(self, name: str, title: str, theme: Theme, sentence: str) -> None:
        super().__init__(name, title, theme)
        self.cards.add_text(sentence, look="")
