# SPDX-License-Identifier: MIT
"""Where every start begins. Nothing is imported that the start in hand does not need."""

import gc
import io
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.choices import Choices

KEEP_CODE_AFTER = 1_000
"""Milliseconds after the first picture."""


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask for; gives the exit status."""
    given = list(sys.argv[1:] if words is None else words)
    if given == ["--import-worker"]:
        from als_reader.core.importing.worker_process import run_import_worker

        return run_import_worker()
    from als_reader.late_modules import let_modules_wait

    let_modules_wait()
    _print_anything()
    command = _command(given)
    if command is not None:
        return command(given[1:])
    from als_reader.choices import plain_choices

    choices = plain_choices(given) or _read_choices(given)
    if choices.is_selftest or choices.screenshot is not None:
        from als_reader.cli import use_no_screen

        use_no_screen()
    if choices.is_selftest:
        from als_reader.selftest import run_selftest

        return run_selftest()
    if choices.screenshot is not None:
        from als_reader.pictures import save_picture

        return save_picture(choices, choices.screenshot)
    return _start(choices)


def _command(given: Sequence[str]) -> Callable[[Sequence[str]], int] | None:
    """What the first word asks for, if it is not the name of a file or an option of a start."""
    match given[:1]:
        case ["check"]:
            from als_reader.cli import check as command
        case ["export"]:
            from als_reader.cli import export as command
        case ["import-notes"]:
            from als_reader.cli import import_notes as command
        case ["annotate"]:
            from als_reader.annotating.command import annotate as command
        case ["facts"]:
            from als_reader.facts import facts as command
        case ["refresh"]:
            from als_reader.refreshing.command import refresh as command
        case ["--annotate-worker"]:
            from als_reader.annotating.worker import serve

            return lambda _: serve()
        case _:
            return None
    return command


def _read_choices(given: Sequence[str]) -> "Choices":
    from als_reader.cli import read_choices

    return read_choices(given)


def _print_anything() -> None:
    """A file name that the terminal cannot show must not stop a check half-way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _start(choices: "Choices") -> int:
    """Open the window, or give the files to the one that is open already."""
    gc.disable()  # a tenth of the start was looking for garbage; the window collects later
    from als_reader.kept_code import KeptCode, beside_bytecode
    from als_reader.late_support import import_as_always
    from als_reader.quick_enums import begin_quick_enums

    end_quick_enums = begin_quick_enums()
    kept = KeptCode(beside_bytecode())
    kept.begin_for_dataclasses()
    from als_reader.core.handover import hand_over
    from als_reader.core.screen import has_screen
    from als_reader.paths import find_paths, meeting_point

    if not has_screen(must_answer=choices.without_screen is not None):
        if choices.without_screen is None:
            from als_reader.cli import complain

            return complain("There is no screen here. Try: als-reader export, or --help")
        from als_reader.pictures import write_without_screen

        return write_without_screen(choices, choices.without_screen)
    paths = find_paths(choices.profile)
    if hand_over(meeting_point(paths), choices.files):
        return 0
    with kept.for_pyside():
        from PySide6.QtCore import QTimer
    import_as_always()
    from als_reader.ui.application import create_application, find_fonts_beside

    application = create_application()
    fonts = find_fonts_beside(application)
    from als_reader import app

    fonts.join()
    reader = app.start(choices.files, paths, choices.language)
    if reader is None:
        return 0
    reader.window.first_painted.connect(end_quick_enums)
    reader.window.first_painted.connect(lambda: QTimer.singleShot(KEEP_CODE_AFTER, kept.end))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
