# SPDX-License-Identifier: MIT
"""Markdown to blocks and runs. Raw HTML stays what it is: words.

markdown-it-py parses; our one rule for it recognises note marks. Images become their alternative
text, links pass the allow-list of `core.links`, and nothing becomes HTML.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from als_reader.core import limits
from als_reader.core.article import Block, BlockKind, Paragraph, Run
from als_reader.core.format.marks import MARK
from als_reader.core.links import checked_link

BULLET = "•"


class TooDeepError(Exception):
    """The text asks more of the parser than an article does; show it plainly instead."""


@dataclass(frozen=True, slots=True)
class MarkInText:
    """A mark and the position in the shown text that it follows."""

    id: str
    position: int


@dataclass
class Parsed:
    """Blocks with their shown text, the marks in it, and the links that were refused."""

    blocks: list[Block] = field(default_factory=list)
    text: str = ""
    marks: list[MarkInText] = field(default_factory=list)
    refused_links: list[str] = field(default_factory=list)


def note_mark(md: MarkdownIt) -> None:
    """Recognise `[^id]` before Markdown's own link rule sees it."""

    def rule(state: StateInline, silent: bool) -> bool:
        found = MARK.match(state.src, state.pos)
        if found is None or found[1] is None:
            return False
        if not silent:
            state.push("note_mark", "", 0).meta["id"] = found[1]
        state.pos = found.end()
        return True

    md.inline.ruler.before("link", "note_mark", rule)


def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"html": False, "maxNesting": limits.MARKDOWN_NESTING})
    md.enable("table").disable(["html_block", "html_inline"]).use(note_mark)
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # core.links decides
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]  # show what was written
    return md


def _tokens(source: str, env: dict[str, object]) -> list[Token]:
    tokens = _parser().parse(source, env)
    count = 0
    expansion = 0
    budget = max(limits.REFERENCE_EXPANSION, len(source))
    for token in tokens:
        inner = token.children or ()
        count += 1 + len(inner)
        expansion += sum(len(str(child.attrs.get("href", ""))) for child in inner)
        deepest = max((child.level for child in inner), default=0)
        if max(token.level, deepest) >= limits.MARKDOWN_NESTING - 1:
            raise TooDeepError("it is nested too deeply")
        if count > limits.MARKDOWN_TOKENS or expansion > budget:
            raise TooDeepError("it has too many parts")
    return tokens


def parse_blocks(source: str, references: dict[str, object] | None = None) -> Parsed:
    """Parse a Markdown text into blocks. `references` are definitions from elsewhere in the file.

    Raises TooDeepError where the parser would drop words or take too long.
    """
    return _BlockBuilder().build(_tokens(source, {"references": dict(references or {})}))


def parse_inline(source: str, references: dict[str, object] | None = None) -> tuple[Paragraph, ...]:
    """Parse a short Markdown text into paragraphs of runs; list items become paragraphs."""
    try:
        parsed = parse_blocks(source, references)
    except TooDeepError:
        return ((Run(text=source),),)
    return tuple(
        (Run(text=f"{block.marker} "), *block.runs) if block.marker else block.runs
        for block in parsed.blocks
        if block.runs
    )


class _BlockBuilder:
    """Walks the tokens of one text and collects its blocks."""

    def __init__(self) -> None:
        self._parsed = Parsed()
        self._lists: list[int | None] = []
        self._quotes = 0
        self._marker = ""
        self._table = -1
        self._row = self._column = -1
        self._cells = 0
        self._length = 0

    def build(self, tokens: list[Token]) -> Parsed:
        """Turn the tokens into blocks."""
        for index, token in enumerate(tokens):
            match token.type:
                case "inline":
                    self._add_inline(token, tokens[index - 1])
                case "fence" | "code_block":
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
                if self._cells > limits.TABLE_CELLS:
                    raise TooDeepError("it has a table with too many cells")

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
        runs = tuple(self._without_marks(Run(text=content, code=True), self._length))
        self._add(Block(kind=BlockKind.CODE, runs=runs))

    def _add(self, block: Block) -> None:
        placed = replace(block, start=self._length, quote_depth=self._quotes)
        self._parsed.blocks.append(placed)
        self._length = placed.end + 1

    def _runs(self, children: Iterable[Token]) -> Iterator[Run]:
        """The runs of one inline token; notes marks and refused links on the way."""
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
                    links.append(self._link(str(child.attrs.get("href", ""))))
                case "link_close":
                    links.pop()
                case "note_mark":
                    self._parsed.marks.append(MarkInText(child.meta["id"], position))
                case "softbreak":
                    text = " "
                case "hardbreak":
                    text = "\n"
                case _:
                    text = child.content
            if text:
                run = Run(
                    text=text,
                    strong=strong > 0,
                    emphasis=emphasis > 0,
                    code=child.type == "code_inline",
                    link=links[-1] if links else "",
                )
                for part in self._without_marks(run, position) if run.code else (run,):
                    position += len(part.text)
                    yield part

    def _without_marks(self, run: Run, position: int) -> Iterator[Run]:
        """The run of code without the marks in it, which Markdown leaves alone there."""
        end = 0
        for found in MARK.finditer(run.text):
            if found[1] is not None:
                piece = run.text[end : found.start()]
                if piece:
                    yield replace(run, text=piece)
                position += len(piece)
                end = found.end()
                self._parsed.marks.append(MarkInText(found[1], position))
        if end < len(run.text):
            yield replace(run, text=run.text[end:])

    def _link(self, target: str) -> str:
        checked = checked_link(target)
        if target and not checked:
            self._parsed.refused_links.append(target)
        return checked
