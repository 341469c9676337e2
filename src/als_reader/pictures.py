# SPDX-License-Identifier: MIT
"""Pictures of the real window, and what a machine without a screen gets instead of it."""

import sys
import tempfile
from contextlib import ExitStack
from datetime import date
from importlib.resources import as_file
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader import cli
from als_reader.choices import Choices
from als_reader.core.errors import ReaderError
from als_reader.core.own_program import own_command
from als_reader.paths import find_paths
from als_reader.resources import BUNDLED_ARTICLE, resource_root

if TYPE_CHECKING:
    from als_reader.core.opened import Opened
    from als_reader.ui.main_window import MainWindow

NO_FONT = "There is no font on this machine. On Debian or Ubuntu: apt install fonts-dejavu-core"
LONGEST_WAIT = 20_000
"""Milliseconds; a window that does not come is photographed as it is."""
ROUNDS = 20


def save_picture(choices: Choices, target: Path) -> int:
    """Draw the window as the choices ask for and save it. Nothing else is written."""
    from als_reader.ui.application import create_application

    application = create_application()
    from PySide6.QtGui import QFontDatabase

    if not QFontDatabase.families():
        return cli.complain(NO_FONT)
    try:
        with ExitStack() as stack:
            profile = choices.profile or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            window = make_window(choices, profile, date.today())
            target.parent.mkdir(parents=True, exist_ok=True)
            has_saved = window.grab().save(str(target), "PNG")
            window.close()
            application.processEvents()
    except (ReaderError, OSError) as error:
        return cli.complain(str(error))
    if not has_saved:
        return cli.complain(f"{target} could not be written. Please choose another place.")
    return 0


def make_window(choices: Choices, profile: Path, today: date) -> "MainWindow":
    """The window as a reader has it who made the same choices by hand on a day."""
    from PySide6.QtWidgets import QApplication

    from als_reader.core.evidence.current import current_evidence
    from als_reader.core.opened import Opened, read_file
    from als_reader.core.opening import article_from
    from als_reader.core.remembered import Remembered
    from als_reader.core.words import WordMode
    from als_reader.ui.languages import speak
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.system_look import base_font, theme_named

    remembered = Remembered(find_paths(profile), today, is_kept=False)
    speak(choices.language or remembered.settings.language)
    theme = theme_named(choices.theme or remembered.settings.theme)
    window = MainWindow(remembered, base_font(), theme, today)
    if choices.theme:
        window.set_theme_by_name(choices.theme)
    if choices.files:
        file = read_file(choices.files[0])
    else:
        data = (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()
        article = article_from(data, BUNDLED_ARTICLE)
        file = Opened(data=data, name=BUNDLED_ARTICLE, article=article)
    window.show_article(file.article, file.path)
    window.resize(*choices.size)
    if choices.text_size:
        window.set_text_scale(choices.text_size)
    if choices.words:
        window.set_word_mode(WordMode(choices.words))
    _show(window)
    folder, refreshed = resource_root() / "evidence", remembered.paths.refreshed
    window.set_evidence(current_evidence(folder, refreshed, today, may_mend=False).evidence)
    _annotate(window, file)
    if choices.tab:
        window.show_tab(choices.tab)
    if choices.note:
        window.show_entry(choices.note)
    settle()
    assert QApplication.instance() is not None
    return window


def _annotate(window: "MainWindow", file: "Opened") -> None:
    """Wait for the notes that a program makes."""
    import time

    from als_reader.ui.automatic.notes import automatic_notes

    notes = automatic_notes(window)
    notes.take(file)
    until = time.monotonic() + LONGEST_WAIT / 1000
    while notes.is_busy and time.monotonic() < until:
        settle()


def _show(window: "MainWindow") -> None:
    """Show a window and wait until all of it is there."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    window.first_painted.connect(loop.quit)
    QTimer.singleShot(LONGEST_WAIT, loop, loop.quit)
    window.show()
    loop.exec()
    settle()


def settle() -> None:
    """Let everything that waits for a quiet moment happen."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def write_without_screen(choices: Choices, folder: Path) -> int:
    """Where no window can open: the article as a page, a PDF and a picture, in a folder."""
    from als_reader.exporting import export_file

    say("There is no screen here, so the window cannot open.")
    folder = folder.absolute()
    cli.use_no_screen()
    with ExitStack() as stack:
        bundled = resource_root() / "articles" / BUNDLED_ARTICLE
        source = choices.files[0] if choices.files else stack.enter_context(as_file(bundled))
        targets = [folder / f"{source.stem}.{kind}" for kind in ("html", "pdf", "png")]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            export_file(source, "html", targets[0])
        except (ReaderError, OSError) as error:
            return cli.complain(str(error))
        # Each in a process of its own: one program has one QApplication.
        status = _run(["export", str(source), "--to", "pdf", "-o", str(targets[1])])
        status |= _run(["--screenshot", str(targets[2]), *map(str, choices.files[:1])])
    written = [target for target in targets if target.exists()]
    say("Instead, here is the article with its notes:", *(f"  {file}" for file in written))
    return status


def say(*lines: str) -> None:
    """Print lines at once, so that they stand before what another process prints."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _run(words: list[str]) -> int:
    import subprocess

    return subprocess.run(own_command(*words), stdout=subprocess.DEVNULL, check=False).returncode
