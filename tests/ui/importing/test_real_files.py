# SPDX-License-Identifier: MIT
"""Real files go the whole way: a process of their own, the opener, an article."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.cache import ArticleCache
from als_reader.ui.opening import Opener

SAMPLES = Path(__file__).parents[2] / "data" / "samples"


@pytest.fixture
def opener(tmp_path: Path, qtbot: QtBot) -> Opener:
    window = QWidget()
    qtbot.addWidget(window)
    return Opener(ArticleCache(tmp_path / "cache"), window, tmp_path / "imports")


def test_a_document_becomes_an_article(opener: Opener, qtbot: QtBot) -> None:
    """A .docx as a clinic sends it."""
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(SAMPLES / "libreoffice.docx")
    assert opener.file is not None
    assert opener.file.article.title == "When hands grow tired: a family guide"
    assert opener.file.article.content_hash == opener.file.content_hash
    assert opener.file.wants_notes


def test_a_locked_file_says_so(opener: Opener, qtbot: QtBot) -> None:
    """The sentence says what the family can do."""
    with qtbot.waitSignal(opener.failed, timeout=20_000) as told:
        opener.open(SAMPLES / "locked.pdf")
    assert "This file is locked with a password." in told.args[0]
    assert opener.file is None
