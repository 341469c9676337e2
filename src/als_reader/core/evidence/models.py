# SPDX-License-Identifier: MIT
"""The bundled facts as frozen values. A fact without a source cannot be built.

The JSON files in `resources/evidence/` have exactly these fields, in `snake_case`; `load` reads
them by these type hints, so these records are also the schema. Dates are ISO 8601; a
`PartialDate` is "2026", "2026-11" or "2026-11-22", because sources often give no day.
"""

from als_reader.core.evidence.glossary import (
    Confidence,
    ContextCues,
    ContextRule,
    Glossary,
    Pattern,
    SourceTerm,
    Term,
)
from als_reader.core.evidence.references import (
    Reference,
    References,
    ReferenceType,
)
from als_reader.core.evidence.statements import (
    Citation,
    Comparison,
    LinkTo,
    OptionId,
    PartialDate,
    ReferenceId,
    Statement,
    Tag,
    TermId,
    TrialId,
)
from als_reader.core.evidence.treatments import (
    Milestone,
    MilestoneKind,
    OptionGroup,
    Pathway,
    RelatedStudy,
    Treatment,
    Treatments,
)
from als_reader.core.evidence.trials import (
    CellSource,
    Design,
    EnrolmentKind,
    OtherStudy,
    OverallStatus,
    Phase,
    ResultsPosted,
    StatusMeaning,
    Trial,
    TrialResult,
    Trials,
)

__all__ = [
    "CellSource",
    "Citation",
    "Comparison",
    "Confidence",
    "ContextCues",
    "ContextRule",
    "Design",
    "EnrolmentKind",
    "Glossary",
    "LinkTo",
    "Milestone",
    "MilestoneKind",
    "OptionGroup",
    "OptionId",
    "OtherStudy",
    "OverallStatus",
    "PartialDate",
    "Pathway",
    "Pattern",
    "Phase",
    "Reference",
    "ReferenceId",
    "ReferenceType",
    "References",
    "RelatedStudy",
    "ResultsPosted",
    "SourceTerm",
    "Statement",
    "StatusMeaning",
    "Tag",
    "Term",
    "TermId",
    "Treatment",
    "Treatments",
    "Trial",
    "TrialId",
    "TrialResult",
    "Trials",
]
