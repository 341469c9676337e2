# SPDX-License-Identifier: MIT
"""Changes what stands around an article: title, origin, summary, questions, review, sources.

Each function gives a new draft or raises FormatError.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from als_reader.core.article import ReviewStatus, SourceLink
from als_reader.core.editing.draft import Draft, changed, with_front
from als_reader.core.errors import FormatError
from als_reader.core.format.front_matter import Value
from als_reader.core.format.header import SOURCE_KEYS, SUMMARY_KEYS
from als_reader.core.language import counted
from als_reader.core.links import checked_link


def _line(text: str) -> str:
    return " ".join(text.split())


def _lines(texts: Sequence[str]) -> list[Value]:
    return [line for text in texts if (line := _line(text))]


def set_title(draft: Draft, title: str) -> Draft:
    """The draft with another title, or without one."""
    return changed(draft, with_front(draft, "title", _line(title)))


def set_language(draft: Draft, language: str) -> Draft:
    """The draft with the code of the article's language, such as "en"."""
    return changed(draft, with_front(draft, "language", _line(language)))


def set_source(draft: Draft, fields: Mapping[str, str]) -> Draft:
    """The draft with other facts on its origin, by the keys of FORMAT.md; others are kept.

    An empty text takes a fact away.
    """
    unknown = [key for key in fields if key not in SOURCE_KEYS]
    if unknown:
        raise FormatError(f"{unknown[0]} is not a fact on an article's origin.")
    before = draft.source.front.get("source")
    kept: dict[str, Value] = dict(before) if isinstance(before, dict) else {}
    kept |= {key: _line(text) for key, text in fields.items()}
    return changed(draft, with_front(draft, "source", {k: v for k, v in kept.items() if v}))


def set_summary(draft: Draft, lines: Mapping[str, Sequence[str]]) -> Draft:
    """The draft with other lines of Markdown under "right", "wrong" or "missing"."""
    unknown = [key for key in lines if key not in SUMMARY_KEYS]
    if unknown:
        raise FormatError(f"{unknown[0]} is not a part of the summary.")
    before = draft.source.front.get("summary")
    kept: dict[str, Value] = dict(before) if isinstance(before, dict) else {}
    kept |= {key: _lines(texts) for key, texts in lines.items()}
    return changed(draft, with_front(draft, "summary", {k: v for k, v in kept.items() if v}))


def set_questions(draft: Draft, questions: Sequence[str]) -> Draft:
    """The draft with other questions for the clinic."""
    return changed(draft, with_front(draft, "questions", _lines(questions)))


def set_review(draft: Draft, status: ReviewStatus, *, by: str = "", on: str = "") -> Draft:
    """The draft with another word on who checked it and when (an ISO date)."""
    before = draft.source.front.get("review")
    kept: dict[str, Value] = dict(before) if isinstance(before, dict) else {}
    kept |= {"status": status.value, "on": _line(on), "by": _line(by)}
    return changed(draft, with_front(draft, "review", {k: v for k, v in kept.items() if v}))


def add_source(draft: Draft, target: str, title: str = "") -> Draft:
    """The draft with one more source; `touched` is its label, such as "S1".

    A target that is there already keeps its label.
    """
    target = target.strip()
    if not checked_link(target):
        raise FormatError("This address cannot be a source. It must begin with https://")
    for source in draft.source.sources:
        if source.target == target:
            return replace(draft, touched=source.label)
    taken = {source.label for source in draft.source.sources}
    text = draft.article.text
    number = 1
    while f"S{number}" in taken or f"[S{number}]" in text:
        number += 1
    new = SourceLink(label=f"S{number}", target=target, title=_line(title).replace('"', "'"))
    sources = (*draft.source.sources, new)
    return changed(draft, replace(draft.source, sources=sources), touched=new.label)


def source_uses(draft: Draft, label: str) -> tuple[str, ...]:
    """Ids of the notes that name a source."""
    use = re.compile(re.escape(f"[{label}]"), re.IGNORECASE)
    return tuple(note.id for note in draft.source.notes if use.search(note.text))


def remove_source(draft: Draft, label: str) -> Draft:
    """The draft without a source. Raises FormatError while notes name it."""
    count = len(source_uses(draft, label))
    if count:
        raise FormatError(
            counted(
                "{count} note names this source. Take [{label}] out there first.",
                "{count} notes name this source. Take [{label}] out there first.",
                count,
                label=label,
            )
        )
    sources = tuple(source for source in draft.source.sources if source.label != label)
    return changed(draft, replace(draft.source, sources=sources))
