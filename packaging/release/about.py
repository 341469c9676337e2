# SPDX-License-Identifier: MIT
"""What a release is called, and the one moment that all its files bear."""

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ID = "org.als_reader.ALSReader"
NAME = "als-reader"
MAINTAINER = "The ALS Reader project <als-reader@users.noreply.invalid>"
ARCHITECTURE = "amd64"
_HEADING = re.compile(r"^## \[?(\d+\.\d+\.\d+)\]? *[-–—(]+ *(\d{4}-\d\d-\d\d)\)?$", re.MULTILINE)


def version(root: Path = ROOT) -> str:
    """The version in pyproject.toml, which all others must equal."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


def releases(root: Path = ROOT) -> dict[str, str]:
    """The versions of the changelog with their days, newest first."""
    return dict(_HEADING.findall((root / "CHANGELOG.md").read_text("utf-8")))


def source_date_epoch(root: Path = ROOT) -> int:
    """The day of this release in the changelog, as seconds: the time of every built file."""
    day = releases(root).get(version(root))
    if day is None:
        raise SystemExit(f"CHANGELOG.md has no heading '## {version(root)} (YEAR-MONTH-DAY)'.")
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
