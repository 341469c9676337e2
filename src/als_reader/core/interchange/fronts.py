# SPDX-License-Identifier: MIT
"""What becomes of the information at the top, and of the sources, when notes are added."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeGuard

from als_reader.core import limits
from als_reader.core.editing.draft import Draft, changed
from als_reader.core.errors import FormatError
from als_reader.core.format.front_matter import Value
from als_reader.core.format.markdown import parse_inline
from als_reader.core.format.notes import quoted, references
from als_reader.core.interchange.markdown_writing import markdown_of
from als_reader.core.interchange.outside import OutsideSet
from als_reader.core.review import AUTOMATIC

OwnText = Callable[[str], str]


def with_sources(draft: Draft, outside: OutsideSet) -> tuple[Draft, OwnText]:
    """The draft with the sources of our own notes, and how those notes are written in it.

    Where a name such as "S1" is taken by another source, or would change the article's own
    words, no source is added, and the notes lead to their sources by themselves.
    """
    there = {source.label: source for source in draft.source.sources}
    new = tuple(s for s in dict.fromkeys(outside.sources) if s.label not in there)
    if not outside.sources:
        return draft, str
    if all(there.get(source.label, source).target == source.target for source in outside.sources):
        try:
            whole = replace(draft.source, sources=(*draft.source.sources, *new))
            return (changed(draft, whole) if new else draft), str
        except FormatError:
            pass
    known = references(outside.sources)

    def rewritten(text: str) -> str:
        quote = quoted(text)
        rest = quote.rest if quote else text
        return text[: len(text) - len(rest)] + markdown_of(parse_inline(rest, dict(known), []))

    return draft, rewritten


def merged_front(
    draft: Draft, incoming: Mapping[str, object], ids: Mapping[str, str], *, are_own: bool
) -> Mapping[str, Value]:
    """The front matter of the article with the notes in it.

    What the article says of itself stays. A person has to look at mixed notes again, so they are
    a draft. `ids` are the new ids of our own notes by their old ones.
    """
    front = dict(draft.source.front)
    given: dict[str, Value] = {k: v for k, v in incoming.items() if _is_value(v)}
    is_first = not draft.source.notes
    rules = given.pop(AUTOMATIC, None)
    if is_first and are_own:
        front = {**given, **{k: v for k, v in front.items() if k != "review" or k not in given}}
    elif is_first:
        front = {**{k: v for k, v in given.items() if k != "review"}, **front}
    if not (is_first and are_own and "review" in given):
        review = front.get("review")
        kept = {k: v for k, v in review.items() if k != "on"} if isinstance(review, dict) else {}
        front["review"] = {**kept, "status": "draft"}
    old = front.get(AUTOMATIC)
    moved = {ids[k]: v for k, v in rules.items() if k in ids} if isinstance(rules, dict) else {}
    if moved:
        front[AUTOMATIC] = {**(old if isinstance(old, dict) else {}), **moved}
    return front


def _is_value(value: object, depth: int = limits.FRONT_MATTER_DEPTH - 1) -> TypeGuard[Value]:
    """Whether it is made of texts, lists and mappings, and not too deep."""
    if isinstance(value, str):
        return True
    if not depth:
        return False
    if isinstance(value, list):
        return all(_is_value(member, depth - 1) for member in value)
    return isinstance(value, dict) and all(_is_value(v, depth - 1) for v in value.values())
