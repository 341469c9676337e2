# SPDX-License-Identifier: MIT
"""The language of what `core` says: English, until a window gives another one.

A sentence has named gaps, such as `said("{name} is a folder.", name=name)`. The window puts the
translator of its toolkit behind it. `scripts/translations.py` finds the sentences by these names.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

Translate = Callable[[str, int], str]
"""Gives a sentence in another language, for so many things; the same sentence if it knows none."""


LANGUAGES: Final = {"en": "English", "zh_CN": "中文（简体）", "es": "Español"}
"""Each language in its own words, so that a reader finds it in any other."""


class _Language:
    """What is spoken now; one for the whole process."""

    code = "en"
    translate: Translate | None = None


def sentence(text: str) -> str:
    """Mark a sentence that stands in a table; who shows it says it with `said`."""
    return text


def said(text: str, /, **gaps: object) -> str:
    """A sentence in the reader's language, its gaps filled."""
    translate = _Language.translate
    words = translate(text, -1) if translate is not None else text
    return words.format(**gaps) if gaps else words


def said_again(text: str, templates: Iterable[str]) -> str:
    """A sentence that was kept in English with its gaps filled, in the reader's language.

    `templates` are those with gaps that it can come from.
    """
    if _Language.translate is None:
        return text
    for template in templates:
        pieces = (
            f"(?P<{name}>.+)" if is_gap else re.escape(name) for name, is_gap in _pieces(template)
        )
        if found := re.fullmatch("".join(pieces), text, re.DOTALL):
            return said(template, **found.groupdict())
    return said(text)


def _pieces(template: str) -> Iterator[tuple[str, bool]]:
    from string import Formatter

    for words, gap, _, _ in Formatter().parse(template):
        yield words, False
        if gap:
            yield gap, True


def counted(one: str, more: str, count: int, /, **gaps: object) -> str:
    """A sentence on so many things: `{count}` is the number, `one` how it goes for one thing."""
    words = one if count == 1 else more
    translate = _Language.translate
    if translate is not None:
        found = translate(more, count)
        words = found if found != more else words
    return words.format(count=number(count), **gaps)


def number(value: int) -> str:
    """A whole number as readers of the language write it: "1,000" in English."""
    match code():
        case "es":
            return f"{value:,}".replace(",", "\u00a0") if abs(value) >= 10_000 else str(value)
        case _:
            return f"{value:,}"


def full_stop() -> str:
    """What a sentence ends with."""
    return "。" if code() == "zh_CN" else "."


def labelled(label: object, value: object) -> str:
    """What something is called, and what it is: "Status: recruiting"."""
    return said("{label}: {value}", label=label, value=value)


def with_more(words: object, more: object) -> str:
    """Words, and what belongs to them: "United States (3)"."""
    return said("{words} ({more})", words=words, more=more)


def listed(things: Iterable[object]) -> str:
    """Things in a row: "Canada, France"; nothing for those that are empty."""
    words = ""
    for thing in filter(None, map(str, things)):
        # tr: A list of names; with more than two, the first gap holds all but the last
        words = said("{first}, {next}", first=words, next=thing) if words else thing
    return words


def sentences(*parts: str) -> str:
    """Sentences one after the other; nothing for those that are empty.

    A Chinese full stop brings its own space; English may follow Chinese, and the other way round.
    """
    words = ""
    for part in filter(None, parts):
        words += part if not words or words.endswith(_WITH_SPACE) else f" {part}"
    return words


_WITH_SPACE = ("。", "！", "？", "：", "；")


def code() -> str:
    """The language that is spoken now: "en", "zh_CN" or "es"."""
    return _Language.code


def tag() -> str:
    """The same as web pages write it."""
    return "zh-Hans" if code() == "zh_CN" else code()


def speak(language: str, translate: Translate | None) -> None:
    """Speak a language from now on; what was said before stays as it is."""
    _Language.code, _Language.translate = language, translate


@contextmanager
def in_english() -> Iterator[None]:
    """Say all in English meanwhile: for what becomes part of a file, not of the window."""
    before = _Language.code, _Language.translate
    speak("en", None)
    try:
        yield
    finally:
        speak(*before)
