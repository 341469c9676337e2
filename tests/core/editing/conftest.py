# SPDX-License-Identifier: MIT
"""An article to write notes on."""

import pytest

from als_reader.core.editing.draft import Draft, new_draft

TEXT = (
    "Cold as a cause\n\n"
    "The clinic sells liruquine to people with frostbite, and frostbite is not rare.\n\n"
    "It says that the cells, which it takes from fat in the belly of each patient on the first "
    "day of the visit, cure frostbite."
)


@pytest.fixture
def draft() -> Draft:
    """A plain text without notes."""
    return new_draft(TEXT, "text/plain", title="Cold")
