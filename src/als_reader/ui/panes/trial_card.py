# SPDX-License-Identifier: MIT
"""One trial on a card: what the registry says, what that means, and what was found."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OtherStudy, OverallStatus, StatusMeaning, Trial
from als_reader.core.export.facts import sentence
from als_reader.core.freshness import dates_in_words, trial_age
from als_reader.core.language import said, with_more
from als_reader.core.theme import Shape
from als_reader.ui.announce import announce
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.fact_sections import add_facts, add_sources, fact_words
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.news_sections import (
    add_changes,
    add_old_trial,
    add_trial_origin,
    trial_news_words,
)
from als_reader.ui.panes.trial_words import (
    STATUS_LOOKS,
    posted_words,
    result_words,
    size_words,
    trial_line,
)
from als_reader.ui.panes.wrapped_text import WrapButton

Meanings = Mapping[OverallStatus, StatusMeaning]


def trial_content(trial: Trial, meanings: Meanings, evidence: Evidence, today: date) -> CardContent:
    """What the card of a trial shows."""
    shape, token = STATUS_LOOKS[trial.status]
    word = meanings[trial.status].word
    line = trial_line(trial)
    news = evidence.news.trials.get(trial.nct)
    if news is not None and news.changes:
        line = _tr("{line} · changed").format(line=line)
    name = _tr("{status}. {line}. {title}. {age}.")
    age = trial_age(trial, evidence, today)
    return CardContent(
        key=f"trial:{trial.nct}",
        head=CardHead(
            title=word,
            rest=f"· {line}",
            line=trial.plain_title,
            age=age.short,
            shape=shape,
            token=token,
            name=name.format(status=word, line=line, title=trial.plain_title, age=age.recorded),
            identifier=f"trial-{trial.nct}",
        ),
        fill=lambda body: _Filling(body, trial, meanings[trial.status], evidence, today).fill(),
        references=evidence.reference_by_id,
        words=lambda: trial_card_words(trial, meanings[trial.status], evidence),
    )


def study_content(study: OtherStudy, evidence: Evidence) -> CardContent:
    """What the card of a study without an NCT number shows."""

    def fill(body: CardBody) -> None:
        add_facts(body, _tr("What we know"), study.statements, evidence.reference_by_id)

    return CardContent(
        key=f"study:{study.id}",
        head=CardHead(
            title=study.title,
            line=f"{study.country} · {study.id}",
            shape=Shape.QUESTION,
            token="caution",
            identifier=f"study-{study.id}",
        ),
        fill=fill,
        references=evidence.reference_by_id,
        words=lambda: "\n".join(fact_words(study.statements)),
    )


def trial_card_words(trial: Trial, meaning: StatusMeaning, evidence: Evidence) -> str:
    """All that the card of a trial says, but for figures of survival."""
    return "\n".join(
        (
            trial.nct,
            trial.title,
            trial.sponsor,
            trial.cell_type,
            said(trial.cell_source.value),
            trial.route,
            trial.design_text,
            trial.status_note,
            meaning.means,
            meaning.does_not_mean,
            result_words(trial.result),
            *fact_words(trial.found),
            *trial_news_words(trial, evidence),
        )
    )


class _Filling:
    """Writes one trial into the body of its card, from the top."""

    def __init__(
        self,
        body: CardBody,
        trial: Trial,
        meaning: StatusMeaning,
        evidence: Evidence,
        today: date,
    ) -> None:
        self._body = body
        self._trial = trial
        self._meaning = meaning
        self._evidence = evidence
        self._references = evidence.reference_by_id
        self._today = today
        self._age = trial_age(trial, evidence, today)

    def fill(self) -> None:
        """Write all sections."""
        body, trial = self._body, self._trial
        words = _tr("Name in the registry: {title}")
        body.text(words.format(title=trial.title), look="quiet")
        add_changes(body, trial, self._evidence)
        self._found()
        self._status()
        self._design()
        self._dates()
        self._number()

    def _found(self) -> None:
        body, trial = self._body, self._trial
        result = result_words(trial.result)
        title = _tr("Result: {words}").format(words=result[:1].lower() + result[1:])
        add_facts(body, title, trial.found, self._references)
        body.text(posted_words(trial.has_results), look="quiet")

    def _status(self) -> None:
        body, trial, meaning = self._body, self._trial, self._meaning
        body.heading(_tr("Status: {word}").format(word=meaning.word))
        body.text(sentence(self._age.recorded))
        add_trial_origin(body, trial, self._evidence, self._today)
        if trial.status_note:
            body.text(trial.status_note)
        body.text(_tr("What this word means: {words}").format(words=meaning.means))
        body.text(meaning.does_not_mean)
        add_sources(body, meaning.word, meaning.sources, self._references)
        if self._age.is_old:
            add_old_trial(body)

    def _design(self) -> None:
        body, trial = self._body, self._trial
        body.heading(_tr("How it was done"))
        cells = with_more(trial.cell_type, said(trial.cell_source.value))
        size = trial.enrolment_text or size_words(trial)
        for words, value in (
            (_tr("Cells: {words}"), cells),
            (_tr("How they were given: {words}"), trial.route),
            (_tr("Design: {words}"), trial.design_text),
            (_tr("Size: {words}"), size),
            (_tr("Run by: {words}"), trial.sponsor),
        ):
            body.text(words.format(words=_ended(value)))

    def _dates(self) -> None:
        body, trial = self._body, self._trial
        body.heading(_tr("Dates"))
        for words, value in (
            (_tr("Start: {words}"), trial.start),
            (_tr("Main part ended: {words}"), trial.primary_completion),
            (_tr("End: {words}"), trial.completion),
            (_tr("What we read: {words}"), trial.as_of),
        ):
            if value:
                body.text(words.format(words=_ended(dates_in_words(value))))
        add_sources(body, _tr("The record"), trial.sources, self._references)

    def _number(self) -> None:
        body, trial = self._body, self._trial
        body.heading(trial.nct)
        choices = [(_tr("Open {nct} in the registry").format(nct=trial.nct), trial.registry_url)]
        words = _tr("See {name} in Options")
        choices += [
            (words.format(name=option.name), f"option:{option.id}")
            for option in self._evidence.option_by_id.values()
            if trial.nct in option.related_trials
        ]
        body.widget(in_a_row(CopyButton(trial.nct)))
        body.action_row(choices)


class CopyButton(WrapButton):
    """Copies a number and says so."""

    def __init__(self, number: str) -> None:
        super().__init__(_tr("Copy {number}").format(number=number))
        self.setAccessibleIdentifier(f"copy-{number}")
        self._number = number
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self.set_words(_tr("Copied {number}").format(number=self._number))
        announce(self, self.text())


def in_a_row(button: WrapButton) -> QWidget:
    """A button that is only as wide as its words."""
    holder = QWidget()
    FlowLayout(holder).addWidget(button)
    return holder


def _ended(words: str) -> str:
    """The words with a full stop."""
    return words if words.endswith(".") else f"{words}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrialCard", text)
