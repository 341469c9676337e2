# SPDX-License-Identifier: MIT
"""The bundled facts with two trials and two treatments: enough for each rule, and fast."""

from dataclasses import replace
from datetime import date

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence, load_evidence
from fuzz.samples import EVIDENCE


def few_facts() -> Evidence:
    """Those of the bundle that come first."""
    facts = load_evidence(EVIDENCE, date(2026, 11, 25))
    trials, treatments = facts.trials, facts.treatments
    assert not isinstance(trials, EvidenceError)
    assert not isinstance(treatments, EvidenceError)
    return replace(
        facts,
        trials=replace(trials, trials=trials.trials[:2]),
        treatments=replace(treatments, treatments=treatments.treatments[:2]),
    )
