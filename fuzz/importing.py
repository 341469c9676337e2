# SPDX-License-Identifier: MIT
"""What holds for everything that an importer makes."""

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.format import read_article
from als_reader.core.importing import Imported, docx, epub, mhtml, odt, pages, pdf, reading
from fuzz.sound import assert_sound

READERS = (docx, epub, mhtml, odt, pages, pdf)
"""Imported here although each is imported late: what is imported first is watched."""


def assert_imported(data: bytes, name: str, *, unfolds: int = 8) -> Imported | None:
    """A file gives an article that can be read, kept and shown, or an error with a remedy."""
    try:
        result = reading.import_bytes(data, name)
    except ArticleError as error:
        assert error.reason
        assert error.remedy
        return None
    for words in (result.text, result.title, result.url, result.all_words, *result.notices):
        assert "\0" not in words, f"NUL in {words[:80]!r}"
        words.encode()
    assert len(result.text) <= limits.IMPORTED_CHARACTERS
    assert len(result.text) <= max(256 * 1024, unfolds * len(data)), "it unfolds"
    ending = "txt" if result.content_format == "text/plain" else "md"
    assert_sound(read_article(result.text.encode(), f"x.{ending}"))
    return result
