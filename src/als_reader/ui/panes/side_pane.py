# SPDX-License-Identifier: MIT
"""The pane beside the article: notes, glossary, options and trials, each made when first shown."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.theme import Theme
from als_reader.ui.announce import unheard
from als_reader.ui.fonts import give_font, with_han
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.reference_view import ReferenceView
from als_reader.ui.panes.sorry_tab import SorryTab
from als_reader.ui.panes.tab_facts import counts, facts_of
from als_reader.ui.panes.tab_row import TabRow
from als_reader.ui.panes.wrapped_text import WrapButton
from als_reader.ui.searching import Place, Searchable
from als_reader.ui.system_look import LEAST_POINTS, scaled, window_font

SCHEMES = {"term": "glossary", "option": "options", "trial": "trials", "found": "trials"}


class SidePane(QWidget):
    """Four tabs; the window decides what their requests lead to."""

    entry_opened = Signal(int)
    """The reader opened the card of a note."""
    entry_requested = Signal(int)
    """The reader wants to see the words of a note in the text."""
    place_requested = Signal(int, int)
    """The reader wants to see one place of a note's words: its number, and which place from 0."""
    item_opened = Signal(str)
    """The reader opened a term, an option or a trial: "term:als"."""
    link_activated = Signal(str)
    tab_changed = Signal(str)
    card_filled = Signal(str, object)
    """The body of a card was made: the card's key, the CardBody."""
    renewed = Signal()
    """All that is there shows the facts that came last."""

    def __init__(self, theme: Theme, today: date, base_font: QFont | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._base_font = base_font
        self._article = Article()
        self._entries: Sequence[Entry] = ()
        self._evidence: Evidence | None = None
        self._pages: dict[str, PaneTab] = {}
        self._older: set[str] = set()
        """Tabs that have not yet taken the facts of now."""
        self._renewing = QTimer(self)
        self._renewing.setInterval(0)
        self._renewing.setSingleShot(True)
        self._renewing.timeout.connect(self._renew_next)
        self._current = "notes"
        self._text_scale = 100
        self._instead: QWidget | None = None
        self._titles = {
            "notes": self.tr("Notes"),
            "glossary": self.tr("Glossary"),
            "options": self.tr("Options"),
            "trials": self.tr("Trials"),
        }
        self.setObjectName("side-pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Notes and facts"))
        self._tabs = TabRow(self._titles)
        self._tabs.set_current(self._current)
        self._tabs.tab_pressed.connect(self.show_tab)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # nothing, until there is an article
        self._reference = ReferenceView(theme)
        self._reference.link_activated.connect(self.link_activated)
        self._reference.closed.connect(lambda: self._show(self._current))
        self._stack.addWidget(self._reference)
        self._lay_out()
        self.set_text_scale(self._text_scale)

    def _lay_out(self) -> None:
        self._bottom = QWidget()
        row = FlowLayout(self._bottom)
        row.setContentsMargins(14, 8, 14, 8)
        for words, name, step in (
            (self.tr("List up"), "pane-up", -1),
            (self.tr("List down"), "pane-down", 1),
        ):
            button = WrapButton(words)
            button.setAccessibleIdentifier(name)
            button.clicked.connect(partial(self.turn_page, step))
            row.addWidget(button)
        self._line = QFrame()
        self._line.setProperty("look", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._line)
        column.addWidget(self._bottom)

    # --- what is shown ---

    def set_article(self, article: Article, entries: Sequence[Entry]) -> None:
        """Show the notes of another article."""
        self._article, self._entries = article, entries
        self._tabs.set_count("notes", len(entries))
        for name in ("notes", "glossary"):
            self._forget(name)
        self._show(self._current)

    def set_evidence(self, evidence: Evidence) -> None:
        """Show the facts, which come later than the article; the reader's place stays."""
        self._evidence = evidence
        self.set_text_scale(self._text_scale)
        for name, count in counts(evidence).items():
            self._tabs.set_count(name, count)
        for name, page in tuple(self._pages.items()):
            if isinstance(page, SorryTab) or isinstance(facts_of(evidence, name), EvidenceError):
                self._forget(name)
            else:
                self._older.add(name)
        if not self.shown_reference:
            self._show(self._current)
        self._renewing.start()

    def _renew_next(self) -> None:
        """Renew one thing more; what the reader does meanwhile comes in between."""
        for name in sorted(self._pages, key=lambda name: name != self._current):
            is_older = name in self._older
            if self._page(name).cards.refill() or is_older:
                self._renewing.start()
                return
        self.renewed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._reference.set_theme(theme)
        for page in self._pages.values():
            page.set_theme(theme)
        self.set_text_scale(self._text_scale)  # another style sheet makes Qt forget fonts

    def set_text_scale(self, percent: int) -> None:
        """Change the size of all text in the pane, in hundredths of the normal size."""
        font = QFont(self._base_font or QApplication.font())
        if self._base_font is None:
            system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            font.setPointSizeF(max(LEAST_POINTS, system.pointSizeF()))
        self._text_scale = percent
        if self._evidence is not None:  # only facts have Chinese words, and they come later
            font = with_han(font)
        self.setFont(scaled(font, percent))
        # Not to the stack: what it has put away would then never be forgotten by Python.
        for page in (self._reference, *self._pages.values()):
            give_font(page, self.font())
        for part in (self._tabs, self._bottom):
            give_font(part, window_font(font, percent))

    def set_base_font(self, font: QFont) -> None:
        """Use another font; `set_text_scale` follows."""
        self._base_font = font

    def show_page_buttons(self, shown: bool) -> None:
        """Show its own page buttons, or not: the window has some where only the pane is shown."""
        self._bottom.setVisible(shown and self._instead is None)

    def show_instead(self, view: QWidget | None) -> None:
        """Show a view that stands for tabs and cards, over the whole pane; None ends it."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        if self._instead is not None:
            layout.removeWidget(self._instead)
            self._instead.hide()
            self._instead.deleteLater()
        self._instead = view
        for part in (self._tabs, self._stack, self._line, self._bottom):
            part.setVisible(view is None)
        if view is not None:
            layout.addWidget(view, 1)
            view.show()

    @property
    def shown_page(self) -> QWidget | None:
        """The tab that is shown, or the source."""
        return self._stack.currentWidget()

    # --- going somewhere ---

    @property
    def current_tab(self) -> str:
        """The name of the tab that is shown, or from which a source was opened."""
        return self._current

    @property
    def shown_reference(self) -> str:
        """The id of the source that is shown instead of a tab; empty if none is."""
        shown = self._reference.reference
        is_shown = self._stack.currentWidget() is self._reference
        return shown.id if shown and is_shown else ""

    def page(self, name: str) -> PaneTab:
        """The content of a tab; it is made now if it was never shown."""
        return self._page(name)

    def show_tab(self, name: str) -> None:
        """Show a tab."""
        if name not in self._titles:
            return
        changed = name != self._current
        self._show(name)
        if changed:
            self.tab_changed.emit(name)

    def open_entry(self, number: int) -> None:
        """Show the card of a note."""
        self._show("notes")
        self._page("notes").open_item(f"note:{number}")

    def open_link(self, target: str) -> bool:
        """Show a term, option, trial or source; False if the facts do not have it."""
        evidence = self._evidence
        scheme, _, id_ = target.partition(":")
        if evidence is None:
            return False
        if scheme == "ref" and id_ in evidence.reference_by_id:
            reference = evidence.reference_by_id[id_]
            self._reference.show_reference(reference, evidence.trial_by_id)
            give_font(self._reference, self.font())
            self._stack.setCurrentWidget(self._reference)
            return True
        name = SCHEMES.get(scheme)
        if name is None or not self._page(name).open_item(target):
            return False
        self._show(name)
        return True

    def focus_open_item(self) -> None:
        """Go to what was opened last, or to the tab's button."""
        if self.shown_reference:
            self._reference.focus()
        elif not self._page(self._current).focus_open_item():
            self.focus_tab()

    def focus_tab(self) -> None:
        """Go to the button of the tab that is shown."""
        self._tabs.button(self._current).setFocus(Qt.FocusReason.OtherFocusReason)

    def header_of(self, key: str) -> QWidget | None:
        """The header of a card in the tab that is shown, or of a source; None if there is none."""
        if self.shown_reference:
            return self._reference.header if key == f"ref:{self.shown_reference}" else None
        card = self._page(self._current).cards.card(key)
        return card.header if card else None

    def turn_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1); a line stays in sight (ACCESSIBILITY A7)."""
        shown = self._reference if self.shown_reference else self._page(self._current).cards
        bar = shown.verticalScrollBar()
        kept = 2 * self.fontMetrics().lineSpacing()
        bar.setValue(bar.value() + step * max(kept, shown.viewport().height() - kept))

    def searchables(self) -> Sequence[Place]:
        """What Find can search: every tab, shown or not."""
        return tuple(_PaneSearch(self, name, self._page(name).search) for name in self._titles)

    # --- tabs ---

    def _show(self, name: str) -> None:
        self._current = name
        self._tabs.set_current(name)
        self._stack.setCurrentWidget(self._page(name))

    def _page(self, name: str) -> PaneTab:
        page = self._pages.get(name)
        if page is not None and name in self._older and self._evidence is not None:
            self._older.discard(name)
            page.set_evidence(self._evidence)
        if page is None:
            with unheard():
                page = self._make(name)
            page.link_activated.connect(self._on_link_activated)
            page.entry_requested.connect(self.entry_requested)
            page.place_requested.connect(self.place_requested)
            page.item_opened.connect(self._on_item_opened)
            page.cards.card_filled.connect(self.card_filled)
            self._pages[name] = page
            # First, or all words would be measured for a font and a width that Qt guesses.
            give_font(page, self.font())
            page.expect_size(self._stack.size())
            self._stack.addWidget(page)
            give_font(page, self.font())  # the style of its new place has made Qt forget some
        return page

    def _make(self, name: str) -> PaneTab:
        evidence = self._evidence
        if name == "notes":
            from als_reader.ui.panes.notes_tab import NotesTab

            notes = NotesTab(self._theme, self._article, self._entries)
            if evidence is not None:
                notes.set_evidence(evidence)
            return notes
        if evidence is None:
            return SorryTab(name, self._titles[name], self._theme, self.tr("One moment, please."))
        part = facts_of(evidence, name)
        if isinstance(part, EvidenceError):
            return SorryTab(name, self._titles[name], self._theme, str(part))
        return self._make_facts(name, evidence)

    def _make_facts(self, name: str, evidence: Evidence) -> PaneTab:
        match name:
            case "glossary":
                from als_reader.ui.panes.glossary_tab import GlossaryTab

                return GlossaryTab(self._theme, self._entries, evidence)
            case "options":
                from als_reader.ui.panes.options_tab import OptionsTab

                return OptionsTab(self._theme, evidence, self._today)
            case _:
                from als_reader.ui.panes.trials_tab import TrialsTab

                return TrialsTab(self._theme, evidence, self._today)

    def _forget(self, name: str) -> None:
        page = self._pages.pop(name, None)
        self._older.discard(name)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _on_link_activated(self, target: str) -> None:
        scheme, _, rest = target.partition(":")
        if scheme == "note":
            self.open_entry(int(rest))
            self.focus_open_item()
            self.entry_opened.emit(int(rest))
        else:
            self.link_activated.emit(target)

    def _on_item_opened(self, key: str) -> None:
        scheme, _, rest = key.partition(":")
        if scheme == "note":
            self.entry_opened.emit(int(rest))
        else:
            self.item_opened.emit(key)


class _PaneSearch:
    """Find in one tab; a hit shows its tab."""

    def __init__(self, pane: SidePane, name: str, search: Searchable) -> None:
        self.search_key = name
        self.search_name = search.search_name
        self._pane = pane
        self._name = name

    def search(self, query: str) -> int:
        """Mark the words in every card; how many cards have them."""
        return self._pane.page(self._name).search.search(query)

    def show_hit(self, index: int) -> None:
        """Show the tab and the card of a hit."""
        self._pane.show_tab(self._name)
        self._pane.page(self._name).search.show_hit(index)

    def clear_search(self) -> None:
        """Take the marks away."""
        self._pane.page(self._name).search.clear_search()
