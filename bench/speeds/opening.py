# SPDX-License-Identifier: MIT
"""Opens files in a window that runs: how soon their words are there, and how long nothing answers.

    python -m speeds.opening RUNS SIZE…      prints one line of JSON for each size

Each file is new to the window. The floor builds and lays out the same text in a bare `QTextEdit`.
"""

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from als_reader.app import Reader
from als_reader.resources import BUNDLED_ARTICLE, resource_root
from als_reader.ui.application import create_application
from speeds.driving import Bare, Heartbeat, open_reader, rest, seconds_for, wait_until
from speeds.texts import SIZES, markdown

AFTERWARDS = 2.0
"""Seconds in which the rest is made: tags, notes, what is kept for the next time."""


class FirstPicture(QObject):
    """Notices when the article of the window is painted."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._window = reader.window
        self._old = ""
        self.at = 0.0
        self._window.reader.viewport().installEventFilter(self)

    def expect(self) -> None:
        """Another article is about to come."""
        self._old, self.at = self._window.article.content_hash, 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The paint event of the new article."""
        if event.type() is QEvent.Type.Paint and not self.at:
            is_new = self._window.article.content_hash != self._old
            self.at = time.perf_counter() if is_new else 0.0
        return False


def measure(reader: Reader, folder: Path, size: str, runs: int) -> dict[str, object]:
    """Open a text of a size again and again, in the window and in a bare one."""
    picture, heartbeat, text = FirstPicture(reader), Heartbeat(), markdown(SIZES[size])
    names = ("open", "gap", "work", "bare open", "bare whole")
    found: dict[str, list[float]] = {name: [] for name in names}
    for run in range(runs):
        file = folder / f"{size}-{run}.md"
        own_text = f"{text}\nThe end of number {run}.\n"
        file.write_text(own_text, encoding="utf-8")
        picture.expect()
        heartbeat.start()
        start = time.perf_counter()
        reader.open_files([file])
        wait_until(lambda: bool(picture.at))
        found["open"].append(picture.at - start)
        wait_for_the_rest()
        heartbeat.stop()
        found["gap"].append(heartbeat.gap)
        found["work"].append(heartbeat.work)
        bare = Bare()
        shown = seconds_for(lambda bare=bare, text=own_text: bare.show(text))  # type: ignore[misc]
        found["bare open"].append(shown)
        found["bare whole"].append(shown + seconds_for(bare.lay_out))
        bare.view.deleteLater()
        rest(0.2)
    medians = {name: statistics.median(times) for name, times in found.items()}
    return {"size": size, "worst gap": max(found["gap"]), **medians}


def wait_for_the_rest() -> None:
    """Wait for what follows the first picture."""
    end = time.monotonic() + AFTERWARDS
    wait_until(lambda: time.monotonic() > end)


def main() -> None:
    """Measure and print."""
    runs, *sizes = sys.argv[1:]
    application = create_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundled = resource_root() / "articles" / BUNDLED_ARTICLE
        reader = open_reader(folder / "profile", Path(str(bundled)), has_automatic_notes=True)
        for size in sizes:
            print(json.dumps(measure(reader, folder, size, int(runs))), flush=True)
        reader.window.close()
    application.quit()


if __name__ == "__main__":
    main()
