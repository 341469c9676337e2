#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write down what the screen reader Orca says: docs/transcripts/*.txt.

Needs the Debian packages that tests/a11y/desk.py names.
"""

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from tests.a11y.desk import Desk, missing_packages  # noqa: E402
from tests.a11y.journeys import JOURNEYS, Reading  # noqa: E402


def main() -> int:
    """Go through all journeys once."""
    packages = missing_packages(speaks=True)
    if packages:
        print("Please install these first:", packages)
        return 1
    folder = PROJECT / "docs" / "transcripts"
    folder.mkdir(exist_ok=True)
    desk = Desk()
    try:
        reading = Reading(desk)
        for name in JOURNEYS:
            lines: list[str] = []
            for pressed, said in reading.go(name):
                lines += [f"[{pressed or 'start'}]", *said, ""]
            (folder / f"{name}.txt").write_text("\n".join(lines), "utf-8")
            print(f"docs/transcripts/{name}.txt")
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
