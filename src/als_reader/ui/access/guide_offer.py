# SPDX-License-Identifier: MIT
"""Offers the first-use guide once, and never stands in the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def offer_guide(window: MainWindow) -> None:
    """Show a message with a button at the first start; afterwards the guide stands under More."""
    settings = window.remembered.settings
    if settings.guide != "new":
        return
    window.notices.show_notice(
        QCoreApplication.translate("Guide", "You can set up how you press, see and hear."),
        QCoreApplication.translate("Guide", "Set up how you read"),
        window.commands["guide"].trigger,
    )
    window.change_settings(replace(settings, guide="later"))
