# SPDX-License-Identifier: MIT
"""Opens one file and says in one line of JSON what a reader would see: core or window.

python -m tests.attack.looking core FILE
python -m tests.attack.looking window FILE PROFILE    opened in the window that is there
python -m tests.attack.looking start FILE PROFILE     the program is started with it
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.entries import number_entries
from als_reader.core.errors import ArticleError
from als_reader.core.opened import read_file
from als_reader.core.search import find_all
from als_reader.core.words import WordMode, display_blocks
from tests.attack.judging import Seen, seen_in

if TYPE_CHECKING:
    from als_reader.app import Reader

QUIET = 0.7
"""Seconds without a wait; then all has settled."""
LONGEST = 600.0
"""By the clock, however busy the machine is."""


def look_in_core(path: Path) -> Seen:
    """Read a file and lay its words out in every way; nothing is drawn."""
    try:
        file = read_file(path)
    except ArticleError as error:
        return Seen(refusal=str(error))
    article = file.article
    entries = number_entries(article)
    for mode in WordMode:
        display_blocks(article, entries, mode, number_claims=True)
    find_all(article.text, "word")
    return seen_in(article, file.imported.all_words if file.imported else "")


class Watch:
    """Opens a file in the window as a reader does, and measures how long the window is silent."""

    def __init__(self, reader: "Reader", path: Path, end: Callable[[], None]) -> None:
        from PySide6.QtCore import QTimer

        self.gap = 0.0
        self.slowest: dict[str, float] = {}
        self.seen = Seen()
        self._reader, self._path, self._end = reader, path, end
        self._refusals: list[str] = []
        self._started = self._last = self._changed = self._worked = 0.0
        self._is_told = False
        reader.opener.opened.connect(self._on_told)
        reader.opener.failed.connect(self._refusals.append)
        reader.opener.failed.connect(self._on_told)
        self._beat = QTimer()
        self._beat.setInterval(5)
        self._beat.timeout.connect(self._on_beat)

    def begin(self, *, is_open: bool = False) -> None:
        """Open the file in the window that is there, unless the start has opened it."""
        self._started = self._last = self._changed = time.monotonic()
        self._worked = time.process_time()
        self._beat.start()
        if is_open:
            self._on_told()
        else:
            self._reader.open_files([self._path])

    def _on_told(self) -> None:
        self._is_told = True
        self._changed = time.monotonic()

    def _on_beat(self) -> None:
        now = time.monotonic()
        work = time.process_time()
        # On a busy machine we are silent because others work; that is not our doing.
        gap = min(now - self._last, work - self._worked)
        self._last, self._worked = now, work
        self.gap = max(self.gap, gap)
        if gap > QUIET / 4:
            self._changed = now
        if now - self._started > LONGEST:
            self.seen = Seen(refusal="It never settled.")
            self._end()
        elif self._is_told and not self._is_busy() and now - self._changed > QUIET:
            self._beat.stop()
            self._look()
            self._end()

    def _is_busy(self) -> bool:
        from als_reader.ui.automatic.notes import automatic_notes

        window = self._reader.window
        return self._reader.opener.is_busy or automatic_notes(window).is_busy

    def _look(self) -> None:
        """Use the window as readers do, then say what is in it."""
        window = self._reader.window
        file = self._reader.opener.file
        more = file.imported.all_words if file is not None and file.imported else ""
        if self._refusals or self._is_refused():
            told = "\n".join([*self._refusals, *window.notices.texts])
            self.seen = Seen(refusal=told, notices=window.notices.texts)
            return
        shown = seen_in(window.article, more)
        for name, deed in self._deeds().items():
            start = time.process_time()
            deed()
            window.grab()
            self.slowest[name] = round(time.process_time() - start, 3)
        self.seen = Seen(shown.text, window.notices.texts)

    def _is_refused(self) -> bool:
        file = self._reader.opener.file
        return file is None or file.path != self._path

    def _deeds(self) -> dict[str, Callable[[], object]]:
        window = self._reader.window
        return {
            "end": lambda: window.commands["end"].trigger() if "end" in window.commands else None,
            "page": lambda: window.turn_page(1),
            "corrected": lambda: window.set_word_mode(WordMode.CORRECTED),
            "original": lambda: window.set_word_mode(WordMode.ORIGINAL),
            "dark": lambda: window.set_theme_by_name("dark"),
            "larger": lambda: window.change_text_scale(150),
            "find": lambda: window.reader.search("word"),
            "narrow": lambda: window.resize(500, 700),
        }


def look_in_window(path: Path, profile: Path, *, at_start: bool = False) -> tuple[Watch, int]:
    """Open a file without a screen, in the running window or by starting with it."""
    from PySide6.QtCore import QTimer

    from als_reader import app
    from als_reader.paths import find_paths
    from als_reader.ui.application import create_application

    application = create_application()
    reader = app.start([path] if at_start else [], find_paths(profile))
    assert reader is not None

    def end() -> None:
        reader.window.close()
        application.exit(0)

    watch = Watch(reader, path, end)
    # The facts come first, as for a reader whose window is open.
    rest = 0 if at_start else 1_500
    begin = partial(watch.begin, is_open=at_start)
    reader.window.first_painted.connect(lambda: QTimer.singleShot(rest, begin))
    code = application.exec()
    return watch, code


def main() -> int:
    """Look, and print what is seen."""
    way, path = sys.argv[1], Path(sys.argv[2])
    started = time.process_time()
    more: dict[str, object] = {}
    if way == "core":
        seen = look_in_core(path)
    else:
        watch, _ = look_in_window(path, Path(sys.argv[3]), at_start=way == "start")
        seen = watch.seen
        more = {"gap": round(watch.gap, 3), "slowest": watch.slowest}
    more["seconds"] = round(time.process_time() - started, 3)
    more["date"] = date.today().isoformat()
    line = json.dumps({**asdict(seen), **more}, ensure_ascii=True)
    sys.stdout.write(f"\n{line}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
