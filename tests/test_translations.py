# SPDX-License-Identifier: MIT
"""The window is complete in every language, and the files of a language are current."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from als_reader.core.language import LANGUAGES

ROOT = Path(__file__).parents[1]
SCRIPTS = ROOT / "scripts"
pytestmark = [
    pytest.mark.sources,
    pytest.mark.skipif(not SCRIPTS.is_dir(), reason="only a checkout has the scripts"),
]
if SCRIPTS.is_dir():
    sys.path.insert(0, str(SCRIPTS))
    from translation_sources import PACKAGE, Message
    from translations import FOLDER, FORMS, Catalogue, all_messages, problems

SHOWN = re.compile(
    r"set(Text|WindowTitle|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription"
    r"|PlaceholderText|InformativeText|DetailedText|LabelText|_words)"
)
"""Calls that show their words."""
LITERAL = re.compile(rf"{SHOWN.pattern}\(\s*f?[\"']")
"""Where it is worth looking closer."""


@cache
def messages() -> tuple["Message", ...]:
    """All sentences of the programs."""
    return tuple(all_messages())


@pytest.fixture(params=sorted(set(LANGUAGES) - {"en"}))
def language(request: pytest.FixtureRequest) -> str:
    """Each language but English."""
    return str(request.param)


def test_no_words_are_said_before_there_is_a_language() -> None:
    """They would stay English; the script also refuses texts that it cannot read."""
    assert len(messages()) > 1_800


def test_every_sentence_is_translated_with_the_same_gaps(language: str) -> None:
    """One English sentence in the middle can be the one that a reader needed."""
    words = Catalogue.read(language).words
    wrong = [
        f"{message.context}: {message.source!r} {problem}"
        for message in messages()
        for problem in problems(message, words.get(message.key, ""))
    ]
    assert wrong == []


def test_no_translation_is_left_over(language: str) -> None:
    """What no program says any more only costs translators time."""
    known = {message.key for message in messages()}
    assert set(Catalogue.read(language).words) <= known


def test_compiled_files_are_current(language: str) -> None:
    """The window reads the compiled file; run `scripts/translations.py compile`."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{language}.qm"))
    words = Catalogue.read(language).words
    stale = []
    for message in messages():
        given = words.get(message.key, "")
        forms = given if isinstance(given, tuple) else (given,)
        counts = (1, 2)[: FORMS[language]] if message.one else (-1,)
        for count, form in zip(counts, forms, strict=False):
            found = translator.translate(message.context, message.source, "", count)
            # What is the same as in English is left out.
            if (found or message.source) != form:
                stale.append(message.key)
    assert stale == []


def test_words_of_qt_itself_are_there(language: str) -> None:
    """A dialog of the system's kind must not fall back to English."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    assert translator.load(f"{folder}/qtbase_{language}.qm")
    assert translator.translate("QPlatformTheme", "Cancel")


def literal_words(node: ast.expr) -> Iterator[str]:
    """Plain words in an argument, not those inside another call."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from literal_words(one)
            yield from literal_words(other)
        case ast.BinOp(left=left, right=right):
            yield from literal_words(left)
            yield from literal_words(right)
        case ast.JoinedStr(values=values):
            yield from (v.value for v in values if isinstance(v, ast.Constant))  # type: ignore[misc]
        case _:
            return


def test_no_shown_words_are_outside_the_translation() -> None:
    """Words that stand in a call that shows them can never be in another language."""
    wrong = []
    for file in sorted((PACKAGE / "ui").rglob("*.py")):
        text = file.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if LITERAL.search(text) else ():
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if SHOWN.fullmatch(node.func.attr) and node.args:
                words = "".join(literal_words(node.args[0]))
                if re.search(r"[A-Za-z]{2}", words.removeprefix("https://")):
                    wrong.append(f"{file.name}:{node.lineno}: {words}")
    assert wrong == []
