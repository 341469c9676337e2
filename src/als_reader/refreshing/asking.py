# SPDX-License-Identifier: MIT
"""One refresh: asks question after question, patiently, and gives a whole set or the reason."""

from datetime import UTC, date, datetime
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from als_reader.core.errors import RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.asking import Gathering
from als_reader.core.refresh.questions import Question, Source
from als_reader.refreshing.fetch import NOT_FOUND, Answer, Fetcher, Limits, Trouble
from als_reader.refreshing.patience import (
    BETWEEN_QUESTIONS,
    LONGEST_WAIT,
    TRIES,
    Pauses,
    asked_wait,
    own_wait,
)
from als_reader.refreshing.words import (
    FIRST_SERVER_ERROR,
    TOO_MANY,
    asked_too_long,
    failure,
    waiting,
)

PASSING: Final = frozenset({Trouble.SLOW, Trouble.LOST})
"""Trouble that may be over a moment later."""
NOTHING_FOUND: Final = b'"NOT_FOUND"'
"""In the answer of openFDA to a sound question about something that it does not have."""


class Refresh(QObject):
    """Asks the sources once. Keeps nothing: what is `done` is the caller's to keep.

    Exactly one of `done` and `failed` comes after `start`, unless it is cancelled.
    """

    progressed = Signal(str, float)
    """What is being asked, in words, and the share that is done, 0 to 1."""
    done = Signal(object)
    """A `RefreshedSet`, whole."""
    failed = Signal(str)
    """Why there is no news and what to do, in words. What was there before is as it was."""

    def __init__(
        self,
        evidence: Evidence,
        addresses: Addresses,
        *,
        earliest: date,
        limits: Limits | None = None,
        pauses: Pauses | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gathering = Gathering(evidence, addresses, now=datetime.now(UTC), earliest=earliest)
        self._names = {
            Source.REGISTRY: addresses.registry_name,
            Source.FDA: addresses.fda_name,
        }
        self._fetcher = Fetcher(addresses.hosts, limits, self)
        self._fetcher.answered.connect(self._on_answer)
        self._pauses = pauses or Pauses(self)
        self._question: Question | None = None
        self._tries = 0
        self._asked: dict[str, float] = {}
        """When each host was last asked."""

    def start(self) -> None:
        """Begin. Nobody was asked anything before."""
        self._go_on()

    def cancel(self) -> None:
        """Ask no more. Nothing is reported, and nothing was kept."""
        self._question = None
        self._pauses.stop()
        self._fetcher.stop()

    def _go_on(self) -> None:
        """Take the next question, or end."""
        question = self._question = self._gathering.next_question()
        if question is None:
            self.done.emit(self._gathering.result())
            return
        self._tries = 0
        last = self._asked.get(_host(question))
        wait = 0.0 if last is None else last + BETWEEN_QUESTIONS - self._pauses.now()
        self.progressed.emit(question.what, self._gathering.progress)
        self._pauses.wait(max(0.0, wait), partial(self._ask, question))

    def _ask(self, question: Question) -> None:
        self._tries += 1
        self._asked[_host(question)] = self._pauses.now()
        try:
            self._fetcher.ask(question.url)
        except RefreshError as error:
            self._fail(error)

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        question = self._question
        if question is None:
            return
        try:
            if answer.trouble is None:
                self._gathering.take(answer.data)
            elif _is_nothing_found(answer, question.source):
                self._gathering.take_nothing_found()
            else:
                self._ask_again(answer, question)
                return
        except RefreshError as error:
            self._fail(error)
            return
        self._go_on()

    def _ask_again(self, answer: Answer, question: Question) -> None:
        """Wait as long as the host wishes. Raises RefreshError if it makes no sense to ask more."""
        who = self._names[question.source]
        if self._tries >= TRIES or not _may_pass(answer):
            raise failure(answer, who)
        asked = asked_wait(answer.retry_after, answer.date)
        if asked > LONGEST_WAIT:
            raise asked_too_long(who, asked)
        chance = self._pauses.chance()
        own = own_wait(self._tries, chance)
        words = waiting(answer, who, max(asked, own), is_asked=asked >= own)
        self.progressed.emit(words, self._gathering.progress)
        self._pauses.wait(max(asked + chance, own), partial(self._ask, question))

    def _fail(self, error: RefreshError) -> None:
        self.cancel()
        self.failed.emit(str(error))


def _host(question: Question) -> str:
    return urlsplit(question.url).netloc


def _may_pass(answer: Answer) -> bool:
    is_server_trouble = answer.status == TOO_MANY or answer.status >= FIRST_SERVER_ERROR
    return answer.trouble in PASSING or (answer.trouble is Trouble.STATUS and is_server_trouble)


def _is_nothing_found(answer: Answer, source: Source) -> bool:
    return source is Source.FDA and answer.status == NOT_FOUND and NOTHING_FOUND in answer.data
