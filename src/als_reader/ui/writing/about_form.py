# SPDX-License-Identifier: MIT
"""About this article: title and source, *In short*, questions, and who has checked it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from als_reader.core.article import Article, ReviewStatus
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.facts import (
    set_language,
    set_questions,
    set_review,
    set_source,
    set_summary,
    set_title,
)
from als_reader.core.editing.history import Step
from als_reader.core.format.header import SUMMARY_KEYS
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup
from als_reader.ui.panes.wrapped_text import Piece, TextLabel
from als_reader.ui.writing.article_forms import Field, FieldsForm, Lines, LinesForm, Problems
from als_reader.ui.writing.find_fact import is_web_address
from als_reader.ui.writing.problem_line import ProblemLine

if TYPE_CHECKING:
    from als_reader.ui.writing.mode import Writing

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
UNKNOWN = "unknown"
PROGRAM = "ALS Reader"
"""Who stands in a file whose notes were made by a program; a person writes their own name."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutArticle", text)


def open_about(writing: Writing) -> None:
    """Let the writer choose which part to change."""
    AboutArticleDialog(writing).open()


class AboutArticleDialog(ReaderDialog):
    """A button for each part, with what it says now."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(_tr("About this article"), writing.window)
        self.setAccessibleIdentifier("about-article")
        article = writing.draft.article
        self.add_text(self.tr("Choose what you want to change."))
        for identifier, words, now, deed in (
            ("about-source", self.tr("Title and source…"), article.title, title_form),
            ("about-summary", self.tr("In short…"), _summary_now(article), summary_form),
            ("about-questions", self.tr("Questions…"), _questions_now(article), questions_form),
            ("about-review", self.tr("Review…"), _review_now(article), review_form),
        ):
            self._add(writing, identifier, (words, now), deed)
        self.body.addStretch(1)
        self.add_close()

    def _add(
        self,
        writing: Writing,
        identifier: str,
        words: tuple[str, str],
        deed: Callable[[Writing], ReaderDialog],
    ) -> None:
        said = "\n".join(word for word in words if word)
        button = big_button(
            said, identifier, lambda: self.leave_with(lambda: deed(writing).open()), is_left=True
        )
        head, now = words
        button.set_pieces([Piece(text=head, is_bold=True), Piece(text=f"\n{now}" if now else "")])
        self.body.addWidget(button)


def _summary_now(article: Article) -> str:
    summary = article.summary
    return _tr("{right} right · {wrong} wrong · {missing} left out").format(
        right=len(summary.right), wrong=len(summary.wrong), missing=len(summary.missing)
    )


def _questions_now(article: Article) -> str:
    return _tr("{count} questions").format(count=len(article.questions))


def _review_now(article: Article) -> str:
    words = _status_words().get(article.review.status, _tr("Nobody has said."))
    return " · ".join(word for word in (words, article.review.by, article.review.on) if word)


def _status_words() -> dict[ReviewStatus, str]:
    return {
        ReviewStatus.DRAFT: _tr("A draft: not finished, or nobody has checked it"),
        ReviewStatus.REVIEWED: _tr("Reviewed: a person has checked every note"),
        ReviewStatus.AUTOMATIC: _tr("Made by a program"),
    }


# --- title and source ---


def title_form(writing: Writing) -> ReaderDialog:
    """The form of title and source."""
    article = writing.draft.article
    source = article.source
    day = _tr("Such as 2026-11-25, or unknown")
    code = _tr("A short code, such as en for English or zh for Chinese")
    fields = (
        Field(name="title", label=_tr("Title"), value=article.title),
        Field(name="publisher", label=_tr("Publisher"), value=source.publisher),
        Field(name="author", label=_tr("Author"), value=source.author),
        Field(name="published", label=_tr("Published on"), value=source.published, hint=day),
        Field(name="retrieved", label=_tr("Copied on"), value=source.retrieved, hint=day),
        Field(name="url", label=_tr("Web address"), value=source.url),
        Field(name="language", label=_tr("Language"), value=article.language, hint=code),
        Field(
            name="translated-from",
            label=_tr("Translated from"),
            value=source.translated_from,
            hint=code,
        ),
    )

    def use(values: Mapping[str, str]) -> Problems:
        problems = source_problems(values)
        if problems:
            return problems
        origin = {k: v for k, v in values.items() if k not in ("title", "language")}

        def change(draft: Draft) -> Draft:
            draft = set_language(set_title(draft, values["title"]), values["language"])
            return set_source(draft, origin)

        return _as_problems(writing.change(Step.ORIGIN, change))

    return FieldsForm(_tr("Title and source"), fields, use, writing.window)


def source_problems(values: Mapping[str, str]) -> Problems:
    """What is wrong with the fields on the source, by field."""
    problems: dict[str, str] = {}
    for name in ("published", "retrieved"):
        if not is_date(values[name]):
            problems[name] = _tr("Please write a day such as 2026-11-25, or a year, or unknown.")
    if values["url"] and values["url"] != UNKNOWN and not is_web_address(values["url"]):
        problems["url"] = _tr("This is not a whole web address. It begins with https://")
    for name in ("language", "translated-from"):
        if values[name] and not _LANGUAGE.fullmatch(values[name]):
            problems[name] = _tr("Please write a short code, such as en.")
    return problems


def is_date(value: str) -> bool:
    """Whether it is a day, a month, a year, "unknown" or nothing."""
    if value in ("", UNKNOWN):
        return True
    if not _DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(value + "0001-01-01"[len(value) :])
    except ValueError:
        return False
    return True


# --- lists ---


def summary_form(writing: Writing) -> ReaderDialog:
    """The form of *In short*."""
    written = writing.draft.source.front.get("summary")
    labels = {"right": _tr("Right"), "wrong": _tr("Wrong"), "missing": _tr("Left out")}
    lists = tuple(
        Lines(
            name=name,
            label=labels[name],
            add=_tr("Add a line: {list}").format(list=labels[name]),
            values=_texts(written.get(name) if isinstance(written, dict) else None),
        )
        for name in SUMMARY_KEYS
    )

    def use(values: Mapping[str, Sequence[str]]) -> Problems:
        return _as_problems(writing.change(Step.SUMMARY, lambda draft: set_summary(draft, values)))

    return _lines_form(writing, _tr("In short"), lists, use)


def questions_form(writing: Writing) -> ReaderDialog:
    """The form of the questions for the clinic."""
    lines = Lines(
        name="questions",
        label=_tr("Questions for the clinic"),
        add=_tr("Add a question"),
        values=writing.draft.article.questions,
    )

    def use(values: Mapping[str, Sequence[str]]) -> Problems:
        return _as_problems(
            writing.change(Step.QUESTIONS, lambda draft: set_questions(draft, values["questions"]))
        )

    return _lines_form(writing, _tr("Questions"), [lines], use)


def _lines_form(
    writing: Writing,
    title: str,
    lists: Sequence[Lines],
    use: Callable[[Mapping[str, Sequence[str]]], Problems],
) -> LinesForm:
    window = writing.window
    return LinesForm(title, lists, use, window, by_letters=window.errands.needs_own_dialogs())


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, list) else ()


# --- review ---


def review_form(writing: Writing) -> ReaderDialog:
    """The form of who has checked the notes."""
    return ReviewForm(writing)


class ReviewForm(ReaderDialog):
    """Draft or reviewed, by whom, and when."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(_tr("Review"), writing.window)
        self.setAccessibleIdentifier("review-form")
        self._writing = writing
        review = writing.draft.article.review
        is_done = review.status is ReviewStatus.REVIEWED
        self._status = ReviewStatus.REVIEWED if is_done else ReviewStatus.DRAFT
        words = _status_words()
        group = ChoiceGroup(
            _tr("Have the notes been checked?"),
            [
                Choice(status, words[status], f"review-{status.value}")
                for status in (ReviewStatus.DRAFT, ReviewStatus.REVIEWED)
            ],
        )
        group.chosen.connect(self._on_status)
        group.show_value(self._status)
        self.add_text(_tr("Have the notes been checked?"), is_bold=True)
        self.body.addWidget(group)
        by = "" if review.by == PROGRAM else review.by
        self._by = self._field(_tr("By whom"), "review-by", by)
        self._on = self._field(_tr("On which day"), "review-on", review.on)
        self._problem = ProblemLine("problem-review")
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.add_button(_tr("Use these"), "form-use", self.use)
        self.add_close(_tr("Cancel"))

    def _field(self, label: str, identifier: str, value: str) -> QLineEdit:
        self.body.addWidget(TextLabel(label, is_bold=True))
        field = QLineEdit(value)
        field.setAccessibleName(label)
        field.setAccessibleIdentifier(identifier)
        self.body.addWidget(field)
        return field

    def _on_status(self, status: ReviewStatus) -> None:
        self._status = status
        if status is ReviewStatus.REVIEWED and not self._on.text().strip():
            self._on.setText(self._writing.window.today.isoformat())

    def use(self) -> None:
        """Make the change, or say what is wrong."""
        by, day = self._by.text().strip(), self._on.text().strip()
        problem = ""
        left = len(self._writing.notes.to_check())
        if not is_date(day):
            problem = _tr("Please write a day such as 2026-11-25.")
        elif self._status is ReviewStatus.REVIEWED and left:
            problem = _tr("{count} notes of a program are not checked yet.").format(count=left)
        elif self._status is ReviewStatus.REVIEWED and not by:
            problem = _tr("Please say who has checked the notes.")
        if not problem:
            problem = self._writing.change(
                Step.REVIEW, lambda draft: set_review(draft, self._status, by=by, on=day)
            )
        self._problem.say(problem)
        if not problem:
            self.accept()


def _as_problems(problem: str) -> Problems:
    return {"all": problem} if problem else {}
