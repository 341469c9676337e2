# SPDX-License-Identifier: MIT
"""Recognises garbled terms and claims to ask about, in any text.

The rules are data, in `resources/recognition/`. The modules behind this function are imported when
it is first called: an article that has its notes already does not need them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.core.annotate.recogniser import Recogniser
    from als_reader.core.evidence.load import Evidence


def make_recogniser(evidence: "Evidence") -> "Recogniser":
    """Make a recogniser that goes by the rules and facts that come with ALS Reader.

    Raises EvidenceError if the glossary is damaged.
    """
    from als_reader.core.annotate.knowledge import load_knowledge
    from als_reader.core.annotate.recogniser import Recogniser
    from als_reader.resources import resource_root

    return Recogniser(load_knowledge(evidence, resource_root() / "recognition"))
