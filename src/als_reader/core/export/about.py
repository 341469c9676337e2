# SPDX-License-Identifier: MIT
"""Sentences on where an article comes from, who checked its notes, and what to keep in mind."""

from als_reader.core.article import Article, Provenance, Review, ReviewStatus
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.dates import language_name, long_date
from als_reader.core.review import automatic_notes

UNKNOWN = "unknown"
UNREVIEWED = "Not reviewed by a person."
"""On each note that only a program made."""
NOT_MEDICAL_ADVICE = (
    "This is not medical advice. Please talk with your care team before you change anything."
)
UNTITLED = "Article"


def title(article: Article) -> str:
    """The title of an article, or a plain word."""
    return article.title or UNTITLED


def provenance(source: Provenance) -> str:
    """Such as "Machine translation from Chinese · author unknown · date unknown"."""
    words = []
    if source.translation or source.translated_from:
        kind = "Machine translation" if source.translation == "machine" else "Translation"
        language = source.translated_from
        words.append(f"{kind} from {language_name(language)}" if language else kind)
    author = source.author or source.publisher
    if author:
        words.append("author unknown" if author == UNKNOWN else author)
    if source.published:
        is_unknown = source.published == UNKNOWN
        words.append("date unknown" if is_unknown else long_date(source.published))
    if source.retrieved:
        words.append(f"copied on {long_date(source.retrieved)}")
    return " · ".join(words)


def review(article: Article) -> str:
    """Whether a person has checked the notes, in one sentence; empty if that is not said."""
    words = _review(article.review)
    if article.review.status is not ReviewStatus.AUTOMATIC and automatic_notes(article):
        some = "Some notes were made by a program. They were not reviewed by a person."
        return f"{words} {some}".strip()
    return words


def _review(found: Review) -> str:
    on = f" on {long_date(found.on)}" if found.on else ""
    by = f" by {found.by}" if found.by else ""
    match found.status:
        case ReviewStatus.REVIEWED:
            return f"The notes were reviewed{on}{by}."
        case ReviewStatus.DRAFT:
            return "The notes are a draft. They may still change."
        case ReviewStatus.AUTOMATIC:
            return "The notes were made by a program. They were not reviewed by a person."
        case _:
            return ""


def facts_as_of(evidence: Evidence) -> str:
    """How old the facts are, and whether they were refreshed; empty if there are none."""
    words = f"Facts as of {long_date(evidence.as_of)}." if evidence.as_of else ""
    news = evidence.news
    if words and news.asked_on:
        words += f" Trials and FDA data refreshed on {long_date(news.asked_on)}."
    return words


def notices(article: Article) -> tuple[str, ...]:
    """What a reader should know about the file before reading."""
    found = [problem.notice for problem in article.problems if problem.notice]
    if article.original and not article.original.is_intact:
        found.append("The words of this article were changed since the notes were written.")
    return tuple(dict.fromkeys(found))
