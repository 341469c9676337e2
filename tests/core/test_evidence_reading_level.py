# SPDX-License-Identifier: MIT
"""The bundled facts are in plain words: US grade 8 or below, medicine names left out."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Comparison,
    Glossary,
    OtherStudy,
    Statement,
    StatusMeaning,
    Term,
    Treatment,
    Treatments,
    Trial,
    Trials,
)
from als_reader.core.readability import longest_sentence, us_grade

HIGHEST_GRADE = 8


def reader_texts(value: object) -> Iterator[str]:
    """Every text inside a value that is written for readers, not copied from a registry."""
    match value:
        case Statement():
            yield value.text
        case Comparison():
            yield from (value.title, value.meaning)
        case Term():
            yield from (value.meaning, value.definition, value.harm)
        case Treatment():
            yield value.status
        case Trial():
            yield from (value.plain_title, value.design_text, value.status_note)
        case StatusMeaning():
            yield from (value.means, value.does_not_mean)
        case OtherStudy():
            yield value.title
    if is_dataclass(value):
        for field in fields(value):
            yield from reader_texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from reader_texts(item)


def hard(texts: Iterator[str]) -> list[str]:
    return [f"{us_grade(text):.1f} {text}" for text in texts if us_grade(text) > HIGHEST_GRADE]


def test_glossary_reads_at_grade_8_or_below(evidence: Evidence) -> None:
    """Tired eyes and a second language are the rule, not the exception."""
    assert isinstance(evidence.glossary, Glossary)
    assert hard(reader_texts(evidence.glossary)) == []


def test_options_read_at_grade_8_or_below(evidence: Evidence) -> None:
    """What a medicine does and does not do must be understood by everyone who takes it."""
    assert isinstance(evidence.treatments, Treatments)
    assert hard(reader_texts(evidence.treatments)) == []


def test_trials_read_at_grade_8_or_below(evidence: Evidence) -> None:
    """Trial results come in plain words, not in those of a paper."""
    assert isinstance(evidence.trials, Trials)
    assert hard(reader_texts(evidence.trials)) == []


def test_no_sentence_is_too_long_to_hold_in_mind(evidence: Evidence) -> None:
    """A short sentence can also be followed when it is read aloud."""
    for part in (evidence.treatments, evidence.trials):
        for text in reader_texts(part):
            assert longest_sentence(text) <= 25, text
