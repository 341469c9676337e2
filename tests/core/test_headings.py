# SPDX-License-Identifier: MIT
"""What Contents lists."""

from als_reader.core.article import Article
from als_reader.core.format import read_article
from als_reader.core.headings import headings


def test_short_lines_of_the_bundled_article_are_its_headings(bundled_article: Article) -> None:
    """A plain text can be found one's way in too."""
    found = headings(bundled_article)
    assert [heading.text for heading in found] == [
        "First, animal model testing",
        "Second, human clinical trials",
    ]
    for heading in found:
        assert bundled_article.text.startswith(heading.text, heading.place)


def test_headings_of_markdown_have_levels() -> None:
    """A short paragraph of Markdown is no heading; the author had a sign for those."""
    found = headings(read_article(b"# One\n\nShort line\n\n## Two\n\nEnd", "a.md"))
    assert [(heading.text, heading.level) for heading in found] == [("One", 1), ("Two", 2)]


def test_last_line_and_sentences_are_no_headings() -> None:
    """A heading has something below it, and does not end with a stop."""
    data = b"---\noriginal: {format: text/plain}\n---\n<!-- original:begin -->\n%s\n<!-- original:end -->\n"
    article = read_article(data % b"A line\n\nA sentence.\n\nTwo\nlines\n\nThe end", "a.alsmd")
    assert [heading.text for heading in headings(article)] == ["A line"]
