# SPDX-License-Identifier: MIT
"""New from clipboard: what a reader copied elsewhere becomes an article that is kept."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.core.language import sentence

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

_TAGS = re.compile(r"<[^>]*>|&nbsp;")


def open_clipboard(window: MainWindow) -> None:
    """Open what was copied: files, a part of a web page, or plain words."""
    found = QGuiApplication.clipboard().mimeData()
    files = _files(found)
    if files:
        window.open_requested.emit(files)
        return
    name, data = _words(found)
    if not data:
        window.show_problem(
            _tr("There are no words to read yet. Copy some words first, then try again.")
        )
        return
    try:
        path = keep_pasted(window.remembered.paths.pasted, name, data, window.today)
    except SaveError as error:
        window.show_problem(str(error))
        return
    window.open_requested.emit([path])


def keep_pasted(folder: Path, ending: str, data: bytes, today: date) -> Path:
    """Keep words under a name of their own; the same words again are the same file.

    Raises SaveError.
    """
    number = 1
    while True:
        extra = f"-{number}" if number > 1 else ""
        path = folder / f"pasted-{today.isoformat()}{extra}{ending}"
        try:
            if path.read_bytes() == data:
                return path
        except FileNotFoundError:
            atomic_write(path, data, is_private=True)
            return path
        except OSError as error:
            raise SaveError(path, sentence("the system refused it.")) from error
        number += 1


def _files(found: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in found.urls() if url.isLocalFile()]


def _words(found: QMimeData) -> tuple[str, bytes]:
    """What the name of a file of it ends in, and its bytes; none if there are no words."""
    page, text = found.html().replace("\0", ""), found.text().replace("\0", "")
    if _TAGS.sub("", page).strip():
        whole = f'<!doctype html><meta charset="utf-8">{page}'
        return ".html", whole.encode("utf-8", "replace")
    return ".txt", text.encode("utf-8", "replace") if text.strip() else b""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Clipboard", text)
