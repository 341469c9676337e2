# SPDX-License-Identifier: MIT
"""The 21 statements that must be exactly right (evidence pack, section 4)."""

import re
from collections.abc import Iterable

import pytest

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Citation, Statement, Treatment

Saying = tuple[str, frozenset[str]]
"""Words that are shown, and the references behind them."""

NEEDED: list[tuple[int, list[str], set[str]]] = [
    (1, ["ALS every time", "Cold does not cause ALS", "warmth does not treat it"], {"goutman2015"}),
    (2, ["We found no stem-cell product that the FDA has approved for ALS", "generally need its approval"], {"fda-2020-alert", "fda-2021-regen"}),
    (3, ["33 of 100", "28 of 100", "p = .45", "main goal was missed"], {"cudkowicz2022"}),
    (3, ["17 to 1", "1 abstaining", "not shown to work"], {"brainstorm-10q-2025q3", "particle-2023"}),
    (3, ["announced on 18 October 2023", "filings", "3 November 2023"], {"iamals-2023", "brainstorm-10q-2025q3"}),
    (4, ["company reported", "missed its main goal"], {"corestem-2025-05"}),
    (4, ["lenzumestrocel: We found no FDA approval"], set()),
    (5, ["at least 23", "recorded as completed", "copies we read"], set()),
    (5, ["10 in phase 1", "8 in phase 1/2", "Two are phase 2", "one is phase 2/3", "one is phase 3", "For one, a phase does not apply"], set()),
    (5, ["Completed", "does not mean that the treatment worked"], {"registry-terms2014"}),
    (6, ["side effects", "badly hurt"], {"staff2016", "fda-2021-regen", "berkowitz2016", "martinez2012"}),
    (7, ["Intrauterine means inside the womb", "fluid around the spinal cord"], {"petrou2016"}),
    (8, ["Pooled with its first part", "FVC", "p = .036"], {"petrou2016"}),
    (8, ["ALSFRS-R", "p = .052"], {"petrou2016"}),
    (8, ["NCT01777646: ", "no control group"], {"petrou2016"}),
    (9, ["liruquine: Riluzole"], set()),
    (9, ["Ida laphen: Edaravone"], set()),
    (10, ["about 2 to 3 months longer"], {"riluzole-rwe-review"}),
    (10, ["14.8 months", "11.8 months"], {"cochrane-riluzole2012"}),
    (10, ["riluzole-tablets: ", "does not cure or stop ALS"], {"label-rilutek"}),
    (10, ["liver tests before and during treatment"], {"label-rilutek", "label-riluzole-wp"}),
    (10, ["report any fever"], {"label-rilutek", "label-riluzole-wp"}),
    (11, ["2.49 points", "p = 0.0013"], {"study19-2017"}),
    (11, ["0.65 points", "not shown to work there"], {"abe2014"}),
    (11, ["The liquid was not tested against placebo"], {"ndr-2022"}),
    (11, ["radicava: ", "allergy", "anaphylaxis"], {"label-radicava-wp"}),
    (11, ["radicava: ", "sulfite"], {"label-radicava-wp"}),
    (12, ["Only for adults who have ALS with a mutation in the SOD1 gene"], {"label-qalsody"}),
    (12, ["approval rests on a drop in a blood marker"], {"label-qalsody"}),
    (12, ["approval is accelerated", "FDA label data of 3 June 2026"], {"fda-label-tofersen-2026"}),
    (12, ["VALOR", "main goal was missed"], {"miller2022-valor"}),
    (12, ["ATLAS", "still running", "7 March 2025"], {"reg-ctgov-atlas-2025"}),
    (12, ["spinal cord or nerve roots", "6 people"], {"label-qalsody-wp"}),
    (12, ["other health goals showed no clear difference"], {"qalsodyhcp"}),
    (13, ["29 September 2022", "full approval, not an accelerated one"], {"fr-2025-16646", "rtt-2023-chmp"}),
    (13, ["withdrawn on 29 August 2025", "We read this as: it was not withdrawn for safety"], {"fr-2025-16646", "amylyx-phoenix-2024"}),
    (13, ["company had asked for this", "big trial failed"], {"fr-2025-16646", "amylyx-phoenix-2024"}),
    (14, ["sudden, frequent laughing or crying"], {"label-nuedexta"}),
    (14, ["nuedexta: ", "does not slow ALS"], set()),
    (14, ["heart rhythm", "clash"], {"nuedextahcp-cwp"}),
    (15, ["asked to pay", "outside a trial that the FDA oversees", "likely being deceived", "likely illegal"], {"fda-2021-regen"}),
    (15, ["Harm can be reported", "MedWatch"], {"fda-2020-alert"}),
    (16, ["listing on ClinicalTrials.gov", "not approval", "not mean that the trial was checked"], {"ctgov-terms", "fda-2021-regen"}),
    (17, ["morning headaches", "sleepy by day", "short breath when you lie down", "feeding tube may lengthen life"], {"nice-ng42", "miller2009-aan"}),
    (18, ["everyone with ALS should be offered", "gene test"], {"roggenbuck2023"}),
    (19, ["1 to 2 people in 100,000", "each year"], {"xu2020"}),
    (19, ["per 100,000 people a year"], {"xu2020", "marin2017"}),
    (20, ["riluzole-tablets: Approved. Generic tablets are sold"], {"fda-ndc-riluzole-2026"}),
    (20, ["tiglutik: ", "unavailable as of 23 October 2026"], {"fda-shortage-riluzole-2026"}),
    (20, ["exservan: Discontinued", "11 December 2025", "not the same as a withdrawn approval"], {"dpw-riluzole-2025"}),
    (21, ["They are not advice. Ask your care team."], set()),
]  # fmt: skip


def ids(*citations: Citation) -> frozenset[str]:
    return frozenset(id_ for citation in citations for id_ in citation.refs)


def product_sayings(treatment: Treatment) -> Iterable[Saying]:
    yield f"{treatment.id}: {treatment.status}", ids(*treatment.status_sources)
    for group in (
        treatment.what_it_is,
        treatment.who_for,
        treatment.trials,
        treatment.does_not,
        treatment.common_side_effects,
        treatment.serious_side_effects,
        treatment.monitoring,
        treatment.history,
    ):
        for said in group:
            yield f"{treatment.id}: {said.text}", ids(*said.sources)


def article_sayings(article: str) -> Iterable[Saying]:
    """The notes of the article with the references that they cite."""
    cited = dict(re.findall(r"^\[(S\d+)\]: ref:(\S+)$", article, re.MULTILINE))
    for note in re.findall(r"^\[\^[a-z0-9-]+\]: (.*)$", article, re.MULTILINE):
        words = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", note)
        yield words, frozenset(cited[key] for key in re.findall(r"\[(S\d+)\]", note))


@pytest.fixture(scope="module")
def sayings(evidence: Evidence, bundled_bytes: bytes) -> list[Saying]:
    """All that is shown to readers, each with what supports it."""
    said: list[Saying] = list(article_sayings(bundled_bytes.decode()))
    for treatment in evidence.option_by_id.values():
        said += product_sayings(treatment)
    for trial in evidence.trial_by_id.values():
        said += [(f"{trial.nct}: {s.text}", ids(*s.sources)) for s in trial.found]
    for term in evidence.term_by_id.values():
        words = (
            f"{term.printed[0]}: {term.correct_term} {term.meaning} {term.definition} {term.harm}"
        )
        said.append((words, ids(*term.sources)))
    general: list[Statement] = []
    for part in (evidence.treatments, evidence.trials):
        for name in ("overview", "stem_cells", "summary"):
            general += getattr(part, name, ())
    return said + [(s.text, ids(*s.sources)) for s in general]


def test_each_of_the_21_statements_is_looked_for() -> None:
    """None of them may be forgotten here."""
    assert {number for number, _, _ in NEEDED} == set(range(1, 22))


@pytest.mark.parametrize(("number", "words", "references"), NEEDED)
def test_statement_is_made_with_its_words_numbers_and_sources(
    sayings: list[Saying], number: int, words: list[str], references: set[str]
) -> None:
    """One wrong number or a lost "not" in these could mislead a reader badly."""
    assert [
        said
        for said, sources in sayings
        if all(word.lower() in said.lower() for word in words) and references <= sources
    ], f"statement {number}"
