# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.article import Article, Block, Provenance, Run, SourceLink, Span
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.about import provenance, review, title
from als_reader.core.export.alignment import align
from als_reader.core.export.citing import Sources
from als_reader.core.export.dates import language_name, long_date
from als_reader.core.export.facts import sentence, trial_facts, trial_status
from als_reader.core.export.markup import element, render, visible

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-11-22", "22 November 2026"),
        ("2018-09", "September 2018"),
        ("2018", "2018"),
        ("2018-13", "2018-13"),
        ("last week", "last week"),
        (date(2026, 1, 2), "2 January 2026"),
    ],
)
def test_dates_are_as_exact_as_their_source(value: object, words: str) -> None:
    """A day that no source gives must not be made up."""
    assert long_date(value) == words


def test_languages_have_names() -> None:
    """People read "Chinese", not "zh"."""
    assert language_name("zh-CN") == "Chinese"
    assert language_name("xx") == "xx"


def test_provenance_says_what_is_unknown() -> None:
    """That nobody signed a text is a warning worth reading."""
    found = Provenance(
        publisher="unknown", published="2020-05", translated_from="zh", translation="machine"
    )
    assert provenance(found) == "Machine translation from Chinese · author unknown · May 2020"
    assert provenance(Provenance(translation="machine")) == "Machine translation"
    assert provenance(Provenance(author="A", published="unknown")) == "A · date unknown"
    assert provenance(Provenance(translated_from="de")) == "Translation from German"
    assert provenance(Provenance()) == review(Article()) == ""
    assert title(Article()) == "Article"


def test_a_status_without_its_meanings_still_shows(evidence: Evidence) -> None:
    """A damaged file takes away the explanation, not the status."""
    trial = replace(evidence.trial_by_id["NCT03280056"], phases=(), status_note="last known: open")
    damaged = Evidence(
        glossary=evidence.glossary,
        treatments=evidence.treatments,
        trials=EvidenceError("trials.json", ("broken",)),
        references=evidence.references,
    )
    assert trial_status(trial, damaged, DAY).startswith("Completed, ")
    assert "Last known: open." in trial_status(trial, evidence, DAY)
    assert trial_facts(trial).startswith("phase not given")
    assert sentence("done!") == "Done!"


def test_sources_are_numbered_once_in_order_of_naming(evidence: Evidence) -> None:
    """The same number always means the same source."""
    outside = "https://example.org/label"
    article = Article(
        sources=(
            SourceLink(label="S1", target="ref:goutman2015"),
            SourceLink(label="S2", target=outside, title="Drug label, 2024"),
            SourceLink(label="S3", target="ref:gone", title="A lost paper"),
        )
    )
    sources = Sources(article, evidence)
    assert [sources.number(t) for t in (outside, "ref:goutman2015", outside)] == [1, 2, 1]
    assert sources.source(outside).citation == "Drug label, 2024"
    assert sources.source("ref:gone").citation == "A lost paper"
    assert "ref" not in sources.source("ref:other").citation
    assert sources.source("https://example.org/").citation == "https://example.org/"
    assert [source.number for source in sources.listed()] == [1, 2, 3, 4, 5]
    assert sources.cites(Run(text="S2", link=outside))
    assert not sources.cites(Run(text="this label", link=outside))
    named = ((Run(text="this review", link="ref:goutman2015"), Run(text="plain")),)
    assert [source.number for source in sources.of_paragraphs(named)] == [2]


def test_text_never_becomes_markup() -> None:
    """Whatever an article says, the page only shows it."""
    made = element("p", "<b>&", element("br"), "\x00\ud800", title='"\n<', class_="x")
    assert render(made) == (
        '<p title="&quot;&#10;&lt;" class="x">&lt;b&gt;&amp;<br/>\ufffd\ufffd</p>'
    )


def test_deeply_nested_elements_are_written() -> None:
    """A strange article must not stop the export."""
    made = element("b")
    for _ in range(5_000):
        made = element("b", made)
    assert len(render(made)) == 7 * 5_001


def test_signs_that_hide_letters_are_shown() -> None:
    """A turned name of a medicine could be read as another one."""
    assert visible("a\u202eb\u200b") == "a⟨U+202E⟩b⟨U+200B⟩"


def test_lines_are_found_in_their_order_only() -> None:
    """A note must not move to a line that merely looks the same."""
    blocks = (Block(runs=(Run(text="one\n\ntwo"),)), Block(runs=(Run(text="two"),), start=9))
    article = Article(blocks=blocks, text="one\n\ntwo\ntwo")
    found = align(article, " one\r\n\r\ntwo\r\n\r\n\r\ntwo")
    assert found is not None
    assert found.moved(Span(9, 12)) == Span(17, 20)
    assert found.moved(Span(1, 6)) == Span(2, 9)
    assert found.moved(Span(5, 5)) == Span(8, 8)
    assert align(article, "one and two and two") is None
    assert align(Article(), "") is None
