# SPDX-License-Identifier: MIT
import json
from pathlib import Path

import pytest

from als_reader.core.errors import ArticleError, ExportError, SaveError
from als_reader.core.words import WordMode
from als_reader.exporting import export_file


@pytest.fixture
def article_file(tmp_path: Path, bundled_bytes: bytes) -> Path:
    """The bundled article as a file of the reader."""
    path = tmp_path / "article.alsmd"
    path.write_bytes(bundled_bytes)
    return path


def test_a_page_is_written(article_file: Path, tmp_path: Path) -> None:
    """One command gives a page that can be sent by mail."""
    target = tmp_path / "new folder" / "page.html"
    export_file(article_file, "html", target)
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "riluzole" in page


def test_the_word_mode_can_be_chosen(article_file: Path, tmp_path: Path) -> None:
    """Somebody may want the words just as they were printed."""
    target = tmp_path / "page.html"
    export_file(article_file, "html", target, WordMode.ORIGINAL)
    assert "as they were printed" in target.read_text(encoding="utf-8")


def test_annotations_are_written(article_file: Path, tmp_path: Path) -> None:
    """Other tools can read the notes."""
    target = tmp_path / "notes.json"
    export_file(article_file, "json", target)
    assert json.loads(target.read_text(encoding="utf-8"))["total"] == 90


def test_a_plain_text_can_be_exported(tmp_path: Path) -> None:
    """An ordinary article has no notes, but can be exported all the same."""
    source = tmp_path / "plain.md"
    source.write_text("# Hello\n\nWords.\n", encoding="utf-8")
    for kind in ("html", "json"):
        export_file(source, kind, tmp_path / f"out.{kind}")
    assert "Words." in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_the_article_is_never_overwritten(article_file: Path, bundled_bytes: bytes) -> None:
    """A slip of the hand must not cost the reader the article."""
    link = article_file.with_name("link.html")
    link.symlink_to(article_file)
    for target in (article_file, link):
        with pytest.raises(ExportError, match="choose another name"):
            export_file(article_file, "html", target)
    assert article_file.read_bytes() == bundled_bytes


def test_wrong_wishes_get_a_kind_answer(article_file: Path, tmp_path: Path) -> None:
    """The answer says what to do next."""
    with pytest.raises(ExportError, match="html, pdf, json"):
        export_file(article_file, "docx", tmp_path / "x.docx")
    with pytest.raises(ExportError, match="folder"):
        export_file(article_file, "html", tmp_path)
    with pytest.raises(ArticleError, match="not there any more"):
        export_file(tmp_path / "gone.md", "html", tmp_path / "x.html")
    with pytest.raises(SaveError, match="could not be saved"):
        export_file(article_file, "html", article_file / "below" / "x.html")
