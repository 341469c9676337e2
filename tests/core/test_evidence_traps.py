# SPDX-License-Identifier: MIT
"""What must never be shown is not there, and what is shown is worded as what it is."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Citation, Glossary, ReferenceType, Statement, Tag
from als_reader.resources import resource_root

WEAK = (
    "ainvest-2025",
    "bcli-profile-2026",
    "clinicalmetric-2026",
    "fda-2021-regen-als",
    "log-2026-03",
)


def records(value: object) -> Iterator[object]:
    """Every record inside a value, itself included."""
    if is_dataclass(value):
        yield value
        for field in fields(value):
            yield from records(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from records(item)


def statements(evidence: Evidence) -> list[Statement]:
    """Every statement of the options and trials."""
    parts = (evidence.treatments, evidence.trials)
    return [found for part in parts for found in records(part) if isinstance(found, Statement)]


def bundled_text() -> str:
    """All words of the four files."""
    folder = resource_root() / "evidence"
    names = ("glossary", "treatments", "trials", "references")
    return "\n".join((folder / f"{name}.json").read_text(encoding="utf-8") for name in names)


def test_our_own_readings_are_worded_as_ours(evidence: Evidence) -> None:
    """Our reading must not look like a finding of others."""
    for said in statements(evidence):
        if any(source.tag is Tag.OURS for source in said.sources):
            assert re.search(r"\b(?:we|our)\b", said.text, re.IGNORECASE), said.text


def test_company_claims_are_worded_as_the_company_s(evidence: Evidence) -> None:
    """A maker's own word is not the same as a checked finding."""
    for said in statements(evidence):
        backing = [
            evidence.reference_by_id[id_].type for source in said.sources for id_ in source.refs
        ]
        ours = any(source.tag is Tag.OURS for source in said.sources)
        if backing and not ours and set(backing) == {ReferenceType.COMPANY}:
            assert "company" in said.text, said.text


def test_weak_sources_and_invented_trials_never_appear() -> None:
    """What could not be confirmed is not shown, not even as a source."""
    text = bundled_text()
    for forbidden in (*WEAK, "NCT04849065", "NCT02242071", "NCT07223723", "NCT07294144", "mirror:"):
        assert forbidden not in text, forbidden
    assert '"UNVERIFIED"' in text  # our word for a status that could not be confirmed …
    assert text.replace('"UNVERIFIED"', "").count("UNVERIFIED") == 0  # … and nothing else


@pytest.mark.parametrize(
    "weak",
    [
        r"\b19 May 2025|May 19, 2025|2025-05-19",
        r"\b9 September 2022|2022-09-09",
        r"18 July 2025|July 18, 2025|2025-07-18",
        r"2026-04-03|3 April 2026",
        r"about 60 days",
        r"neurological disorder",
        r"lung clot",
    ],
)
def test_lines_from_memory_or_weak_sources_never_appear(weak: str) -> None:
    """These look true and stand on many pages, but nobody could confirm them."""
    assert not re.search(weak, bundled_text())


def test_look_alike_drug_names_are_never_joined(evidence: Evidence) -> None:
    """Quinine and its kin are other drugs; taking them for riluzole could do great harm."""
    assert isinstance(evidence.glossary, Glossary)
    assert evidence.term_by_id["riluzole"].correct_term == "Riluzole"
    assert "Nuedexta" in evidence.option_by_id["nuedexta"].name
    for pattern in evidence.glossary.patterns:
        for surface in pattern.surfaces:
            assert surface.lower() not in {"quinine", "quinidine", "chloroquine"}
    rule = next(rule for rule in evidence.glossary.context_rules if "quinidine" in rule.words)
    assert rule.mark_only_when.startswith("Never map these to riluzole.")


def test_the_author_who_was_not_found_has_no_paper(evidence: Evidence) -> None:
    """The name "Ye et al." must not be given a paper that nobody identified."""
    term = evidence.term_by_id["ye-et-al"]
    assert all(source.tag is Tag.OURS and not source.refs for source in term.sources)


def test_citations_never_claim_more_than_how_a_reference_was_read(evidence: Evidence) -> None:
    """What was read only in a copy of a copy is not called a primary source."""
    for part in (evidence.glossary, evidence.treatments, evidence.trials):
        for found in records(part):
            if isinstance(found, Citation) and found.tag is Tag.PRIMARY:
                for id_ in found.refs:
                    assert evidence.reference_by_id[id_].tag is Tag.PRIMARY, id_
