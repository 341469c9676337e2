# SPDX-License-Identifier: MIT
"""A refreshed set that was carried by hand: it is whole and makes sense, or it is not used."""

from als_reader.core.errors import RefreshError
from als_reader.core.evidence.listing import list_facts
from als_reader.core.format import read_article
from als_reader.core.refresh.applying import as_bundled, with_news
from als_reader.core.refresh.sets import read_set, set_bytes
from fuzz.few_facts import few_facts
from fuzz.target import Target
from tests.core.refresh.answers import refreshed

FACTS = few_facts()
ARTICLE = read_article(b"Words.", "x.md")


def check(data: bytes) -> None:
    """What is read can be kept, shown and taken back again."""
    try:
        new = read_set(data)
    except RefreshError as error:
        assert error.reason
        assert error.remedy
        return
    assert read_set(set_bytes(new)) == new
    shown = with_news(FACTS, new)
    list_facts(shown, ARTICLE)
    assert as_bundled(shown) == FACTS


def seeds() -> list[bytes]:
    """A set with two trials, and one with all."""
    from dataclasses import replace

    whole = refreshed(FACTS)
    small = replace(whole, trials=whole.trials[:2], products=whole.products[:2])
    return [set_bytes(small), set_bytes(replace(small, unchecked=()))]


TARGET = Target(
    check=check,
    seeds=seeds,
    words=('"', ":", "{", "}", "null", "\\ud800"),
    is_json=True,
    longest=8192,
)
