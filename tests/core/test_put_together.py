# SPDX-License-Identifier: MIT
"""Words that are put together stand as each language writes them."""

from collections.abc import Callable, Iterator

import pytest

from als_reader.core import language
from als_reader.core.errors import ArticleError
from als_reader.core.evidence.models import EnrolmentKind, PartialDate
from als_reader.core.export.dates import day_of_year
from als_reader.core.freshness import dates_in_words
from als_reader.core.language import labelled, listed, sentences, with_more
from als_reader.core.refresh.changes import planned_date, size_words
from als_reader.core.refresh.values import PlannedDate

CHINESE = {
    "{label}: {value}": "{label}：{value}",
    "{words} ({more})": "{words}（{more}）",
    "{first}, {next}": "{first}、{next}",
    "{day} (planned)": "{day}（计划）",
    "{count} people": "{count}人",
    "{count} people planned": "计划{count}人",
}
Speak = Callable[[str], None]


@pytest.fixture
def speak() -> Iterator[Speak]:
    """Speaks a language, with a few words of Chinese."""
    words = {"zh_CN": CHINESE}

    def start(code: str) -> None:
        known = words.get(code, {})
        language.speak(code, lambda text, _count: known.get(text, text))

    yield start
    language.speak("en", None)


def test_english_is_put_together_with_its_own_signs() -> None:
    """Commas, colons and spaces as readers of English know them."""
    assert listed(["Canada", "", "France", "Peru"]) == "Canada, France, Peru"
    assert listed([]) == ""
    assert labelled("Status", "recruiting") == "Status: recruiting"
    assert with_more("USA", 3) == "USA (3)"
    assert sentences("One.", "", "Two.") == "One. Two."
    assert sentences() == ""


def test_chinese_is_put_together_with_its_own_signs(speak: Speak) -> None:
    """A screen reader stops at the signs of its language, and half-width ones look broken."""
    speak("zh_CN")
    assert listed(["空格键", "回车键", "F5"]) == "空格键、回车键、F5"
    assert labelled("状态", "招募中") == "状态：招募中"
    assert with_more("中国", 3) == "中国（3）"
    assert sentences("随软件提供。", "", "可能已过时。") == "随软件提供。可能已过时。"


def test_sentences_of_two_languages_are_kept_apart(speak: Speak) -> None:
    """Facts stay English in a Chinese window: between them and ours stands one space at most."""
    speak("zh_CN")
    assert (
        sentences("Approved in 1995.", "随软件提供。", "Ask.")
        == "Approved in 1995. 随软件提供。Ask."
    )


def test_gaps_in_names_stay_as_they_are(speak: Speak) -> None:
    """A file may be called {0}; that is no gap."""
    for code in ("en", "zh_CN"):
        speak(code)
        assert "{0}" in listed(["{0}", "{next}"])
        assert labelled("{value}", "x").startswith("{value}")


@pytest.mark.parametrize(
    ("count", "kind", "english", "chinese"),
    [
        (1, EnrolmentKind.ACTUAL, "1 person", "1人"),
        (1200, EnrolmentKind.ACTUAL, "1,200 people", "1,200人"),
        (1, EnrolmentKind.ESTIMATED, "1 person planned", "计划1人"),
        (12, EnrolmentKind.ESTIMATED, "12 people planned", "计划12人"),
    ],
)
def test_sizes_of_news_are_in_the_readers_language(
    speak: Speak, count: int, kind: EnrolmentKind, english: str, chinese: str
) -> None:
    """They stand inside sentences of ours."""
    assert size_words(count, kind) == english
    speak("zh_CN")
    assert size_words(count, kind) == chinese


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        ("2029-05-01", "1 May 2029 (planned)", "2029年5月1日（计划）"),
        ("2029-05", "May 2029 (planned)", "2029年5月（计划）"),
        ("2031", "2031 (planned)", "2031年（计划）"),
    ],
)
def test_planned_days_are_in_the_readers_language(
    speak: Speak, day: str, english: str, chinese: str
) -> None:
    """Our files keep them in one form, whatever the window speaks."""
    kept = planned_date(PlannedDate(day=PartialDate(day), is_planned=True))
    assert dates_in_words(kept) == english
    speak("zh_CN")
    assert planned_date(PlannedDate(day=PartialDate(day), is_planned=True)) == kept
    assert dates_in_words(kept) == chinese


@pytest.mark.parametrize(
    ("code", "words"), [("en", "29 August"), ("zh_CN", "8月29日"), ("es", "29 de agosto")]
)
def test_a_day_beside_its_year_does_not_say_it_again(speak: Speak, code: str, words: str) -> None:
    """In Chinese the year comes first, in Spanish there is a word before it."""
    speak(code)
    assert day_of_year("2025-08-29") == words
    assert day_of_year("soon") == "soon"


def test_what_went_wrong_is_put_together_too(speak: Speak) -> None:
    """Reason and remedy are two sentences, after the name of the file."""
    speak("zh_CN")
    error = ArticleError("a.md", "这是文件夹。", "请选择文件。")
    assert str(error) == "a.md：这是文件夹。请选择文件。"
