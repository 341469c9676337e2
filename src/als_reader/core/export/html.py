# SPDX-License-Identifier: MIT
"""An annotated article as one page that needs nothing else: no script, no network."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from als_reader.core.article import Article, Kind, Paragraph
from als_reader.core.entries import Entry
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.export import about
from als_reader.core.export.citing import Sources
from als_reader.core.export.facts import LinkedFacts, linked_facts
from als_reader.core.export.html_notes import NoteElements, source_line
from als_reader.core.export.html_text import TextElements
from als_reader.core.export.marked import marked_blocks
from als_reader.core.export.markup import Element, element, render, visible
from als_reader.core.export.page_style import page_style
from als_reader.core.export.shapes import shape, shape_symbols
from als_reader.core.language import said, sentence, tag
from als_reader.core.theme import THEMES, Shape, Theme, verdict_style
from als_reader.core.words import WordMode

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)
MODE_WORDS = {
    WordMode.ORIGINAL: sentence("The words stand as they were printed."),
    WordMode.BOTH: sentence("Garbled words stand as printed, with the right word beside them."),
    WordMode.CORRECTED: sentence(
        "Where we are sure enough, the right word stands in place of the garbled one. "
        "Such words are ours and have a dotted line. The note tells what was printed."
    ),
}


def html_page(
    article: Article,
    entries: Sequence[Entry],
    evidence: Evidence,
    mode: WordMode = WordMode.BOTH,
    theme: Theme = THEMES["light"],
    *,
    today: date | None = None,
    han_font: bytes = b"",
) -> str:
    """Write an article with its notes and the facts they point to as one HTML page.

    `han_font` is put into the page, so that Chinese words show on a system without such a font.
    """
    page = _Page(article, entries, evidence, today or date.today())
    return "<!DOCTYPE html>\n" + render(page.build(mode, page_style(theme, han_font))) + "\n"


class _Page:
    """Puts the page together from top to bottom, so that sources are numbered in reading order."""

    def __init__(
        self, article: Article, entries: Sequence[Entry], evidence: Evidence, today: date
    ) -> None:
        self._article = article
        self._entries = entries
        self._evidence = evidence
        self._today = today
        self._facts: LinkedFacts = linked_facts(entries, evidence)
        self._sources = Sources(article, evidence)
        language = article.language
        ours = tag()
        self._language = {"lang": visible(language)} if language not in ("", ours) else {}
        self._text = TextElements(self._facts.targets, self._sources)
        self._notes = NoteElements(self._text, self._sources, self._language, article)
        self._headings: list[tuple[str, str]] = []

    def build(self, mode: WordMode, style: str) -> Element:
        header = self._header()
        sections = [*self._sections(mode)]
        body = element(
            "body",
            element("a", said("Skip to the text"), href="#text", class_="skip"),
            shape_symbols(),
            element("header", *header, self._contents()),
            element("main", *sections),
            self._footer(),
        )
        return element("html", self._head(style), body, lang=tag())

    def _head(self, style: str) -> Element:
        return element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=POLICY),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="generator", content="ALS Reader"),
            element("title", visible(about.title(self._article))),
            element("style", style),
        )

    def _header(self) -> list[Element]:
        article = self._article
        parts = [element("h1", visible(about.title(article)), dir="auto", **self._language)]
        for line in (about.provenance(article.source), about.review(article)):
            if line:
                parts.append(element("p", visible(line), class_="quiet"))
        parts += [
            element("p", element("strong", said("Please note: ")), visible(notice))
            for notice in about.notices(article)
        ]
        parts.append(element("p", said(about.NOT_MEDICAL_ADVICE)))
        return parts

    def _contents(self) -> Element:
        lines = (
            element("li", element("a", heading, href=f"#{id_}")) for id_, heading in self._headings
        )
        return element("nav", element("ul", *lines), aria_label=said("On this page"))

    def _footer(self) -> Element:
        lines = (
            said(about.NOT_MEDICAL_ADVICE),
            about.facts_as_of(self._evidence),
            said(_MADE_BY),
        )
        return element("footer", *(element("p", line) for line in lines if line))

    # --- sections ---

    def _sections(self, mode: WordMode) -> Iterator[Element]:
        yield from self._summary()
        yield self._text_section(mode)
        placed = [entry for entry in self._entries if entry.is_placed]
        missing = [entry for entry in placed if entry.kind is Kind.MISSING]
        notes = [entry for entry in placed if entry.kind is not Kind.MISSING]
        unplaced = [entry for entry in self._entries if not entry.is_placed]
        for id_, heading, found in (
            ("left-out", said("What this article leaves out"), missing),
            ("notes", said("Notes"), notes),
            ("not-placed", said("Notes we could not place"), unplaced),
        ):
            yield from self._section(id_, heading, [self._notes.note(entry) for entry in found])
        yield from self._linked_sections()
        lines = [
            element("li", visible(question), dir="auto", **self._language)
            for question in self._article.questions
        ]
        yield from self._section("questions", said("Questions for my clinic"), _list("ol", lines))
        sources = [source_line(source) for source in self._sources.listed()]
        yield from self._section("sources", said("Sources"), _list("ol", sources))

    def _section(self, id_: str, heading: str, parts: Sequence[Element]) -> Iterator[Element]:
        """A section that is in the contents; none if it would be empty."""
        if parts:
            self._headings.append((id_, heading))
            head = element("h2", heading, id=f"{id_}-heading")
            yield element("section", head, *parts, id=id_, aria_labelledby=f"{id_}-heading")

    def _summary(self) -> Iterator[Element]:
        summary = self._article.summary
        lines = [
            self._summary_line(words, label, sign, token)
            for found, label, sign, token in (
                (summary.right, said("Right: "), Shape.CHECK, "right"),
                (summary.wrong, said("Wrong: "), Shape.CROSS, "wrong"),
                (summary.missing, said("Left out: "), Shape.CIRCLE, "missing"),
            )
            for words in found
        ]
        for section in self._section("in-short", said("In short"), _list("ul", lines, "lines")):
            yield element("div", section, class_="card")

    def _summary_line(self, words: Paragraph, label: str, sign: Shape, token: str) -> Element:
        head = element("span", shape(sign), class_=f"verdict {token}")
        text = element("span", *self._text.runs(words), **self._language)
        return element("li", head, element("strong", label), text)

    def _text_section(self, mode: WordMode) -> Element:
        blocks = self._text.blocks(marked_blocks(self._article, self._entries, mode))
        text = element("div", *blocks, class_="text", **self._language)
        parts = [element("p", said(MODE_WORDS[mode]), class_="quiet"), *self._signs(), text]
        return next(self._section("text", said("The text"), parts))

    def _signs(self) -> Iterator[Element]:
        """What the signs mean, for the verdicts in this text."""
        used = dict.fromkeys(
            (style.word, style.shape, style.token, style.line.value)
            for style in (verdict_style(entry.verdict) for entry in self._entries if entry.spans)
        )
        items: list[Element | str] = []
        for word, sign, token, line in used:
            name = element("span", word, class_=f"words {line}")
            items += [element("span", shape(sign), " ", name, class_=f"verdict {token}"), " · "]
        if items:
            start = said("A number leads to a note. The signs: ")
            yield element("p", start, *items[:-1], class_="quiet")

    def _linked_sections(self) -> Iterator[Element]:
        facts, notes = self._facts, self._notes
        evidence, today = self._evidence, self._today
        makers: Sequence[tuple[str, str, object, Callable[[], list[Element]]]] = (
            (
                "glossary",
                said("Glossary"),
                evidence.glossary,
                lambda: [notes.term(term) for term in facts.terms],
            ),
            (
                "options",
                said("Options named in the notes"),
                evidence.treatments,
                lambda: [notes.option(option, self._evidence, today) for option in facts.options],
            ),
            (
                "trials",
                said("Trials named in the notes"),
                evidence.trials,
                lambda: [notes.trial(trial, evidence, today) for trial in facts.trials],
            ),
        )
        for id_, heading, part, make in makers:
            parts = [element("p", said(_DAMAGED))] if isinstance(part, EvidenceError) else make()
            yield from self._section(id_, heading, parts)


def _list(name: str, lines: Sequence[Element], class_: str = "") -> list[Element]:
    look = {"class_": class_} if class_ else {}
    return [element(name, *lines, **look)] if lines else []


_MADE_BY = sentence("Made by ALS Reader. This page works offline.")
_DAMAGED = sentence(
    "This part is not shown, because its file is damaged. "
    "Please install ALS Reader again, then make this page once more."
)
