# SPDX-License-Identifier: MIT
"""The registry's codes of phases in plain words."""

from typing import Final

PHASES: Final = {
    "NA": "phase not applicable",
    "EARLY_PHASE1": "early phase 1",
    "PHASE1": "phase 1",
    "PHASE2": "phase 2",
    "PHASE3": "phase 3",
    "PHASE4": "phase 4",
}
