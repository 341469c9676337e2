# SPDX-License-Identifier: MIT
"""The whole window, as the tests of the window have it."""

from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "open_window", "window"]
