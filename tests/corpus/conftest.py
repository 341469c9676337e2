# SPDX-License-Identifier: MIT
"""A small corpus, and a recogniser that knows one word."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.recogniser import Recogniser
from als_reader.core.evidence.glossary import Confidence

WriteCorpus = Callable[[Sequence[object]], Path]


class OneWord(Recogniser):
    """Marks "frostbite"; fails on "burst"."""

    def __init__(self) -> None:
        pass

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Every place of the word."""
        if "burst" in text:
            raise ValueError("too much")
        return tuple(
            Mark(
                start=found.start(),
                end=found.end(),
                surface=found.group(),
                intended="ALS",
                kind=MarkKind.GARBLED,
                confidence=Confidence.HIGH,
                rule="known",
                glossary_id="als",
            )
            for found in re.finditer("frostbite", text)
        )


@pytest.fixture
def one_word() -> OneWord:
    return OneWord()


@pytest.fixture
def write_corpus(tmp_path: Path) -> WriteCorpus:
    """Writes JSON Lines; a line given as bytes is written as it is."""

    def write(lines: Sequence[object]) -> Path:
        file = tmp_path / "pages.jsonl"
        rows = [x if isinstance(x, bytes) else json.dumps(x).encode() for x in lines]
        file.write_bytes(b"".join(row + b"\n" for row in rows))
        return file

    return write
