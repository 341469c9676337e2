# SPDX-License-Identifier: MIT
"""What can go wrong, in words that say what to do next.

ReaderError
├── ArticleError     a file cannot be opened as an article
├── EvidenceError    a bundled data file is damaged
├── SaveError        something could not be written
├── NotSavedError    a file is there that must not be replaced without asking
├── ExportError      an article could not be exported
├── FormatError      an article cannot be written as an annotated file
└── RefreshError     there is no news; the facts that were there stay
"""

from pathlib import Path

from als_reader.core.language import labelled, said, sentences


class ReaderError(Exception):
    """Base of all errors we raise ourselves. `str(error)` may be shown to a reader.

    Words that have no gaps are said in the reader's language here, so that they may also come from
    another process.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__(said(words))


class ArticleError(ReaderError):
    """A file cannot be opened as an article; the one that was open stays."""

    def __init__(self, path: Path | str, reason: str, remedy: str) -> None:
        self.path = Path(path)
        self.reason = said(reason)
        self.remedy = said(remedy)
        super().__init__(labelled(self.path.name, sentences(self.reason, self.remedy)))


class EvidenceError(ReaderError):
    """A bundled data file is damaged; only its own pane shows this."""

    def __init__(self, name: str, problems: tuple[str, ...]) -> None:
        self.name = name
        self.problems = problems
        words = said(
            "The file {name} is damaged, so it is not shown. Please install ALS Reader again.",
            name=name,
        )
        super().__init__(f"{words} " + " · ".join(problems[:3]))


class SaveError(ReaderError):
    """Something could not be written; what was there before is untouched."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = Path(path)
        self.reason = said(reason)
        super().__init__(
            said(
                "{name} could not be saved: {reason} "
                "Check that the disk has room and that you may write there, then try again.",
                name=self.path.name,
                reason=self.reason,
            )
        )


class NotSavedError(ReaderError):
    """A file is there that must not be replaced without asking; says which choice there is."""


class ExportError(ReaderError):
    """An article could not be exported; says what to do."""


class FormatError(ReaderError):
    """An article cannot be written as an annotated file; says what to change."""


class RefreshError(ReaderError):
    """There is no news: the facts that were there before stay as they are."""

    def __init__(self, reason: str, remedy: str) -> None:
        self.reason = said(reason)
        self.remedy = said(remedy)
        super().__init__(sentences(self.reason, self.remedy))
