# SPDX-License-Identifier: MIT
"""Words and dates that came from outside, made safe to keep and to show."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.export.markup import visible
from als_reader.core.language import sentence

LONGEST_CODE: Final = 60
LONGEST_NAME: Final = 200
LONGEST_TITLE: Final = 400
LONGEST_REASON: Final = 1_000
LONGEST_LIST: Final = 200
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_PARTIAL_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


SENT_TWICE: Final = sentence("{who} sent it twice, and the two do not agree.")
OTHER_LABEL: Final = sentence("{who} sent the label of another medicine.")
KEPT_REASONS: Final = (SENT_TWICE, OTHER_LABEL)
"""Reasons with gaps that are kept, in English, with a refreshed set."""


class UnusableError(ValueError):
    """One record of an answer cannot be used; `str(error)` says why, for `Unchecked.reason`."""


def clean(text: str, longest: int = LONGEST_NAME) -> str:
    """One line of plain text: no control characters, hidden ones made visible, not too long."""
    start = text[: 2 * longest]  # spaces may go
    if start.isprintable():  # nearly always, and much faster than to look for each sign
        line = " ".join(start.split())
    else:
        line = visible(" ".join(_CONTROL.sub(" ", start).split()))
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def clean_list(texts: Iterable[str], longest: int) -> tuple[str, ...]:
    """Each different text once, in its order; empty ones and those past the limit left out."""
    different = dict.fromkeys(clean(text, longest) for text in texts)
    different.pop("", None)
    return tuple(different)[:LONGEST_LIST]


def read_date(text: str) -> PartialDate | None:
    """The date, as exact as it was given; None if none was. Raises UnusableError."""
    if not text:
        return None
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        is_date = False
    else:
        is_date = _PARTIAL_DATE.fullmatch(text) is not None
    if not is_date:
        raise UnusableError(sentence("A date in its record cannot be read."))
    return PartialDate(text)


def past_date(text: str, latest: date) -> PartialDate | None:
    """A date that cannot lie ahead. Raises UnusableError if it does, or cannot be read."""
    day = read_date(text)
    if day and is_after(day, latest):
        raise UnusableError(sentence("A date in its record is in the future."))
    return day


def is_after(day: PartialDate, latest: date) -> bool:
    """Whether all of a day, month or year lies after a day."""
    return day > latest.isoformat()[: len(day)]
