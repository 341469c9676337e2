# SPDX-License-Identifier: MIT
"""A worker that no process stands behind."""

from typing import ClassVar

from als_reader.core.errors import ArticleError
from als_reader.core.importing.imported import Imported


class FakeWorker:
    """A worker that a test works by hand."""

    last: ClassVar["FakeWorker"]
    count: ClassVar[int] = 0

    def __init__(self, data: bytes, name: str, encoding: str = "") -> None:
        self.given = (data, name, encoding)
        self.progress: float | None = None
        self.result: Imported | ArticleError | None = None
        self.is_cancelled = False
        FakeWorker.last = self
        FakeWorker.count += 1

    def poll(self) -> Imported | None:
        """What came of it so far."""
        if isinstance(self.result, ArticleError):
            raise self.result
        return self.result

    def cancel(self) -> None:
        """End it."""
        self.is_cancelled = True
