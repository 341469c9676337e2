# SPDX-License-Identifier: MIT
"""Everything that must say the same before there is a release; each check names what does not."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from about import ID, NAME, releases, version

MOST_DAYS = 90
"""After so many days a source must be read again (docs/facts.md)."""


def disagreements(root: Path, today: date, accepted: int = 0) -> tuple[str, ...]:
    """What does not agree in a checkout; nothing if it can be released.

    So many overdue facts are accepted: exactly that number, so that nobody accepts unseen ones.
    """
    checks: tuple[Callable[[], tuple[str, ...]], ...] = (
        lambda: wrong_versions(root),
        lambda: wrong_dates(root, today),
        lambda: wrong_manual(root),
        lambda: wrong_desktop_files(root),
        lambda: wrong_data(root, today),
        lambda: overdue_facts(root, accepted),
        lambda: old_screenshots(root),
    )
    return tuple(problem for check in checks for problem in check())


def wrong_versions(root: Path) -> tuple[str, ...]:
    """Every place that names the version, against pyproject.toml."""
    wanted = version(root)
    said = {
        "src/als_reader/__init__.py": _program_version(root),
        "CHANGELOG.md": next(iter(releases(root)), "none"),
        f"packaging/linux/{ID}.metainfo.xml": _metainfo(root)[0],
    }
    return tuple(
        f"{place} says version {found}, pyproject.toml says {wanted}."
        for place, found in said.items()
        if found != wanted
    )


def wrong_dates(root: Path, today: date) -> tuple[str, ...]:
    """The day of the release, in the changelog and in the metainfo."""
    day = releases(root).get(version(root), "")
    problems = []
    if _metainfo(root)[1] != day:
        problems.append(f"The metainfo says {_metainfo(root)[1]}, CHANGELOG.md says {day}.")
    if day and date.fromisoformat(day) > today:
        problems.append(f"CHANGELOG.md says {day}, which is still to come.")
    return tuple(problems)


def wrong_manual(root: Path) -> tuple[str, ...]:
    """The manual page bears the version too."""
    head = (root / "packaging" / "linux" / f"{NAME}.1").read_text("utf-8").partition(".SH")[0]
    wanted = f'"ALS Reader {version(root)}"'
    return () if wanted in head else (f"The manual page does not name {wanted}.",)


def wrong_desktop_files(root: Path) -> tuple[str, ...]:
    """What the validators that are installed say of icons, manual page, metainfo and the rest."""
    done = _python(root, "packaging/check_files.py")
    if done.returncode == 0:
        return ()
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return tuple(line for line in lines if not line.endswith((": ok", "is not installed")))


def wrong_data(root: Path, today: date) -> tuple[str, ...]:
    """The facts are as they were sealed, none is newer than the release, none fails to load."""
    from als_reader.core.errors import EvidenceError
    from als_reader.core.evidence.load import load_evidence
    from als_reader.core.evidence.manifest import broken_sums, read_manifest

    resources = root / "resources"
    try:
        problems = list(broken_sums(resources))
        sealed = read_manifest(resources / "evidence").as_of
    except EvidenceError as error:
        return error.problems
    evidence = load_evidence(resources / "evidence", today)
    for part in (evidence.glossary, evidence.treatments, evidence.trials, evidence.references):
        if isinstance(part, EvidenceError):
            problems += part.problems
        elif part.as_of != sealed:
            problems.append(f"A data file is as of {part.as_of}, the manifest says {sealed}.")
    day = releases(root).get(version(root))
    if day and sealed > date.fromisoformat(day):
        problems.append(f"The facts are as of {sealed}, after the release of {day}.")
    return tuple(problems)


def overdue_facts(root: Path, accepted: int = 0) -> tuple[str, ...]:
    """Facts whose sources nobody has read for too long, unless exactly so many are accepted."""
    done = _python(root, "-m", "als_reader", "facts", "--due", str(MOST_DAYS), "--json")
    try:
        count = len(json.loads(done.stdout))
    except ValueError:
        return (f"The facts could not be listed: {done.stderr.strip()}",)
    if count == accepted and not done.stderr:
        return ()
    return (
        f"{count} facts are overdue: als-reader facts --due {MOST_DAYS} lists them. Read their "
        f"sources again, or release with --overdue-facts {count}, which the report will say.",
    )


def old_screenshots(root: Path) -> tuple[str, ...]:
    """Pictures that no longer show the window."""
    done = _python(root, "scripts/screenshots.py", "--check")
    if done.returncode == 0:
        return ()
    told = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return tuple(f"Screenshots: {line}" for line in told[-5:])


def _program_version(root: Path) -> str:
    tree = ast.parse((root / "src" / "als_reader" / "__init__.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    return "none"


def _metainfo(root: Path) -> tuple[str, str]:
    """Version and day of the newest release that software centres show."""
    tree = ElementTree.parse(root / "packaging" / "linux" / f"{ID}.metainfo.xml")
    newest = tree.find("releases/release")
    return (newest.get("version", ""), newest.get("date", "")) if newest is not None else ("", "")


def _python(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=root, capture_output=True, text=True, check=False
    )
