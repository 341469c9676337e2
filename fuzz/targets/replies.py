# SPDX-License-Identifier: MIT
"""Answers of the registry and of openFDA: understood or refused, and safe to keep and to show."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.applying import with_news
from als_reader.core.refresh.sets import read_set, set_bytes
from als_reader.core.refresh.values import RefreshedSet
from fuzz.few_facts import few_facts
from fuzz.target import Target
from tests.core.refresh.answers import (
    VERSION,
    answered,
    application,
    fda,
    gathering,
    good_answers,
    label,
    studies,
    study,
)

FACTS = few_facts()
ANSWERS = good_answers(FACTS)
ANSWERS["second"] = ANSWERS["search"]
LETTERS = {b"v": "version", b"t": "trials", b"s": "search", b"p": "products", b"l": "label"}
LONGEST_TEXT = 1_000


def check(data: bytes) -> None:
    """One of the answers is the input; its first letter says which."""
    kind = LETTERS.get(_letter_of(data))
    if kind is None:
        return
    talk = gathering(FACTS)
    try:
        answered(talk, ANSWERS | {kind: data})
    except RefreshError as error:
        assert error.reason
        assert error.remedy
        return
    new = talk.result()
    for text in _texts(new):
        assert len(text) <= LONGEST_TEXT
        assert text.isprintable(), repr(text)[:100]
    assert read_set(set_bytes(new)) == new
    _assert_shown(new)


def _assert_shown(new: RefreshedSet) -> None:
    shown = with_news(FACTS, new)
    assert shown.news.is_there
    assert with_news(shown, new) == shown


def _letter_of(data: bytes) -> bytes:
    """What kind of answer it looks like."""
    for mark, letter in (
        (b"dataTimestamp", b"v"),
        (b"effective_time", b"l"),
        (b"meta", b"p"),
        (b"nextPageToken", b"s"),
        (b"studies", b"t"),
    ):
        if mark in data:
            return letter
    return b"t"


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (text for each in value for text in _texts(each))
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name != "search":
                yield from _texts(getattr(value, field.name))


def seeds() -> list[bytes]:
    """One sound answer of each kind, with as few records as will do."""
    ncts = list(FACTS.trial_by_id)[:2]
    number = next(one.application for one in FACTS.option_by_id.values() if one.application)
    bare = number.replace(" ", "")
    return [
        VERSION,
        studies(study(nct) for nct in ncts),
        studies([study("NCT09999999")], token="x"),
        fda([application(bare)]),
        fda([label(bare)]),
    ]


TARGET = Target(
    check=check,
    seeds=seeds,
    words=('"', ":", "{", "}", "[", "]", ",", "null", "true", "NaN", "\\ud800", "1e999", "\\u202e"),
    is_json=True,
)
