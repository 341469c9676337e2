# SPDX-License-Identifier: MIT
"""One message above the text. Imported with the first message: most starts have none."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from als_reader.core.remarks import remark_words
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton


class Notice(QFrame):
    """One message with its buttons."""

    def __init__(
        self,
        text: str,
        action: str,
        do: Callable[[], object] | None,
        more: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.text = text
        self.close_button = WrapButton(self.tr("Close"))
        shown = remark_words(text)
        self.close_button.setAccessibleName(self.tr("Close: {message}").format(message=shown))
        self.close_button.setAccessibleIdentifier("notice-close")
        words = TextLabel(shown)
        words.setAccessibleIdentifier("notice-text")
        row = FlowLayout(None, 12)
        row.addWidget(words)
        self.action_button: WrapButton | None = None
        if action and do is not None:
            self.action_button = WrapButton(action)
            self.action_button.setAccessibleIdentifier("notice-action")
            row.addWidget(self.action_button)
        self.more_buttons = [WrapButton(words) for words in more]
        for number, button in enumerate(self.more_buttons, 2):
            button.setAccessibleIdentifier(f"notice-action-{number}")
            row.addWidget(button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        column.addLayout(row)
        buttons = (self.action_button, *self.more_buttons, self.close_button)
        self.buttons = [b for b in buttons if b is not None]
        line = QFrame()
        line.setProperty("look", "line")
        column.addWidget(line)
