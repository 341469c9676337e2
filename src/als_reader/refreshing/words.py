# SPDX-License-Identifier: MIT
"""What is said when a question has no answer, and while we wait. Says what to do next."""

from typing import Final

from als_reader.core.errors import RefreshError
from als_reader.core.language import counted, said, sentence
from als_reader.refreshing.fetch import NOT_FOUND, Answer, Trouble

HOUR: Final = 3_600
MINUTE: Final = 60
TOO_MANY: Final = 429
FIRST_SERVER_ERROR: Final = 500
LATER: Final = sentence("Please try again in an hour.")

_REASONS: Final = {
    Trouble.OFFLINE: (
        sentence("We could not reach {who}."),
        sentence("Please check that this computer is on the internet, then try again."),
    ),
    Trouble.SLOW: (sentence("{who} did not answer in time."), LATER),
    Trouble.LOST: (sentence("The connection to {who} broke off."), sentence("Please try again.")),
    Trouble.UNSAFE: (
        sentence("We could not make sure that we talk to {who}, so we asked nothing."),
        sentence(
            "Please check the date and time of this computer. "
            "If you use the internet of a hotel or a hospital, log in there first."
        ),
    ),
    Trouble.ELSEWHERE: (
        sentence("{who} sent us to another address. We did not go there."),
        sentence("Please look for a new version of ALS Reader."),
    ),
    Trouble.TOO_LARGE: (sentence("The answer of {who} is too large."), LATER),
    Trouble.NO_DATA: (
        sentence("{who} sent a page instead of data. It may be out of order."),
        sentence(
            "Please try again in an hour. "
            "If you use the internet of a hotel or a hospital, log in there first."
        ),
    ),
    Trouble.GARBLED: (sentence("We could not unpack the answer of {who}."), LATER),
}


def failure(answer: Answer, who: str) -> RefreshError:
    """Why there is no news, in words."""
    if answer.trouble is not None and answer.trouble is not Trouble.STATUS:
        reason, remedy = _REASONS[answer.trouble]
        return RefreshError(said(reason, who=who), remedy)
    if answer.status == TOO_MANY:
        return RefreshError(said("{who} has too much to do right now.", who=who), LATER)
    if answer.status >= FIRST_SERVER_ERROR:
        return RefreshError(
            said("{who} has trouble right now (error {code}).", who=who, code=answer.status), LATER
        )
    if answer.status == NOT_FOUND:
        return RefreshError(
            said("{who} does not know what we asked for (error {code}).", who=who, code=NOT_FOUND),
            "Please look for a new version of ALS Reader. "
            "If your group has its own copy of the data, check its address.",
        )
    return RefreshError(
        said("{who} did not take our question (error {code}).", who=who, code=answer.status),
        "Please look for a new version of ALS Reader.",
    )


def asked_too_long(who: str, seconds: float) -> RefreshError:
    """A host wants us to come back much later."""
    return RefreshError(
        said("{who} asks us to wait {time}.", who=who, time=duration(seconds)),
        "Please try again after that time.",
    )


def waiting(answer: Answer, who: str, seconds: float, *, is_asked: bool) -> str:
    """Why nothing happens for a while."""
    if is_asked:
        return said("{who} asks us to wait {time}", who=who, time=duration(seconds))
    if answer.trouble is Trouble.STATUS:
        return said("{who} has trouble. We ask again in {time}", who=who, time=duration(seconds))
    return said("No answer from {who}. We ask again in {time}", who=who, time=duration(seconds))


def duration(seconds: float) -> str:
    """As "20 seconds", "3 minutes" or "2 hours"; never shorter than it is."""
    if seconds > 1.5 * HOUR:
        return counted("{count} hour", "{count} hours", -int(-seconds // HOUR))
    if seconds > 1.5 * MINUTE:
        return counted("{count} minute", "{count} minutes", -int(-seconds // MINUTE))
    return counted("{count} second", "{count} seconds", max(1, -int(-seconds // 1)))
