# SPDX-License-Identifier: MIT
"""The form of one note: what kind it is, what we say of the words, why, and from where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from als_reader.core.article import Kind, SourceLink, Span, Verdict
from als_reader.core.evidence.load import Evidence
from als_reader.core.format.notes import VERDICTS
from als_reader.core.readability import us_grade
from als_reader.core.theme import Theme
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup
from als_reader.ui.dialogs.tick_row import ChoiceRow, TickRow
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.note_words import short_quote
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.writing import note_words as say
from als_reader.ui.writing.facts import Fact, fact_of, links, sources
from als_reader.ui.writing.fields import WordsField
from als_reader.ui.writing.find_fact import FindFactDialog
from als_reader.ui.writing.note_values import NoteValues, preview_entry
from als_reader.ui.writing.preview import NotePreview
from als_reader.ui.writing.problem_line import ProblemLine, show_first

PREVIEW_AFTER = 150
"""Milliseconds after the last letter."""
TWO_COLUMNS = 1.75
"""How much wider the form is with the preview beside it."""
EASY_GRADE = 8
"""Above this US grade the form says that shorter sentences help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAsk:
    """What the form is opened with."""

    quote: str = ""
    """The chosen words; empty for a note on what is left out."""
    spans: tuple[Span, ...] = ()
    """Every place of the same words, the chosen one first."""
    values: NoteValues = field(default_factory=NoteValues)
    is_new: bool = True
    known: tuple[SourceLink, ...] = ()
    """The sources that the file has already."""


Use = Callable[[NoteValues], Mapping[str, str]]
"""Makes the change; gives what is wrong, by field, or nothing if it is done."""


class NoteForm(ReaderDialog):
    """Asks for everything that a note says, and shows at once how it will look."""

    left = Signal(object)
    """The writer closed the form without the note: what was in it, to go on later."""

    def __init__(
        self,
        ask: NoteAsk,
        evidence: Evidence,
        theme: Theme,
        use: Use,
        parent: QWidget,
        *,
        by_letters: bool = False,
    ) -> None:
        title = QCoreApplication.translate(
            "NoteForm", "Write a note" if ask.is_new else "Change this note"
        )
        super().__init__(title, parent)
        self.setAccessibleIdentifier("note-form")
        self._ask, self._evidence, self._theme, self._use = ask, evidence, theme, use
        self._values = ask.values
        self._is_done = False
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(PREVIEW_AFTER)
        self._preview_timer.timeout.connect(self._renew_preview)
        self._problems: dict[str, ProblemLine] = {}
        words = say.about_words(ask.quote)
        self.add_text(words, is_bold=True).setAccessibleIdentifier("note-words")
        self._form, self._looks = self._columns()
        self._build_kind()
        self._build_correction()
        self._build_explanation(by_letters=by_letters)
        self._looks.addWidget(TextLabel(self.tr("How it will look"), is_bold=True))
        self._preview = NotePreview(theme, evidence)
        self._looks.addWidget(self._preview)
        self._looks.addStretch(1)
        self._build_sources()
        self._all = self._build_all()
        self._problem("words")
        self.body.addStretch(1)
        self.add_button(
            self.tr("Add this note") if ask.is_new else self.tr("Use this note"),
            "note-use",
            self.use,
        )
        self.add_close(self.tr("Cancel"))
        self._show_values()
        self._renew_preview()
        focus_choice(self._kinds)

    @property
    def values(self) -> NoteValues:
        """What stands in the form now."""
        return replace(
            self._values,
            correction=" ".join(self._correction.text().split()).rstrip("."),
            explanation=self._explanation.text,
        )

    # --- building ---

    def _columns(self) -> tuple[QVBoxLayout, QVBoxLayout]:
        """The form, and how the note will look: beside each other where there is room."""
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(24)
        columns = []
        for _ in range(2):
            column = QVBoxLayout()
            column.setSpacing(12)
            self._beside.addLayout(column, 1)
            columns.append(column)
        self.body.addLayout(self._beside)
        return columns[0], columns[1]

    def _problem(self, name: str) -> None:
        line = ProblemLine(f"problem-{name}")
        self._problems[name] = line
        self._form.addWidget(line)

    def _build_kind(self) -> None:
        quote = self._ask.quote
        kinds = [kind for kind in VERDICTS if quote or kind is Kind.MISSING]
        words = say.kind_words()
        self._form.addWidget(TextLabel(self.tr("What kind of note is it?"), is_bold=True))
        choices = [Choice(kind, words[kind], f"kind-{kind.value}") for kind in kinds]
        self._kinds = ChoiceGroup(self.tr("Kind of note"), choices)
        self._kinds.chosen.connect(self._on_kind)
        self._form.addWidget(self._kinds)
        self._verdict_title = TextLabel("", is_bold=True)
        self._form.addWidget(self._verdict_title)
        self._verdicts: dict[Kind, ChoiceGroup] = {}
        judge = say.verdict_words()
        for kind in kinds:
            if len(VERDICTS[kind]) > 1:
                group = ChoiceGroup(
                    say.verdict_question(kind),
                    [Choice(v, judge[v], say.identifier(v)) for v in VERDICTS[kind]],
                )
                group.chosen.connect(self._on_verdict)
                self._form.addWidget(group)
                self._verdicts[kind] = group
        self._problem("verdict")

    def _build_correction(self) -> None:
        self._correcting = QWidget()
        column = QVBoxLayout(self._correcting)
        column.setContentsMargins(0, 0, 0, 0)
        label = self.tr("The right term")
        column.addWidget(TextLabel(label, is_bold=True))
        self._correction = QLineEdit()
        self._correction.setAccessibleName(label)
        self._correction.setAccessibleIdentifier("note-correction")
        self._correction.textChanged.connect(self._preview_soon)
        row = QHBoxLayout()
        row.addWidget(self._correction, 1)
        column.addLayout(row)
        self._form.addWidget(self._correcting)
        self._problem("correction")

    def _build_explanation(self, *, by_letters: bool) -> None:
        label = self.tr("Why? In one or two short sentences")
        self._form.addWidget(TextLabel(label, is_bold=True))
        self._explanation = WordsField(label, "note-explanation", by_letters=by_letters)
        self._explanation.changed.connect(self._preview_soon)
        self._form.addWidget(self._explanation)
        self._hint = TextLabel("", look="quiet")
        self._form.addWidget(self._hint)
        self._problem("explanation")

    def _build_sources(self) -> None:
        holder = QWidget()
        row = FlowLayout(holder, 8)
        row.addWidget(big_button(self.tr("Add source…"), "note-add-source", self._on_add_source))
        row.addWidget(big_button(self.tr("Add link…"), "note-add-link", self._on_add_link))
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._form.addWidget(holder)
        self._source_list = QVBoxLayout()
        self._source_list.setSpacing(8)
        self._form.addLayout(self._source_list)

    def _build_all(self) -> TickRow | None:
        count = len(self._ask.spans)
        if count < 2:
            return None
        words = self.tr("Show this note at all {count} places where these words stand")
        row = TickRow(words.format(count=count))
        row.setAccessibleIdentifier("note-for-all")
        row.toggled.connect(self._on_all)
        self._form.addWidget(row)
        return row

    # --- showing ---

    def _show_values(self) -> None:
        values = self._values
        self._kinds.show_value(values.kind)
        self._correction.setText(values.correction)
        self._explanation.set_text(values.explanation)
        if self._all is not None:
            self._all.setChecked(values.for_all)
        self._show_kind()
        self._show_sources()

    def _show_kind(self) -> None:
        values = self._values
        for kind, group in self._verdicts.items():
            group.setVisible(kind is values.kind)
            if kind is values.kind and values.verdict is not None:
                group.show_value(values.verdict)
        title = say.verdict_question(values.kind)
        self._verdict_title.set_words(title)
        self._verdict_title.setVisible(bool(title))
        self._correcting.setVisible(values.kind is Kind.GARBLE)
        if self._all is not None:
            self._all.setVisible(values.kind is not Kind.MISSING)

    def _show_sources(self) -> None:
        while (item := self._source_list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        every = sources(self._evidence)
        for index, source in enumerate(self._values.sources):
            fact = fact_of(every, source.target)
            name = fact.name if fact else source.title or source.target
            button = big_button(
                self.tr("Take away this source: {name}").format(name=short_quote(name)),
                f"note-source-{index + 1}",
                partial(self._on_source_away, index),
                is_left=True,
            )
            self._source_list.addWidget(button)
        self.order_tabs()

    def _preview_soon(self) -> None:
        if not self._preview_timer.isActive():
            self._preview_timer.start()

    def _renew_preview(self) -> None:
        values = self.values
        quote = "" if values.kind is Kind.MISSING else self._ask.quote
        spans = self._ask.spans if quote else ()
        entry, known, refused = preview_entry(values, quote, spans, self._ask.known)
        self._preview.show_entry(entry, known)
        words = self.tr("One link here is not safe, so it is shown as plain words.")
        self._problems["explanation"].say(words if refused else "")
        is_hard = us_grade(values.explanation) > EASY_GRADE
        self._hint.set_words(
            self.tr("These sentences are hard to read. Shorter sentences and words help.")
            if is_hard
            else self.tr("Put two stars around **bold words**. Use Add link for links.")
        )

    # --- slots ---

    def _on_kind(self, kind: Kind) -> None:
        self._values = self._values.of_kind(kind)
        self._show_kind()
        self.order_tabs()
        self._preview_soon()

    def _on_verdict(self, verdict: Verdict) -> None:
        self._values = replace(self._values, verdict=verdict)
        self._problems["verdict"].say("")
        self._preview_soon()

    def _on_all(self, is_on: bool) -> None:
        self._values = replace(self._values, for_all=is_on)
        self._preview_soon()

    def _on_add_source(self) -> None:
        dialog = FindFactDialog(
            self.tr("Add a source"), sources(self._evidence), self, has_own_address=True
        )
        dialog.chosen.connect(self._on_source)
        dialog.open()

    def _on_source(self, fact: Fact) -> None:
        title = "" if fact.target.startswith("ref:") else fact.name
        source = SourceLink(label="", target=fact.target, title=title)
        if all(other.target != fact.target for other in self._values.sources):
            self._values = replace(self._values, sources=(*self._values.sources, source))
            self._show_sources()
            self._preview_soon()

    def _on_source_away(self, index: int) -> None:
        kept = self._values.sources
        self._values = replace(self._values, sources=kept[:index] + kept[index + 1 :])
        self._explanation.focus()
        self._show_sources()
        self._preview_soon()

    def _on_add_link(self) -> None:
        facts = links(self._evidence, say.fact_kinds())
        dialog = FindFactDialog(self.tr("Add a link"), facts, self)
        dialog.chosen.connect(self._on_link)
        dialog.open()

    def _on_link(self, fact: Fact) -> None:
        name = fact.name.replace("[", "(").replace("]", ")")
        self._explanation.insert(self.tr("See {link}.").format(link=f"[{name}]({fact.target})"))
        is_term = fact.target.startswith("term:") and self._values.kind is Kind.GARBLE
        if is_term and not self._correction.text().strip():
            self._correction.setText(fact.name)
        self._preview_soon()

    # --- finishing ---

    def use(self) -> None:
        """Make the note, or say at each field what is missing."""
        values = self.values
        problems = dict(say.missing_words(values)) or dict(self._use(values))
        first = show_first(self._problems, problems)
        if not first:
            self._is_done = True
            self.accept()
            return
        self._go_to(first)

    def _go_to(self, name: str) -> None:
        group = self._verdicts.get(self._values.kind)
        if name == "correction":
            self._correction.setFocus()
        elif name == "verdict" and group is not None:
            focus_choice(group)
        else:
            self._explanation.focus()
        self.scroll_to(self._problems[name])

    def done(self, result: int) -> None:
        """Nothing that was written is lost: it can be gone on with."""
        if not self._is_done and self.values != self._ask.values:
            self.left.emit(self.values)
        super().done(result)

    # --- Qt ---

    def _wished_size(self) -> QSize:
        """Wide enough for two columns, if the window is."""
        size = super()._wished_size()
        wide = round(size.width() * TWO_COLUMNS)
        parent = self.parentWidget()
        has_room = parent is not None and parent.window().width() >= wide
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if has_room else ways.TopToBottom)
        return QSize(wide, size.height()) if has_room else super()._wished_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter uses the note from anywhere in the form."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.use()
        else:
            super().keyPressEvent(event)


def focus_choice(group: ChoiceGroup) -> None:
    """Go to the row that is chosen, or to the first one."""
    rows = group.findChildren(ChoiceRow)
    chosen = next((row for row in rows if row.isChecked()), rows[0])
    chosen.setFocus()
