# SPDX-License-Identifier: MIT
"""Runs the whole test suite against a built wheel, with neither `src` nor `resources` in reach.

    python packaging/release/try_suite.py --wheel dist/als_reader-1.0.0-py3-none-any.whl
    python packaging/release/try_suite.py --python OTHER/bin/python      (has the wheel already)

Tests with the mark `sources` are left out: what they look at is not in a wheel. More words go to
pytest. Needs the network for what tests use; takes minutes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from about import ROOT

TAKEN = (
    *("tests", "fuzz", "bench", "scripts", "packaging", "docs"),
    *("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "Makefile", "mkdocs.yml", ".ci"),
)
"""What tests read of the checkout; the program and its resources come from the wheel."""
SUITES = (("--ignore", "tests/a11y"), ("tests/a11y",))
"""Apart, as in `scripts/check.py`: the second has a screen and a bus of its own."""
IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc")


def main() -> int:
    """Install the wheel, lay out the tests, run them."""
    parser = argparse.ArgumentParser(description="Run the tests against a built wheel.")
    parser.add_argument("--wheel", type=Path, help="installed in a fresh environment")
    parser.add_argument("--python", type=Path, help="of an environment that has the wheel")
    choices, words = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        python = choices.python or _installed(choices.wheel, place / "environment")
        tests = place / "checkout"
        lay_out(tests)
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        environment |= {"QT_QPA_PLATFORM": "offscreen"}
        where = "import als_reader; print(als_reader.__file__)"
        done = subprocess.run(
            [python, "-c", where], cwd=tests, env=environment, check=True, capture_output=True
        )
        print("Testing", done.stdout.decode().strip(), flush=True)
        wrong = 0
        for part in SUITES:
            command = [python, "-m", "pytest", "-q", "-m", "not sources", *part, *words]
            wrong += subprocess.run(command, cwd=tests, env=environment, check=False).returncode
        return int(wrong > 0)


def lay_out(target: Path) -> None:
    """Copy what tests need, and not the program."""
    target.mkdir(parents=True)
    for name in TAKEN:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=IGNORED)
        elif source.exists():
            shutil.copyfile(source, target / name)


def _installed(wheel: Path | None, folder: Path) -> Path:
    """A fresh environment with the wheel and what its tests use."""
    if wheel is None:
        sys.exit("Please name a wheel.")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    words = ["install", "-q", "--disable-pip-version-check", f"{wheel.absolute()}[test]"]
    subprocess.run([python, "-m", "pip", *words], check=True)
    return python


if __name__ == "__main__":
    sys.exit(main())
