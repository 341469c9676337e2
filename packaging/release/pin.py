# SPDX-License-Identifier: MIT
"""Pin everything that a release is made of, each file with its hashes.

    python packaging/release/pin.py      (needs the network, and pip-tools)

Run it when a dependency has a new version that a release should have; then test, then commit.
"""

import subprocess
import sys
from pathlib import Path

from about import ROOT

REQUIREMENTS = Path(__file__).parent / "requirements"
SOURCES = {
    "runtime.txt": "pyproject.toml",
    "build.txt": "packaging/release/requirements/build.in",
    "audit.txt": "packaging/release/requirements/audit.in",
}
OPTIONS = ("--generate-hashes", "--strip-extras", "--allow-unsafe", "--no-annotate", "--no-header")
PLAIN = ("--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host", "--quiet")


def main() -> None:
    """Write each list anew."""
    for name, source in SOURCES.items():
        target = REQUIREMENTS / name
        words = [*OPTIONS, *PLAIN, "--upgrade", "--output-file", str(target), source]
        subprocess.run([sys.executable, "-m", "piptools", "compile", *words], cwd=ROOT, check=True)
        origin = Path(source).name
        head = (
            f"# Made by packaging/release/pin.py from {origin}. Installed with --require-hashes.\n"
        )
        target.write_text(head + target.read_text("utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
