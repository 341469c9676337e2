# SPDX-License-Identifier: MIT
"""Why a note is there can be read with few large buttons too."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.ui.access.large_more import ChoicesDialog
from als_reader.ui.access.paper import Paper
from tests.ui.automatic.test_notes_tab import RULE, article
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

Click = Callable[[QWidget], None]


@pytest.mark.requirement("A2")
def test_the_reason_is_shown_after_it_was_chosen(
    qtbot: QtBot, open_window: Opener, click: Click
) -> None:
    """A press in the list of choices changes the words behind it at once."""
    window = open_window(article("automatic"), settings=Settings(has_large_targets=True))
    window.show_entry(1)
    qtbot.waitUntil(lambda: named(window, "large-choices").isVisible())
    click(named(window, "large-choices"))
    dialog = shown(window, ChoicesDialog)
    click(named(dialog, "why-1"))

    def says_why() -> bool:
        return RULE in "\n".join(paper.toPlainText() for paper in window.findChildren(Paper))

    qtbot.waitUntil(says_why)
