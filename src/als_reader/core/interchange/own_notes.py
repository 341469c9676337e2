# SPDX-License-Identifier: MIT
"""Our own notes, when they come back from another program."""

import re
from collections.abc import Iterable, Iterator, Mapping

from als_reader.core.article import SourceLink
from als_reader.core.format.marks import MARK_ID
from als_reader.core.interchange.loading import mapping, mappings, one_line, text
from als_reader.core.interchange.outside import ARTICLE_KEY, NOTE_KEY, OwnNote, fingerprint
from als_reader.core.links import checked_link

_ID = re.compile(MARK_ID)


def own_note(value: Mapping[str, object], visible: Iterable[str]) -> OwnNote | None:
    """Our note, unless it is not ours or somebody changed the words that people see."""
    kept = mapping(value.get(NOTE_KEY))
    id_, words = one_line(kept.get("id")), text(kept.get("text"))
    if not _ID.fullmatch(id_) or kept.get("seen") != fingerprint(visible):
        return None
    return OwnNote(id=id_, text=words)


def own_sources(value: Mapping[str, object]) -> Iterator[SourceLink]:
    """The sources that our notes name."""
    kept = mapping(value.get(ARTICLE_KEY))
    for source in mappings(kept.get("sources")):
        label, target = one_line(source.get("label")), one_line(source.get("target"))
        if label and checked_link(target):
            yield SourceLink(label=label, target=target, title=one_line(source.get("title")))


def own_front(value: Mapping[str, object]) -> Mapping[str, object]:
    """The front matter of the file that our notes come from."""
    return mapping(mapping(value.get(ARTICLE_KEY)).get("front"))
