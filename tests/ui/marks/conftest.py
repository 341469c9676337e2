# SPDX-License-Identifier: MIT
"""The window, a host for dialogs and a reader's page, as the tests of each have them."""

from tests.ui.access.conftest import documents
from tests.ui.dialogs.conftest import find, host, styled
from tests.ui.reader.conftest import base_font, show_text
from tests.ui.window.conftest import click, open_window, window

__all__ = [
    "base_font", "click", "documents", "find", "host", "open_window", "show_text", "styled", "window",
]  # fmt: skip
