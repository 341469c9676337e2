# SPDX-License-Identifier: MIT
"""What core says in another language: sentences, numbers, plurals and dates."""

from collections.abc import Iterator
from datetime import date

import pytest

from als_reader.core import language
from als_reader.core.article import Verdict
from als_reader.core.errors import ArticleError, FormatError
from als_reader.core.evidence.statements import PartialDate
from als_reader.core.export.dates import english_date, language_name, long_date
from als_reader.core.freshness import dates_in_words, record_age
from als_reader.core.language import counted, number, said, said_again, speak
from als_reader.core.remarks import FIRST_PAGES, remark_words
from als_reader.core.theme import verdict_style

WORDS = {
    "{name} is a folder.": "{name} es una carpeta.",
    "This is a folder.": "Es una carpeta.",
    "Please choose a file inside it.": "Elija un archivo de dentro.",
    "False": "Falso",
    FIRST_PAGES: "De {count} páginas se leyeron {limit}.",
}
COUNTED = {"{count} days ago": ("hace {count} día", "hace {count} días")}


def translate(text: str, count: int) -> str:
    """A translator that knows a few sentences."""
    if text in COUNTED and count >= 0:
        return COUNTED[text][count != 1]
    return WORDS.get(text, text)


@pytest.fixture
def spanish() -> Iterator[None]:
    """Spanish, of a few sentences."""
    speak("es", translate)
    yield
    speak("en", None)


@pytest.fixture
def chinese() -> Iterator[None]:
    """Chinese without any sentence: only dates and numbers are asked for."""
    speak("zh_CN", translate)
    yield
    speak("en", None)


def test_english_is_what_the_program_says() -> None:
    """Without a translator the sentences stay as they are, also those with braces of a file."""
    assert said("{name} is a folder.", name="{a}") == "{a} is a folder."
    assert said("{not a gap") == "{not a gap"
    assert counted("{count} day ago", "{count} days ago", 1) == "1 day ago"
    assert counted("{count} day ago", "{count} days ago", 1_000) == "1,000 days ago"


def test_a_sentence_is_said_in_the_language_of_the_window(spanish: None) -> None:
    """A reader of Spanish is told in Spanish, and what has no translation in English."""
    assert said("{name} is a folder.", name="x") == "x es una carpeta."
    assert said("Nobody translated this.") == "Nobody translated this."
    assert verdict_style(Verdict.FALSE).word == "Falso"
    assert language.tag() == "es"


def test_plurals_follow_the_language(spanish: None) -> None:
    """Spanish has a form for one thing: "hace 1 días" would be wrong."""
    assert counted("{count} day ago", "{count} days ago", 1) == "hace 1 día"
    assert counted("{count} day ago", "{count} days ago", 2) == "hace 2 días"
    assert counted("{count} x", "{count} xs", 1) == "1 x"


def test_errors_say_their_words_in_the_language(spanish: None) -> None:
    """Also those that come in English from another process."""
    error = ArticleError("a/b.md", "This is a folder.", "Please choose a file inside it.")
    assert str(error) == "b.md: Es una carpeta. Elija un archivo de dentro."
    assert str(FormatError("This is a folder.")) == "Es una carpeta."


def test_a_remark_that_was_kept_in_english_is_said_again(spanish: None) -> None:
    """An article in the cache may have been read in another language."""
    kept = FIRST_PAGES.format(count=900, limit=500)
    assert remark_words(kept) == "De 900 páginas se leyeron 500."
    assert remark_words("Something else {x}") == "Something else {x}"
    assert said_again("This is a folder.", ()) == "Es una carpeta."


def test_a_remark_stays_english_in_english() -> None:
    """And costs nothing there."""
    assert remark_words("This is a folder.") == "This is a folder."


def test_dates_are_written_as_spanish_readers_do(spanish: None) -> None:
    """Figures alone, such as 2026-11-02, could be February."""
    assert long_date("2026-11-02") == "2 de noviembre de 2026"
    assert long_date("2026-11") == "noviembre de 2026"
    assert long_date("2026") == "2026"
    assert long_date("2026-13") == "2026-13"
    assert english_date("2026-11-02") == "2 November 2026"
    assert dates_in_words("2026-11-02") == "2 de noviembre de 2026"
    assert number(1_234) == "1234"
    assert number(12_345) == "12\u00a0345"


def test_dates_are_written_as_chinese_readers_do(chinese: None) -> None:
    """Year, month and day, each with its sign."""
    assert long_date("2026-11-02") == "2026年11月2日"
    assert long_date("2026-11") == "2026年11月"
    assert long_date("2026") == "2026年"
    assert number(12_345) == "12,345"
    assert language.tag() == "zh-Hans"
    assert language.full_stop() == "。"


def test_ages_are_said_in_the_language(spanish: None) -> None:
    """The age of a fact is what a reader must not misread."""
    age = record_age(PartialDate("2026-11-02"), date(2026, 11, 4))
    assert age.ago == "hace 2 días"
    assert age.date == "2 de noviembre de 2026"


def test_a_file_can_be_written_in_english_meanwhile(spanish: None) -> None:
    """What becomes part of a file must not depend on the window's language."""
    with language.in_english():
        assert said("This is a folder.") == "This is a folder."
        assert language_name("zh-CN") == "Chinese"
    assert said("This is a folder.") == "Es una carpeta."
