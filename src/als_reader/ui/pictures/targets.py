# SPDX-License-Identifier: MIT
"""What the buttons of the pictures lead to. No article can link there (`core.links`)."""

from enum import StrEnum
from typing import Final

TABLE: Final = "picture-table:"
PRINT: Final = "picture-print:"


class PictureName(StrEnum):
    """Which picture."""

    APPROVALS = "approvals"
    TRIALS = "trials"


def is_picture(target: str) -> bool:
    """Whether a button of a picture was pressed."""
    return target.startswith((TABLE, PRINT))
