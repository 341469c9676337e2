# SPDX-License-Identifier: MIT
"""The Rest target: stands in every window while dwell is on, and says how things are in words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from als_reader.ui.panes.wrapped_text import WrapButton

REST = "dwell-rest"
"""Its identifier, also where large targets show it on a page."""
LEAST_HEIGHT = 60
LEAST_WIDTH = 240
MARGIN = 8


class RestButton(WrapButton):
    """Looking here stops dwell, and looking here again starts it."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleIdentifier(REST)
        self.setProperty("stays", True)
        self.setCheckable(True)
        self.setFont(QApplication.font())
        self.show_state(is_resting=False)

    def show_state(self, *, is_resting: bool) -> None:
        """Say whether looking presses now."""
        self.setChecked(is_resting)
        self.set_words(
            self.tr("Resting. Look here to go on.") if is_resting else self.tr("Rest: look here")
        )
        self.setToolTip(self.tr("While you rest, looking at things does nothing."))
        self.setAccessibleDescription(self.toolTip())

    # --- Qt ---

    def nextCheckState(self) -> None:
        """The state is set by what happens, not by the press."""

    def heightForWidth(self, width: int) -> int:
        """Large: it must be easy to hit when one is tired."""
        return max(LEAST_HEIGHT, super().heightForWidth(width))

    def sizeHint(self) -> QSize:
        """As above."""
        return super().sizeHint().expandedTo(QSize(LEAST_WIDTH, LEAST_HEIGHT))


class RestBar(QWidget):
    """The Rest target in a row of its own, below the window's others."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rest-bar")
        self.button = RestButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, MARGIN, 16, MARGIN)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
