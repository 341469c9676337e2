# SPDX-License-Identifier: MIT
"""One refresh as a conversation: the next question, its answer, and what all answers say.

Nothing here reaches the network. Somebody else asks `next_question`, and gives the answer to
`take`; how to retry, wait and cancel is theirs.
"""

from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TypeAlias

from als_reader import __version__
from als_reader.core.errors import EvidenceError, RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.statements import PartialDate
from als_reader.core.language import said, sentence
from als_reader.core.refresh import openfda, registry
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.questions import (
    SEARCH,
    SEARCH_PAGES,
    Question,
    Questions,
    Source,
)
from als_reader.core.refresh.replies import LATER, ReplyError
from als_reader.core.refresh.texts import UnusableError
from als_reader.core.refresh.values import (
    ProductRecord,
    RefreshedSet,
    RegistryRecord,
    Unchecked,
)

__all__ = ["Gathering", "Question", "ReplyError", "Source", "planned_questions"]

NOT_IN_REGISTRY: Final = sentence("It was not in the answer of the registry.")
NOT_IN_FDA: Final = sentence("It was not in the answer of openFDA.")
CLOCK_TOLERANCE: Final = timedelta(days=2)
"""By how much a sound clock may differ from a source's, time zones and all."""
_Conversation: TypeAlias = Generator[Question, bytes | None, None]
"""Questions out, answers in; None is the answer "there is no such thing"."""
_NEW_KINDS: Final = ("INTERVENTIONAL", "EXPANDED_ACCESS")


def planned_questions(evidence: Evidence, addresses: Addresses) -> tuple[Question, ...]:
    """What would be asked of whom; the search may ask for one page more.

    Raises RefreshError if the bundled facts are damaged.
    """
    ours = _Ours(evidence)
    make = Questions(addresses=addresses)
    registry_part = [make.version(), *(each for _, each in make.trials(ours.trials)), make.search()]
    if not ours.applications:
        return tuple(registry_part)
    labels = [make.label(number, ours.names[number]) for number in ours.applications]
    return (*registry_part, make.products(ours.applications), *labels)


class _Ours:
    """What the bundle knows: its trials, and its applications as openFDA and as we write them."""

    def __init__(self, evidence: Evidence) -> None:
        for part in (evidence.trials, evidence.treatments):
            if isinstance(part, EvidenceError):
                raise RefreshError(
                    said(
                        "The file {name} is damaged, so there is nothing to compare news with.",
                        name=part.name,
                    ),
                    "Please install ALS Reader again.",
                )
        self.trials = tuple(evidence.trial_by_id)
        self.applications: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for option in evidence.option_by_id.values():
            number = option.application.replace(" ", "")
            if number and number not in self.applications:
                self.applications[number] = option.application
                self.names[number] = option.name


class Gathering:
    """One refresh, from its first question to the whole set."""

    def __init__(
        self, evidence: Evidence, addresses: Addresses, *, now: datetime, earliest: date
    ) -> None:
        """Prepare to ask; `now` is UTC. A clock before `earliest`, the day of the bundle, is wrong.

        Raises RefreshError if the bundled facts are damaged.
        """
        self._ours = _Ours(evidence)
        self._addresses = addresses
        self._make = Questions(addresses=addresses)
        self._now = max(now.astimezone(UTC), datetime.combine(earliest, time(), UTC))
        self._latest = (self._now + CLOCK_TOLERANCE).date()
        self._timestamp = ""
        self._trials: dict[str, RegistryRecord] = {}
        self._found: dict[str, RegistryRecord] = {}
        self._is_search_whole = True
        self._products: dict[str, ProductRecord] = {}
        self._fda: openfda.Products | None = None
        self._unchecked: dict[str, str] = {}
        self._total = len(planned_questions(evidence, addresses)) + SEARCH_PAGES - 1
        self._left = self._total
        self._course = self._converse()
        self._question: Question | None = next(self._course)
        self._is_whole = False

    def next_question(self) -> Question | None:
        """What to ask now; the same until it is answered, and None after the last or a mistake."""
        return self._question

    def take(self, data: bytes) -> None:
        """Understand the answer to the last question. Raises ReplyError if that cannot be done."""
        self._go_on(data)

    def take_nothing_found(self) -> None:
        """Understand the answer 404, "there is no such thing". Raises ReplyError if that is odd."""
        self._go_on(None)

    @property
    def progress(self) -> float:
        """How much is done, from 0 to 1."""
        return 1 - self._left / self._total

    def result(self) -> RefreshedSet:
        """All that was gathered. Raises ReplyError before the last answer is understood."""
        if not self._is_whole:
            raise ReplyError("Not every question was answered.", LATER)
        fda = self._fda
        return RefreshedSet(
            app_version=__version__,
            asked_at=self._now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            registry_host=self._addresses.registry_host,
            registry_timestamp=self._timestamp,
            trials=tuple(self._trials[nct] for nct in self._ours.trials if nct in self._trials),
            found=tuple(self._found.values()),
            search=SEARCH,
            is_search_whole=self._is_search_whole,
            fda_host=self._addresses.fda_host,
            fda_updated=fda.updated if fda else None,
            fda_disclaimer=fda.disclaimer if fda else "",
            products=tuple(self._products.values()),
            unchecked=tuple(Unchecked(id=id_, reason=why) for id_, why in self._unchecked.items()),
        )

    def _go_on(self, answer: bytes | None) -> None:
        if self._question is None:
            raise RuntimeError("an answer came to a question that nobody asked")
        self._question = None  # what cannot be understood ends the conversation
        self._left -= 1
        try:
            self._question = self._course.send(answer)
        except StopIteration:
            self._left = 0
            self._is_whole = True

    def _converse(self) -> _Conversation:
        who = self._addresses.registry_name
        answer = yield self._make.version()
        self._timestamp = registry.read_version(_there(answer, who), who, self._latest)
        yield from self._ask_about_trials(who)
        yield from self._search(who)
        if self._ours.applications:
            self._left = 1 + len(self._ours.applications)
            yield from self._ask_about_products(self._addresses.fda_name)

    def _ask_about_trials(self, who: str) -> _Conversation:
        for asked, question in self._make.trials(self._ours.trials):
            answer = yield question
            page = registry.read_page(_there(answer, who), who, self._latest)
            for nct in asked:
                if nct in page.records:
                    self._trials[nct] = page.records[nct]
                else:
                    self._unchecked[nct] = page.unusable.get(nct, NOT_IN_REGISTRY)
        if 2 * len(self._trials) < len(self._ours.trials):
            raise ReplyError(
                said(
                    "{who} answered about {count} trials only, and we asked about {asked}.",
                    who=who,
                    count=len(self._trials),
                    asked=len(self._ours.trials),
                ),
                LATER,
            )

    def _search(self, who: str) -> _Conversation:
        token = ""
        for _ in range(SEARCH_PAGES):
            answer = yield self._make.search(token)
            page = registry.read_page(_there(answer, who), who, self._latest)
            self._is_search_whole &= page.is_whole and not page.unusable.keys() - self._ours.trials
            for nct, record in page.records.items():
                if nct not in self._ours.trials and record.study_type in _NEW_KINDS:
                    self._found.setdefault(nct, record)
            token = page.next_page
            if not token:
                return
        self._is_search_whole = False

    def _ask_about_products(self, who: str) -> _Conversation:
        applications = self._ours.applications
        answer = yield self._make.products(applications)
        if answer is not None:
            self._fda = openfda.read_products(answer, who, self._latest, applications)
        known = self._fda.records if self._fda else {}
        unusable = dict(self._fda.unusable) if self._fda else {}
        self._left = len(known)
        for number, record in known.items():
            answer = yield self._make.label(number, self._ours.names[number])
            try:
                day = answer if answer is None else self._label(answer, number)
            except UnusableError as error:
                unusable[number] = str(error)
            else:
                self._products[number] = replace(record, label_effective=day)
        for number, application in applications.items():
            if number not in self._products:
                self._unchecked[application] = unusable.get(number, NOT_IN_FDA)

    def _label(self, answer: bytes, number: str) -> PartialDate | None:
        return openfda.read_label(answer, self._addresses.fda_name, self._latest, number)


def _there(answer: bytes | None, who: str) -> bytes:
    """The answer, where "there is no such thing" makes no sense."""
    if answer is None:
        raise ReplyError(said("{who} does not know the page that we asked for.", who=who), LATER)
    return answer
