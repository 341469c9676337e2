#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lint, types, the whole test suite and a minute of fuzzing; stops at the first that fails.

`make test` runs this.
"""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

ON_ALL_CORES = ["pytest", "-q", "-n", "auto", "--dist", "loadfile"]
STEPS = (
    ("lint", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "."]),
    ("types", ["mypy"]),
    ("documentation", ["mkdocs", "build"]),  # a warning ends it: mkdocs.yml is strict
    ("tests", [*ON_ALL_CORES, "--ignore", "tests/a11y"]),
    # By itself: another program looks at the real window, and neither may be kept waiting.
    ("accessibility", [*ON_ALL_CORES, "tests/a11y"]),
    # A minute of random input, the same each time; longer runs are made by hand (fuzz/README.md).
    ("fuzz", ["fuzz", "--seconds", "60", "--fresh"]),
)


def main() -> int:
    """Run each step; more words on the command line go to pytest."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["NO_MKDOCS_2_WARNING"] = "1"  # else the theme praises another program
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # tests that start the program would crawl
    for name, command in STEPS:
        words = [*command, *sys.argv[1:]] if name == "tests" else command
        print(f"== {name}: {' '.join(words)}", flush=True)
        run = subprocess.run(
            [sys.executable, "-m", *words], cwd=PROJECT, env=environment, check=False
        )
        if run.returncode != 0:
            return run.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
