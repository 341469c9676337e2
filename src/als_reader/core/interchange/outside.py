# SPDX-License-Identifier: MIT
"""Notes as other programs keep them: words about quoted words, by somebody, at some time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from als_reader.core.article import SourceLink
from als_reader.core.sums import sha256

GENERATOR = "ALS Reader"
NOTE_KEY = "als:note"
ARTICLE_KEY = "als:article"
"""Our own keys in the JSON of others, which are told to keep what they do not know."""


class Form(StrEnum):
    """The three kinds of JSON that we read and write."""

    W3C = "w3c"
    HYPOTHESIS = "hypothesis"
    READIUM = "readium"


FORM_NAMES = {
    Form.W3C: "W3C Web Annotation",
    Form.HYPOTHESIS: "Hypothesis",
    Form.READIUM: "Readium",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What a note says about its place. The quoted words count; the position is only a hint."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    in_units: bool = False
    """Whether `start` counts UTF-16 units, as browsers do, and not code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """A note of ours as it stood in its file, carried through another program."""

    id: str
    text: str
    """As in `SourceNote.text`: quote, verdict and explanation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideNote:
    """One note of another program."""

    words: str = ""
    """Plain words; blank lines separate paragraphs."""
    wheres: tuple[Where, ...] = ()
    author: str = ""
    made: str = ""
    """A date such as "2024-03-02", or empty."""
    tags: tuple[str, ...] = ()
    is_reply: bool = False
    own: OwnNote | None = None
    """Set if the note is ours and nobody changed its words since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideSet:
    """All notes of one file."""

    form: Form
    notes: tuple[OutsideNote, ...] = ()
    sources: tuple[SourceLink, ...] = ()
    """The sources that our own notes name."""
    front: Mapping[str, object] = field(default_factory=dict)
    """The front matter of the annotated file that our own notes come from."""


def fingerprint(visible: Iterable[str]) -> str:
    """Tells whether the words that people see were changed in another program."""
    words = " ".join(" ".join(visible).split())
    return sha256(words.encode("utf-8", "replace"))[:16]
