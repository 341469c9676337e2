# SPDX-License-Identifier: MIT
"""The HTML page of any article is sound XML, and nothing in it acts or fetches."""

from datetime import date
from xml.etree import ElementTree

from als_reader.core.entries import number_entries
from als_reader.core.evidence.load import load_evidence
from als_reader.core.export.html import html_page
from als_reader.core.format import read_article
from als_reader.core.links import checked_link
from als_reader.core.words import WordMode
from fuzz.samples import ARTICLE_WORDS, EVIDENCE, MARKDOWN_WORDS, files
from fuzz.target import Target

DAY = date(2026, 11, 25)
FACTS = load_evidence(EVIDENCE, DAY)
ACTING = frozenset(["script", "img", "iframe", "object", "form", "embed", "link", "base"])


def check(data: bytes) -> None:
    """Write the page of an article, and read it with a strict parser."""
    article = FACTS.known_only(read_article(data, "x.alsmd"))
    mode = list(WordMode)[len(data) % 3]
    page = html_page(article, number_entries(article), FACTS, mode, today=DAY)
    tree = ElementTree.fromstring(page.partition("\n")[2])
    ids = {element.get("id") for element in tree.iter()}
    for element in tree.iter():
        assert element.tag not in ACTING, element.tag
        assert element.get("http-equiv") in (None, "Content-Security-Policy")
        for name, value in element.items():
            assert not name.startswith("on")
            assert name not in ("src", "srcset", "action", "style", "data", "background")
            if name == "href":
                is_inside = value.startswith("#") and value[1:] in ids
                assert is_inside or checked_link(value) == value, value


def seeds() -> list[bytes]:
    """Our test files of the format."""
    return files("format", ".alsmd", ".md", ".txt")


TARGET = Target(check=check, seeds=seeds, words=(*ARTICLE_WORDS, *MARKDOWN_WORDS))
