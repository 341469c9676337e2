# SPDX-License-Identifier: MIT
"""What an import gives, and the words for what can go wrong."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Literal, cast

from als_reader.core.errors import ArticleError

ContentFormat = Literal["text/plain", "text/markdown"]


class SourceKind(StrEnum):
    """The kinds of file that are made into an article when they are opened."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    MHTML = "mhtml"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    PDF = "pdf"
    FOREIGN = "foreign"
    """None of these: `import_bytes` raises the sentence that says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An article from a file of another kind."""

    text: str
    content_format: ContentFormat = "text/markdown"
    title: str = ""
    url: str = ""
    encoding: str = ""
    """What the letters were read as: a name of `ENCODINGS`; empty for UTF-8, or if not a text."""
    notices: tuple[str, ...] = ()
    """What a reader must know, each a whole sentence or two."""
    all_words: str = ""
    """All words of the file as plain text, if something was left out of `text`; else empty."""

    def to_json(self) -> dict[str, object]:
        """As values that JSON can hold."""
        return {**asdict(self), "notices": list(self.notices)}


def imported_from(values: Mapping[str, object]) -> Imported:
    """The other way round; the values come from our own process."""
    notices = cast("list[str]", values["notices"])
    return Imported(**{**values, "notices": tuple(notices)})  # type: ignore[arg-type]


class CannotImportError(Exception):
    """A file cannot be imported; `import_bytes` adds its name."""

    def __init__(self, reason: str, remedy: str) -> None:
        self.reason = reason
        self.remedy = remedy
        super().__init__(f"{reason} {remedy}")

    def of(self, name: str) -> ArticleError:
        """The same as the error that a reader is shown."""
        return ArticleError(name or "file", self.reason, self.remedy)


class DamagedError(CannotImportError):
    """The bytes are not what such a file holds."""

    def __init__(self) -> None:
        super().__init__(
            "This file is damaged, or it is not complete.",
            "Get the file again, or ask the sender for a new copy.",
        )


class TooMuchError(CannotImportError):
    """An archive unfolds past its limits."""

    def __init__(self) -> None:
        super().__init__(
            "This file unpacks to far more than an article.",
            "It may be a trick, so it was not opened. Please choose another file.",
        )


TOO_SLOW_STATUS = 75
"""How a process that reads a file ends when its time is up."""


class TooSlowError(CannotImportError):
    """The time was up."""

    def __init__(self) -> None:
        super().__init__(
            "This file takes too long to read.",
            "Open it in the program that made it, save it as plain text, then open that.",
        )


class TooLargeError(CannotImportError):
    """The memory was used up."""

    def __init__(self) -> None:
        super().__init__(
            "This file needs too much memory to read.",
            "Open it in the program that made it, save it as plain text, then open that.",
        )


class NoWordsError(CannotImportError):
    """Nothing is there to read."""

    def __init__(self) -> None:
        super().__init__(
            "There are no words in this file.",
            "Please choose another file.",
        )


class LockedError(CannotImportError):
    """A password is needed."""

    def __init__(self) -> None:
        super().__init__(
            "This file is locked with a password.",
            "Open it in the program that made it, save a copy without a password, "
            "then open the copy.",
        )
