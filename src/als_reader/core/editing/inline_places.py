# SPDX-License-Identifier: MIT
"""Where the shown words of one Markdown paragraph come from in its source."""

import contextlib
import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from markdown_it.common.entities import entities
from markdown_it.helpers import parseLinkDestination, parseLinkTitle
from markdown_it.token import Token

NO_PLACE = -1
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_LABEL = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]", re.DOTALL)
_BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
_ORDINARY = re.compile(r"[^\\&]+")
_GAP = re.compile(r"[ \t\n]*")


class LostError(Exception):
    """The tokens and the source do not fit together."""


@dataclass
class InlinePlaces:
    """Positions in the source of one paragraph, by position in its shown words."""

    ends: "array[int]" = field(default_factory=lambda: array("q", [0]))
    """Where each shown character ends, after the start; NO_PLACE inside an entity."""
    closed: dict[int, list[int]] = field(default_factory=dict)
    """Where emphasis, code or a link that ends with the character ends, the innermost first."""

    def candidates(self, shown: int) -> tuple[int, ...]:
        """Where a mark after so many shown characters may stand, the best place first."""
        if not 0 < shown < len(self.ends):
            return ()
        places = [*reversed(self.closed.get(shown, ())), self.ends[shown]]
        return tuple(place for place in places if place != NO_PLACE)


def inline_places(source: str, children: Iterable[Token]) -> InlinePlaces:
    """Walk the tokens of a paragraph along its source.

    What cannot be followed has no place.
    """
    walk = _Walk(source)
    with contextlib.suppress(LostError):
        for child in children:
            walk.step(child)
    return walk.places


class _Walk:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self.places = InlinePlaces()

    def step(self, token: Token) -> None:
        match token.type:
            case "text":
                self._text(token.content)
            case "softbreak" | "hardbreak":
                self._at = self._end_of(_BREAK)
                self.places.ends.append(self._at)
            case "code_inline":
                self._code(token)
            case "image":
                self._skip("![")
                self._same(token.content)
                self._leave_link()
            case "link_open":
                self._skip("<" if token.markup == "autolink" else "[")
            case "link_close" if token.markup == "autolink":
                self._skip(">")
                self._close()
            case "link_close":
                self._leave_link()
            case _:
                self._skip(token.markup)
                if token.nesting < 0:
                    self._close()

    def _end_of(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._source, self._at)
        if not found:
            raise LostError
        return found.end()

    def _skip(self, words: str) -> None:
        if not self._source.startswith(words, self._at):
            raise LostError
        self._at += len(words)

    def _close(self) -> None:
        self.places.closed.setdefault(len(self.places.ends) - 1, []).append(self._at)

    def _same(self, words: str) -> None:
        """Words that are shown just as they are written."""
        self._skip(words)
        start = self._at - len(words)
        self.places.ends.extend(range(start + 1, self._at + 1))

    def _text(self, words: str) -> None:
        source = self._source
        index = 0
        while index < len(words):
            ordinary = _ORDINARY.match(source, self._at, self._at + len(words) - index)
            shown, length = (ordinary[0], 0) if ordinary else self._special()
            if not shown or not words.startswith(shown, index):
                raise LostError
            if ordinary:
                self._same(shown)
            else:
                self._at += length
                self.places.ends.extend([NO_PLACE] * (len(shown) - 1))
                self.places.ends.append(self._at)
            index += len(shown)

    def _special(self) -> tuple[str, int]:
        """What stands here after a "\\" or "&" is shown as, and its length in the source."""
        sign, following = (
            self._source[self._at : self._at + 1],
            self._source[self._at + 1 : self._at + 2],
        )
        if sign == "\\" and following in _ESCAPED:
            return following, 2
        return self._entity() if sign == "&" else (sign, 1)

    def _entity(self) -> tuple[str, int]:
        """What an entity is shown as, and its length; a bare "&" is itself."""
        found = _ENTITY.match(self._source, self._at)
        if not found:
            return "&", 1
        name = found[0][1:-1]
        if not name.startswith("#"):
            return (entities[name], len(found[0])) if name in entities else ("&", 1)
        return _character(name[1:]), len(found[0])

    def _code(self, token: Token) -> None:
        self._skip(token.markup)
        inner = token.content
        # One space on each side is not shown where both are there.
        ahead = self._source[self._at : self._at + len(inner) + 1].replace("\n", " ")
        if ahead[: len(inner)] != inner or not self._closes(self._at + len(inner), token.markup):
            self._at += 1
        start = self._at
        self._at += len(inner)
        self.places.ends.extend(range(start + 1, self._at + 1))
        self._at = max(self._source.find(token.markup, self._at), start) + len(token.markup)
        self._close()

    def _closes(self, place: int, markup: str) -> bool:
        return self._source.startswith(markup, place)

    def _leave_link(self) -> None:
        self._skip("]")
        if self._source.startswith("(", self._at):
            after = self._after_address(self._at + 1)
            if after != NO_PLACE:
                self._at = after
                self._close()
                return
        label = _LABEL.match(self._source, self._at)
        if label:
            self._at = label.end()
        self._close()

    def _after_address(self, place: int) -> int:
        """Where `(address "title")` ends, or NO_PLACE; `place` is after its "("."""
        source, most = self._source, len(self._source)
        place = _skipped(source, place)
        address = parseLinkDestination(source, place, most)
        if address.ok:
            place = address.pos
            after = _skipped(source, place)
            title = parseLinkTitle(source, after, most)
            if after < most and after != place and title.ok:
                after = _skipped(source, title.pos)
            place = after
        return place + 1 if source.startswith(")", place) else NO_PLACE


def _skipped(source: str, place: int) -> int:
    found = _GAP.match(source, place)
    return found.end() if found else place


def _character(number: str) -> str:
    """The character of a numeric entity; the parser decides which are allowed."""
    from markdown_it.common.utils import fromCodePoint, isValidEntityCode

    code = int(number[1:], 16) if number[0] in "xX" else int(number)
    return fromCodePoint(code) if isValidEntityCode(code) else "\ufffd"
