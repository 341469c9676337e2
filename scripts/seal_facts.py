#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write the list of the data files with their SHA-256: resources/evidence/manifest.json.

Run it after every change in resources/evidence or resources/recognition. It refuses facts and
reviews that do not load. `--check` writes nothing and says which files changed.
"""

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import load_evidence
from als_reader.core.evidence.manifest import NAME, broken_sums, file_sums
from als_reader.core.evidence.models import Glossary, References, Treatments, Trials
from als_reader.core.evidence.reviews import read_reviews

ROOT = Path(__file__).resolve().parents[1] / "resources"

AnyPart = Glossary | Treatments | Trials | References | EvidenceError


def main(words: list[str], root: Path = ROOT) -> int:
    """Seal, or only check; the status is 0 if all is in order."""
    problems = _unsealed(root) if words == ["--check"] else _seal(root)
    for problem in problems:
        print(problem)
    return int(bool(problems))


def _unsealed(root: Path) -> tuple[str, ...]:
    try:
        broken = broken_sums(root)
    except EvidenceError as error:
        broken = error.problems
    return (*broken, "Please run: python scripts/seal_facts.py") if broken else ()


def _seal(root: Path) -> tuple[str, ...]:
    folder = root / "evidence"
    newest = max(
        (part.as_of for part in _parts(folder, date.max) if not isinstance(part, EvidenceError)),
        default=date.min,
    )
    problems = tuple(
        f"{part.name}: {problem}"
        for part in _parts(folder, newest)
        if isinstance(part, EvidenceError)
        for problem in part.problems
    )
    try:
        read_reviews(folder, max(date.today(), newest))
    except EvidenceError as error:
        problems += tuple(f"{error.name}: {problem}" for problem in error.problems)
    if problems:
        return problems
    sums = [asdict(entry) for entry in file_sums(root)]
    text = json.dumps({"as_of": newest.isoformat(), "sums": sums}, indent=1) + "\n"
    (folder / NAME).write_text(text, encoding="utf-8", newline="\n")
    return ()


def _parts(folder: Path, today: date) -> tuple[AnyPart, ...]:
    evidence = load_evidence(folder, today)
    return (evidence.glossary, evidence.treatments, evidence.trials, evidence.references)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
