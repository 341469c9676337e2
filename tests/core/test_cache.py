# SPDX-License-Identifier: MIT
import hashlib
import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core import cache as cache_module
from als_reader.core.article import (
    Article,
    Block,
    Note,
    Original,
    Problem,
    Provenance,
    Review,
    Run,
    SourceLink,
    Span,
    Summary,
)
from als_reader.core.cache import ArticleCache, pack, packed, unpack
from als_reader.resources import packed_article

texts = st.text(max_size=6)
values = st.recursive(
    texts, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2)
)


def whole(kind: type, **given: Any) -> st.SearchStrategy[Any]:
    """Values of a kind with every field filled, those with a default too."""
    return st.builds(kind, **{field.name: ... for field in fields(kind)} | given)


@pytest.fixture(scope="module", autouse=True)
def whole_values() -> None:
    """Inside an article, too, no field keeps its default."""
    for kind in (
        Span,
        Run,
        Provenance,
        Original,
        Review,
        Summary,
        SourceLink,
        Problem,
        Note,
        Block,
    ):
        st.register_type_strategy(kind, whole(kind))


articles = st.deferred(lambda: whole(Article, extra=st.dictionaries(texts, values, max_size=2)))


@hypothesis.settings(max_examples=25)
@given(articles)
def test_an_article_comes_back_the_same(article: Article) -> None:
    """A reader must not see a difference between the first and the second start."""
    assert unpack(json.loads(json.dumps(pack(article)))) == article


def test_the_bundled_article_comes_back_the_same(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """The same on the real article, through the disk."""
    cache = ArticleCache(tmp_path)
    cache.keep(bundled_article, "a.alsmd")
    assert cache.find(bundled_bytes, "renamed.md") == bundled_article


def test_text_and_markdown_are_kept_apart(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """The name of an ordinary file decides how it is read, so it decides what is found."""
    cache = ArticleCache(tmp_path)
    cache.keep(bundled_article, "a.md")
    assert cache.find(bundled_bytes, "a.txt") is None


def test_an_article_can_be_taken_out(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """A file that is read in another encoding is another article."""
    cache = ArticleCache(tmp_path)
    cache.keep(bundled_article, "a.alsmd")
    cache.forget(bundled_article.content_hash, "a.alsmd")
    cache.forget(bundled_article.content_hash, "a.alsmd")
    assert cache.find(bundled_bytes, "a.alsmd") is None


def stored_file(folder: Path) -> Path:
    (only,) = folder.iterdir()
    return only


@pytest.fixture
def filled(bundled_article: Article, tmp_path: Path) -> Path:
    ArticleCache(tmp_path).keep(bundled_article, "a.md")
    return tmp_path


def test_every_kind_of_damage_is_ignored(filled: Path, bundled_bytes: bytes) -> None:
    """Wrong words in a health article are worse than a slow start."""
    file = stored_file(filled)
    whole = file.read_bytes()
    cache = ArticleCache(filled)
    for size in range(0, len(whole), len(whole) // 40):
        file.write_bytes(whole[:size])
        assert cache.find(bundled_bytes, "a.md") is None, f"cut at {size}"
    for place in range(0, len(whole), len(whole) // 40):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert cache.find(bundled_bytes, "a.md") is None, f"flipped at {place}"
    file.write_bytes(whole)
    assert cache.find(bundled_bytes, "a.md") is not None


@pytest.mark.parametrize("damage", [b"", b"\xff\n{}", None])
def test_a_damaged_article_is_kept_anew(
    filled: Path, bundled_bytes: bytes, bundled_article: Article, damage: bytes | None
) -> None:
    """Or every start would parse it again, for ever."""
    file = stored_file(filled)
    file.write_bytes(file.read_bytes()[:-1] if damage is None else damage)
    cache = ArticleCache(filled)
    assert cache.find(bundled_bytes, "a.md") is None
    cache.keep(bundled_article, "a.md")
    assert cache.find(bundled_bytes, "a.md") == bundled_article


def test_what_another_version_kept_is_ignored(
    filled: Path, bundled_bytes: bytes, bundled_article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mended parser must be used at once, and its article kept instead of the old one."""
    monkeypatch.setattr(cache_module, "__version__", "9.9")
    newer = ArticleCache(filled)
    assert newer.find(bundled_bytes, "a.md") is None
    newer.keep(bundled_article, "a.md")
    assert newer.find(bundled_bytes, "a.md") == bundled_article


def test_another_article_under_this_name_is_ignored(filled: Path) -> None:
    """A file that was copied over another one must not show the wrong article."""
    file = stored_file(filled)
    other = b"other words"
    cache = ArticleCache(filled)
    cache.keep(replace(Article(), content_hash="0" * 64), "a.md")
    file.rename(filled / f"{hashlib.sha256(other).hexdigest()}-markdown.json")
    assert cache.find(other, "a.md") is None


def keep_at(folder: Path, number: int, text: str = "") -> None:
    """Keep an article as if that had been at a time long ago."""
    content_hash = f"{number}" * 64
    ArticleCache(folder).keep(Article(text=text, content_hash=content_hash), "a.md")
    os.utime(folder / f"{content_hash}-markdown.json", (number, number))


def test_the_oldest_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache must not fill a reader's disk."""
    monkeypatch.setattr(cache_module, "MOST_FILES", 3)
    for number in range(1, 7):
        keep_at(tmp_path, number)
    assert sorted(file.name[0] for file in tmp_path.iterdir()) == ["4", "5", "6"]


def test_large_articles_make_room_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest is always kept, whatever its size."""
    monkeypatch.setattr(cache_module, "MOST_BYTES", 1000)
    for number in range(1, 4):
        keep_at(tmp_path, number, "x" * 2000)
    assert [file.name[0] for file in tmp_path.iterdir()] == ["3"]


def test_a_huge_article_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One article must not push all others out; nor is it packed to see how large it gets."""
    monkeypatch.setattr(cache_module, "LARGEST_FILE", 1000)
    ArticleCache(tmp_path).keep(Article(text="x" * 1000, content_hash="0" * 64), "a.md")
    monkeypatch.delattr(cache_module, "packed")
    ArticleCache(tmp_path).keep(Article(text="x" * 1001, content_hash="0" * 64), "a.md")
    assert not list(tmp_path.iterdir())


def test_an_article_opened_again_counts_as_new(filled: Path, bundled_article: Article) -> None:
    """What is read every day stays in the cache."""
    file = stored_file(filled)
    os.utime(file, (1, 1))
    ArticleCache(filled).keep(bundled_article, "a.md")
    assert file.stat().st_mtime > 1


def test_a_folder_that_cannot_be_written_is_no_problem(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """A read-only disk makes the start slower, not impossible."""
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    cache = ArticleCache(blocked / "cache")
    cache.keep(bundled_article, "a.md")
    assert cache.find(bundled_bytes, "a.md") is None


def test_packed_article_is_the_one_that_ships(bundled_article: Article) -> None:
    """After the article or the parser has changed, run scripts/pack_article.py."""
    assert packed_article() == packed(bundled_article)


def test_first_start_finds_the_article_that_ships(
    tmp_path: Path, bundled_bytes: bytes, bundled_article: Article
) -> None:
    """Even the very first start needs no parser."""
    cache = ArticleCache(tmp_path, packed_article)
    assert cache.find(bundled_bytes, "stem-cells-frostbite.alsmd") == bundled_article
    assert cache.find(b"other words", "other.txt") is None


@pytest.mark.parametrize("damage", [b"", b"[", b"[1, 2]"])
def test_damaged_packed_article_is_passed_over(
    tmp_path: Path, bundled_bytes: bytes, damage: bytes
) -> None:
    """The article is then read as any other."""
    content_hash = hashlib.sha256(bundled_bytes).hexdigest().encode()
    cache = ArticleCache(tmp_path, lambda: damage + content_hash)
    assert cache.find(bundled_bytes, "a.alsmd") is None
