# SPDX-License-Identifier: MIT
"""What was opened: its article, its bytes, and the words that came out of them."""

import hashlib
import os
import stat
from pathlib import Path

import pytest

from als_reader.core import kept_imports
from als_reader.core.article import Article, Block
from als_reader.core.errors import ArticleError
from als_reader.core.format import read_article
from als_reader.core.importing.imported import Imported
from als_reader.core.kept_imports import KeptImports
from als_reader.core.kinds import needs_import
from als_reader.core.opened import LONGEST_TITLE, Opened, article_of, read_file, titled

PAGE = Imported(
    text="# A page\n\nSome words.\n",
    title="A page about ALS",
    url="https://example.org/page",
    encoding="gb18030",
    notices=("Menus were left out.",),
    all_words="Home\nA page\nSome words.",
)


@pytest.mark.parametrize(
    ("name", "data", "is_foreign"),
    [
        ("a.alsmd", b"---\nformat: als-article/1\n---\n\xff", False),
        ("a.als.md", b"\xff", False),
        ("a.md", b"<html>", False),
        ("a.md", "Größe".encode(), False),
        ("a.md", "Größe".encode("latin-1"), True),
        ("a.txt", b"Words", False),
        ("a.txt", b"\xef\xbb\xbfWords", False),
        ("a.txt", "Words".encode("utf-16"), True),
        ("a.txt", b"\xef\xbb\xbf <!DOCTYPE html><p>", True),
        ("README", b"Words", False),
        ("a.txt", b"one\r\ntwo\r\n", False),
        ("a.txt", b"one\rtwo\r", False),
        ("a.txt", b"one\r\ntwo\n", True),
        ("a.txt", b"one\rtwo\n", True),
        ("page", b"\n<HTML>", True),
        ("a.md", b"%PDF-1.7", True),
        ("a.txt", b"PK\x03\x04", True),
        ("a.txt", b"{\\rtf1", True),
        ("A.DOCX", b"", True),
        ("page.mht", b"x", True),
    ],
)
def test_what_must_be_brought_in_first(name: str, data: bytes, *, is_foreign: bool) -> None:
    """Ordinary files open at once; all others take the safe way, in a process of their own."""
    assert needs_import(data, name) is is_foreign


def test_an_imported_file_is_known_by_its_bytes() -> None:
    """The reading place survives another way of importing."""
    article = article_of(PAGE, b"the file")
    assert article.title == "A page about ALS"
    assert article.source.url == "https://example.org/page"
    assert article.notices == ("Menus were left out.",)
    assert article.content_hash == hashlib.sha256(b"the file").hexdigest()
    assert article.text == "A page\nSome words."


def test_a_file_without_title_or_address_has_none() -> None:
    """Nothing is made up."""
    article = article_of(Imported(text="# not a heading", content_format="text/plain"), b"x")
    assert article.title == article.source.url == ""
    assert article.text == "# not a heading"


def test_notes_stand_in_the_words_that_are_shown(bundled_article: Article) -> None:
    """In those of the import, if there was one; annotated files want no automatic notes."""
    own = Opened(data=b"a", name="a.md", article=read_article(b"a", "a.md"))
    assert own.words == (b"a", "a.md")
    assert own.wants_notes
    assert Opened(data=b"f", name="f.docx", imported=PAGE).words == (PAGE.text.encode(), "text.md")
    assert not Opened(data=b"", name="a.alsmd", article=bundled_article).wants_notes
    noted = read_article(b'Word[^claim-a]\n\n[^claim-a]: "Word": **False.** No.', "a.md")
    assert not Opened(data=b"", name="a.md", article=noted).wants_notes
    footnote = read_article(b"Word[^1]\n\n[^1]: A footnote.", "a.md")
    assert Opened(data=b"", name="a.md", article=footnote).wants_notes


def test_pasted_words_are_called_by_their_first_line() -> None:
    """A list of files with only dates tells nobody anything."""
    assert titled(read_article(b"\n\nHello   there.\nMore.", "a.txt")).title == "Hello there."
    long = "word " * 40
    title = titled(read_article(long.encode(), "a.txt")).title
    assert title.endswith("word …")
    assert len(title) <= LONGEST_TITLE + 2
    assert titled(Article(title="Kept", blocks=(Block(),))).title == "Kept"
    assert titled(Article()).title == ""


def test_a_title_is_not_shown_twice() -> None:
    """Web pages and pasted words begin with their title."""
    page = article_of(Imported(text="# A  page\n\nWords.", title="A page"), b"x")
    assert page.heading == ""
    assert article_of(Imported(text="Words.", title="A page"), b"x").heading == "A page"
    long = titled(read_article(("word " * 40).encode(), "a.txt"))
    assert long.title
    assert long.heading == ""
    letter = titled(read_article(b"Dear all\nHere is the news.", "a.txt"))
    assert (letter.title, letter.heading) == ("Dear all", "")
    assert Article(title="Alone").heading == "Alone"


def test_an_import_is_kept_for_this_reader_only(tmp_path: Path) -> None:
    """The next start needs no worker; nobody else may read what a family has."""
    kept = KeptImports(tmp_path / "imports")
    assert kept.find("abc") is None
    kept.keep("abc", PAGE)
    assert kept.find("abc") == PAGE
    (file,) = (tmp_path / "imports").iterdir()
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"made_by": "another version"}', b"\xff"])
def test_a_damaged_import_is_made_again(tmp_path: Path, damage: bytes) -> None:
    """A file that was cut off costs a moment, not a crash."""
    kept = KeptImports(tmp_path)
    kept.keep("abc", PAGE)
    (tmp_path / "abc.json").write_bytes(damage)
    assert kept.find("abc") is None


def test_an_import_with_parts_missing_is_made_again(tmp_path: Path) -> None:
    """Somebody may have changed the file by hand."""
    kept = KeptImports(tmp_path)
    kept.keep("abc", PAGE)
    file = tmp_path / "abc.json"
    file.write_bytes(file.read_bytes().replace(b"Some words", b"Some other"))
    assert kept.find("abc") is None


def test_an_import_under_another_name_is_not_used(tmp_path: Path) -> None:
    """A file that was copied over another one must not show the wrong article."""
    kept = KeptImports(tmp_path)
    kept.keep("abc", PAGE)
    (tmp_path / "abc.json").rename(tmp_path / "def.json")
    assert kept.find("def") is None


def test_old_imports_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk of a small machine does not fill up."""
    monkeypatch.setattr(kept_imports, "MOST_FILES", 2)
    kept = KeptImports(tmp_path)
    for number in range(3):
        kept.keep(f"{number}", PAGE)
        os.utime(tmp_path / f"{number}.json", (number, number))
    kept.keep("3", PAGE)
    assert sorted(file.stem for file in tmp_path.iterdir()) == ["2", "3"]


def test_a_huge_import_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would push all others out."""
    monkeypatch.setattr(kept_imports, "LARGEST", 10)
    KeptImports(tmp_path).keep("abc", PAGE)
    assert not list(tmp_path.iterdir())


def test_a_file_of_any_kind_can_be_waited_for(tmp_path: Path) -> None:
    """Pages, PDFs and pictures are made of the same articles that the window shows."""
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>A page</title><article><h1>A page</h1><p>Words.")
    file = read_file(page)
    assert (file.article.title, file.path, file.content_hash) == (
        "A page",
        page,
        file.article.content_hash,
    )
    assert "Words." in file.article.text
    note = tmp_path / "note.md"
    note.write_bytes("Größe über Äpfel, süß: ÄÖÜ".encode() + b"\xff")
    assert read_file(note).imported is None
    note.write_text("Plain.")
    assert read_file(note).article.text == "Plain."
    (tmp_path / "empty.pdf").write_bytes(b"")
    with pytest.raises(ArticleError):
        read_file(tmp_path / "empty.pdf")
