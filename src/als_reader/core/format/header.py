# SPDX-License-Identifier: MIT
"""Front-matter values to typed ones; every wrong value is a problem, unknown keys are kept."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from als_reader.core.article import Original, Problem, Provenance, Review, ReviewStatus, Severity
from als_reader.core.format.front_matter import FrontMatter, Value
from als_reader.core.language import sentence
from als_reader.core.remarks import NOT_SHOWN

FORMAT_NAME = "als-article/1"
KEYS = ("format", "title", "language", "source", "original", "review", "summary", "questions")
SUMMARY_KEYS = ("right", "wrong", "missing")
SOURCE_KEYS = (
    "publisher", "author", "published", "retrieved", "url", "translated-from", "translation",
)  # fmt: skip
ORIGINAL_KEYS = ("format", "sha256", "bytes", "eol", "final-newline")
REVIEW_KEYS = ("status", "on", "by")
AUTOMATIC_KEY = "automatic"
"""Which rule each automatic note comes from, by its id; kept like a key that is not known."""
OTHER_FORMAT = sentence(
    "This file is made for another version of ALS Reader. Some of its notes may not be shown."
)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COUNT = re.compile(r"[0-9]{1,12}")


@dataclass
class Header:
    """What the front matter says."""

    is_annotated: bool = False
    title: str = ""
    language: str = ""
    source: Provenance = field(default_factory=Provenance)
    original: Original | None = None
    review: Review = field(default_factory=Review)
    summary: dict[str, list[str]] = field(default_factory=dict)
    """Lines of Markdown for "right", "wrong" and "missing"."""
    questions: tuple[str, ...] = ()
    extra: dict[str, object] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class _Reader:
    """Takes values out of the front matter one by one and notes what is wrong with them."""

    def __init__(self, front: FrontMatter) -> None:
        self._front = front
        self._left = dict(front.values)
        self.header = Header(problems=list(front.problems))
        self._given: set[str] = set()
        """Notices that were given once, which is enough."""

    def tell(
        self, key: str, text: str, severity: Severity = Severity.ERROR, *, notice: str = ""
    ) -> None:
        """Tell of a problem at a key such as "review.status", or at an item such as "x#2"."""
        places = self._front.places
        if notice and notice in self._given:
            notice = ""
        self._given.add(notice)
        line, column = places.get(key) or places.get(key.partition(".")[0], (1, 1))
        self.header.problems.append(
            Problem(
                line=line,
                column=column,
                text=f"front matter: {text}",
                severity=severity,
                notice=notice.format(line=line),
            )
        )

    def text(self, key: str) -> str:
        value = self._left.pop(key, "")
        if isinstance(value, str):
            return value
        self.tell(key, f"{key} needs a text", notice=NOT_SHOWN)
        return ""

    def mapping(self, key: str, known: tuple[str, ...]) -> dict[str, Value]:
        """A mapping; its unknown keys are kept and told."""
        value = self._left.pop(key, None)
        if value is None:
            return {}
        if not isinstance(value, dict):
            words = f"{key} needs keys and values, such as {known[0]}: …"
            self.tell(key, words, notice=NOT_SHOWN if value else "")
            return {}
        unknown = {name: kept for name, kept in value.items() if name not in known}
        if unknown:
            self.header.extra[key] = unknown
            for name in unknown:
                words = f"{key} has the unknown key {name}{_near(name, known)}"
                self.tell(f"{key}.{name}", words, Severity.WARNING)
        return {name: kept for name, kept in value.items() if name in known}

    def texts(self, key: str, values: Mapping[str, Value]) -> dict[str, str]:
        """The text values of a mapping."""
        for name, value in values.items():
            if not isinstance(value, str):
                self.tell(f"{key}.{name}", f"{key}.{name} needs a text", notice=NOT_SHOWN)
        return {name: value for name, value in values.items() if isinstance(value, str)}

    def lines(self, key: str, value: Value | None) -> list[str]:
        """The texts of a list; what is no text is told."""
        if value is None or value == "":
            return []
        if not isinstance(value, list):
            self.tell(key, f"{key} needs a list of texts", notice=NOT_SHOWN)
            return []
        for index, line in enumerate(value):
            if not isinstance(line, str):
                words = f"{key} needs a list of texts; put this one in quotation marks"
                self.tell(f"{key}#{index}", words, notice=NOT_SHOWN)
        return [line for line in value if isinstance(line, str)]

    def read(self) -> Header:
        header = self.header
        declared = self.text("format")
        header.is_annotated = declared == FORMAT_NAME
        if declared and not header.is_annotated:
            words = f'format is "{declared}"; write "{FORMAT_NAME}"'
            self.tell("format", words, notice=OTHER_FORMAT)
        header.title = self.text("title")
        header.language = self.text("language")
        source = self.texts("source", self.mapping("source", SOURCE_KEYS))
        header.source = Provenance(**{k.replace("-", "_"): v for k, v in source.items()})
        header.original = self._original()
        header.review = self._review()
        summary = self.mapping("summary", SUMMARY_KEYS)
        header.summary = {k: self.lines(f"summary.{k}", v) for k, v in summary.items()}
        header.questions = tuple(self.lines("questions", self._left.pop("questions", None)))
        rules = self._left.pop(AUTOMATIC_KEY, None)
        if rules is not None:
            header.extra[AUTOMATIC_KEY] = rules
            words = f"{AUTOMATIC_KEY} needs the id of a note and its rule on each line"
            is_right = isinstance(rules, dict) and all(isinstance(r, str) for r in rules.values())
            if not is_right:
                self.tell(AUTOMATIC_KEY, words)
        for key, value in self._left.items():
            header.extra[key] = value
            self.tell(key, f"the key {key} is not known{_near(key, KEYS)}", Severity.WARNING)
        return header

    def _review(self) -> Review:
        values = self.texts("review", self.mapping("review", REVIEW_KEYS))
        try:
            status = ReviewStatus(values.get("status", ""))
        except ValueError:
            self.tell("review.status", "review.status must be reviewed, draft or automatic")
            status = ReviewStatus.NONE
        return Review(status=status, on=values.get("on", ""), by=values.get("by", ""))

    def _original(self) -> Original | None:
        if "original" not in self._left:
            return None
        values = self.texts("original", self.mapping("original", ORIGINAL_KEYS))
        checks = {
            "format": values.get("format") in ("text/plain", "text/markdown"),
            "sha256": _SHA256.fullmatch(values.get("sha256", "")) is not None,
            "bytes": _COUNT.fullmatch(values.get("bytes", "")) is not None,
            "eol": values.get("eol", "lf") in ("lf", "crlf", "cr"),
            "final-newline": values.get("final-newline", "yes") in ("yes", "no"),
        }
        allowed = {
            "format": "text/plain or text/markdown",
            "sha256": "64 small hexadecimal digits",
            "bytes": "a number",
            "eol": "lf, crlf or cr",
            "final-newline": "yes or no",
        }
        for key, is_right in checks.items():
            if not is_right:
                given = "must be" if key in values else "is missing; it must be"
                self.tell(f"original.{key}", f"original.{key} {given} {allowed[key]}")
        return Original(
            format=values["format"] if checks["format"] else "text/markdown",
            sha256=values.get("sha256", ""),
            bytes=int(values["bytes"]) if checks["bytes"] else 0,
            eol=values.get("eol", "lf") if checks["eol"] else "lf",
            final_newline=values.get("final-newline", "yes") != "no",
        )


def _near(name: str, known: tuple[str, ...]) -> str:
    """The key that was probably meant, if there is one that is almost the same."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1, cutoff=0.75)
    return f"; did you mean {near[0]}?" if near else ""


def read_header(front: FrontMatter) -> Header:
    """Read the typed header of an article."""
    return _Reader(front).read()
