# SPDX-License-Identifier: MIT
"""A trial that a search found in the registry: its own words, and that we have not reviewed it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Citation,
    StatusMeaning,
    Tag,
)
from als_reader.core.evidence.news import News
from als_reader.core.export.dates import long_date
from als_reader.core.export.facts import sentence
from als_reader.core.export.phases import phases_words
from als_reader.core.freshness import TRIAL_LIMIT, clock_of, dates_in_words, record_age
from als_reader.core.language import listed, sentences
from als_reader.core.refresh.changes import (
    known_phases,
    planned_date,
    status_notes,
    status_of,
)
from als_reader.core.refresh.values import RegistryRecord
from als_reader.core.refresh.wording import registry_name
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.fact_sections import add_sources
from als_reader.ui.panes.news_sections import add_old_trial
from als_reader.ui.panes.trial_card import CopyButton, Meanings, in_a_row
from als_reader.ui.panes.trial_words import STATUS_LOOKS, phases_in_words, size_in_words

LISTING = (Citation(tag=Tag.PRIMARY, refs=("ctgov-terms", "fda-2021-regen")),)
"""That a listing is no approval and no check."""


def found_content(
    record: RegistryRecord, meanings: Meanings, evidence: Evidence, today: date
) -> CardContent:
    """What the card of a found trial shows."""
    meaning = meanings[status_of(record.overall_status)]
    shape, token = STATUS_LOOKS[meaning.status]
    line = _tr("{line} · not yet reviewed by us").format(line=found_line(record))
    name = _tr("{status}. {line}. {title}. {age}.")
    clock = clock_of(evidence, today)
    age = record_age(record.last_update_posted, clock, TRIAL_LIMIT)
    return CardContent(
        key=f"found:{record.nct}",
        head=CardHead(
            title=meaning.word,
            rest=f"· {line}",
            line=record.brief_title,
            age=age.short,
            shape=shape,
            token=token,
            name=name.format(
                status=meaning.word, line=line, title=record.brief_title, age=age.recorded
            ),
            identifier=f"found-{record.nct}",
        ),
        fill=lambda body: _Filling(body, record, meaning, evidence, today).fill(),
        references=evidence.reference_by_id,
        words=lambda: found_words(record, meaning, meanings),
    )


def found_line(record: RegistryRecord) -> str:
    """Phase, size, country and year in one line."""
    phases = phases_in_words(known_phases(record.phases))
    year = ""
    if record.start:
        year = record.start.day[:4]
        if record.start.is_planned:
            year = _tr("planned for {year}").format(year=year)
    parts = (phases, size_in_words(record.enrolment, record.enrolment_kind), _where(record), year)
    return " · ".join(part for part in parts if part)


def found_words(record: RegistryRecord, meaning: StatusMeaning, meanings: Meanings) -> str:
    """All that the card says."""
    return "\n".join(
        (
            record.nct,
            record.sponsor,
            *record.interventions,
            *record.countries,
            *status_notes(record, meanings),
            meaning.means,
            meaning.does_not_mean,
        )
    )


def search_words(news: News) -> str:
    """Which search found the trials, and when."""
    if not news.asked_on:
        return ""
    words = _tr("Found on {day} in {registry}. This was the search: {search}").format(
        day=long_date(news.asked_on),
        registry=registry_name(news.registry_host),
        search=sentence(news.search),
    )
    if news.is_search_whole:
        return words
    more = _tr("It found more than we can show here.")
    return sentences(words, more)


class _Filling:
    """Writes one study into the body of its card, from the top."""

    def __init__(
        self,
        body: CardBody,
        record: RegistryRecord,
        meaning: StatusMeaning,
        evidence: Evidence,
        today: date,
    ) -> None:
        self._body = body
        self._record = record
        self._meaning = meaning
        self._evidence = evidence
        self._clock = clock_of(evidence, today)

    def fill(self) -> None:
        """Write all sections."""
        body = self._body
        body.text(_tr("We have not reviewed this trial yet. All of this is from the registry."))
        words = _tr("A listing does not mean that anyone has approved or checked the treatment.")
        body.text(words, is_bold=True)
        add_sources(body, words, LISTING, self._evidence.reference_by_id)
        self._status()
        self._design()
        self._dates()
        self._number()

    def _status(self) -> None:
        body, meaning, record = self._body, self._meaning, self._record
        body.heading(_tr("Status: {word}").format(word=meaning.word))
        age = record_age(record.last_update_posted, self._clock, TRIAL_LIMIT)
        body.text(sentence(age.recorded))
        meanings = {meaning.status: meaning}
        for words in status_notes(record, meanings):
            body.text(words)
        body.text(_tr("What this word means: {words}").format(words=meaning.means))
        body.text(meaning.does_not_mean)
        add_sources(body, meaning.word, meaning.sources, self._evidence.reference_by_id)
        posted = {
            True: _tr("The registry showed results."),
            False: _tr("The registry showed no results."),
            None: _tr("We could not see if the registry shows results."),
        }
        body.text(posted[record.has_results], look="quiet")
        if age.is_old:
            add_old_trial(body)

    def _design(self) -> None:
        body, record = self._body, self._record
        body.heading(_tr("How it is done"))
        for words, value in (
            (_tr("What is tried: {words}"), listed(record.interventions)),
            (_tr("Phase: {words}"), phases_words(record.phases)),
            (_tr("Size: {words}"), size_in_words(record.enrolment, record.enrolment_kind)),
            (_tr("Where: {words}"), listed(record.countries)),
            (_tr("Run by: {words}"), record.sponsor),
        ):
            if value:
                body.text(words.format(words=sentence(value)))

    def _dates(self) -> None:
        body, record = self._body, self._record
        given = (
            (_tr("Start: {words}"), record.start),
            (_tr("Main part ends: {words}"), record.primary_completion),
            (_tr("End: {words}"), record.completion),
        )
        if any(day for _, day in given):
            body.heading(_tr("Dates"))
        for words, day in given:
            if day:
                body.text(words.format(words=sentence(dates_in_words(planned_date(day)))))
        body.text(search_words(self._evidence.news), look="quiet")

    def _number(self) -> None:
        body, nct = self._body, self._record.nct
        body.heading(nct)
        body.widget(in_a_row(CopyButton(nct)))
        words = _tr("Open {nct} in the registry").format(nct=nct)
        body.action_row([(words, f"https://clinicaltrials.gov/study/{nct}")])


def _where(record: RegistryRecord) -> str:
    few = record.countries[:2]
    rest = len(record.countries) - len(few)
    if not few:
        return _tr("country not known")
    words = listed(few)
    return (
        _tr("{countries} and {count} more").format(countries=words, count=rest) if rest else words
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoundCard", text)
