# SPDX-License-Identifier: MIT
"""The window and a host for dialogs, as the tests of each have them; a home of its own."""

from tests.ui.access.conftest import documents
from tests.ui.dialogs.conftest import find, host, styled
from tests.ui.window.conftest import click, open_window, window

__all__ = ["click", "documents", "find", "host", "open_window", "styled", "window"]
