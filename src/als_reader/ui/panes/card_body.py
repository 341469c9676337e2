# SPDX-License-Identifier: MIT
"""What an open card shows: words in sections, their sources, and buttons that lead on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.evidence.models import Citation, Reference, Statement, Tag
from als_reader.core.theme import Theme
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton

SHORT_CITATION = 44
"""Longer citations are cut in lists of sources; the whole one opens with a press."""


def source_label(reference: Reference) -> str:
    """A short name of a reference: its whole citation, or its beginning and its year."""
    citation = reference.citation
    if len(citation) <= SHORT_CITATION:
        return citation
    start = citation[:SHORT_CITATION].rsplit(" ", 1)[0].rstrip(",;:. (")
    year = f" {reference.year}" if reference.year and reference.year not in start else ""
    return f"{start} …{year}"


def refs_of(citations: Iterable[Citation]) -> tuple[str, ...]:
    """The references of some citations, each once, in order."""
    return tuple(dict.fromkeys(ref for citation in citations for ref in citation.refs))


class Painted(Protocol):
    """Something in a card that paints in the colours of the theme by itself."""

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""


class CardBody(QWidget):
    """Takes what a card shows, piece by piece, from the top."""

    link_activated = Signal(str)
    """"ref:ID", "term:ID", "option:ID", "trial:NCT…" or an outside address."""

    def __init__(self, references: Mapping[str, Reference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._references = references
        self._painted: list[Painted] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.setSpacing(8)

    def text(self, text: str, *, look: str = "", is_bold: bool = False) -> TextLabel:
        """Add a paragraph; `look` may be "quiet"."""
        label = TextLabel(text, is_bold=is_bold, look=look)
        self._column.addWidget(label)
        return label

    def section(self, title: str, statements: Sequence[Statement]) -> None:
        """Add a heading, sentences and their sources; nothing at all if there are none."""
        if not statements:
            return
        self.heading(title)
        for statement in statements:
            self.text(statement.text)
        self.source_lines([c for statement in statements for c in statement.sources])

    def heading(self, title: str) -> None:
        """Add a bold line with some room above."""
        self._column.addSpacing(8)
        self.text(title, is_bold=True)

    def source_lines(self, citations: Iterable[Citation], title: str = "") -> None:
        """Add a button for each source, and say when something is our own reading."""
        citations = tuple(citations)
        refs = refs_of(citations)
        own = any(citation.tag is Tag.OURS for citation in citations)
        if refs:
            self.source_buttons([f"ref:{ref}" for ref in refs], title)
        if own:
            words = (
                _tr("Part of this is our own reading of the sources.")
                if refs
                else _tr("This is our own reading of the text.")
            )
            self.text(words, look="quiet")

    def source_buttons(
        self, targets: Sequence[str], title: str = "", titles: Mapping[str, str] | None = None
    ) -> None:
        """Add a wrapping line "Sources:" with a button for each `ref:ID` or outside address.

        `titles` names those that are not among the references.
        """
        row = self._row(spacing=0)
        row.addWidget(TextLabel(title or _tr("Sources:"), look="quiet"))
        for target in targets:
            reference = self._references.get(target.removeprefix("ref:"))
            other = (titles or {}).get(target) or target.removeprefix("ref:")
            words = source_label(reference) if reference else other
            button = self._button(words, target, "link")
            button.setAccessibleIdentifier(f"source-{target}")
            if reference:
                button.setAccessibleDescription(_tr("Source: ") + reference.citation)
            row.addWidget(button)

    def action_row(self, choices: Iterable[tuple[str, str]]) -> tuple[WrapButton, ...]:
        """Add a wrapping row of buttons from (words, link target)."""
        choices = tuple(choices)
        if not choices:
            return ()
        row = self._row(spacing=8)
        buttons = tuple(self._button(words, target, "") for words, target in choices)
        for button in buttons:
            row.addWidget(button)
        return buttons

    def widget(self, widget: QWidget) -> None:
        """Add something of your own, such as a bar."""
        self._column.addWidget(widget)

    def follow_theme(self, painted: Painted) -> None:
        """Tell something in it of the colours, now and when they change."""
        self._painted.append(painted)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        for painted in self._painted:
            painted.set_theme(theme)

    def _row(self, spacing: int) -> FlowLayout:
        holder = QWidget()
        row = FlowLayout(holder, spacing)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._column.addWidget(holder)
        return row

    def _button(self, words: str, target: str, look: str) -> WrapButton:
        button = WrapButton(words, look=look)
        button.clicked.connect(lambda: self.link_activated.emit(target))
        button.setAccessibleIdentifier(f"go-{target}")
        return button

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """The least; to measure all words in one line each, as Qt would, is slow."""
        return self.minimumSizeHint()


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardBody", text)
