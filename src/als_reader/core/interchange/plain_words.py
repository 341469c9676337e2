# SPDX-License-Identifier: MIT
"""Words out of HTML and Markdown, and words into Markdown that shows just these words."""

import re
from html import unescape
from html.parser import HTMLParser

from als_reader.core.article import Paragraph
from als_reader.core.format.markdown import parse_inline

_HIDDEN = frozenset(("head", "script", "style", "template"))
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
        "pre", "section", "table", "td", "th", "tr", "ul",
    )
)  # fmt: skip
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"<[^<>]*>")
_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
_LINE_START = re.compile(r"[-+=:#]|\d{1,9}[.)]")


class _Words(HTMLParser):
    """Collects the words that a browser would show."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a line, or something that is not shown."""
        if tag == "body":
            self._hidden.clear()
        elif tag in _HIDDEN:
            self._hidden.append(tag)
        elif not self._hidden:
            self.pieces.append("\n\n" if tag in _BLOCKS else "\n" if tag == "br" else "")

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """An element without content hides nothing."""
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph, or what is not shown."""
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif tag in _BLOCKS and not self._hidden:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        """Words; white space is one space, as in a browser."""
        if not self._hidden:
            self.pieces.append(_SPACE.sub(" ", data))


def words_of_html(source: str) -> str:
    """The words of a piece of HTML: no scripts, no styles, no addresses."""
    reader = _Words()
    try:
        reader.feed(source)
        reader.close()
    except AssertionError:  # what Python's parser says to "<![unknown["
        return tidy(unescape(_TAG.sub(" ", source)))
    return tidy("".join(reader.pieces))


def words_of_markdown(source: str) -> str:
    """The words of a Markdown text; a link keeps its address in brackets."""
    return tidy("\n\n".join(map(_words, parse_inline(source, {}, []))))


def _words(paragraph: Paragraph) -> str:
    pieces = []
    for index, run in enumerate(paragraph):
        pieces.append(run.text)
        following = paragraph[index + 1].link if index + 1 < len(paragraph) else ""
        if run.link and run.link not in (following, run.text):
            pieces.append(f" ({run.link})")
    return "".join(pieces)


def tidy(words: str) -> str:
    """No white space at line ends, and one blank line between paragraphs."""
    lines = "\n".join(" ".join(line.split()) for line in words.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def escaped(words: str) -> str:
    """Markdown that shows these words and nothing else; blank lines separate paragraphs."""
    paragraphs = tidy(words).split("\n\n")
    return "\n\n".join("\\\n".join(map(_escaped_line, p.split("\n"))) for p in paragraphs)


def _escaped_line(line: str) -> str:
    line = _SPECIAL.sub(r"\\\1", line)
    found = _LINE_START.match(line)
    return f"{line[: found.end() - 1]}\\{line[found.end() - 1 :]}" if found else line
