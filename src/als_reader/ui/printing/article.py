# SPDX-License-Identifier: MIT
"""The article for paper: the text with its marks, then the notes, the questions, the sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Article, Kind, Note, Run, Verdict
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.export import about
from als_reader.core.export.citing import Source, Sources
from als_reader.core.export.facts import linked_facts, option_status, trial_facts, trial_status
from als_reader.core.export.marked import MarkedBlock, place_count
from als_reader.core.export.markup import visible
from als_reader.core.language import said, sentences
from als_reader.core.links import checked_link, is_internal
from als_reader.core.review import is_automatic
from als_reader.core.theme import Shape, verdict_style
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.printed import Printed
from als_reader.ui.printing.text import TextWriter
from als_reader.ui.printing.writer import SIGN_LEAD, STRONG, Look, PrintWriter, Style

TITLE = Style(points=20, below=0.3, strong=True, line_height=115)
QUIET = Style(points=9.5, below=0.25)
SECTION = Style(points=14, above=1.5, below=0.45, strong=True, keep=True, line_height=115)
NOTE_HEAD = Style(points=9.5, above=0.45, below=0.05, keep=True, line_height=120)
NOTE_BODY = Style(points=9.5, below=0.2, line_height=125)
SMALL = Style(points=8.5, below=0.2, line_height=120)
ITEM = Style(points=10, below=0.25, lead=SIGN_LEAD, line_height=125)
MOST_PAGES = 20
"""So many pages of a note are named; nobody turns to hundreds."""
FIGURE_SPACE = "\u2007"
CARD_HEAD = Style(points=12, below=0.3, above=1.6, strong=True, keep=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintContent:
    """What is printed."""

    article: Article
    entries: Sequence[Entry]
    evidence: Evidence
    blocks: Sequence[MarkedBlock]
    """The text of the article with its marks."""
    today: date
    pages: Mapping[str, int]
    """The page of each place, from 1, as the last layout had it; empty the first time."""


def print_article_document(content: PrintContent, paper: Paper) -> Printed:
    """Write the whole document of an article, not yet cut into pages."""
    return _ArticlePrint(content, paper).build()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


class _ArticlePrint:
    """Writes the article from top to bottom."""

    def __init__(self, content: PrintContent, paper: Paper) -> None:
        self._content = content
        article = content.article
        self._theme = paper.theme
        self._out = PrintWriter(paper, visible(about.title(article)), article.language or "en")
        self._sources = Sources(article, content.evidence)
        self._facts = linked_facts(content.entries, content.evidence)
        self._targets = frozenset(t for t in self._facts.targets if not t.startswith("term:"))

    def build(self) -> Printed:
        content, out = self._content, self._out
        self._write_head()
        self._write_summary()
        self._section("text", _tr("The text"))
        self._write_signs()
        TextWriter(out, self._write_runs).write(content.blocks)
        self._write_notes()
        self._write_facts()
        self._write_questions()
        self._write_sources()
        out.line(said(about.NOT_MEDICAL_ADVICE), replace(QUIET, above=1.5))
        out.line(sentences(about.facts_as_of(content.evidence), _tr("Made by ALS Reader.")), QUIET)
        return out.finish()

    def _section(self, name: str, title: str) -> None:
        self._out.heading(title, SECTION)
        self._out.place(name)

    # --- above the text ---

    def _write_head(self) -> None:
        article, out = self._content.article, self._out
        out.line(visible(about.title(article)), TITLE)
        quiet = Look(colour=self._theme.quiet)
        for line in (about.provenance(article.source), about.review(article)):
            if line:
                out.line(visible(line), QUIET, quiet)
        for notice in about.notices(article):
            out.line(_tr("Please note: "), QUIET, STRONG)
            out.write(visible(notice))
        out.line(said(about.NOT_MEDICAL_ADVICE), QUIET)

    def _write_summary(self) -> None:
        summary, theme, out = self._content.article.summary, self._theme, self._out
        groups = (
            (summary.right, _tr("Right: "), Shape.CHECK, theme.right),
            (summary.wrong, _tr("Wrong: "), Shape.CROSS, theme.wrong),
            (summary.missing, _tr("Left out: "), Shape.CIRCLE, theme.missing),
        )
        if not any(lines for lines, *_ in groups):
            return
        with out.framed():
            out.heading(_tr("In short"), CARD_HEAD)
            for lines, label, shape, colour in groups:
                for words in lines:
                    out.start(ITEM)
                    out.sign(shape, colour)
                    out.write(f" {label}", STRONG)
                    self._write_runs(words)

    def _write_signs(self) -> None:
        """What the signs mean, for the verdicts in this text."""
        out = self._out
        used = dict.fromkeys(
            (style.word, style.shape, style.colour(self._theme))
            for style in (verdict_style(e.verdict) for e in self._content.entries if e.spans)
        )
        if not used:
            return
        out.line(
            _tr("A number leads to a note. The signs: "), QUIET, Look(colour=self._theme.quiet)
        )
        for index, (word, shape, colour) in enumerate(used):
            out.write(" · " if index else "")
            out.sign(shape, colour)
            out.write(f"\u00a0{word}", Look(strong=True, colour=colour))

    # --- words ---

    def _write_runs(self, runs: Iterable[Run]) -> None:
        for run in runs:
            if self._sources.cites(run):
                number = self._sources.number(run.link)
                look = Look(target=f"#source-{number}")
                self._out.write(f"[{number}]", look)
                continue
            target = self._target(run.link)
            text = visible(run.text) if target else run.text
            look = Look(strong=run.strong, emphasis=run.emphasis, mono=run.code, target=target)
            self._out.write(text, look)

    def _target(self, link: str) -> str:
        """Where a link leads; its words are plain if that is nowhere on paper."""
        if link in self._targets:
            return "#" + link.replace(":", "-", 1)
        if link.startswith("ref:"):
            return f"#source-{self._sources.number(link)}"
        return "" if is_internal(link) else checked_link(link)

    # --- notes ---

    def _write_notes(self) -> None:
        entries = self._content.entries
        placed = [entry for entry in entries if entry.is_placed]
        groups = (
            ("left-out", _tr("What this article leaves out"), Kind.MISSING, True),
            ("notes", _tr("Notes"), Kind.MISSING, False),
        )
        for name, title, kind, is_kind in groups:
            found = [entry for entry in placed if (entry.kind is kind) is is_kind]
            self._write_note_section(name, title, found)
        unplaced = [entry for entry in entries if not entry.is_placed]
        self._write_note_section("not-placed", _tr("Notes we could not place"), unplaced)

    def _write_note_section(self, name: str, title: str, entries: Sequence[Entry]) -> None:
        if entries:
            self._section(name, title)
            for entry in entries:
                self._write_note(entry)

    def _write_note(self, entry: Entry) -> None:
        out = self._out
        style = verdict_style(entry.verdict)
        colour = style.colour(self._theme)
        with out.framed(bar=colour):
            out.start(NOTE_HEAD)
            out.place(f"note-{entry.number}")
            count = place_count(entry)
            first = f"#mark-{entry.number}-1" if count else "#text"
            out.write(f"{entry.number}", Look(strong=True, colour=colour, target=first))
            out.write(" ")
            out.sign(style.shape, colour)
            out.write(f"\u00a0{style.word}", Look(strong=True, colour=colour))
            self._write_pages(entry, count)
            if any(is_automatic(self._content.article, note) for note in entry.notes):
                quiet = Look(colour=self._theme.quiet)
                out.line(said(about.UNREVIEWED), replace(NOTE_BODY, keep=True), quiet)
            for note in entry.notes:
                self._write_note_words(note)

    def _write_pages(self, entry: Entry, count: int) -> None:
        """The pages on which the words of a note stand, each a link back.

        Of many, these are the first ones and the last.
        """
        pages: dict[int, str] = {}
        for place in range(1, count + 1):
            name = f"mark-{entry.number}-{place}"
            pages.setdefault(self._content.pages.get(name, 0), name)
        quiet = Look(colour=self._theme.quiet)
        left_out = range(MOST_PAGES - 1, len(pages) - 1)
        for index, (page, name) in enumerate(pages.items()):
            if index not in left_out:
                gap = ", … " if index - 1 in left_out else ", "
                self._out.write(" · " + _tr("page") + "\u00a0" if index == 0 else gap, quiet)
                self._out.write(str(page), Look(target=f"#{name}"))

    def _write_note_words(self, note: Note) -> None:
        out = self._out
        quiet = Look(colour=self._theme.quiet)
        if note.quote:
            out.line(f"“{visible(note.quote)}”", replace(NOTE_BODY, keep=True), quiet)
        if note.correction:
            is_sure = note.verdict is Verdict.GARBLED
            start = _tr("It should say: ") if is_sure else _tr("Best reading: ")
            out.line(start, replace(NOTE_BODY, keep=True))
            out.write(visible(note.correction), STRONG)
        if note.orphan_reason:
            sentence = _tr("We could not place this note: {reason}.")
            out.line(sentence.format(reason=visible(note.orphan_reason)), NOTE_BODY)
        for words in note.body:
            out.start(NOTE_BODY)
            self._write_runs(words)

    # --- after the notes ---

    def _write_facts(self) -> None:
        """The options and trials that the notes name, in short."""
        facts, content = self._facts, self._content
        if facts.options:
            self._section("options", _tr("Options named in the notes"))
        for option in facts.options:
            self._write_fact(f"option-{option.id}", f"{option.name} ({option.generic})")
            self._out.line(option_status(option, content.evidence, content.today) + " ", NOTE_BODY)
            cited = list(self._sources.of_citations(option.status_sources))
            if option.label_ref:
                cited.append(self._sources.source(f"ref:{option.label_ref}"))
            self._write_cited(cited)
        if facts.trials:
            self._section("trials", _tr("Trials named in the notes"))
        for trial in facts.trials:
            self._write_fact(f"trial-{trial.nct}", visible(trial.plain_title or trial.title))
            self._out.line(trial_facts(trial), NOTE_BODY)
            status = trial_status(trial, content.evidence, content.today)
            self._out.line(status + " ", NOTE_BODY)
            self._write_cited(self._sources.of_citations(trial.sources))
            self._out.write(" ")
            self._out.write(trial.nct, Look(target=checked_link(trial.registry_url)))

    def _write_fact(self, name: str, title: str) -> None:
        self._out.line(title, NOTE_HEAD, STRONG)
        self._out.place(name)

    def _write_cited(self, sources: Sequence[Source]) -> None:
        for number in dict.fromkeys(source.number for source in sources):
            self._out.write(f"[{number}] ", Look(target=f"#source-{number}"))

    def _write_questions(self) -> None:
        questions = self._content.article.questions
        if questions:
            self._section("questions", _tr("Questions for my clinic"))
        for question in questions:
            self._out.start(replace(ITEM, below=0.4))
            self._out.sign(None, self._theme.control_border)
            self._out.write(f" {visible(question)}")

    def _write_sources(self) -> None:
        out = self._out
        sources = self._sources.listed()
        if sources:
            self._section("sources", _tr("Sources"))
        digits = len(str(len(sources)))
        for source in sources:
            # Figure spaces are as wide as figures: the words begin below each other.
            lead = f"{str(source.number).rjust(digits, FIGURE_SPACE)}. "
            out.start(replace(SMALL, lead=lead))
            out.place(f"source-{source.number}")
            out.write(f"{lead}{visible(source.citation)} ")
            if source.address:
                out.write(source.address, Look(target=source.address))
            if source.detail:
                out.write(f" {source.detail}", Look(colour=self._theme.quiet))
