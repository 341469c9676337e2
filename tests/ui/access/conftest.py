# SPDX-License-Identifier: MIT
"""The whole window, as the tests of the window have it; a clock and a home of its own."""

from pathlib import Path

import pytest

from als_reader.ui.access import scanning
from tests.ui.access.switching import Clock
from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "open_window", "window"]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of scanning: it stands still until a test lets time pass."""
    clock = Clock()
    monkeypatch.setattr(scanning, "monotonic", clock)
    return clock


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Documents folder of a home that no other test uses."""
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home / "Documents"
