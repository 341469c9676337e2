# SPDX-License-Identifier: MIT
"""Why words were marked, in a sentence for the reader."""

from collections.abc import Iterable, Mapping
from functools import cache

from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.rules import RULE_FILES, read_toml
from als_reader.core.language import sentence
from als_reader.resources import resource_root

PHRASE = "phrase-"
CERTAIN_RULES = 2
"""So many different rules together mean: a machine very likely translated this."""
MACHINE_TRANSLATION = sentence(
    "A machine very likely translated this text. Some words in it are wrong. "
    "Check each fact before you trust it."
)


def rule_words(rule: str) -> str:
    """Why a rule marks words, in one plain sentence."""
    sentences = _sentences()
    return sentences.get(reason(rule)) or sentences["known"]


def reason(rule: str) -> str:
    """The general reason behind a rule: R1 to R13, or a word such as "known"."""
    if rule.startswith(PHRASE):
        return "article"
    return _reasons().get(rule, rule)


def page_notice(marks: Iterable[Mark]) -> str:
    """What to say of the whole text; empty if few words in it are garbled."""
    reasons = {reason(mark.rule) for mark in marks if mark.kind is MarkKind.GARBLED}
    return MACHINE_TRANSLATION if len(reasons) >= CERTAIN_RULES else ""


@cache
def _sentences() -> Mapping[str, str]:
    return read_toml(resource_root() / "recognition", "why.toml")


@cache
def _reasons() -> Mapping[str, str]:
    folder = resource_root() / "recognition"
    return {
        entry["id"]: entry["why"]
        for name in RULE_FILES
        for entry in read_toml(folder, name)["rule"]
    }
