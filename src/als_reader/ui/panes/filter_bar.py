# SPDX-License-Identifier: MIT
"""Search and filters above a list of trials, as buttons that open their choices in place.

A drop-down list cannot be reached by switch or dwell; these buttons can.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from als_reader.core.language import labelled, with_more
from als_reader.core.trial_filters import Facet, Listed, TrialFilter, choices
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.same_again import name_of, same_inside
from als_reader.ui.panes.wrapped_text import Piece, TextLabel, WrapButton

WordsOf = Callable[[Facet, str], str]
"""What a value of a facet is called."""


class FilterBar(QWidget):
    """Holds what the reader asks for, and says when it changes."""

    changed = Signal()
    focus_moved = Signal(QWidget)
    """Focus went by itself to a button that may be out of view."""

    def __init__(self, words_of: WordsOf) -> None:
        super().__init__()
        self._trials: Sequence[Listed] = ()
        self._words_of = words_of
        self._wanted = TrialFilter()
        self._open: Facet | None = None
        self._choice_buttons: list[WrapButton] = []
        self._names = {
            Facet.STATUS: self.tr("Status"),
            Facet.PHASE: self.tr("Phase"),
            Facet.COUNTRY: self.tr("Country"),
            Facet.RESULT: self.tr("Result"),
        }
        self.field = QLineEdit()
        self.clear = WrapButton(self.tr("Clear filters"))
        self.found = TextLabel("", look="quiet")
        self._facets = {facet: self._facet_button(facet) for facet in Facet}
        self._lay_out()

    def set_trials(self, trials: Sequence[Listed]) -> None:
        """Offer the choices that these trials have; what the reader asks for stays."""
        self._trials = trials
        focus = self.window().focusWidget()
        had_focus = focus in self._choice_buttons
        self._show_choices(self._open)
        self._renew()
        if had_focus and focus is not None and self._open is not None:
            same = same_inside(self._choices, name_of(focus)) or self._facets[self._open]
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted(self) -> TrialFilter:
        """What the reader asks for."""
        return self._wanted

    def reset(self) -> None:
        """Ask for all trials."""
        self.ask_for(TrialFilter())

    def ask_for(self, wanted: TrialFilter) -> None:
        """Ask for something as if the reader had chosen it."""
        self._wanted = wanted
        self.field.blockSignals(True)
        self.field.setText(wanted.query)
        self.field.blockSignals(False)
        self._show_choices(None)
        self._renew()
        self.changed.emit()

    # --- building ---

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Search: NCT number, name, cells"))
        self.field.setAccessibleName(self.tr("Search the trials"))
        self.field.setAccessibleIdentifier("trials-search")
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.textChanged.connect(self._on_searched)
        self.clear.setAccessibleIdentifier("trials-clear")
        self.clear.clicked.connect(self._on_cleared)
        self.found.setAccessibleIdentifier("trials-found")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        row, flow = self._row()
        for button in self._facets.values():
            flow.addWidget(button)
        column.addWidget(row)
        self._choices, self._choice_flow = self._row()
        self._choose = TextLabel("", look="quiet")
        for part in (self._choose, self._choices):
            part.hide()
            column.addWidget(part)
        row, flow = self._row()
        flow.addWidget(self.found)
        flow.addWidget(self.clear)
        column.addWidget(row)

    @staticmethod
    def _row() -> tuple[QWidget, FlowLayout]:
        holder = QWidget()
        return holder, FlowLayout(holder, 8)

    def _facet_button(self, facet: Facet) -> WrapButton:
        button = WrapButton("")
        button.setAccessibleIdentifier(f"trials-filter-{facet.value}")
        button.clicked.connect(lambda: self._on_facet(facet))
        return button

    # --- what happens ---

    def _on_searched(self, query: str) -> None:
        self._change(replace(self._wanted, query=query))

    def _on_facet(self, facet: Facet) -> None:
        self._show_choices(None if facet is self._open else facet)
        self._renew()
        if self._choice_buttons:
            self._go_to(self._choice_buttons[0])

    def _on_chosen(self, facet: Facet, value: str) -> None:
        self._show_choices(None)
        self._change(self._wanted.with_choice(facet, value))
        self._go_to(self._facets[facet])

    def _on_cleared(self) -> None:
        self.reset()
        self._go_to(self.field)

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focus_moved.emit(widget)

    def _change(self, wanted: TrialFilter) -> None:
        self._wanted = wanted
        self._show_choices(self._open)
        self._renew()
        self.changed.emit()

    # --- what is shown ---

    def _renew(self) -> None:
        for facet, button in self._facets.items():
            value = self._wanted.choice(facet)
            words = self._words_of(facet, value) if value else self.tr("all")
            button.set_words(labelled(self._names[facet], words))
            is_open = facet is self._open
            button.setAccessibleDescription(
                self.tr("Open. The choices follow.") if is_open else self.tr("Opens the choices.")
            )
        self.clear.setVisible(not self._wanted.is_empty)

    def _show_choices(self, facet: Facet | None) -> None:
        for button in self._choice_buttons:
            self._choice_flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choice_buttons = []
        self._open = facet
        if facet is not None:
            self._choose.set_words(self.tr("{facet}: choose one.").format(facet=self._names[facet]))
            self._add_choice(facet, "", self.tr("All"))
            for choice in choices(self._trials, facet, self._wanted):
                words = with_more(self._words_of(facet, choice.value), choice.count)
                self._add_choice(facet, choice.value, words)
        for part in (self._choose, self._choices):
            part.setVisible(facet is not None)
            part.updateGeometry()

    def _add_choice(self, facet: Facet, value: str, words: str) -> None:
        is_chosen = value == self._wanted.choice(facet)
        if is_chosen:
            words = self.tr("{choice} · chosen").format(choice=words)
        button = WrapButton(words)
        button.set_pieces([Piece(text=words, is_bold=is_chosen)])
        button.setAccessibleIdentifier(f"trials-{facet.value}-{value or 'all'}")
        button.setAccessibleName(labelled(self._names[facet], words))
        button.clicked.connect(lambda: self._on_chosen(facet, value))
        self._choice_flow.addWidget(button)
        self._choice_buttons.append(button)
        give_font(button, self.field.font())
        button.show()

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the choices."""
        facet = self._open
        if event.key() == Qt.Key.Key_Escape and facet is not None:
            self._show_choices(None)
            self._renew()
            self._go_to(self._facets[facet])
            event.accept()
            return
        super().keyPressEvent(event)
