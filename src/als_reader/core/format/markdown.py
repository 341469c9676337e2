# SPDX-License-Identifier: MIT
"""Markdown to blocks and runs. Raw HTML stays what it is: words.

markdown-it-py parses a text without marks: a stand-in, which means nothing to Markdown, holds the
place of each. Images become their alternative text, links pass the allow-list of `core.links`,
and nothing becomes HTML.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from als_reader.core import limits
from als_reader.core.article import Block, BlockKind, Paragraph, Run
from als_reader.core.format.marks import Mark
from als_reader.core.format.parser import markdown_parser
from als_reader.core.links import checked_link

BULLET = "•"
_LANGUAGE = re.compile(r"\A\{?[\w.+#-]{1,20}\}?(?!\S)")
"""What may stand behind a code fence without being words: the name of a language."""


class TooDeepError(Exception):
    """The text asks more of the parser than an article does; show it plainly instead."""


@dataclass
class Allowance:
    """How many characters the addresses of links may have, in one text or in a whole file."""

    left: int
    is_spent: bool = False
    """Whether links were left out because of it."""

    @classmethod
    def of(cls, source: str) -> "Allowance":
        """That of a text: about as much as is written in it."""
        return cls(max(limits.REFERENCE_EXPANSION, len(source)))


@dataclass
class Parsed:
    """Blocks with their shown text, where marks stand in it, and what is not shown."""

    blocks: list[Block] = field(default_factory=list)
    text: str = ""
    marks: dict[int, int] = field(default_factory=dict)
    """Positions in the shown text by the number of the mark; a lost mark has none."""
    refused_links: list[str] = field(default_factory=list)
    has_pictures: bool = False
    unseen: list[str] = field(default_factory=list)
    """Words that Markdown hides: second names of links, and what stands behind a code fence."""


STAND_INS = "\u2e32\u2e35\u2e31\u2e30\u2e33\u2e34\u2e38\u2e39"
"""Punctuation, so that `**bold**` still ends before a mark; rare, and unknown to Markdown."""


@dataclass(frozen=True, slots=True)
class StandIns:
    """What stands in a text in place of its marks while it is parsed."""

    pattern: re.Pattern[str] = re.compile(r"(?!)")
    marks: Sequence[Mark] = ()
    are_in_code: bool = True
    """Whether marks inside code are marks; in an ordinary Markdown file they are code."""

    def words_of(self, found: re.Match[str]) -> str:
        """A mark as it was written."""
        return f"[^{self.marks[int(found[1])].id}]"

    def taken_out(self, text: str) -> str:
        """An address without its stand-ins."""
        return self.pattern.sub("" if self.are_in_code else self.words_of, text)


def _put_stand_ins(
    source: str, marks: Sequence[Mark], *, are_in_code: bool
) -> tuple[str, StandIns]:
    if not marks:
        return source, StandIns()
    sign = next((sign for sign in STAND_INS if sign not in source), "")
    if not sign:
        raise TooDeepError("it has too many unusual signs")
    pieces = []
    end = 0
    for number, mark in enumerate(marks):
        pieces += [source[end : mark.position], sign, str(number), sign]
        end = mark.position
    pattern = re.compile(f"{sign}(\\d+){sign}")
    return "".join([*pieces, source[end:]]), StandIns(pattern, marks, are_in_code)


def parse_tokens(
    source: str, references: dict[str, object], allowance: Allowance | None = None
) -> list[Token]:
    """Give the parser's own tokens. Raises TooDeepError as `parse_blocks` does."""
    if source.count("\n") > limits.MARKDOWN_TOKENS or len(source) > limits.MARKDOWN_CHARACTERS:
        raise TooDeepError("it is too long for Markdown")
    brackets = (part.count("[") for part in re.split(r"\n[ \t]*\n", source))
    if sum(count * count for count in brackets) > limits.BRACKET_PAIRS:
        raise TooDeepError("it has too many brackets")
    tokens = markdown_parser().parse(source, {"references": dict(references)})
    allowance = allowance or Allowance.of(source)
    count = 0
    expansion = 0
    for token in tokens:
        inner = token.children or ()
        count += 1 + len(inner)
        expansion += sum(len(str(child.attrs.get("href", ""))) for child in inner)
        deepest = max((child.level for child in inner), default=0)
        if max(token.level, deepest) >= limits.MARKDOWN_NESTING - 1:
            raise TooDeepError("it is nested too deeply")
        if count > limits.MARKDOWN_TOKENS or expansion > allowance.left:
            raise TooDeepError("it has too many parts")
    allowance.left -= expansion
    return tokens


def parse_blocks(
    source: str,
    references: dict[str, object],
    marks: Sequence[Mark] = (),
    *,
    are_in_code: bool = True,
    allowance: Allowance | None = None,
) -> Parsed:
    """Parse a Markdown text into blocks. `references` are definitions from elsewhere in the file.

    Raises TooDeepError where the parser would drop words or take too long.
    """
    text, stand_ins = _put_stand_ins(source, marks, are_in_code=are_in_code)
    return _BlockBuilder(stand_ins).build(parse_tokens(text, references, allowance))


def parse_inline(
    source: str,
    references: dict[str, object],
    refused_links: list[str],
    allowance: Allowance | None = None,
) -> tuple[Paragraph, ...]:
    """Parse a short Markdown text into paragraphs of runs; list items become paragraphs.

    Words that Markdown hides are a paragraph at the end, but for the names of our own sources.
    Addresses that may not be links are put into `refused_links`. Once the allowance of a file is
    spent, uses of references stay words.
    """
    if allowance is not None and allowance.is_spent:
        references = {}
    try:
        parsed = parse_blocks(source, references, allowance=allowance)
    except TooDeepError:
        if allowance is not None and references:
            allowance.is_spent = True
            return parse_inline(source, {}, refused_links, allowance)
        return ((Run(text=source),),)
    refused_links += parsed.refused_links
    unseen = parsed.unseen
    if unseen:  # seldom; a file may have thousands of notes, and thousands of sources
        named = {str(known["title"]) for known in references.values() if isinstance(known, dict)}
        unseen = [words for words in unseen if words not in named]
    paragraphs = tuple(
        (Run(text=f"{block.marker} "), *block.runs) if block.marker else block.runs
        for block in parsed.blocks
        if block.runs
    )
    return (*paragraphs, (Run(text=f"({'; '.join(unseen)})"),)) if unseen else paragraphs


class _BlockBuilder:
    """Walks the tokens of one text and collects its blocks."""

    def __init__(self, stand_ins: StandIns) -> None:
        self._stand_ins = stand_ins
        self._parsed = Parsed()
        self._lists: list[int | None] = []
        self._quotes = 0
        self._marker = ""
        self._table = -1
        self._row = self._column = -1
        self._cells = self._all_cells = 0
        self._length = 0

    def build(self, tokens: list[Token]) -> Parsed:
        """Turn the tokens into blocks."""
        for index, token in enumerate(tokens):
            match token.type:
                case "inline":
                    self._add_inline(token, tokens[index - 1])
                case "fence" | "code_block":
                    self._hide(_LANGUAGE.sub("", token.info.strip(), count=1))
                    self._add_code(token.content.removesuffix("\n"))
                case "hr":
                    self._add(Block(kind=BlockKind.RULE))
                case _:
                    self._move(token)
        parsed = self._parsed
        parsed.text = "\n".join(block.text for block in parsed.blocks)
        return parsed

    def _move(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                number = self._lists[-1]
                self._marker = BULLET if number is None else f"{number}."
                self._lists[-1] = None if number is None else number + 1
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "table_open":
                self._table += 1
                self._row, self._cells = -1, 0
            case "tr_open":
                self._row += 1
                self._column = -1
            case "th_open" | "td_open":
                self._column += 1
                self._cells += 1
                self._all_cells += 1
                if self._cells > limits.TABLE_CELLS:
                    raise TooDeepError("it has a table with too many cells")
                if self._all_cells > limits.ARTICLE_TABLE_CELLS:
                    raise TooDeepError("its tables have too many cells")

    def _add_inline(self, token: Token, opener: Token) -> None:
        runs = tuple(self._runs(token.children or ()))
        if opener.type in ("th_open", "td_open"):
            place = (self._table, self._row, self._column)
            self._add(Block(kind=BlockKind.TABLE_CELL, runs=runs, table=place))
        elif opener.type == "heading_open":
            self._add(Block(kind=BlockKind.HEADING, runs=runs, level=int(opener.tag[1:])))
        elif self._lists:
            marker, self._marker = self._marker, ""
            kind = BlockKind.LIST_ITEM
            self._add(Block(kind=kind, runs=runs, level=len(self._lists), marker=marker))
        else:
            self._add(Block(runs=runs))

    def _add_code(self, content: str) -> None:
        runs = tuple(self._without_stand_ins(Run(text=content, code=True), self._length))
        self._add(Block(kind=BlockKind.CODE, runs=runs))

    def _add(self, block: Block) -> None:
        placed = replace(block, start=self._length, quote_depth=self._quotes)
        self._parsed.blocks.append(placed)
        self._length = placed.end + 1

    def _runs(self, children: Iterable[Token]) -> Iterator[Run]:
        """The runs of one inline token; marks and refused links on the way."""
        strong = emphasis = 0
        links: list[str] = []
        position = self._length
        for child in children:
            text = ""
            match child.type:
                case "strong_open" | "strong_close":
                    strong += child.nesting
                case "em_open" | "em_close":
                    emphasis += child.nesting
                case "link_open":
                    self._hide(str(child.attrs.get("title", "")))
                    links.append(self._link(str(child.attrs.get("href", ""))))
                case "link_close":
                    links.pop()
                case "softbreak":
                    text = " "
                case "hardbreak":
                    text = "\n"
                case _:
                    if child.type == "image":
                        self._parsed.has_pictures = True
                        self._hide(str(child.attrs.get("title", "")))
                    text = child.content
            run = Run(
                text=text,
                strong=strong > 0,
                emphasis=emphasis > 0,
                code=child.type == "code_inline",
                link=links[-1] if links else "",
            )
            for part in self._without_stand_ins(run, position):
                position += len(part.text)
                yield part

    def _without_stand_ins(self, run: Run, position: int) -> Iterator[Run]:
        """The run with its marks taken out, and their positions noted."""
        end = 0
        for found in self._stand_ins.pattern.finditer(run.text):
            piece = run.text[end : found.start()]
            if run.code and not self._stand_ins.are_in_code:
                piece += self._stand_ins.words_of(found)
            else:
                self._parsed.marks[int(found[1])] = position + len(piece)
            if piece:
                yield replace(run, text=piece)
            position += len(piece)
            end = found.end()
        if end < len(run.text):
            yield replace(run, text=run.text[end:]) if end else run

    def _hide(self, words: str) -> None:
        words = " ".join(self._stand_ins.taken_out(words).split())
        if words:
            self._parsed.unseen.append(words)

    def _link(self, target: str) -> str:
        target = self._stand_ins.taken_out(target)
        checked = checked_link(target)
        if target and not checked:
            self._parsed.refused_links.append(target)
        return checked
