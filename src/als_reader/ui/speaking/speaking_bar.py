# SPDX-License-Identifier: MIT
"""The row that is there as long as anything is read aloud: Stop first (ACCESSIBILITY F5)."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from als_reader.ui.bars import button_names
from als_reader.ui.button_row import ButtonRow, RowItem

SPEAKING_BAR = (
    RowItem(("stop-speaking",), 0),
    RowItem(("read-aloud",), 1),
    RowItem(("sentence-back",), 2),
    RowItem(("sentence-forward",), 3),
)
BESIDE_STOP = frozenset({"read-aloud", "sentence-back", "sentence-forward"})


def speaking_bar(actions: Mapping[str, QAction]) -> ButtonRow:
    """A hidden row of buttons. Where there is little room, Stop is the last to go."""
    row = ButtonRow(SPEAKING_BAR, actions, button_names())
    row.setObjectName("speaking-bar")
    row.hide()
    return row
