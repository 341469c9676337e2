# SPDX-License-Identifier: MIT
"""Where a reader was in each article, and how it looked there. Keyed by the file's content."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

from als_reader.core.settings import TEXT_SCALES
from als_reader.core.stored import fill

REMEMBERED_ARTICLES: Final = 500
"""The oldest are forgotten; the file stays small enough to write after every page."""

TOP: Final = -1
"""The place above the article: its title and *In short*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """What comes back when the same article is opened again."""

    place: int = 0
    """A position in `Article.text`, or `TOP`."""
    word_mode: str = "both"
    tab: str = "notes"
    link: str = ""
    """What the side pane showed, such as "option:qalsody"; empty for the open note."""
    entry: int = 0
    """The number of the open note; 0 for none."""
    text_scale: int = 100


def _sensible(read: ReadingPlace) -> ReadingPlace:
    """What was read, with a size of text that can be seen."""
    scale = min(max(read.text_scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
    return replace(read, text_scale=scale, place=max(read.place, TOP), entry=max(read.entry, 0))


class Places:
    """The reading places of all articles, the newest last."""

    def __init__(self, values: object = None) -> None:
        given = values.get("places") if isinstance(values, dict) else None
        self._places: dict[str, ReadingPlace] = {}
        if isinstance(given, dict):
            for content_hash, place in given.items():
                self._places[str(content_hash)] = _sensible(fill(ReadingPlace, place))

    def find(self, content_hash: str, new: ReadingPlace) -> ReadingPlace:
        """Where the reader was in this article, or `new` for an article never opened before."""
        return self._places.get(content_hash, new)

    def keep(self, content_hash: str, place: ReadingPlace) -> bool:
        """Remember a place; gives whether that changed anything."""
        if self._places.get(content_hash) == place:
            return False
        self._places.pop(content_hash, None)
        self._places[content_hash] = place
        for oldest in list(self._places)[:-REMEMBERED_ARTICLES]:
            del self._places[oldest]
        return True

    def to_json(self) -> Mapping[str, object]:
        """All places as plain values."""
        return {"places": {name: asdict(place) for name, place in self._places.items()}}
