#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make every picture of the real window again, into docs/screenshots (or the folder named).

    python scripts/screenshots.py                  all of them
    python scripts/screenshots.py --only find help some of them
    python scripts/screenshots.py --check          say which are old, and change nothing

Each picture is made in a process and a profile of its own, on the day of the facts, so that it
depends neither on the others nor on the calendar.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from als_reader.ui.main_window import MainWindow

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "docs" / "screenshots"
SAME = 0.02
"""The share of points that may differ: fonts are drawn a little differently elsewhere."""
CLEARLY = 48
"""Of 255 steps of grey."""
QUIET = 600
"""Milliseconds after which nothing more comes by itself: Find waits until one has typed."""
SMALL_TEXT = """The gradually frozen man

Liruquine helps people with gradual freezing syndrome. It was proven in mice.

Doctors say that frostbite is rare, and that stem cells can cure it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One picture: what is chosen at the start, and what is pressed then."""

    words: Sequence[str] = ()
    """As on the command line."""
    settings: Sequence[tuple[str, object]] = ()
    """What the reader has chosen before."""
    text: str = ""
    """Words of a file of the reader's own."""
    file: str = ""
    """A file of the project that is opened."""
    steps: Sequence[str] = ()
    """What is done then, in order: a command's id, the identifier of a button that can be seen,
    or `field=words`. A dialog that is open at the end is the picture, else the window."""


SCENES = {
    "light": Scene(),
    "note-open": Scene(words=("--note", "18")),
    "dark": Scene(words=("--theme", "dark", "--note", "18")),
    "sepia": Scene(words=("--theme", "sepia")),
    "contrast-dark": Scene(words=("--theme", "contrast-dark", "--note", "18")),
    "contrast-light": Scene(words=("--theme", "contrast-light", "--note", "18")),
    "text-200": Scene(words=("--text-size", "200")),
    "small": Scene(words=("--size", "800x600")),
    "small-text-200": Scene(words=("--size", "800x600", "--text-size", "200")),
    "original": Scene(words=("--words", "original", "--note", "18")),
    "corrected": Scene(words=("--words", "corrected", "--note", "18")),
    "glossary": Scene(words=("--tab", "glossary")),
    "options": Scene(words=("--tab", "options")),
    "trials": Scene(words=("--tab", "trials")),
    "find": Scene(steps=("find", "find-field=stem cells")),
    "help": Scene(steps=("help",)),
    "guide": Scene(steps=("guide",)),
    "appearance": Scene(steps=("appearance",)),
    "questions": Scene(steps=("questions",)),
    "news": Scene(steps=("check-for-news",)),
    "large-targets": Scene(settings=(("has_large_targets", True),)),
    "one-thing": Scene(settings=(("shows_one_thing", True),), words=("--size", "1024x768")),
    "scanning": Scene(settings=(("scanning", "one"),)),
    "language": Scene(steps=("language",)),
    "spanish": Scene(words=("--language", "es", "--note", "18")),
    "chinese": Scene(words=("--language", "zh_CN", "--note", "18")),
    "automatic": Scene(text=SMALL_TEXT),
    "reviewed": Scene(file="docs/writers/mice.alsmd"),
    "writing": Scene(text=SMALL_TEXT, steps=("write", "start-writing-yes")),
}


def draw(name: str, target: Path) -> None:
    """Make one picture. Needs a process of its own: fonts and looks hold for a whole program."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QWidget

    from als_reader import cli
    from als_reader.core.evidence.manifest import bundle_date
    from als_reader.core.settings import Settings
    from als_reader.pictures import make_window, settle
    from als_reader.resources import resource_root
    from als_reader.ui.application import create_application

    scene = SCENES[name]
    create_application()
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        choices = cli.read_choices(["--theme", "light", "--language", "en", *scene.words])
        if scene.file:
            choices.files = [PROJECT / scene.file]
        if scene.text:
            file = profile / "own text.txt"
            file.write_text(scene.text, "utf-8")
            choices.files = [file]
        today = bundle_date(resource_root() / "evidence")
        window = make_window(choices, profile, today)
        now = window.remembered.settings
        window.change_settings(Settings.from_json({**now.to_json(), **dict(scene.settings)}))
        settle()
        window.remembered.is_kept = True  # a window of its own: all its dialogs open as usual
        for step in scene.steps:
            do(window, step)
            settle()
        wait(QUIET)
        settle()
        shown: QWidget = QApplication.activeModalWidget() or window
        if not shown.grab().save(str(target), "PNG"):
            sys.exit(f"{target} could not be written.")
        sys.stdout.flush()
        os._exit(0)  # nothing of this window is kept; closing it would ask what to keep


def wait(milliseconds: int) -> None:
    """Let the window do what it does by a clock."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def do(window: "MainWindow", step: str) -> None:
    """Do one step as a reader does it."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

    name, _, words = step.partition("=")
    place = QApplication.activeModalWidget() or window
    if words:
        for field in place.findChildren(QLineEdit):
            if field.accessibleIdentifier() == name:
                return QTest.keyClicks(field, words)
    elif name in window.commands:
        return window.commands[name].trigger()
    for button in place.findChildren(QAbstractButton):
        if button.accessibleIdentifier() == name and button.isVisible():
            return button.click()
    sys.exit(f"There is no {name} in the window.")


def make(names: Sequence[str], folder: Path) -> int:
    """Make the named pictures in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        target = folder / f"{name}.png"
        run = subprocess.run([sys.executable, __file__, "--draw", name, target], check=False)
        if run.returncode != 0:
            return run.returncode
        print(target)
    return 0


def old_pictures(names: Sequence[str], folder: Path) -> list[str]:
    """The pictures that show another window than the one that is there now."""
    from PySide6.QtGui import QImage

    with tempfile.TemporaryDirectory() as made:
        if make(names, Path(made)) != 0:
            sys.exit("The pictures could not be made.")
        return [
            name
            for name in names
            if difference(QImage(f"{made}/{name}.png"), QImage(str(folder / f"{name}.png"))) > SAME
        ]


def difference(one: "QImage", other: "QImage") -> float:
    """The share of points at which two pictures clearly differ; 1 if their sizes do."""
    if one.isNull() or one.size() != other.size():
        return 1.0
    from PySide6.QtGui import QImage

    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other)]
    points = [bytes(image.constBits()) for image in grey]  # of images that are still there
    differing = sum(abs(a - b) > CLEARLY for a, b in zip(*points, strict=True))
    return float(differing / len(points[0]))


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words ask for; with --check the status is 1 if a picture is old."""
    parser = argparse.ArgumentParser(description="Make every picture of the real window again.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--only", nargs="+", choices=tuple(SCENES), default=tuple(SCENES))
    parser.add_argument("--check", action="store_true", help="only say which are old")
    parser.add_argument("--draw", nargs=2, metavar=("NAME", "FILE"), help=argparse.SUPPRESS)
    choices = parser.parse_args(words)
    if choices.draw:
        draw(choices.draw[0], Path(choices.draw[1]))
    if choices.check:
        old = old_pictures(choices.only, choices.folder)
        print("\n".join(f"{name} is old." for name in old) or "All pictures are current.")
        return int(bool(old))
    return make(choices.only, choices.folder)


if __name__ == "__main__":
    sys.exit(main())
