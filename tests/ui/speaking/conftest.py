# SPDX-License-Identifier: MIT
"""The whole window with a voice that only tests can hear."""

import pytest
from PySide6.QtWidgets import QApplication

from als_reader.ui.speaking import shared_voice
from tests.ui.speaking.silent import SilentVoice
from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "open_window", "window"]


@pytest.fixture
def voice(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> SilentVoice:
    """The voice that the window finds."""
    found = SilentVoice()
    monkeypatch.setattr(shared_voice, "open_voice", lambda: found)
    return found
