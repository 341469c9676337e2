# SPDX-License-Identifier: MIT
"""Files without the system's dialogs, which cannot be used by switch or dwell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from als_reader.core.folders import free_name
from als_reader.core.kinds import ARTICLE_ENDINGS
from als_reader.core.settings import Settings

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def needs_own_dialogs(settings: Settings) -> bool:
    """Whether the reader uses a way that the system's dialogs do not know."""
    is_large = settings.has_large_targets or settings.shows_one_thing
    return settings.scanning != "off" or settings.has_dwell or is_large


def choose_file(
    window: MainWindow,
    chosen: Callable[[Path], None] | None = None,
    endings: tuple[str, ...] = ARTICLE_ENDINGS,
) -> None:
    """Go through the folders, from where the last file was; without `chosen`, to open a file."""
    from als_reader.ui.dialogs.browse import BrowseDialog

    recent = window.remembered.recent.files
    start = Path(recent[0].path).parent if recent else documents_folder()
    dialog = BrowseDialog(start if start.is_dir() else Path.home(), window, endings)
    dialog.file_chosen.connect(chosen or (lambda path: window.open_requested.emit([path])))
    dialog.open()


def save_in_documents(
    window: MainWindow, title: str, ending: str, write: Callable[[Path], None]
) -> None:
    """Write a file under a name of its own and say where it is. Raises SaveError."""
    folder = documents_folder()
    target = free_name(folder, title, ending)
    write(target)
    words = QCoreApplication.translate("OwnFiles", "Saved as {name} in {folder}.")
    words = words.format(name=target.name, folder=folder.name)
    window.notices.show_notice(words)
    window.status_line.say(words)


def documents_folder() -> Path:
    """Where people look for what they have saved."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location) or Path.home())


def has_printer() -> bool:
    """Whether the system knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())
