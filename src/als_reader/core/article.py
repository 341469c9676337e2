# SPDX-License-Identifier: MIT
"""The annotated article as frozen values: blocks of text, notes, and where the notes belong.

All positions are Python code points in `Article.text`, the text as it is shown. `ui.reader`
crosses to Qt's UTF-16 units in one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from als_reader.core.visible import visible


class Kind(StrEnum):
    """What a note is about; the prefix of its id in the file (FORMAT.md rule 4)."""

    GARBLE = "garble"
    CLAIM = "claim"
    AD = "ad"
    MISSING = "missing"
    INFO = "info"
    NOTE = "note"
    """An ordinary Markdown footnote, or a note whose kind or verdict is unknown."""


class Verdict(StrEnum):
    """What we say about the marked words (FORMAT.md rule 4)."""

    GARBLED = "Garbled"
    GARBLED_UNCERTAIN = "Garbled, uncertain"
    ACCURATE = "Accurate"
    IMPRECISE = "Imprecise"
    OUTDATED = "Outdated"
    UNSUPPORTED = "Unsupported"
    MISLEADING = "Misleading"
    FALSE = "False"
    PROMOTIONAL = "Promotional"
    MISSING = "Missing"
    GOOD_TO_KNOW = "Good to know"
    NOTE = "Note"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in `Article.text`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with one look. A `link` is already checked: see `core.links`."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    """`term:ID`, `option:ID`, `trial:NCT…`, `ref:ID`, `https:…`, `http:…`, `mailto:…`, or none."""


Paragraph = tuple[Run, ...]


def plain(paragraph: Paragraph) -> str:
    """The words of a paragraph without their look."""
    return "".join(run.text for run in paragraph)


class BlockKind(StrEnum):
    """The shapes a block of the article can have."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    CODE = "code"
    RULE = "rule"
    TABLE_CELL = "table-cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph-like piece of the article.

    `start` is where its text begins in `Article.text`; blocks are joined there by one "\\n".
    A line break inside a block is U+2028 in neither text: it is "\\n" in `runs` and in the text.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    runs: Paragraph = ()
    start: int = 0
    level: int = 0
    """Heading level 1-6, or list depth from 1."""
    marker: str = ""
    """What stands before a list item: "•" or "3."."""
    quote_depth: int = 0
    """How many block quotes this stands in."""
    table: tuple[int, int, int] | None = None
    """Table number in the article, row, column; row 0 is the head."""

    @property
    def text(self) -> str:
        """The words of this block."""
        return plain(self.runs)

    @property
    def end(self) -> int:
        """Where its text ends in `Article.text`."""
        return self.start + sum(len(run.text) for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the file says about some words of the article."""

    id: str
    kind: Kind
    verdict: Verdict
    correction: str = ""
    """For a garble: the correct term, or the best reading when uncertain. No final full stop."""
    quote: str = ""
    """The quoted words as written, unescaped; ` … ` stands for words left out."""
    spans: tuple[Span, ...] = ()
    """Where the words stand: one span, N for `(all N)`, none if missing or not placed."""
    body: tuple[Paragraph, ...] = ()
    """The explanation after the verdict."""
    orphan_reason: str = ""
    """Why the note could not be placed, in words a reader understands; else empty.

    It continues a sentence: "We could not place this note: its mark is not in the text."
    """

    @property
    def is_placed(self) -> bool:
        """Whether the note has words of the article to stand on, or needs none."""
        return not self.orphan_reason

    def links(self, scheme: str) -> tuple[str, ...]:
        """The ids after `scheme:` in this note's links, in order, each once."""
        prefix = scheme + ":"
        found = (run.link for paragraph in self.body for run in paragraph)
        return tuple(dict.fromkeys(x.removeprefix(prefix) for x in found if x.startswith(prefix)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where the article comes from; "unknown" is an answer, empty means not said."""

    publisher: str = ""
    author: str = ""
    published: str = ""
    retrieved: str = ""
    url: str = ""
    translated_from: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What FORMAT.md rule 6 needs to recover the article's own bytes, and whether it did."""

    format: str = "text/markdown"
    sha256: str = ""
    bytes: int = 0
    eol: str = "lf"
    final_newline: bool = True
    is_intact: bool = True
    """False: the words were changed since the file was annotated."""


class ReviewStatus(StrEnum):
    """Whether a person has checked the notes (FORMAT.md rule 9)."""

    REVIEWED = "reviewed"
    DRAFT = "draft"
    AUTOMATIC = "automatic"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Who reviewed the notes and when."""

    status: ReviewStatus = ReviewStatus.NONE
    on: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """*In short*: what the article gets right, gets wrong and leaves out."""

    right: tuple[Paragraph, ...] = ()
    wrong: tuple[Paragraph, ...] = ()
    missing: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """A `[S1]: ref:id "title"` line of the file."""

    label: str
    target: str
    """`ref:ID` or an outside address; empty if the address was refused."""
    title: str = ""


class Severity(StrEnum):
    """An error makes `als-reader check` fail; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong in a file, and where. Lines and columns count from 1, in code points."""

    line: int
    column: int
    text: str
    severity: Severity = Severity.ERROR
    notice: str = ""
    """What a reader of the article is told, in plain words; empty if only `check` tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as it is shown, with its notes."""

    title: str = ""
    language: str = ""
    source: Provenance = field(default_factory=Provenance)
    original: Original | None = None
    review: Review = field(default_factory=Review)
    summary: Summary = field(default_factory=Summary)
    questions: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    text: str = ""
    """The blocks' texts joined by "\\n"."""
    notes: tuple[Note, ...] = ()
    sources: tuple[SourceLink, ...] = ()
    problems: tuple[Problem, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    """Front-matter keys that version 1 does not know; kept when the file is saved."""
    is_annotated: bool = False
    """Whether the file declares `format: als-article/1`."""
    content_hash: str = ""
    """SHA-256 of the whole file: the key of its reading place."""

    @property
    def name(self) -> str:
        """The title as it may be shown: no sign in it hides or turns letters."""
        return visible(self.title)

    @property
    def heading(self) -> str:
        """The title to put above the text; none where the text begins with the same words."""
        first = self.blocks[0].text.strip().partition("\n")[0] if self.blocks else ""
        first = " ".join(first.split())
        words = " ".join(self.title.removesuffix(" …").split())
        is_same = first == words or (self.title.endswith(" …") and first.startswith(words))
        return "" if is_same else self.name

    @property
    def notices(self) -> tuple[str, ...]:
        """What a reader must know about the file, each thing once."""
        return tuple(dict.fromkeys(problem.notice for problem in self.problems if problem.notice))
