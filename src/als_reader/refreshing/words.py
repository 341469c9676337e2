# SPDX-License-Identifier: MIT
"""What is said when a question has no answer, and while we wait. Says what to do next."""

from typing import Final

from als_reader.core.errors import RefreshError
from als_reader.refreshing.fetch import NOT_FOUND, Answer, Trouble

TOO_MANY: Final = 429
FIRST_SERVER_ERROR: Final = 500
LATER: Final = "Please try again in an hour."

_REASONS: Final = {
    Trouble.OFFLINE: (
        "We could not reach {who}.",
        "Please check that this computer is on the internet, then try again.",
    ),
    Trouble.SLOW: ("{who} did not answer in time.", LATER),
    Trouble.LOST: ("The connection to {who} broke off.", "Please try again."),
    Trouble.UNSAFE: (
        "We could not make sure that we talk to {who}, so we asked nothing.",
        "Please check the date and time of this computer. "
        "If you use the internet of a hotel or a hospital, log in there first.",
    ),
    Trouble.ELSEWHERE: (
        "{who} sent us to another address. We did not go there.",
        "Please look for a new version of ALS Reader.",
    ),
    Trouble.TOO_LARGE: ("The answer of {who} is too large.", LATER),
    Trouble.NO_DATA: (
        "{who} sent a page instead of data. It may be out of order.",
        f"{LATER} If you use the internet of a hotel or a hospital, log in there first.",
    ),
    Trouble.GARBLED: ("We could not unpack the answer of {who}.", LATER),
}


def failure(answer: Answer, who: str) -> RefreshError:
    """Why there is no news, in words."""
    if answer.trouble is not None and answer.trouble is not Trouble.STATUS:
        reason, remedy = _REASONS[answer.trouble]
        return RefreshError(reason.format(who=who), remedy)
    if answer.status == TOO_MANY:
        return RefreshError(f"{who} has too much to do right now.", LATER)
    if answer.status >= FIRST_SERVER_ERROR:
        return RefreshError(f"{who} has trouble right now (error {answer.status}).", LATER)
    if answer.status == NOT_FOUND:
        return RefreshError(
            f"{who} does not know what we asked for (error {NOT_FOUND}).",
            "Please look for a new version of ALS Reader. "
            "If your group has its own copy of the data, check its address.",
        )
    return RefreshError(
        f"{who} did not take our question (error {answer.status}).",
        "Please look for a new version of ALS Reader.",
    )


def asked_too_long(who: str, seconds: float) -> RefreshError:
    """A host wants us to come back much later."""
    return RefreshError(
        f"{who} asks us to wait {duration(seconds)}.", "Please try again after that time."
    )


def waiting(answer: Answer, who: str, seconds: float, *, is_asked: bool) -> str:
    """Why nothing happens for a while."""
    if is_asked:
        return f"{who} asks us to wait {duration(seconds)}"
    if answer.trouble is Trouble.STATUS:
        return f"{who} has trouble. We ask again in {duration(seconds)}"
    return f"No answer from {who}. We ask again in {duration(seconds)}"


def duration(seconds: float) -> str:
    """As "20 seconds", "3 minutes" or "2 hours"; never shorter than it is."""
    for size, word in ((3_600, "hour"), (60, "minute")):
        if seconds > size * 1.5:
            count = -int(-seconds // size)
            return f"{count} {word}s"
    count = max(1, -int(-seconds // 1))
    return "1 second" if count == 1 else f"{count} seconds"
