# SPDX-License-Identifier: MIT
"""The bundled facts that an article's notes point to, in short plain sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Confidence,
    Term,
    Treatment,
    Trial,
    Trials,
)
from als_reader.core.export.phases import phases_words
from als_reader.core.freshness import option_age, trial_age
from als_reader.core.language import full_stop, said, sentences
from als_reader.core.language import sentence as mark
from als_reader.core.origins import option_news, trial_news

CERTAINTY = {
    Confidence.HIGH: mark("We are sure of this."),
    Confidence.MEDIUM_HIGH: mark("This is probably right."),
    Confidence.MEDIUM: mark("This is uncertain."),
    Confidence.LOW_TO_MEDIUM: mark("This is uncertain."),
    Confidence.LOW: mark("This is very uncertain."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedFacts:
    """The glossary terms, options and trials named by the notes, in text order."""

    terms: tuple[Term, ...] = ()
    options: tuple[Treatment, ...] = ()
    trials: tuple[Trial, ...] = ()

    @property
    def targets(self) -> frozenset[str]:
        """The links that these facts answer."""
        return frozenset(
            {f"term:{term.id}" for term in self.terms}
            | {f"option:{option.id}" for option in self.options}
            | {f"trial:{trial.nct}" for trial in self.trials}
        )


def linked_facts(entries: Sequence[Entry], evidence: Evidence) -> LinkedFacts:
    """Collect what the notes link to and the bundled facts hold."""
    ids: dict[str, dict[str, None]] = {"term": {}, "option": {}, "trial": {}}
    for entry in entries:
        for note in entry.notes:
            for scheme, found in ids.items():
                found.update(dict.fromkeys(note.links(scheme)))
    terms, options, trials = evidence.term_by_id, evidence.option_by_id, evidence.trial_by_id
    return LinkedFacts(
        terms=tuple(terms[id_] for id_ in ids["term"] if id_ in terms),
        options=tuple(options[id_] for id_ in ids["option"] if id_ in options),
        trials=tuple(trials[id_] for id_ in ids["trial"] if id_ in trials),
    )


def option_status(option: Treatment, evidence: Evidence, today: date) -> str:
    """The status of a product, the date it is known for, and what the FDA's data said since."""
    age = sentence(option_age(option, evidence, today).status)
    return sentences(option.status, age, *option_news(option, evidence))


def trial_status(trial: Trial, evidence: Evidence, today: date) -> str:
    """The registry's status in plain words, what it does not mean, and how old the record is."""
    trials = evidence.trials
    meanings = trials.status_meanings if isinstance(trials, Trials) else ()
    found = next((m for m in meanings if m.status is trial.status), None)
    word = found.word if found else trial.status.value.replace("_", " ").capitalize()
    age = trial_age(trial, evidence, today).recorded
    known = [said("{status}, {age}.", status=word, age=age)]
    if trial.status_note:
        known.append(sentence(trial.status_note))
    if found and found.does_not_mean:
        known.append(sentence(found.does_not_mean))
    return sentences(*known, *trial_news(trial, evidence))


def trial_facts(trial: Trial) -> str:
    """Phase, design, size and country in one line."""
    phases = phases_words([phase.value for phase in trial.phases])
    parts = (phases, trial.design_text, trial.enrolment_text, trial.country)
    return " · ".join(part for part in parts if part)


def sentence(text: str) -> str:
    """The words with a capital letter and a full stop."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "。")) else f"{text}{full_stop()}"
