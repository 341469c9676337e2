# SPDX-License-Identifier: MIT
"""Words with a look, written as CommonMark that means exactly them.

Only what would be read as markup is escaped: "T-cell" stays "T-cell", because the words of an
article are searched for terms as they stand in the file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from unicodedata import category

_SPECIAL = re.compile(
    r"[\\`]"
    r"|(?<!\s)\*|\*(?!\s)"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=\#?[A-Za-z0-9]{1,32};)"
    r"|\[(?![0-9][0-9 ,;–-]*\](?![\[(:]))"
    r"|(?<!\d)\]|(?<=\d)\](?=[\[(:])"
)
_LINE_START = re.compile(
    r"(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)"
    r"|(?P<mark>\#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|~~~|=+\s*$|[-|:][-|: ]*$)"
)
_EMPTY_LINES = re.compile(r"\n\n+")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_PLAIN_ADDRESS = re.compile(r"https?://[^\s<>]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How words look, and where they lead."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""


_PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text with one look; a "\\n" in it is a line that the author ended."""

    text: str
    look: Look = _PLAIN


def line_of(runs: Iterable[Words], *, is_cell: bool = False) -> str:
    """One paragraph as Markdown, without the escapes that only its start needs."""
    tidy = _tidied(runs)
    pieces: list[str] = []
    for number, run in enumerate(tidy):
        before = tidy[number - 1].text[-1:] if number else ""
        after = tidy[number + 1].text[:1] if number + 1 < len(tidy) else ""
        pieces.append(_written(run, before, after))
    text = "".join(pieces)
    return _SPACES.sub(" ", text.replace("|", "\\|")).strip(" ") if is_cell else text


def paragraphs_of(runs: Iterable[Words]) -> list[str]:
    """Words as paragraphs: a line that was ended ends with two spaces, twice ended a paragraph."""
    lines = [line.strip(" \t") for line in line_of(runs).split("\n")]
    paragraphs = "\n".join(escaped_start(line) for line in lines).strip("\n")
    return [part.replace("\n", "  \n") for part in _EMPTY_LINES.split(paragraphs) if part]


def escaped_start(line: str) -> str:
    """A line that would start a list, heading, quote or rule, made to start as words."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    if found["number"]:
        return f"{found['number']}\\{line[found.end('number') :]}"
    return "\\" + line


def collapsed(text: str) -> str:
    """White space as a page shows it: one space; no-break spaces stay."""
    return _SPACES.sub(" ", without_controls(text))


def without_controls(text: str) -> str:
    """The text without the signs that no screen shows and no file can hold."""
    return _CONTROLS.sub("", text)


def _tidied(runs: Iterable[Words]) -> list[Words]:
    """Merge what looks alike, and move spaces out of looks: Markdown has no bold space."""
    merged: list[tuple[Look, list[str]]] = []
    last = "\n"
    for run in runs:
        for piece in _without_edges(run):
            text = piece.text.lstrip(" ") if last in " \n" else piece.text
            if not text:
                continue
            last = text[-1]
            if merged and _join(merged[-1][0], piece.look):
                merged[-1][1].append(text)
            else:
                merged.append((piece.look, [text]))
    return [Words("".join(pieces), look) for look, pieces in merged]


def _without_edges(run: Words) -> Iterable[Words]:
    text = run.text
    if run.look == _PLAIN:
        return (run,) if text else ()
    core = text.strip(" \n")
    if core == text:
        return (run,) if text else ()
    if not core:
        return (Words(text),)
    start = text.index(core)
    edges = (Words(text[:start]), replace(run, text=core), Words(text[start + len(core) :]))
    return (edge for edge in edges if edge.text)


def _join(first: Look, second: Look) -> bool:
    """Whether two runs become one: they look alike, or their marks would touch."""
    if first == second:
        return True
    touching = _PLAIN not in (first, second)
    return touching and not (first.link or second.link)


def _written(run: Words, before: str, after: str) -> str:
    look = run.look
    if look.code:
        written = _code(run.text)
    elif look.link and look.link == run.text and _PLAIN_ADDRESS.fullmatch(run.text):
        written = f"<{run.text}>"
    else:
        written = _SPECIAL.sub(r"\\\g<0>", run.text)
        if look.link:
            written = f"[{written}]({_target(look.link)})"
    marks = ("**" if look.strong else "") + ("*" if look.emphasis else "")
    if not marks or not _can_mark(written, before, after):
        return written
    return marks + written + marks[::-1]


def _can_mark(written: str, before: str, after: str) -> bool:
    """Whether stars around these words would be read as marks (CommonMark, flanking)."""
    if written[0].isspace() or written[-1].isspace():
        return False
    opens = _is_word(written[0]) or not _is_word(before)
    closes = _is_word(written[-1]) or not _is_word(after)
    return opens and closes and "\n" not in written


def _is_word(character: str) -> bool:
    return bool(character) and not character.isspace() and category(character)[0] not in "PSZ"


def _code(text: str) -> str:
    longest = max((len(found) for found in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    gap = " " if text[0] == "`" or text[-1] == "`" else ""
    return fence + gap + text.replace("\n", " ") + gap + fence


def _target(link: str) -> str:
    for character, code in (("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E")):
        link = link.replace(character, code)
    return link
