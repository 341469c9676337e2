# SPDX-License-Identifier: MIT
"""One product on a card: what it is, what trials showed, what it cannot do, and since when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OptionGroup, Pathway, Statement, Treatment
from als_reader.core.export.dates import long_date
from als_reader.core.export.facts import sentence
from als_reader.core.freshness import option_age
from als_reader.core.theme import Shape
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.fact_sections import add_facts, add_sources, bar_words, fact_words
from als_reader.ui.panes.news_sections import (
    add_fda_data,
    add_old_option,
    add_option_origin,
    fda_words,
)

LOOKS = {
    OptionGroup.APPROVED: (Shape.CHECK, "right"),
    OptionGroup.SYMPTOM: (Shape.CHECK, "link"),
    OptionGroup.DISCONTINUED: (Shape.CIRCULAR_ARROW, "caution"),
    OptionGroup.WITHDRAWN: (Shape.CIRCULAR_ARROW, "caution"),
    OptionGroup.NOT_APPROVED: (Shape.CROSS, "missing"),
}
"""Sign and colour of a group; its heading and each status line say the same in words."""


def option_content(option: Treatment, evidence: Evidence, today: date) -> CardContent:
    """What the card of a product shows."""
    age = option_age(option, evidence, today)
    shape, token = LOOKS[option.group]
    name = _tr("{name}, {form}. {summary}. {age}.")
    return CardContent(
        key=f"option:{option.id}",
        head=CardHead(
            title=option.name,
            line=option.summary_line,
            age=age.short,
            shape=shape,
            token=token,
            name=name.format(
                name=option.name, form=option.form, summary=option.summary_line, age=age.status
            ),
            identifier=f"option-{option.id}",
        ),
        fill=lambda body: _Filling(body, option, evidence, today).fill(),
        references=evidence.reference_by_id,
        words=lambda: "\n".join((option_words(option), *fda_words(option, evidence))),
    )


def option_words(option: Treatment) -> str:
    """All that the card of a product says, but for figures of survival."""
    statements = (
        *option.what_it_is,
        *option.who_for,
        *option.trials,
        *option.common_side_effects,
        *option.serious_side_effects,
        *option.boxed_warning,
        *option.monitoring,
        *option.does_not,
        *option.label_dosing,
        *option.history,
    )
    parts = [option.generic, option.form, option.status, *fact_words(statements)]
    return "\n".join(parts + bar_words(option.comparisons))


class _Filling:
    """Writes one product into the body of its card, from the top."""

    def __init__(self, body: CardBody, option: Treatment, evidence: Evidence, today: date) -> None:
        self._body = body
        self._option = option
        self._evidence = evidence
        self._references = evidence.reference_by_id
        self._today = today
        self._age = option_age(option, evidence, today)

    def fill(self) -> None:
        """Write all sections that have words."""
        body, option = self._body, self._option
        words = _tr("Medicine: {generic}. Form: {form}.")
        body.text(words.format(generic=option.generic, form=option.form), look="quiet")
        self._section(_tr("What it is"), option.what_it_is)
        self._section(_tr("Who it is for"), option.who_for)
        add_facts(
            body,
            _tr("What trials showed"),
            option.trials,
            self._references,
            option.comparisons,
        )
        self._side_effects()
        self._section(_tr("What it does not do"), option.does_not)
        self._section(_tr("What the label says about dosing"), option.label_dosing)
        if option.label_dosing:
            body.text(_tr("Ask your care team before you change anything."), is_bold=True)
        self._status()
        self._section(_tr("How it came to this"), option.history)
        self._buttons()

    def _section(self, title: str, statements: Sequence[Statement]) -> None:
        add_facts(self._body, title, statements, self._references)

    def _side_effects(self) -> None:
        body, option = self._body, self._option
        self._section(_tr("Common side effects"), option.common_side_effects)
        serious = (*option.boxed_warning, *option.serious_side_effects)
        if serious:
            body.heading(_tr("Serious side effects"))
            for statement in option.boxed_warning:
                body.text(_tr("Boxed warning: {words}").format(words=statement.text))
            for statement in option.serious_side_effects:
                body.text(statement.text)
            cited = [citation for statement in serious for citation in statement.sources]
            add_sources(body, _tr("Serious side effects"), cited, self._references)
        if not option.common_side_effects and not option.serious_side_effects:
            body.heading(_tr("Side effects"))
            body.text(_tr("We have no list of side effects. That does not mean there are none."))
        self._section(_tr("What is checked"), option.monitoring)

    def _status(self) -> None:
        body, option = self._body, self._option
        body.heading(_tr("Status and date"))
        body.text(option.status)
        body.text(sentence(self._age.status), is_bold=True)
        add_option_origin(body, self._evidence, self._today)
        if option.approved_on and option.pathway:
            kinds = {
                Pathway.REGULAR: _tr("FDA approval: {day}, the regular way. Number: {number}."),
                Pathway.ACCELERATED: _tr(
                    "FDA approval: {day}, the accelerated way. Number: {number}."
                ),
            }
            words = kinds[option.pathway]
            day = long_date(option.approved_on)
            body.text(words.format(day=day, number=option.application), look="quiet")
        add_sources(body, _tr("Status and date"), option.status_sources, self._references)
        if self._age.is_old:
            add_old_option(body)
        add_fda_data(body, option, self._evidence, self._today)

    def _buttons(self) -> None:
        option, trials = self._option, self._evidence.trial_by_id
        choices = []
        if option.label_ref:
            choices.append((_tr("About its label"), f"ref:{option.label_ref}"))
        words = _tr("See trial {nct}: {title}")
        choices += [
            (words.format(nct=nct, title=trials[nct].title), f"trial:{nct}")
            for nct in option.related_trials
            if nct in trials
        ]
        words = _tr("Open {name} in the registry ({nct})")
        choices += [
            (
                words.format(name=study.name, nct=study.nct),
                f"https://clinicaltrials.gov/study/{study.nct}",
            )
            for study in option.related_studies
        ]
        if choices:
            self._body.heading(_tr("More about it"))
        self._body.action_row(choices)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OptionCard", text)
