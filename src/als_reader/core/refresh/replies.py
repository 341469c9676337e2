# SPDX-License-Identifier: MIT
"""An answer as bytes to typed data, or a ReplyError in plain words."""

from typing import Final, TypeVar

import msgspec

from als_reader.core.errors import RefreshError
from als_reader.core.language import said, sentence

Shape = TypeVar("Shape")
MOST_PARTS: Final = 200_000
"""Of objects in one answer; a real one of 5 MB has a quarter of that, and more stop the window."""
LATER: Final = sentence("Please try again later.")
CHECK_CLOCK: Final = sentence(
    "Please check the date and the time of this computer, set them right, and try again."
)


class ReplyError(RefreshError):
    """A source's answer cannot be used; says which source and what is wrong with the answer."""


def strange(who: str) -> ReplyError:
    """What to say of an answer that is sound JSON but not what we know."""
    return ReplyError(said("{who} sent data that this version cannot read.", who=who), LATER)


def in_future(who: str) -> ReplyError:
    """What to say of data that were made on a day that has not come yet."""
    return ReplyError(said("{who} gives a date that is in the future here.", who=who), CHECK_CLOCK)


def decode(shape: type[Shape], data: bytes, who: str) -> Shape:
    """Read the whole answer of `who`. Raises ReplyError."""
    start = data[:200].lstrip()
    if not start:
        raise ReplyError(said("{who} sent an empty answer.", who=who), LATER)
    if start.startswith(b"<"):
        raise ReplyError(
            said("{who} sent a web page instead of data. It may be closed for repairs.", who=who),
            LATER,
        )
    if data.count(b"{") > MOST_PARTS:
        raise strange(who)
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError:
        raise strange(who) from None
    except (ValueError, RecursionError):
        raise ReplyError(
            said("{who} sent an answer that is damaged or cut off.", who=who), LATER
        ) from None
