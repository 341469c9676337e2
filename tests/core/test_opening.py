# SPDX-License-Identifier: MIT
import gc
import subprocess
import sys
from pathlib import Path

import pytest

from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.collection import COLLECT_BELOW
from als_reader.core.errors import ArticleError
from als_reader.core.opening import article_from, open_article


def test_a_file_is_opened_with_and_without_cache(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """Both ways lead to the same article."""
    file = tmp_path / "a.alsmd"
    file.write_bytes(bundled_bytes)
    cache = ArticleCache(tmp_path / "cache")
    assert open_article(file) == bundled_article
    assert open_article(file, cache) == bundled_article
    cache.keep(bundled_article, file.name)
    assert open_article(file, cache) == bundled_article


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """The sentence says what happened."""
    with pytest.raises(ArticleError, match="not there any more"):
        open_article(tmp_path / "gone.md")


@pytest.mark.usefixtures("own_collector")
def test_the_collector_rests_only_while_a_large_file_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It would cost a third of the time; afterwards it must run again."""
    seen = []

    def look(data: bytes, name: str) -> Article:
        seen.append(gc.isenabled())
        return Article()

    monkeypatch.setattr("als_reader.core.opening.read_article", look)
    article_from(b"x", "a.md")
    article_from(b"x" * COLLECT_BELOW, "a.md")
    assert seen == [True, False]
    assert gc.isenabled()


def test_a_kept_article_needs_no_parser(
    bundled_article: Article, bundled_bytes: bytes, tmp_path: Path
) -> None:
    """The second start is fast because neither YAML nor Markdown is loaded."""
    file = tmp_path / "a.alsmd"
    file.write_bytes(bundled_bytes)
    ArticleCache(tmp_path / "cache").keep(bundled_article, file.name)
    program = (
        "import sys; from pathlib import Path;"
        "from als_reader.core.opening import open_article;"
        "from als_reader.core.cache import ArticleCache;"
        "article = open_article(Path(sys.argv[1]), ArticleCache(Path(sys.argv[2])));"
        "print(len(article.notes), *sys.modules)"
    )
    command = [sys.executable, "-c", program, str(file), str(tmp_path / "cache")]
    count, *modules = subprocess.run(
        command, capture_output=True, text=True, check=True
    ).stdout.split()
    assert int(count) == len(bundled_article.notes)
    assert not {"yaml", "markdown_it", "PySide6", "platformdirs"} & set(modules)
