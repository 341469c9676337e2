#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make every picture of the real window again, into docs/screenshots (or the folder named)."""

import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

PICTURES = {
    "light": [],
    "note-open": ["--note", "18"],
    "dark": ["--theme", "dark", "--note", "18"],
    "sepia": ["--theme", "sepia"],
    "contrast-dark": ["--theme", "contrast-dark", "--note", "18"],
    "contrast-light": ["--theme", "contrast-light", "--note", "18"],
    "text-200": ["--text-size", "200"],
    "small": ["--size", "800x600"],
    "small-text-200": ["--size", "800x600", "--text-size", "200"],
    "original": ["--words", "original", "--note", "18"],
    "corrected": ["--words", "corrected", "--note", "18"],
    "glossary": ["--tab", "glossary"],
    "options": ["--tab", "options"],
    "trials": ["--tab", "trials"],
}


def main() -> int:
    """Draw them all; each start has a profile of its own, so no picture depends on another."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for name, choices in PICTURES.items():
        target = folder / f"{name}.png"
        with tempfile.TemporaryDirectory() as profile:
            command = [sys.executable, "-m", "als_reader", "--profile", profile]
            run = subprocess.run([*command, "--screenshot", target, *choices], check=False)
        if run.returncode != 0:
            return run.returncode
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
