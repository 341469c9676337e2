# SPDX-License-Identifier: MIT
"""What the main task costs with switches at default settings: presses and seconds, as a table.

    QT_QPA_PLATFORM=offscreen python bench/presses.py

The clock is a made-up one that passes as a light's does, so the figures are the same on every
machine. A person who never misses the light is the best case; a round that is missed costs as
many seconds as the group has choices. With two switches half a second passes between two presses.
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from als_reader.core.evidence.load import load_evidence  # noqa: E402
from als_reader.core.format import read_article  # noqa: E402
from als_reader.core.remembered import Remembered  # noqa: E402
from als_reader.core.settings import Settings  # noqa: E402
from als_reader.core.theme import THEMES  # noqa: E402
from als_reader.paths import find_paths  # noqa: E402
from als_reader.resources import resource_root  # noqa: E402
from als_reader.ui.access import scanning  # noqa: E402
from als_reader.ui.main_window import MainWindow  # noqa: E402
from als_reader.ui.system_look import base_font  # noqa: E402
from tests.ui.access.main_task import do_main_task  # noqa: E402
from tests.ui.access.switching import Clock, Person  # noqa: E402

ARTICLE = "stem-cells-frostbite.alsmd"
WAYS = {"one": "One switch", "two": "Two switches"}


def open_window(profile: Path, way: str) -> MainWindow:
    """The window with our article and the facts, scanned in one way."""
    today = date.today()
    remembered = Remembered(find_paths(profile), today)
    remembered.settings = Settings(scanning=way, theme="light")
    window = MainWindow(remembered, base_font(), THEMES["light"], today)
    window.resize(1280, 800)
    data = (resource_root() / "articles" / ARTICLE).read_bytes()
    window.show_article(read_article(data, ARTICLE), None)
    loop = QEventLoop()
    window.first_painted.connect(loop.quit)
    window.show()
    loop.exec()
    window.set_evidence(load_evidence(resource_root() / "evidence", today))
    QTimer.singleShot(0, loop.quit)  # the ways to reach everything come after the picture
    loop.exec()
    return window


def main() -> None:
    """Print a table for each way."""
    application = QApplication([])
    for way, name in WAYS.items():
        with tempfile.TemporaryDirectory() as home:
            os.environ["HOME"] = os.environ["USERPROFILE"] = home
            clock = Clock()
            setattr(scanning, "monotonic", clock)  # noqa: B010 — the clock of scanning
            window = open_window(Path(home, "profile"), way)
            print(f"| {name}: so far | presses | seconds |\n|---|---:|---:|")
            for stage in do_main_task(Person(window, clock)):
                print(f"| {stage.name} | {stage.presses} | {stage.seconds:.0f} |")
            print()
            window.close()
    application.quit()


if __name__ == "__main__":
    main()
