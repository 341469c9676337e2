# SPDX-License-Identifier: MIT
"""Time from process start to article text: the bundle against a virtual environment.

    PYTHONPATH=bench python packaging/bundle/compare_starts.py PROGRAM BUNDLED_PROGRAM [--runs 9]

Both are started in turn on a private screen, as bench/start.py does it; needs the same packages.
PROGRAM is `als-reader` of an environment with the same wheel.
"""

import argparse
import tempfile
from pathlib import Path

from als_reader.resources import BUNDLED_ARTICLE, resource_root
from screen import private_screen
from start import Program, compare, shown_words


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description="Time the start of the bundle.")
    parser.add_argument("program", type=Path)
    parser.add_argument("bundled", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    choices = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, private_screen() as screen:
        article = Path(folder) / BUNDLED_ARTICLE
        article.write_bytes((resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes())

        def program(name: str, start: Path, home: str) -> Program:
            profile = Path(folder) / home
            return Program(name, lambda: [str(start), "--profile", str(profile), str(article)])

        programs = [
            program("virtual environment", choices.program.absolute(), "one"),
            program("bundle", choices.bundled.absolute(), "other"),
        ]
        compare(programs, screen, shown_words(article), choices.runs)


if __name__ == "__main__":
    main()
