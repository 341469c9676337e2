# SPDX-License-Identifier: MIT
"""What can go wrong says what to do."""

import pytest

from als_reader.core.errors import (
    ArticleError,
    EvidenceError,
    ExportError,
    FormatError,
    NotSavedError,
    ReaderError,
    SaveError,
)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ArticleError("/a/b.md", "It is gone.", "Look for it."), "b.md: It is gone. Look for it."),
        (SaveError("/a/b.md", "the disk is full."), "b.md could not be saved: the disk is full. Check that the disk has room and that you may write there, then try again."),
        (EvidenceError("trials.json", ("1", "2", "3", "4")), "The file trials.json is damaged, so it is not shown. Please install ALS Reader again. 1 · 2 · 3"),
        (ExportError("Choose a folder."), "Choose a folder."),
        (FormatError("Move it."), "Move it."),
        (NotSavedError("Save a copy."), "Save a copy."),
    ],
)  # fmt: skip
def test_every_error_can_be_shown(error: ReaderError, words: str) -> None:
    """The folder of a file is left out: it may hold a name."""
    assert str(error) == words
