# SPDX-License-Identifier: MIT
"""The Markdown parser: CommonMark and tables, without HTML, and without a way to hide words."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.reference import reference
from markdown_it.rules_block.table import escapedSplit, getLine, table
from markdown_it.token import Token

from als_reader.core import limits
from als_reader.core.links import checked_link

if TYPE_CHECKING:
    from markdown_it.utils import EnvType, OptionsDict


class NoRenderer(RendererProtocol):
    """Renders nothing: the words are taken from the tokens. That for HTML looks through itself."""

    __output__ = "nothing"

    def __init__(self, parser: MarkdownIt) -> None:
        """Made with the parser, which it does not need."""

    def render(self, tokens: Sequence[Token], options: "OptionsDict", env: "EnvType") -> str:
        """Nothing."""
        return ""


@cache
def markdown_parser() -> MarkdownIt:
    """The one parser; it keeps nothing from one text to the next."""
    options = {"html": False, "maxNesting": limits.MARKDOWN_NESTING}
    md = MarkdownIt("commonmark", options, renderer_cls=NoRenderer)
    md.enable("table").disable(["html_block", "html_inline"])
    md.block.ruler.at("table", table_with_every_cell, {"alt": ["paragraph", "reference"]})
    md.block.ruler.at("reference", reference_to_an_address)
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # core.links decides
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]  # show what was written
    md.normalizeLinkText = lambda link: link  # type: ignore[method-assign]  # the same
    return md


def reference_to_an_address(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a line `[label]: address` out of the text only if it is really an address.

    Otherwise `[Warning]: dangerous` would vanish without a word.
    """
    known = state.env.setdefault("references", {})
    before = len(known)
    if not reference(state, start, end, silent):
        return False
    if len(known) > before and not checked_link(str(known[next(reversed(known))]["href"])):
        known.popitem()
        state.line = start
        return False
    return True


def table_with_every_cell(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a table with the cells that stand beyond its last column, which Markdown drops."""
    first = len(state.tokens)
    if not table(state, start, end, silent):
        return False
    tokens = state.tokens[first:]
    del state.tokens[first:]
    columns = sum(1 for token in tokens if token.type == "th_open")
    line = start
    for token in tokens:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
        if token.type == "tr_close":
            for words in _cells(state, line)[columns:]:
                _push_cell(state, words, line)
        state.tokens.append(token)
    return True


def _cells(state: StateBlock, line: int) -> list[str]:
    cells = escapedSplit(getLine(state, line).strip())
    if cells and not cells[0]:
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1] else cells


def _push_cell(state: StateBlock, words: str, line: int) -> None:
    state.tokens.append(Token("td_open", "td", 1, level=state.level + 3, block=True))
    inline = Token("inline", "", 0, level=state.level + 4, block=True)
    inline.map, inline.content, inline.children = [line, line + 1], words.strip(), []
    state.tokens.append(inline)
    state.tokens.append(Token("td_close", "td", -1, level=state.level + 3, block=True))
