# SPDX-License-Identifier: MIT
"""What one attack is, and how it may end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

SEED = 20261125
CANARY = "als-canary"
"""In every host and path that a document of the corpus names."""
HOST = f"{CANARY}.example"


class Ending(Enum):
    """How opening may end."""

    SHOWN = "shown"
    """All its words are there."""
    CUT = "told"
    """The reader is told that something is not as it was."""
    REFUSED = "refused"
    """It is not opened, with a reason and what to do."""


SHOWN, CUT, REFUSED = Ending.SHOWN, Ending.CUT, Ending.REFUSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One hostile or broken file."""

    make: Callable[[], bytes]
    words: tuple[str, ...] = ()
    """Must all be shown, unless it is refused."""
    ends: Ending = SHOWN
    says: str = ""
    """A part of the notice or of the refusal."""
    is_large: bool = False
    """Takes seconds: left to the driver, not in the suite."""
    beside: Mapping[str, bytes] = field(default_factory=dict)
    """Files that it names, in the same folder: they must not be read."""


def text(
    *parts: str,
    words: tuple[str, ...] = (),
    ends: Ending = SHOWN,
    says: str = "",
    is_large: bool = False,
) -> Attack:
    """A small text, as UTF-8."""
    data = "".join(parts).encode("utf-8", "surrogatepass")
    return Attack(make=lambda: data, words=words, ends=ends, says=says, is_large=is_large)


def built(
    build: Callable[[], str],
    *,
    words: tuple[str, ...] = (),
    ends: Ending = SHOWN,
    says: str = "",
    is_large: bool = False,
) -> Attack:
    """A text that is made when it is needed."""
    return Attack(
        make=lambda: build().encode("utf-8", "surrogatepass"),
        words=words,
        ends=ends,
        says=says,
        is_large=is_large,
    )
