# SPDX-License-Identifier: MIT
"""What every part of the facts is built of: sourced statements, tags, dates and ids."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated


class Tag(StrEnum):
    """How well a statement is supported (evidence pack, section 2). S- and M never get here."""

    PRIMARY = "P"
    SECONDARY = "S"
    OURS = "I"


class PartialDate(str):
    """A date as exact as its source: "2018", "2018-09" or "2018-09-05"."""

    __slots__ = ()

    def may_be_out_of_date(self, today: date) -> bool:
        """Whether what stood then may no longer be true: it is older than two years."""
        earliest = f"{self}-01-01"[:10]
        return earliest < f"{today.year - 2:04}{today.isoformat()[4:]}"


class LinkTo(StrEnum):
    """What an id in a record must name; the loader checks that it is there."""

    TERM = "term"
    OPTION = "option"
    TRIAL = "trial"
    REFERENCE = "ref"


TermId = Annotated[str, LinkTo.TERM]
OptionId = Annotated[str, LinkTo.OPTION]
TrialId = Annotated[str, LinkTo.TRIAL]
ReferenceId = Annotated[str, LinkTo.REFERENCE]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The references behind a statement. Our own reading ("I") may name none."""

    tag: Tag
    refs: tuple[ReferenceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One shown sentence or two, in plain words, with what supports it."""

    text: str
    sources: tuple[Citation, ...]
    is_survival: bool = False
    """Tells how long people lived: shown only after the reader asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two numbers for a small bar: "33 of 100 with the cells, 28 of 100 without"."""

    title: str
    with_label: str
    with_value: float
    without_label: str
    without_value: float
    out_of: float
    unit: str
    meaning: str
    """What the difference means, in words ("too small to rule out chance")."""
    sources: tuple[Citation, ...]
    is_survival: bool = False
    """Tells how long people lived: shown only after the reader asks for it."""
