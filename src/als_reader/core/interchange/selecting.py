# SPDX-License-Identifier: MIT
"""Selectors of the Web Annotation Data Model, as W3C, Hypothesis and Readium write them."""

from collections.abc import Iterator, Mapping

from als_reader.core.interchange.loading import mapping, mappings, position, raw_text, types
from als_reader.core.interchange.outside import Where

REFINEMENTS = 8
"""Selectors that refine each other deeper than this are of no use to anybody."""


def where_of(target: Mapping[str, object], *, in_units: bool = False) -> Where | None:
    """What a target says about its place; none if it is the whole text."""
    exact = prefix = suffix = ""
    start: int | None = None
    has_selector = False
    for selector in _selectors(target.get("selector")):
        has_selector = True
        kind = types(selector)
        if "TextQuoteSelector" in kind and not exact:
            exact = raw_text(selector.get("exact"))
            prefix = raw_text(selector.get("prefix"))
            suffix = raw_text(selector.get("suffix"))
        elif "TextPositionSelector" in kind and start is None:
            start = position(selector.get("start"))
    if not has_selector:
        return _of_locator(target)
    return Where(exact=exact, prefix=prefix, suffix=suffix, start=start, in_units=in_units)


def _selectors(value: object) -> Iterator[Mapping[str, object]]:
    """All selectors, also those inside others; a position inside another counts from there."""
    for selector in mappings(value):
        yield selector
        inner = selector
        for _ in range(REFINEMENTS):
            inner = mapping(inner.get("refinedBy"))
            if "TextQuoteSelector" in types(inner):
                yield inner


def _of_locator(target: Mapping[str, object]) -> Where | None:
    """The place in a Readium Locator, which gives words but no count of letters."""
    locator = mapping(target.get("locator")) or target
    words = mapping(locator.get("text"))
    if not words:
        return None
    return Where(
        exact=raw_text(words.get("highlight")),
        prefix=raw_text(words.get("before")),
        suffix=raw_text(words.get("after")),
    )
