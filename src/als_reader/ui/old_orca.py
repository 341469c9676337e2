# SPDX-License-Identifier: MIT
"""Messages for Orca before version 45, which does not hear announcements yet.

It says a notification when one is shown. A newer Orca would say the same words twice, so its
version is looked up first.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

PLACES = ("/usr/lib/python3*/*-packages/orca", "/usr/local/lib/python3*/*-packages/orca")
VERSION = re.compile(r'^version\s*=\s*"(\d+)', re.MULTILINE)
HEARS_ANNOUNCEMENTS = 45


class SpokenMessage(QWidget):
    """Has no size and is never seen; its accessible name is what was said last."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFixedSize(0, 0)
        self.setAccessibleIdentifier("spoken-message")

    def say(self, text: str) -> None:
        """Let Orca say a text: it does when a notification comes into sight."""
        self.hide()
        self.setAccessibleName(text)
        self.show()


def show_message(window: QWidget, text: str) -> None:
    """Say a text in a window, if the Orca of this machine is an old one."""
    if not is_old(_folders()):
        return
    found = [w for w in window.children() if isinstance(w, SpokenMessage)]
    (found[0] if found else SpokenMessage(window)).say(text)


@cache
def is_old(folders: tuple[Path, ...]) -> bool:
    """Whether an Orca that does not hear announcements is installed in one of the folders."""
    return any(0 < version < HEARS_ANNOUNCEMENTS for version in _versions(folders))


def _folders() -> tuple[Path, ...]:
    return tuple(folder for place in PLACES for folder in Path("/").glob(place[1:]))


def _versions(folders: Iterable[Path]) -> Iterable[int]:
    for folder in folders:
        try:
            words = (folder / "orca_platform.py").read_text("utf-8", "replace")
        except OSError:
            continue
        found = VERSION.search(words)
        yield int(found[1]) if found else 0
