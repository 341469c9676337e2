# SPDX-License-Identifier: MIT
"""Keys that a reader chose, as they stand in the settings."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.key_map import read_keys, write_keys
from als_reader.core.settings import Settings

KEYS = st.sampled_from(["N", "+", "=", "Ctrl+=", "Ctrl++", "Ctrl+Down", "F5", "ä"])


@pytest.mark.requirement("B6")
@given(
    st.dictionaries(
        st.sampled_from(["next-note", "larger", "find"]),
        st.lists(KEYS, unique=True, max_size=4).map(tuple),
    )
)
def test_chosen_keys_come_back(chosen: dict[str, tuple[str, ...]]) -> None:
    """Also "=", which stands between command and keys, and a command left without any key."""
    settings = Settings(key_map=write_keys(chosen))
    again = Settings.from_json(json.loads(json.dumps(settings.to_json())))
    assert read_keys(again.key_map) == chosen


def test_nonsense_changes_no_key() -> None:
    """A damaged settings file leaves every command its normal keys."""
    assert read_keys(["", "next-note", "=N", "|", "find=||F5|F5"]) == {"find": ("F5",)}
