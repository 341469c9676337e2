# SPDX-License-Identifier: MIT
"""The registry's codes of phases in plain words."""

from collections.abc import Sequence
from typing import Final

from als_reader.core.language import said, sentence

PHASES: Final = {
    "NA": sentence("phase not applicable"),
    "EARLY_PHASE1": sentence("early phase 1"),
    "PHASE1": sentence("phase 1"),
    "PHASE2": sentence("phase 2"),
    "PHASE3": sentence("phase 3"),
    "PHASE4": sentence("phase 4"),
}


def phases_words(codes: Sequence[str]) -> str:
    """Such as "phase 1 and phase 2"; a code that we do not know as it is."""
    names = [said(PHASES[code]) if code in PHASES else f"“{code}”" for code in codes]
    return said(" and ").join(names) or said("phase not given")
