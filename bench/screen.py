# SPDX-License-Identifier: MIT
"""A private X screen whose pixels can be read while programs draw on it."""

import csv
import io
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

SIZE = (1280, 800)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the screen in pixels."""

    left: int
    top: int
    width: int
    height: int


class Screen:
    """The pixels of an Xvfb screen, read straight from its frame-buffer file."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        with frame_buffer.open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._pixels[:100])
        self.width, self.height, self._stride = header[4], header[5], header[12]
        colours = header[19]
        self._start = header[0] + colours * 12

    def region(self, box: Box) -> bytes:
        """The pixels in a box, row after row."""
        rows = []
        for row in range(box.top, box.top + box.height):
            at = self._start + row * self._stride + box.left * 4
            rows.append(self._pixels[at : at + box.width * 4])
        return b"".join(rows)

    def picture(self) -> QImage:
        """The whole screen as an image."""
        data = self.region(Box(0, 0, self.width, self.height))
        image = QImage(data, self.width, self.height, self.width * 4, QImage.Format.Format_RGB32)
        return image.copy()

    def words(self) -> list[tuple[str, Box]]:
        """Every word that text recognition finds on the screen, with its place."""
        with tempfile.TemporaryDirectory() as folder:
            picture = Path(folder) / "screen.png"
            self.picture().save(str(picture))
            command = ["tesseract", str(picture), "-", "--psm", "11", "tsv"]
            table = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        found = []
        for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
            if float(row["conf"]) > 60 and row["text"].strip():
                place = Box(*(int(row[key]) for key in ("left", "top", "width", "height")))
                found.append((row["text"].strip(), place))
        return found

    def wait_until_gone(self, box: Box, pixels: bytes) -> None:
        """Wait until a part looks otherwise: the window before may show the same words."""
        while self.region(box) == pixels:
            time.sleep(0.01)

    def settle(self, *, quiet: float = 1.0, limit: float = 20.0) -> None:
        """Wait until nothing has changed on the screen for `quiet` seconds."""
        whole = Box(0, 0, self.width, self.height)
        last, since, start = self.region(whole), time.monotonic(), time.monotonic()
        while time.monotonic() - since < quiet and time.monotonic() - start < limit:
            time.sleep(0.05)
            now = self.region(whole)
            if now != last:
                last, since = now, time.monotonic()


@contextmanager
def private_screen() -> Iterator[Screen]:
    """Start Xvfb and a window manager; stop both at the end."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder, "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        display = ":" + os.read(read, 16).decode().strip()
        manager = subprocess.Popen(
            ["openbox"],
            env={**os.environ, "DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Screen(display, Path(folder) / "Xvfb_screen0")
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait()
