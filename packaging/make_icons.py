#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make every icon of the packages from the drawings in `packaging/icons`.

    python packaging/make_icons.py           write them all
    python packaging/make_icons.py --check   only say which differ, by their pixels

The small drawings are fitted to a grid of 16 pixels, where the large ones would be a blur.
"""

import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
DRAWINGS = PACKAGING / "icons"
RESOURCES = PACKAGING.parent / "resources" / "icons"
ID = "org.als_reader.ALSReader"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
WINDOW_SIZES = (16, 32, 48, 128)
"""What a window shows itself with, where no desktop entry does."""
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
SIDE = (164, 314)
SIDE_COLOUR = "#E4ECF7"
LARGEST_BITMAP = 64
"""Older parts of Windows read larger icons only where they are PNG, smaller ones only else."""
LARGEST_SMALL = 24
MAC_KINDS = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""The kinds of an .icns file that hold a PNG: for 1 × and 2 × screens."""

Draw = Callable[[str, int], bytes]
"""Gives the PNG of a drawing at a size."""


def drawing(name: str, size: int) -> Path:
    """The drawing to use at a size."""
    return DRAWINGS / (f"{name}-small.svg" if size <= LARGEST_SMALL else f"{name}.svg")


def draw(name: str, size: int) -> bytes:
    """Draw an icon as PNG."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(drawing(name, size).read_bytes()).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # PySide wants bytes, Qt a name
    return bytes(buffer.data().data())


def bitmap(png: bytes) -> bytes:
    """The same picture as Windows keeps it inside an icon: rows from below, then an empty mask."""
    from PySide6.QtGui import QImage

    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_ARGB32)
    size = image.width()
    rows = bytes(image.constBits())
    width = size * 4
    turned = b"".join(rows[start : start + width] for start in range(len(rows) - width, -1, -width))
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(turned), 0, 0, 0, 0)
    return head + turned + mask


def side_picture() -> bytes:
    """What stands beside the words of the installer for Windows: the icon on a quiet ground."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(*SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(SIDE_COLOUR))
    painter = QPainter(image)
    size = 96
    icon = QImage.fromData(draw("app", size))
    painter.drawImage((SIDE[0] - size) // 2, 48, icon)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few = image.convertToFormat(QImage.Format.Format_Indexed8)
    few.save(buffer, "BMP")  # type: ignore[call-overload]  # PySide wants bytes, Qt a name
    return bytes(buffer.data().data())


def windows_icon(pictures: Mapping[int, bytes]) -> bytes:
    """Put pictures together to an .ico file."""
    places, bodies = b"", b""
    start = 6 + 16 * len(pictures)
    for size, png in pictures.items():
        body = bitmap(png) if size <= LARGEST_BITMAP else png
        side = size % 256  # 0 means 256
        places += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), start + len(bodies))
        bodies += body
    return struct.pack("<HHH", 0, 1, len(pictures)) + places + bodies


def mac_icon(pictures: Mapping[bytes, bytes]) -> bytes:
    """Put pictures together to an .icns file."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def icons(draw: Draw) -> Iterator[tuple[Path, bytes]]:
    """Every file that is made, with what is in it."""
    hicolor = PACKAGING / "linux" / "icons" / "hicolor"
    linux = {"app": ("apps", ID), "article": ("mimetypes", f"{ID}-article")}
    for name, (folder, icon) in linux.items():
        for size in LINUX_SIZES:
            yield hicolor / f"{size}x{size}" / folder / f"{icon}.png", draw(name, size)
        scalable = (DRAWINGS / f"{name}.svg").read_bytes()
        yield hicolor / "scalable" / folder / f"{icon}.svg", scalable
    symbolic = (DRAWINGS / "app-symbolic.svg").read_bytes()
    yield hicolor / "symbolic" / "apps" / f"{ID}-symbolic.svg", symbolic
    for size in WINDOW_SIZES:
        yield RESOURCES / f"app-{size}.png", draw("app", size)
    yield PACKAGING / "windows" / "side.bmp", side_picture()
    for name in linux:
        pictures = {size: draw(name, size) for size in WINDOWS_SIZES}
        yield PACKAGING / "windows" / f"{name}.ico", windows_icon(pictures)
        kinds = {kind: draw(name, size) for kind, size in MAC_KINDS.items()}
        yield PACKAGING / "macos" / f"{name}.icns", mac_icon(kinds)


def main(words: list[str]) -> int:
    """Write or compare; the status says whether a file differs."""
    is_check = words == ["--check"]
    wrong = []
    for file, data in icons(draw):
        if is_check:
            if not file.is_file() or file.read_bytes() != data:
                wrong.append(file)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    for file in wrong:
        sys.stderr.write(f"{file.relative_to(PACKAGING.parent)} is not as drawn\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
