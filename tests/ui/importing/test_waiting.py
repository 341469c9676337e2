# SPDX-License-Identifier: MIT
"""The wait for a large file never outlives the window it belongs to."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.importing import waiting
from als_reader.ui.importing.waiting import WaitDialog


@pytest.mark.parametrize("is_closed", [False, True])
def test_no_wait_is_shown_for_a_window_that_was_closed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    """Qt then takes back the end of the program: it went on unseen and held the profile."""
    monkeypatch.setattr(waiting, "SHOW_WAIT_AFTER", 0)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    wait = WaitDialog("large.md", window)
    if is_closed:
        window.close()
    later = WaitDialog("later.md", None)
    qtbot.addWidget(later)
    qtbot.waitUntil(later.isVisible)
    assert wait.isVisible() is not is_closed
