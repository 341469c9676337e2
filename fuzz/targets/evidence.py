# SPDX-License-Identifier: MIT
"""The files of facts: sound or refused, part by part, and whatever is sound can be listed."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.listing import list_facts
from als_reader.core.evidence.load import load_evidence
from als_reader.core.format import read_article
from fuzz.samples import EVIDENCE
from fuzz.target import Target

NAMES = ("glossary", "treatments", "trials", "references")
DAY = date(2026, 11, 25)
ARTICLE = read_article(b"Words.", "x.md")
FOLDER = TemporaryDirectory(prefix="fuzz-evidence-")
KEPT = 2
"""Records of each list: damage in the third is no other than in the second."""


def check(data: bytes) -> None:
    """Load a folder in which one file, the one that the input looks like, is replaced."""
    folder = Path(FOLDER.name)
    name = next((n for n in NAMES if f'"{MARKS[n]}"'.encode() in data), NAMES[0])
    for each in NAMES:
        content = data if each == name else SMALL[each]
        (folder / f"{each}.json").write_bytes(content)
    evidence = load_evidence(folder, DAY)
    for each in NAMES:
        part = getattr(evidence, each)
        if isinstance(part, EvidenceError):
            assert part.problems
            str(part).encode("utf-8", "replace")
    _ = evidence.known_ids, evidence.as_of
    list_facts(evidence, ARTICLE)


MARKS = {
    "glossary": "terms",
    "treatments": "treatments",
    "trials": "trials",
    "references": "references",
}


def _cut(value: object) -> object:
    """The first records of each list."""
    if isinstance(value, dict):
        return {key: _cut(each) for key, each in value.items()}
    return [_cut(each) for each in value[:KEPT]] if isinstance(value, list) else value


SMALL = {
    name: json.dumps(_cut(json.loads((EVIDENCE / f"{name}.json").read_bytes()))).encode()
    for name in NAMES
}


def seeds() -> list[bytes]:
    """The bundled files, cut short."""
    return list(SMALL.values())


TARGET = Target(
    check=check,
    seeds=seeds,
    words=('"', ":", "{", "}", "[", "]", ",", "null", "NaN", "\\ud800", "1e999"),
    is_json=True,
    longest=16_384,
)
