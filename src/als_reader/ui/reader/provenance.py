# SPDX-License-Identifier: MIT
"""One line on where an article comes from and who checked its notes."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from als_reader.core.article import Article, Provenance, Review, ReviewStatus
from als_reader.core.language import code

UNKNOWN = "unknown"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Provenance", text)


def shown_date(value: str) -> str:
    """A date such as 2026-11-22 the way readers write it: 22 Nov 2026."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return date_words(day)


def date_words(day: date) -> str:
    """A date the way readers write it."""
    if code() != "en":
        from als_reader.core.export.dates import long_date

        return long_date(day.isoformat())
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def provenance_line(article: Article) -> str:
    """Such as "Machine translation from Chinese · author unknown · date unknown"."""
    if not article.is_annotated:
        return ""
    return " · ".join([*_source_words(article.source), *_review_words(article.review)])


def _source_words(source: Provenance) -> list[str]:
    words = []
    if source.translation or source.translated_from:
        by = _tr("Machine translation") if source.translation == "machine" else _tr("Translation")
        language = QLocale(source.translated_from).language()
        if source.translated_from and language != QLocale.Language.C:
            name = QLocale.languageToString(language)
            if code() != "en":
                from als_reader.core.export.dates import language_name

                name = language_name(source.translated_from)
            by = _tr("{kind} from {language}").format(kind=by, language=name)
        words.append(by)
    author = source.author or source.publisher
    if author == UNKNOWN:
        words.append(_tr("author unknown"))
    elif author:
        words.append(author)
    if source.published == UNKNOWN:
        words.append(_tr("date unknown"))
    elif source.published:
        words.append(shown_date(source.published))
    return words


def _review_words(review: Review) -> list[str]:
    match review.status:
        case ReviewStatus.REVIEWED if review.on:
            return [_tr("notes reviewed {date}").format(date=shown_date(review.on))]
        case ReviewStatus.REVIEWED:
            return [_tr("notes reviewed")]
        case ReviewStatus.DRAFT:
            return [_tr("notes are a draft")]
        case ReviewStatus.AUTOMATIC:
            return [_tr("notes not reviewed by a person")]
        case ReviewStatus.NONE:
            return []
