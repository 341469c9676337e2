# SPDX-License-Identifier: MIT
"""Which facts a tab of the side pane shows, and how many."""

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence


def facts_of(evidence: Evidence, name: str) -> object:
    """The facts of a tab, or what is wrong with them; None for the notes."""
    return {
        "glossary": evidence.glossary,
        "options": evidence.treatments,
        "trials": evidence.trials,
    }.get(name)


def counts(evidence: Evidence) -> dict[str, int | None]:
    """How many things each tab of facts has; None for a damaged part."""
    glossary, treatments, trials = evidence.glossary, evidence.treatments, evidence.trials
    return {
        "glossary": None if isinstance(glossary, EvidenceError) else len(glossary.terms),
        "options": None if isinstance(treatments, EvidenceError) else len(treatments.treatments),
        "trials": (
            None
            if isinstance(trials, EvidenceError)
            else len(trials.trials) + len(evidence.news.found)
        ),
    }
