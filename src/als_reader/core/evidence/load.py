# SPDX-License-Identifier: MIT
"""Load the bundled facts. One damaged file takes down its own part only."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import TypeVar

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.models import (
    Glossary,
    Reference,
    References,
    Term,
    Treatment,
    Treatments,
    Trial,
    Trials,
)
from als_reader.core.evidence.records import read_record

Part = TypeVar("Part", Glossary, Treatments, Trials, References)


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The four files of facts; each is there, or an EvidenceError that says why not."""

    glossary: Glossary | EvidenceError
    treatments: Treatments | EvidenceError
    trials: Trials | EvidenceError
    references: References | EvidenceError

    @cached_property
    def term_by_id(self) -> Mapping[str, Term]:
        """The terms that `term:ID` may name."""
        return {t.id: t for t in self.glossary.terms} if isinstance(self.glossary, Glossary) else {}

    @cached_property
    def option_by_id(self) -> Mapping[str, Treatment]:
        """The treatments that `option:ID` may name."""
        part = self.treatments
        return {t.id: t for t in part.treatments} if isinstance(part, Treatments) else {}

    @cached_property
    def trial_by_id(self) -> Mapping[str, Trial]:
        """The trials that `trial:NCT…` may name."""
        return {t.nct: t for t in self.trials.trials} if isinstance(self.trials, Trials) else {}

    @cached_property
    def reference_by_id(self) -> Mapping[str, Reference]:
        """The references that `ref:ID` may name."""
        part = self.references
        return {r.id: r for r in part.references} if isinstance(part, References) else {}

    @property
    def as_of(self) -> date | None:
        """The oldest date of the parts that are there: what we may say of all of them."""
        parts = (self.glossary, self.treatments, self.trials, self.references)
        return min((p.as_of for p in parts if not isinstance(p, EvidenceError)), default=None)

    def address(self, target: str) -> str:
        """The outside address of an internal link, or of an outside one; empty if it has none."""
        scheme, _, id_ = target.partition(":")
        match scheme:
            case "ref":
                reference = self.reference_by_id.get(id_)
                return reference.url if reference else ""
            case "trial":
                trial = self.trial_by_id.get(id_)
                return trial.registry_url if trial else ""
            case "term" | "option":
                return ""
            case _:
                return target


def load_evidence(folder: Traversable, today: date) -> Evidence:
    """Read `glossary.json`, `treatments.json`, `trials.json` and `references.json` of a folder."""
    return Evidence(
        glossary=_part(Glossary, folder, "glossary.json", today),
        treatments=_part(Treatments, folder, "treatments.json", today),
        trials=_part(Trials, folder, "trials.json", today),
        references=_part(References, folder, "references.json", today),
    )


def _part(kind: type[Part], folder: Traversable, name: str, today: date) -> Part | EvidenceError:
    try:
        value = json.loads((folder / name).read_text(encoding="utf-8"))
    except OSError as error:
        return EvidenceError(name, (f"it cannot be read: {error.strerror}",))
    except (ValueError, RecursionError) as error:
        return EvidenceError(name, (f"it is not valid JSON: {error}",))
    part, problems = read_record(kind, value, today)
    return EvidenceError(name, problems) if part is None else part
