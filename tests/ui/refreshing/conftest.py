# SPDX-License-Identifier: MIT
"""The window and a host for dialogs, and what asks without a network."""

from tests.ui.dialogs.conftest import find, host, styled
from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "find", "host", "open_window", "styled", "window"]
