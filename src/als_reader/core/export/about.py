# SPDX-License-Identifier: MIT
"""Sentences on where an article comes from, who checked its notes, and what to keep in mind."""

from als_reader.core.article import Article, Provenance, Review, ReviewStatus
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.dates import language_name, long_date
from als_reader.core.language import said, sentence, sentences
from als_reader.core.remarks import remark_words
from als_reader.core.review import automatic_notes

UNKNOWN = "unknown"
UNREVIEWED = sentence("Not reviewed by a person.")
"""On each note that only a program made."""
NOT_MEDICAL_ADVICE = sentence(
    "This is not medical advice. Please talk with your care team before you change anything."
)
UNTITLED = sentence("Article")


def title(article: Article) -> str:
    """The title of an article, or a plain word."""
    return article.title or said(UNTITLED)


def provenance(source: Provenance) -> str:
    """Such as "Machine translation from Chinese · author unknown · date unknown"."""
    words = []
    if source.translation or source.translated_from:
        words.append(_translation(source))
    author = source.author or source.publisher
    if author:
        words.append(said("author unknown") if author == UNKNOWN else author)
    if source.published:
        is_unknown = source.published == UNKNOWN
        words.append(said("date unknown") if is_unknown else long_date(source.published))
    if source.retrieved:
        words.append(said("copied on {day}", day=long_date(source.retrieved)))
    return " · ".join(words)


def _translation(source: Provenance) -> str:
    is_machine = source.translation == "machine"
    if not source.translated_from:
        return said("Machine translation") if is_machine else said("Translation")
    language = language_name(source.translated_from)
    if is_machine:
        return said("Machine translation from {language}", language=language)
    return said("Translation from {language}", language=language)


def review(article: Article) -> str:
    """Whether a person has checked the notes, in one sentence; empty if that is not said."""
    words = _review(article.review)
    if article.review.status is not ReviewStatus.AUTOMATIC and automatic_notes(article):
        some = said("Some notes were made by a program. They were not reviewed by a person.")
        return sentences(words, some)
    return words


def _review(found: Review) -> str:
    match found.status:
        case ReviewStatus.REVIEWED:
            return _reviewed(long_date(found.on) if found.on else "", found.by)
        case ReviewStatus.DRAFT:
            return said("The notes are a draft. They may still change.")
        case ReviewStatus.AUTOMATIC:
            return said("The notes were made by a program. They were not reviewed by a person.")
        case _:
            return ""


def _reviewed(day: str, who: str) -> str:
    if day and who:
        return said("The notes were reviewed on {day} by {who}.", day=day, who=who)
    if day:
        return said("The notes were reviewed on {day}.", day=day)
    return (
        said("The notes were reviewed by {who}.", who=who)
        if who
        else said("The notes were reviewed.")
    )


def facts_as_of(evidence: Evidence) -> str:
    """How old the facts are, and whether they were refreshed; empty if there are none."""
    words = said("Facts as of {day}.", day=long_date(evidence.as_of)) if evidence.as_of else ""
    news = evidence.news
    if words and news.asked_on:
        day = long_date(news.asked_on)
        return sentences(words, said("Trials and FDA data refreshed on {day}.", day=day))
    return words


def notices(article: Article) -> tuple[str, ...]:
    """What a reader should know about the file before reading."""
    found = [remark_words(problem.notice) for problem in article.problems if problem.notice]
    if article.original and not article.original.is_intact:
        found.append(said("The words of this article were changed since the notes were written."))
    return tuple(dict.fromkeys(found))
