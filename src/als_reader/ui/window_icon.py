# SPDX-License-Identifier: MIT
"""The icon in title bars and task bars, where no desktop entry gives one."""

from importlib.resources.abc import Traversable

from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from als_reader.resources import resource_root

SIZES = (16, 32, 48, 128)


def show_window_icon(root: Traversable | None = None) -> None:
    """Give all windows the icon. Called after the first picture: nobody waits for it."""
    folder = (root or resource_root()) / "icons"
    icon = QIcon()
    for size in SIZES:
        picture = QPixmap()
        if picture.loadFromData((folder / f"app-{size}.png").read_bytes(), "PNG"):
            icon.addPixmap(picture)
    QGuiApplication.setWindowIcon(icon)
