# SPDX-License-Identifier: MIT
"""Times what a reader does in an open window, in turn with a bare `QTextEdit` of the same text.

    python -m speeds.window RUNS SIZE…      prints one line of JSON for each size

The text has as many notes as there may be. Each time ends when the event loop has nothing to do.
"""

import functools
import itertools
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from als_reader.app import Reader
from als_reader.core.words import WordMode
from als_reader.ui.application import create_application
from speeds.driving import Bare, Deed, in_turn, open_reader, rest, until_quiet, wait_until
from speeds.texts import SEARCHED, SIZES, Texts, markdown

FRAMES = 30
SCROLLED = 40
"""Pixels in one step: a turn of a wheel, more or less."""
LETTERS = (12.0, 12.5)


def switches(reader: Reader) -> dict[str, Iterator[Deed]]:
    """What changes how the text looks, each with its ever new deeds."""
    window = reader.window
    modes = itertools.cycle((WordMode.ORIGINAL, WordMode.CORRECTED, WordMode.BOTH))
    themes, sizes = itertools.cycle(("dark", "light")), itertools.cycle((110, 100))

    def other_width(characters: int) -> None:
        window.change_settings(replace(window.remembered.settings, column_width=characters))

    return {
        "theme": (functools.partial(window.set_theme_by_name, name) for name in themes),
        "text size": (functools.partial(window.change_text_scale, size) for size in sizes),
        "word mode": (functools.partial(window.set_word_mode, mode) for mode in modes),
        "width": (functools.partial(other_width, width) for width in itertools.cycle((55, 65))),
    }


def layouts(bare: Bare) -> Iterator[Deed]:
    """A new layout of the bare text, again and again."""
    return (functools.partial(bare.lay_out_again, size) for size in itertools.cycle(LETTERS))


def scroll_steps(reader: Reader) -> Iterator[Deed]:
    """Frame after frame down from near the middle of the text, where no two parts meet."""
    view = reader.window.reader
    view.go_to_place(len(reader.window.article.text) * 42 // 100)
    bar = view.verticalScrollBar()
    return itertools.repeat(lambda: bar.setValue(bar.value() + SCROLLED))


def plain_search(bare: Bare, text: str) -> Iterator[Deed]:
    """What finding the next place takes at least: to find it, and one picture."""
    place = 0

    def step() -> None:
        nonlocal place
        place = text.find(SEARCHED, place + 1)
        bare.view.viewport().repaint()

    return itertools.repeat(step)


def finding(reader: Reader) -> Iterator[Deed]:
    """The next place, again and again."""
    window = reader.window
    window.open_find()
    assert window.search is not None
    field = window.search.bar.findChildren(QLineEdit)[0]
    field.setText(SEARCHED)
    field.textEdited.emit(SEARCHED)
    wait_until(lambda: window.search is not None and window.search.total > 0)
    return itertools.repeat(lambda: window.find_next(1))


def measure(folder: Path, size: str, runs: int) -> dict[str, object]:
    """All that a reader does with a text of a size."""
    texts = Texts(folder)
    reader = open_reader(folder / f"noted-{size}", texts.noted(size))
    words = markdown(SIZES[size])
    bare = Bare((reader.window.reader.viewport().width() - 200, 800))
    bare.show(words)
    bare.lay_out()
    rest(1)
    found = in_turn({"new layout": layouts(bare), **switches(reader)}, runs)
    other = open_reader(folder / f"plain-{size}", texts.plain(size))
    frames = {"frame": scroll_steps(reader), "frame without notes": scroll_steps(other)}
    rest(1)
    found |= in_turn(frames, max(runs, FRAMES), until_quiet)
    if SEARCHED in words:
        steps = {"find next": finding(reader), "plain find": plain_search(bare, words)}
        found |= in_turn(steps, max(runs, FRAMES), lambda: rest(0.02))
    for window in (reader.window, other.window, bare.view):
        window.close()
        window.deleteLater()
    rest(0.5)
    return {"size": size, **found}


def main() -> None:
    """Measure and print."""
    runs, *sizes = sys.argv[1:]
    application = create_application()
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            print(json.dumps(measure(Path(name), size, int(runs))), flush=True)
    application.quit()


if __name__ == "__main__":
    main()
