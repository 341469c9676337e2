# SPDX-License-Identifier: MIT
"""A file that was opened: its article, its bytes, and the words that came out of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.article import Article, Problem, Provenance, Severity, Verdict
from als_reader.core.files import read_article_bytes
from als_reader.core.format import read_article
from als_reader.core.kinds import needs_import
from als_reader.core.sums import sha256

if TYPE_CHECKING:
    from als_reader.core.importing.imported import Imported

LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What is read now."""

    data: bytes
    """The file as it is on the disk."""
    name: str
    article: Article = field(default_factory=Article)
    """As the file has it: without automatic notes."""
    path: Path | None = None
    """None for what is in no file of the reader's."""
    imported: Imported | None = None
    """What came out of a file of another kind."""
    whole_of: Opened | None = None
    """The file of which all words are shown, those around the article too."""

    @property
    def content_hash(self) -> str:
        """The SHA-256 of the file: the key of its reading place."""
        return sha256(self.data)

    @property
    def words(self) -> tuple[bytes, str]:
        """The text that notes stand in, and a name that says whether it is plain or Markdown."""
        if self.imported is None:
            return self.data, self.name
        return imported_words(self.imported)

    @property
    def wants_notes(self) -> bool:
        """Whether nobody has judged its words yet; ordinary footnotes do not."""
        article = self.article
        return not article.is_annotated and all(n.verdict is Verdict.NOTE for n in article.notes)


def read_file(path: Path) -> Opened:
    """Read a file of any kind and wait for it. Raises ArticleError, with what to do."""
    return opened_from(read_article_bytes(path), path)


def opened_from(data: bytes, path: Path) -> Opened:
    """What is in the bytes of a file; one of another kind is imported in a process of its own."""
    file = Opened(data=data, name=path.name, path=path)
    if needs_import(data, path.name):
        from als_reader.core.importing import kind_of
        from als_reader.core.importing.worker import ImportWorker

        if kind_of(data, path.name) is not None:
            imported = ImportWorker(data, path.name).wait()
            return replace(file, imported=imported, article=article_of(imported, data))
    return replace(file, article=read_article(data, path.name))


def imported_words(imported: Imported) -> tuple[bytes, str]:
    """An imported text as a file of ours."""
    name = "text.txt" if imported.content_format == "text/plain" else "text.md"
    return imported.text.encode("utf-8", "replace"), name


def article_of(imported: Imported, data: bytes) -> Article:
    """The article in an imported file. It is known by the bytes of that file."""
    article = read_article(*imported_words(imported))
    remarks = tuple(
        Problem(line=1, column=1, text=notice, severity=Severity.WARNING, notice=notice)
        for notice in imported.notices
    )
    return replace(
        article,
        title=imported.title or article.title,
        source=Provenance(url=imported.url) if imported.url else article.source,
        problems=(*remarks, *article.problems),
        content_hash=sha256(data),
    )


def titled(article: Article) -> Article:
    """The article under its first line, if it has no title of its own."""
    if article.title:
        return article
    first = next((line for line in article.text.splitlines() if line.strip()), "")
    words = " ".join(first.split())
    if len(words) > LONGEST_TITLE:
        words = words[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    return replace(article, title=words)
