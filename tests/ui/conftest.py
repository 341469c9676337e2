# SPDX-License-Identifier: MIT
"""No test speaks: a real voice takes seconds to open, and a machine may have none."""

import pytest


@pytest.fixture(autouse=True)
def no_real_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window finds no voice; tests of reading aloud bring a silent one."""
    name = "als_reader.ui.speaking.shared_voice.open_voice"
    monkeypatch.setattr(name, lambda: "There is no voice in tests.")
