# SPDX-License-Identifier: MIT
"""Links into the evidence: those that lead nowhere are plain words (FORMAT.md, "What goes wrong")."""

from als_reader.core.article import Article, plain
from als_reader.core.format import read_article
from als_reader.core.known import KnownIds, internal_links, without_unknown_links

FILE = b"""---
summary:
  right: ["See [ALS](term:als) and [x](term:nowhere)."]
---
A [medicine](option:qalsody), a [trial](trial:NCT1), [all](https://example.org)[^claim-a].

[^claim-a]: "all": **False.** See [y](option:nothing) and [S1] and [S2].

[S1]: ref:goutman2015
[S2]: ref:nobody
"""
KNOWN = KnownIds(
    terms=frozenset({"als"}), options=frozenset({"qalsody"}), refs=frozenset({"goutman2015"})
)


def links(article: Article) -> list[str]:
    summary = article.summary
    paragraphs = [
        *(block.runs for block in article.blocks),
        *(paragraph for note in article.notes for paragraph in note.body),
        *summary.right, *summary.wrong, *summary.missing,
    ]  # fmt: skip
    return [run.link for runs in paragraphs for run in runs if run.link]


def test_links_that_lead_nowhere_become_plain_words() -> None:
    """A button that does nothing is worse than none."""
    article = read_article(FILE, "x.alsmd")
    shown = without_unknown_links(article, KNOWN)
    assert links(shown) == ["option:qalsody", "https://example.org", "ref:goutman2015", "term:als"]
    assert [source.target for source in shown.sources] == ["ref:goutman2015", ""]
    assert shown.text == article.text
    assert plain(shown.summary.right[0]) == "See ALS and x."


def test_an_article_whose_links_all_lead_somewhere_stays_as_it_is(
    bundled_article: Article,
) -> None:
    """Nothing is built anew at a start."""
    found = internal_links(bundled_article)

    def ids(scheme: str) -> frozenset[str]:
        return frozenset(x.partition(":")[2] for x in found if x.startswith(f"{scheme}:"))

    known = KnownIds(terms=ids("term"), options=ids("option"), trials=ids("trial"), refs=ids("ref"))
    assert without_unknown_links(bundled_article, known) is bundled_article
    assert len(ids("term")) == 43
