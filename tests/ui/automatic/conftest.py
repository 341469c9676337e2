# SPDX-License-Identifier: MIT
"""The whole window, as the tests of the window have it, and what tests of dialogs need."""

from tests.ui.dialogs.conftest import find, host
from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "find", "host", "open_window", "window"]
