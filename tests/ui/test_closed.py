# SPDX-License-Identifier: MIT
"""A program whose window was closed shows no other window."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.paths import Paths


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_fault_after_the_window_was_closed_is_only_logged(
    profile: Paths, qtbot: QtBot, is_closed: bool
) -> None:
    """Telling it would take back the end of the program, which then held the profile."""
    reader = Reader(profile, date(2026, 11, 26))
    qtbot.addWidget(reader.window)
    reader.show()
    if is_closed:
        reader.window.close()
    error = ValueError()
    reader.log.on_exception(ValueError, error, None)
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    assert any(box.isVisible() for box in boxes) is not is_closed
    for box in boxes:
        box.close()
    assert "ValueError" in reader.log.path.read_text("utf-8")
