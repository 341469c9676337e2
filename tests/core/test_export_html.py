# SPDX-License-Identifier: MIT
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.article import (
    Article,
    Block,
    Kind,
    Note,
    Run,
    Span,
    Verdict,
)
from als_reader.core.entries import Entry, number_entries
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.html import html_page
from als_reader.core.format import read_article
from als_reader.core.links import checked_link
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode

DAY = date(2026, 11, 24)
HEADING = re.compile("h([1-6])")
HOSTILE = "<script>alert('x')</script> & \"quotes\" \u202e back \x01 ]]>"


def page_of(
    article: Article, evidence: Evidence, mode: WordMode = WordMode.BOTH
) -> tuple[str, Element]:
    """The page of an article, and its tree read by a strict parser."""
    page = html_page(article, number_entries(article), evidence, mode, today=DAY)
    doctype, _, markup = page.partition("\n")
    assert doctype == "<!DOCTYPE html>"
    return page, ElementTree.fromstring(markup)


def words(element: Element | None) -> str:
    """All text in an element."""
    assert element is not None
    return "".join(element.itertext())


def by_id(tree: Element, id_: str) -> Element:
    """The element with an id."""
    (found,) = tree.findall(f".//*[@id='{id_}']")
    return found


def assert_sound(tree: Element) -> None:
    """Ids are unique, links inside the page lead somewhere, headings skip no level."""
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for link in tree.iter():
        target = link.get("href")
        if target and target.startswith("#"):
            assert target[1:] in ids, target
        elif target:
            assert checked_link(target) == target
            assert link.tag == "a"
        for name in link.keys():  # noqa: SIM118 — an element is not a mapping
            assert not name.startswith("on")
            assert name not in ("src", "action", "srcset")
    assert not [e for e in tree.iter() if e.tag in ("script", "img", "iframe", "object", "form")]
    levels = [int(m[1]) for e in tree.iter() if (m := HEADING.fullmatch(e.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= before + 1 for before, later in pairwise(levels))


def article_with(text: str, *spans: tuple[int, int], kind: Kind = Kind.CLAIM) -> Article:
    """An article of one paragraph with a note for each span."""
    verdict = Verdict.GARBLED if kind is Kind.GARBLE else Verdict.FALSE
    notes = tuple(
        Note(
            id=f"{kind}-{index}",
            kind=kind,
            verdict=verdict,
            correction="right" if kind is Kind.GARBLE else "",
            quote=text[start:end],
            spans=(Span(start, end),),
        )
        for index, (start, end) in enumerate(spans)
    )
    return Article(title="T", text=text, blocks=(Block(runs=(Run(text=text),)),), notes=notes)


@pytest.mark.parametrize("mode", WordMode)
def test_the_page_is_sound_in_every_word_mode(
    bundled_article: Article, evidence: Evidence, mode: WordMode
) -> None:
    """A broken page would lose notes in some browsers and screen readers."""
    page, tree = page_of(bundled_article, evidence, mode)
    assert_sound(tree)
    assert "http-equiv" in page
    assert len(page) < 1_000_000


def test_every_mark_leads_to_its_note_and_back(
    bundled_article: Article, bundled_entries: Sequence[Entry], evidence: Evidence
) -> None:
    """A reader without script or mouse goes from the words to the note and back."""
    _, tree = page_of(bundled_article, evidence)
    text = by_id(tree, "text")
    for entry in bundled_entries:
        note = by_id(tree, f"note-{entry.number}")
        back = {link.get("href", "") for link in note.findall(".//p[@class='back']/a")}
        marks = text.findall(f".//a[@href='#note-{entry.number}']")
        if entry.spans:
            assert marks
            assert back == {f"#{mark.get('id')}" for mark in marks}
            assert all(str(entry.number) in words(mark) for mark in marks)
        else:
            assert back == {"#text"}


def test_the_number_stands_right_after_the_words(evidence: Evidence) -> None:
    """A number in the wrong place would judge the wrong words."""
    text = "One claim, and another claim."
    _, tree = page_of(article_with(text, (0, 9), (11, 28)), evidence)
    shown = words(by_id(tree, "text").find("./div/p"))
    assert shown == "One claimNote 1, False, and another claimNote 2, False."


def test_an_ordinary_footnote_keeps_its_places(evidence: Evidence) -> None:
    """Such a file could not be exported or printed at all; its numbers stand behind their words."""
    text = "One[^1] and one[^1].\n\n[^1]: A footnote.\n"
    _, tree = page_of(read_article(text.encode(), "x.md"), evidence)
    assert_sound(tree)
    shown = words(by_id(tree, "text").find("./div/p"))
    assert shown.replace("Note 1, Note", "¹") == "One¹ and one¹."


def test_notes_show_verdict_correction_quote_and_sources(
    bundled_article: Article, bundled_entries: Sequence[Entry], evidence: Evidence
) -> None:
    """On paper or another machine the note is all that a reader has."""
    _, tree = page_of(bundled_article, evidence)
    entry = next(e for e in bundled_entries if e.first.id == "garble-riluzole")
    note = words(by_id(tree, f"note-{entry.number}"))
    assert "Garbled word" in note
    assert "liruquine" in note
    assert "It should say: riluzole" in note
    assert "Cochrane" in note
    source = words(by_id(tree, "source-1"))
    assert evidence.reference_by_id["goutman2015"].citation in source
    assert evidence.reference_by_id["goutman2015"].url in source


def test_what_the_notes_name_is_there_with_status_and_date(
    bundled_article: Article, evidence: Evidence
) -> None:
    """A status without its date could be read as today's."""
    _, tree = page_of(bundled_article, evidence)
    assert "Status as of" in words(by_id(tree, "option-qalsody"))
    trial = words(by_id(tree, "trial-NCT03280056"))
    assert "as recorded on" in trial
    assert "https://clinicaltrials.gov/study/NCT03280056" in trial
    term = by_id(tree, "term-riluzole")
    assert "利鲁唑" in [element.text for element in term.findall(".//*[@lang='zh']")]
    for heading in ("In short", "What this article leaves out", "Questions for my clinic"):
        assert heading in [e.text for e in tree.iter("h2")]
    footer = words(tree.find(".//footer"))
    assert "not medical advice" in footer
    assert "Facts as of 22 November 2026" in footer


def test_words_that_name_a_source_keep_their_words(evidence: Evidence) -> None:
    """The words "this review" must not shrink to a number in brackets."""
    source = (
        b'A b.[^claim-a]\n\n[^claim-a]: "A b.": **False.** See [this review](ref:goutman2015).\n'
    )
    _, tree = page_of(read_article(source, "x.md"), evidence)
    link = by_id(tree, "note-1").find(".//a[@href='#source-1']")
    assert words(link) == "this review"


def test_a_trial_without_an_address_has_no_link(
    bundled_article: Article, evidence: Evidence
) -> None:
    """A link to nowhere is worse than none."""
    assert not isinstance(evidence.trials, EvidenceError)
    trials = tuple(replace(trial, registry_url="") for trial in evidence.trials.trials)
    found = replace(evidence, trials=replace(evidence.trials, trials=trials))
    _, tree = page_of(bundled_article, found)
    assert by_id(tree, "trial-NCT03280056").find("./p/a[@rel]") is None


def test_landmarks_language_and_a_way_past_the_top(
    bundled_article: Article, evidence: Evidence
) -> None:
    """Screen reader users jump by landmarks, and hear the right language."""
    _, tree = page_of(bundled_article, evidence)
    assert tree.get("lang") == "en"
    assert [e.tag for e in tree.findall("./body/*")][-3:] == ["header", "main", "footer"]
    assert tree.find("./body/a").get("href") == "#text"  # type: ignore[union-attr]
    for section in tree.iter("section"):
        assert by_id(tree, section.get("aria-labelledby", "")).tag == "h2"
    _, spanish = page_of(replace(bundled_article, language="es"), evidence)
    assert by_id(spanish, "text").find("./div[@lang='es']") is not None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("automatic", "not reviewed by a person"),
        ("draft", "draft"),
        ("reviewed", "reviewed on 22 November 2026 by Us"),
    ],
)
def test_the_page_says_who_checked_the_notes(evidence: Evidence, status: str, said: str) -> None:
    """A guess of a program must not look like a person's judgement."""
    head = (
        f"---\nformat: als-article/1\nreview: {{status: {status}, on: 2026-11-22, by: Us}}\n---\n"
    )
    _, tree = page_of(read_article(f"{head}Words.\n".encode(), "x.alsmd"), evidence)
    assert said in words(tree.find(".//header"))


def test_hostile_words_stay_words(evidence: Evidence) -> None:
    """A file from anywhere must not run code in the reader's browser."""
    text = HOSTILE
    note = Note(
        id="claim-x",
        kind=Kind.CLAIM,
        verdict=Verdict.FALSE,
        quote=HOSTILE,
        spans=(Span(0, 8),),
        body=((Run(text=HOSTILE, link="javascript:alert(1)"), Run(text="x", link="term:nothing")),),
    )
    article = replace(
        article_with(text),
        title=HOSTILE,
        language='en" onload="x',
        notes=(note, replace(note, id="claim-y", spans=(), orphan_reason=HOSTILE)),
        questions=(HOSTILE,),
    )
    page, tree = page_of(article, evidence)
    assert_sound(tree)
    assert "<script" not in page
    assert "javascript:" not in page
    assert words(tree.find(".//title")).startswith(
        "<script>alert('x')</script> & \"quotes\" ⟨U+202E⟩"
    )
    assert "Notes we could not place" in page


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=8),
    st.sampled_from([Kind.CLAIM, Kind.GARBLE]),
    st.sampled_from(list(WordMode)),
)
def test_marks_that_cross_keep_every_word_once(
    pairs: list[tuple[int, int]], kind: Kind, mode: WordMode
) -> None:
    """Marks may overlap in any way; the words still stand there once and in order."""
    text = "".join(chr(ord("a") + index % 26) for index in range(42))
    article = article_with(text, *((start, start + size) for start, size in pairs), kind=kind)
    damaged = EvidenceError("x.json", ("broken",))
    empty = Evidence(glossary=damaged, treatments=damaged, trials=damaged, references=damaged)
    _, tree = page_of(article, empty, mode)
    assert_sound(tree)
    for entry in number_entries(article):
        assert by_id(tree, f"mark-{entry.number}-1").tag == "a"
    shown = by_id(tree, "text").find("./div/p")
    assert shown is not None
    for parent in list(shown.iter()):
        for child in list(parent):
            if child.get("class") in ("ours", "replaced") or child.tag == "a":
                tail, before = child.tail or "", list(parent)
                place = before.index(child)
                if place:
                    before[place - 1].tail = (before[place - 1].tail or "") + tail
                else:
                    parent.text = (parent.text or "") + tail
                parent.remove(child)
    if mode is not WordMode.CORRECTED or kind is Kind.CLAIM:
        assert words(shown) == text


def test_a_damaged_file_of_facts_takes_down_its_part_only(
    bundled_article: Article, evidence: Evidence
) -> None:
    """One broken file must not cost the reader the article."""
    damaged = EvidenceError("x.json", ("broken",))
    broken = Evidence(glossary=damaged, treatments=damaged, trials=damaged, references=damaged)
    for found in (broken, replace(evidence, trials=damaged), replace(evidence, references=damaged)):
        page, tree = page_of(bundled_article, found)
        assert_sound(tree)
        assert "liruquine" in page
        assert "file is damaged" in page or found.references is damaged


def test_blocks_of_every_kind_are_well_formed(evidence: Evidence) -> None:
    """Lists, tables, quotes and headings of any article come out as such."""
    source = (
        b"# Top\n\n#### Deep\n\n## Less\n\n- a\n  - b\n  - c\n- d\n\n  more\n\n3. three\n4. four\n   - in\n\n"
        b"| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n>\n> > inner\n\n```\ncode\n  x\n```\n\n---\n\n"
        b"Line one\\\nline two with *stress*, **strength**, `code`, [out](https://example.org/) "
        b"and [term](term:riluzole).\n"
    )
    page, tree = page_of(read_article(source, "x.md"), evidence)
    assert_sound(tree)
    text = by_id(tree, "text")
    assert [e.tag for e in text.iter() if HEADING.fullmatch(e.tag)] == ["h2", "h3", "h4", "h4"]
    assert [item.get("value") for item in text.findall(".//ol/li")] == ["3", "4"]
    assert words(text.find(".//ul/li/ul")) == "bc"
    assert words(text.find(".//ol/li/ul")) == "in"
    assert [e.get("scope") for e in text.iter("th")] == ["col", "col"]
    assert [words(e) for e in text.iter("td")] == ["1", "2"]
    assert words(text.find(".//blockquote/blockquote")) == "inner"
    assert words(text.find(".//pre")).count("code") == 1
    assert text.find(".//hr") is not None
    assert text.find(".//a[@href='https://example.org/']") is not None
    assert "term:" not in page


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_makes_a_page_that_prints_on_white(
    bundled_article: Article, bundled_entries: Sequence[Entry], evidence: Evidence, name: str
) -> None:
    """Dark paper wastes ink, and hides pencil marks."""
    theme = THEMES[name]
    page = html_page(bundled_article, bundled_entries, evidence, theme=theme, today=DAY)
    assert theme.page in page
    assert ("prefers-color-scheme: dark" in page) is (name == "light")
    if theme.is_dark:
        assert THEMES["light"].page in page
    assert "&gt;" not in page[page.index("<style>") : page.index("</style>")]


def test_chinese_letters_can_travel_with_the_page(evidence: Evidence) -> None:
    """On a machine without such a font the words would be empty boxes."""
    article = article_with("Words.")
    page = html_page(article, (), evidence, today=DAY, han_font=b"font")
    assert "url(data:font/otf;base64,Zm9udA==)" in page
    assert "url(" not in html_page(article, (), evidence, today=DAY)


def test_changed_words_and_odd_letters_are_told(evidence: Evidence) -> None:
    """A reader should know that the file was changed or could not be read whole."""
    data = (
        b"---\nformat: als-article/1\noriginal: {format: text/plain, sha256: "
        + b"0" * 64
        + b", bytes: 1, eol: lf, final-newline: no}\n---\n"
        b"<!-- original:begin -->\nA\xff b\n<!-- original:end -->\n"
    )
    _, tree = page_of(read_article(data, "x.alsmd"), evidence)
    header = words(tree.find(".//header"))
    assert header.count("Please note") >= 2
    assert "could not be read" in header


def test_uncertain_words_are_called_uncertain(
    bundled_article: Article, bundled_entries: Sequence[Entry], evidence: Evidence
) -> None:
    """Where we are not sure, the reader must see that, with the other readings."""
    _, tree = page_of(bundled_article, evidence)
    entry = next(e for e in bundled_entries if e.verdict is Verdict.GARBLED_UNCERTAIN)
    note = words(by_id(tree, f"note-{entry.number}"))
    assert "Garbled, uncertain" in note
    assert "Best reading" in note
    unsure = [t for t in evidence.term_by_id.values() if t.confidence.is_uncertain]
    for term in unsure:
        shown = words(by_id(tree, f"term-{term.id}"))
        assert "uncertain" in shown
        assert all(reading in shown for reading in term.alternatives)
