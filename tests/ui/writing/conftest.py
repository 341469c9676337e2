# SPDX-License-Identifier: MIT
"""The whole window with a small article of a file, ready to be written on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.format import read_article
from als_reader.core.settings import Settings
from als_reader.ui.main_window import MainWindow
from tests.ui.access.conftest import clock, documents
from tests.ui.window.conftest import Opener, click, open_window
from tests.ui.window.driving import named

__all__ = ["click", "clock", "documents", "open_window"]

TEXT = """Liruquine helps. It was proven in mice.

The disease is called frostbite. Doctors say frostbite is rare.
"""
ANNOTATED = """---
format: als-article/1
title: A small article
original: {{format: text/plain, sha256: {sha}, bytes: {size}, eol: lf, final-newline: yes}}
review: {{status: {status}}}
---
<!-- original:begin -->
Liruquine[^{garble}] helps. It was proven in mice.[^claim-mice]

The disease is called frostbite. Doctors say frostbite is rare.
<!-- original:end -->

[^{garble}]: "Liruquine": **Garbled: riluzole.** No medicine has this name.

[^claim-mice]: "It was proven in mice.": **Unsupported.** No study is named.
"""
OpenFile = Callable[..., MainWindow]


def annotated(*, garble: str = "garble-riluzole", status: str = "reviewed") -> bytes:
    """The small article with two notes, as somebody else has made it."""
    import hashlib

    data = TEXT.encode()
    sha = hashlib.sha256(data).hexdigest()
    return ANNOTATED.format(sha=sha, size=len(data), garble=garble, status=status).encode()


@pytest.fixture
def plain_file(tmp_path: Path) -> Path:
    """The small article as an ordinary text."""
    path = tmp_path / "small.txt"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def annotated_file(tmp_path: Path) -> Path:
    """The small article with notes of somebody else."""
    path = tmp_path / "small.alsmd"
    path.write_bytes(annotated())
    return path


@pytest.fixture
def open_file(open_window: Opener) -> OpenFile:
    """Open a file in a window, as a reader does."""

    def open_one(path: Path, settings: Settings | None = None) -> MainWindow:
        article = read_article(path.read_bytes(), path.name)
        window = open_window(article, settings=settings)
        window.show_article(article, path)
        QApplication.processEvents()
        return window

    return open_one


@pytest.fixture
def saves_in(documents: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder into which files go without the system's dialog, which tests cannot use."""
    name = "als_reader.ui.access.own_files.needs_own_dialogs"
    monkeypatch.setattr(name, lambda _settings: True)
    return documents


def top(window: MainWindow) -> QWidget:
    """The dialog that is open now, or the window."""
    QApplication.processEvents()
    return QApplication.activeModalWidget() or window


@pytest.fixture
def press(qtbot: QtBot, click: Callable[[QWidget], None]) -> Callable[[MainWindow, str], None]:
    """Click a button that can be seen now, by its identifier."""

    def press_one(window: MainWindow, identifier: str) -> None:
        click(named(top(window), identifier))
        QApplication.processEvents()

    return press_one
