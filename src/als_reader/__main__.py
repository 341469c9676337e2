# SPDX-License-Identifier: MIT
"""Where every start begins. Nothing is imported that the start in hand does not need."""

import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.cli import Choices


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask for; gives the exit status."""
    given = list(sys.argv[1:] if words is None else words)
    from als_reader import cli

    _print_anything()
    match given:
        case ["check", *rest]:
            return cli.check(rest)
        case ["export", *rest]:
            return cli.export(rest)
    choices = cli.read_choices(given)
    if choices.is_selftest:
        cli.use_no_screen()
        from als_reader.selftest import run_selftest

        return run_selftest()
    if choices.screenshot is not None:
        cli.use_no_screen()
        from als_reader.pictures import save_picture

        return save_picture(choices, choices.screenshot)
    return _start(choices)


def _print_anything() -> None:
    """A file name that the terminal cannot show must not stop a check half-way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _start(choices: "Choices") -> int:
    """Open the window, or give the files to the one that is open already."""
    from als_reader.core.handover import hand_over
    from als_reader.core.screen import has_screen
    from als_reader.paths import find_paths, meeting_point

    if not has_screen(is_offscreen_enough=choices.without_screen is None):
        if choices.without_screen is None:
            from als_reader.cli import complain

            return complain("There is no screen here. Try: als-reader export, or --help")
        from als_reader.pictures import write_without_screen

        return write_without_screen(choices, choices.without_screen)
    paths = find_paths(choices.profile)
    if hand_over(meeting_point(paths), choices.files):
        return 0
    from als_reader import app
    from als_reader.ui.application import create_application

    application = create_application()
    reader = app.start(choices.files, paths)
    return application.exec() if reader else 0


if __name__ == "__main__":
    sys.exit(main())
