#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Open 500 articles in one window, use each a little, and see what the window keeps of them.

    python bench/soak.py                     500 opens on a private screen (needs xvfb)
    python bench/soak.py --times 60 --here   on the screen that is there, such as offscreen

Twenty files in turn: the bundled article, notes, long and short texts, tables, lists, words from
right to left, a web page, a page that is broken, a file that is gone. In each the reader goes to
the end and back, opens a note, finds a word, looks at each tab, and changes the size of the window;
in every tenth also the theme, the text size and the garbled words. Memory is what the process
really has (`VmRSS`) once the reader has stayed with an article for some seconds, counted from when
each file was open twice.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.app import Reader

FILES = 20
LARGEST_GROWTH = 30.0
"""MB, from ROBUSTNESS §6."""
STEADY = 2 * FILES
"""Opens after which caches, fonts and late imports are there."""
NOTED = 20
"""Opens between two lines of the table."""
RESTS = 5_000
"""Milliseconds that the reader then stays with the article: `ui.memory` gives back after three."""
SENTENCE = "Riluzole slows ALS a little, and nobody should be told more than that. "
MODES = ("both", "original", "corrected")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What the process has at one time."""

    opens: int
    megabytes: float
    threads: int
    handles: int
    widgets: int


def count(folder: str) -> int:
    """How many things are in a folder."""
    return len(list(Path(folder).iterdir()))


def moment(opens: int) -> Moment:
    """Look now."""
    from PySide6.QtWidgets import QApplication

    status = Path("/proc/self/status").read_text()
    kilobytes = next(int(w.split()[1]) for w in status.splitlines() if w.startswith("VmRSS:"))
    return Moment(
        opens=opens,
        megabytes=kilobytes / 1024,
        threads=count("/proc/self/task"),
        handles=count("/proc/self/fd"),
        widgets=len(QApplication.allWidgets()),
    )


def files_in(folder: Path) -> list[Path]:
    """The articles."""
    from als_reader.resources import BUNDLED_ARTICLE, resource_root

    bundled = (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()
    texts: dict[str, bytes] = {
        "bundled.alsmd": bundled,
        "bundled too.alsmd": bundled.replace(b"ALS", b"MND", 1),
        "short.txt": SENTENCE.encode(),
        "empty.md": b"",
        "page.html": f"<!doctype html><title>A page</title><p>{SENTENCE * 60}".encode(),
        "broken.html": b"<html><p>" + b"<b>" * 3000 + SENTENCE.encode(),
        "half.pdf": b"%PDF-1.7\n1 0 obj",
        "table.md": ("| a | b | c |\n|---|---|---|\n" + "| x | y | z |\n" * 400).encode(),
        "list.md": ("- " + SENTENCE + "\n").encode() * 600,
        "right to left.md": ("שלום עולם " * 300 + "\n\n" + SENTENCE * 20).encode(),
        "chinese.md": ("渐冻症是一种疾病。" * 500).encode(),
        "1 MB.md": ((SENTENCE * 8 + "\n\n") * 1700).encode(),
        "2 MB.md": ((SENTENCE * 8 + "\n\n") * 3900).encode(),
    }
    for number in range(FILES - len(texts) - 1):
        words = f"# Article {number}\n\n" + (SENTENCE * 6 + "\n\n") * (20 + 40 * number)
        texts[f"article {number}.md"] = words.encode()
    paths = [folder / name for name in texts]
    for path, data in zip(paths, texts.values(), strict=True):
        path.write_bytes(data)
    return [*paths, folder / "not there.md"]


# --- what a reader does ---


def wait(until: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + seconds
    while not until():
        pause()
        if time.monotonic() > end:
            raise SystemExit("The window did not come to rest.")


def pause(milliseconds: int = 1) -> None:
    """Let the window work as it does for a reader, and wait for more."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def rest() -> None:
    """Let the window do all that waits, also what is to be deleted."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(5):
        pause()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def use(reader: "Reader", number: int) -> None:
    """Read in the open article a little."""
    from als_reader.core.words import word_mode_of
    from als_reader.ui.find_bar import FindField

    window = reader.window
    for name in ("notes", "options", "trials", "glossary"):
        window.show_tab(name)
        rest()
    if window.entries:
        window.show_entry(window.entries[number % len(window.entries)].number)
    window.reader.go_to_place(len(window.article.text) - 1)
    rest()
    window.open_find()
    if window.search is not None:
        for field in window.search.bar.findChildren(FindField):
            field.setText("riluzole")
        window.search.bar.query_changed.emit("riluzole")
    rest()
    window.find_next(1)
    window.to_article()
    window.resize(900 + 40 * (number % 10), 640 + 20 * (number % 7))
    window.reader.go_to_place(0)
    if number % 10 == 0:
        window.set_theme_by_name(("light", "dark", "sepia")[number // 10 % 3])
        window.change_text_scale((100, 150, 200)[number // 10 % 3])
        window.set_word_mode(word_mode_of(MODES[number // 10 % 3]))
    rest()


def opens(reader: "Reader", files: Sequence[Path], times: int) -> Iterator[Moment]:
    """Open one file after the other; gives a moment now and then."""
    for number, path in enumerate(islice(cycle(files), times), 1):
        reader.open_files([path])
        wait(lambda: not reader.opener.is_busy)
        rest()
        use(reader, number)
        if number % NOTED == 0:
            pause(RESTS)
            yield moment(number)


def soak(folder: Path, times: int) -> None:
    """Run in this process; prints one JSON line for each moment."""
    from als_reader.app import Reader
    from als_reader.paths import find_paths
    from als_reader.ui.application import create_application

    application = create_application()
    files = files_in(folder)
    reader = Reader(find_paths(folder / "profile"), date.today())
    settings = replace(reader.window.remembered.settings, guide="done")
    reader.window.remembered.settings = settings
    reader.open_first(files[:1])
    reader.show()
    wait(lambda: reader.window.evidence is not None)
    for found in opens(reader, files, times):
        print(json.dumps(asdict(found)), flush=True)
    reader.window.close()
    application.quit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--times", type=int, default=500, help="how many opens")
    parser.add_argument("--here", action="store_true", help="use the screen that is there")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.inside:
        soak(options.inside, options.times)
        return 0
    with tempfile.TemporaryDirectory(prefix="als-reader-soak-") as folder:
        own = [sys.executable, __file__, "--inside", folder, "--times", str(options.times)]
        command = own if options.here else ["xvfb-run", "-a", *own]
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        moments = [told(Moment(**json.loads(line))) for line in process.stdout]
        if process.wait() != 0:
            return 1
    print(f"{options.times} opens in {time.monotonic() - started:.0f} s")
    return judged([found for found in moments if found.opens >= STEADY])


def told(found: Moment) -> Moment:
    """Print a moment."""
    print("  ".join(f"{name} {value:,.0f}" for name, value in asdict(found).items()), flush=True)
    return found


def judged(moments: Sequence[Moment]) -> int:
    """Compare the first moment with the last."""
    first, last = moments[0], moments[-1]
    growth = last.megabytes - first.megabytes
    print(f"memory grew by {growth:.1f} MB from open {first.opens} on (limit {LARGEST_GROWTH:.0f})")
    print(f"threads {first.threads} to {last.threads}, handles {first.handles} to {last.handles}")
    print(f"widgets {first.widgets} to {last.widgets}")
    grew = last.threads > first.threads or last.handles > first.handles
    return 1 if growth >= LARGEST_GROWTH or grew else 0


if __name__ == "__main__":
    sys.exit(main())
