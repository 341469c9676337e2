# SPDX-License-Identifier: MIT
"""The window: it puts the parts together and decides what happens. `_connect` tells it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QVBoxLayout, QWidget

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.known import without_unknown_links
from als_reader.core.places import ReadingPlace
from als_reader.core.remembered import Remembered
from als_reader.core.settings import SYSTEM_THEME, Settings
from als_reader.core.theme import Theme
from als_reader.core.words import WordMode, word_mode_of
from als_reader.ui.actions import create_actions, set_keys
from als_reader.ui.bars import fit_reading_bar, more_menu, reading_bar, toolbar
from als_reader.ui.body import Body
from als_reader.ui.deeds import deeds
from als_reader.ui.errands import Errands
from als_reader.ui.keeper import Keeper
from als_reader.ui.navigation import Navigation
from als_reader.ui.notice_bar import NoticeBar
from als_reader.ui.reader.view import ReaderView
from als_reader.ui.status_line import StatusLine
from als_reader.ui.style import has_theme, use_theme
from als_reader.ui.system_look import theme_named, window_font

if TYPE_CHECKING:
    from als_reader.core.evidence.load import Evidence
    from als_reader.ui.access.modes import Modes
    from als_reader.ui.panes.side_pane import SidePane
    from als_reader.ui.search_place import SearchPlace

MOST_NOTICES = 4
FIRST_REST = 40
"""Milliseconds between the first picture and the work that waited for it."""


class MainWindow(QMainWindow):
    """Shows one article with everything beside it."""

    first_painted = Signal()
    """The words of the first article are on the screen; slower things may begin."""
    open_requested = Signal(list)
    """The reader chose files to open."""
    sample_requested = Signal()
    """The reader wants the article that comes with ALS Reader."""

    def __init__(self, remembered: Remembered, base_font: QFont, theme: Theme, today: date) -> None:
        super().__init__()
        self.remembered = remembered
        self.today = today
        self.theme = theme
        self.evidence: Evidence | None = None
        self.article = Article()
        self.entries: Sequence[Entry] = ()
        self.pane: SidePane | None = None
        self.modes: Modes | None = None
        self.text_scale = remembered.settings.text_scale
        self._base_font = base_font
        self._search: SearchPlace | None = None
        self._keeper = Keeper(remembered, self)
        self.reader = ReaderView(base_font, theme)
        self.notices = NoticeBar()
        self.status_line = StatusLine()
        self._pane_place = QFrame()
        self._pane_place.setObjectName("pane-placeholder")
        self.body = Body(self._article_side(), self._pane_place, remembered.settings.pane_width)
        self.navigation = Navigation(self.reader, self.body, self)
        self.errands = Errands(self)
        self.commands = create_actions(self, deeds(self))
        self._lay_out()
        self.reader.setFocus()
        self._connect()
        self._apply_settings()
        self.setAcceptDrops(False)  # the article takes what is dropped

    # --- what is shown ---

    def show_article(self, article: Article, path: Path | None) -> None:
        """Show an article where the reader left it."""
        self._keep_place()
        if self.evidence is not None:
            article = without_unknown_links(article, self.evidence.known_ids)
        self._show(article)
        if path is not None:
            self.remembered.recent.put_first(path, article.title)
        name = article.title or (path.name if path else "")
        self.setWindowTitle(self.tr("{title} – ALS Reader").format(title=name))
        self.notices.clear()
        self.show_notices(article.notices)
        self._keeper.save_soon()

    def _show(self, article: Article) -> None:
        """Put an article on the page where the reader left it."""
        self.article, self.entries = article, number_entries(article)
        settings = self.remembered.settings
        new = ReadingPlace(place=-1, word_mode=settings.word_mode, text_scale=settings.text_scale)
        place = self.remembered.places.find(article.content_hash, new)
        self.set_text_scale(place.text_scale)
        self.reader.set_word_mode(word_mode_of(place.word_mode))
        self.commands[f"words-{self.reader.word_mode.value}"].setChecked(True)
        self.navigation.set_article(article, self.entries, place)
        if self._search is not None:
            self._search.renew()

    def show_problem(self, message: str) -> None:
        """Say what went wrong and what to do; the open article stays."""
        self.notices.show_notice(message)

    def show_notices(self, notices: Sequence[str]) -> None:
        """Say several things at once; many are put in one."""
        for notice in notices[:MOST_NOTICES]:
            self.notices.show_notice(notice)
        more = len(notices) - MOST_NOTICES
        if more > 0:
            self.notices.show_notice(
                self.tr("There are {count} more remarks about this file.").format(count=more)
            )

    def set_evidence(self, evidence: Evidence) -> None:
        """Take the facts, which are loaded after the article is on the screen."""
        self.evidence = evidence
        self.status_line.show_facts_date(evidence.as_of)
        plain = without_unknown_links(self.article, evidence.known_ids)
        if plain is not self.article:
            self._keep_place()
            self._show(plain)
        if self.pane is not None:
            self.pane.set_evidence(evidence)
            self.navigation.facts_arrived()

    @property
    def facts(self) -> Evidence:
        """The bundled facts, loaded now if they are not there yet."""
        if self.evidence is None:
            from als_reader.core.evidence.load import load_evidence
            from als_reader.resources import resource_root

            self.set_evidence(load_evidence(resource_root() / "evidence", self.today))
        assert self.evidence is not None
        return self.evidence

    def show_entry(self, number: int) -> None:
        """Open a note by its number."""
        self.navigation.open_entry(number)

    def show_tab(self, name: str) -> None:
        """Open a tab of the pane by its name."""
        self.navigation.show_tab(name)

    def queue_files(self, paths: Sequence[Path]) -> None:
        """Keep files that wait to be read: they stand in *Open*."""
        for path in reversed(paths):
            self.remembered.recent.put_next(path)
        if paths:
            names = ", ".join(path.name for path in paths)
            words = self.tr("You can find these files under Open: {names}")
            self.notices.show_notice(words.format(names=names))

    def forget_file(self, path: Path) -> None:
        """Take a file out of the list in *Open*."""
        self.remembered.recent.forget(path)
        self._keeper.save_soon()

    def come_to_front(self) -> None:
        """Another start has handed its files over."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- how it looks ---

    def set_theme_by_name(self, name: str) -> None:
        """Change all colours."""
        self.change_settings(replace(self.remembered.settings, theme=name))

    def set_text_scale(self, percent: int) -> None:
        """Change the size of all text."""
        self.text_scale = percent
        font = window_font(self._base_font, percent)
        QApplication.setFont(font)  # for dialogs made later
        self.setFont(font)
        self.body.set_text_scale(percent)
        self.reader.set_text_scale(percent)
        if self.pane is not None:
            self.pane.set_text_scale(percent)
        self._keep_place()

    def set_word_mode(self, mode: WordMode) -> None:
        """Show garbled words in another way."""
        self.reader.set_word_mode(mode)
        self.commands[f"words-{mode.value}"].setChecked(True)
        self.remembered.settings = replace(self.remembered.settings, word_mode=mode.value)
        self._keep_place()
        if self._search is not None:
            self._search.renew()

    def change_settings(self, settings: Settings) -> None:
        """Use other settings and keep them."""
        self.remembered.settings = settings
        self._apply_settings()
        self._keeper.save_soon()

    def change_text_scale(self, percent: int) -> None:
        """A text size that the reader chose: also for files opened later."""
        self.remembered.settings = replace(self.remembered.settings, text_scale=percent)
        self.set_text_scale(percent)
        self.status_line.say(self.tr("Text size {percent} %").format(percent=percent))

    def save_now(self) -> None:
        """Keep everything that must be remembered."""
        self._keep_place()
        self._keeper.save_now()

    # --- finding ---

    def open_find(self) -> None:
        """Show the Find bar."""
        self._search_place().open()

    @property
    def search(self) -> SearchPlace | None:
        """The Find bar and what it has found, once it has been opened."""
        return self._search

    def find_next(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit."""
        self._search_place().step(step)

    def turn_page(self, step: int) -> None:
        """Turn a page of what is read: the article, or the pane where only that is shown."""
        if self.body.is_narrow and self.body.shows_pane:
            self.navigation.turn_pane_page(step)
        else:
            self.reader.turn_page(step)

    def to_article(self) -> None:
        """Close what is in the way and go to the article."""
        if self._search is not None and self._search.is_open:
            self._search.close()
        self.navigation.to_article()

    def _search_place(self) -> SearchPlace:
        if self._search is None:
            from als_reader.ui.search_place import SearchPlace

            self._search = SearchPlace(self)
            self._top.addWidget(self._search.bar)
        return self._search

    # --- building ---

    def _article_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.reader, 1)
        column.addWidget(self.reader.part_bar)
        return side

    def _lay_out(self) -> None:
        self.menu = more_menu(self, self.commands)
        self.toolbar = toolbar(self.commands, self.menu)
        self.reading_bar = reading_bar(self.commands)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QVBoxLayout()
        column.addWidget(self.toolbar)
        column.addLayout(self._top)
        column.addWidget(self.body, 1)
        column.addWidget(self.reading_bar)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.setMinimumSize(320, 320)
        settings = self.remembered.settings
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(QSize(settings.window_width, settings.window_height).boundedTo(screen))

    def _connect(self) -> None:
        self.reader.files_dropped.connect(self.open_requested)
        self.reader.entry_at_cursor_changed.connect(self._on_moved)
        self.reader.viewport().installEventFilter(self)
        self.navigation.outside_requested.connect(self.errands.leave)
        self.navigation.said.connect(self._say)
        self.navigation.announced.connect(self._announce)
        self.navigation.moved.connect(self._on_moved)
        self.body.pane_width_changed.connect(self._on_pane_width_changed)
        self._keeper.failed.connect(self.show_problem)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def _build_pane(self) -> None:
        from als_reader.ui.panes.side_pane import SidePane

        self.pane = SidePane(self.theme, self.today, self._base_font)
        self.pane.set_text_scale(self.text_scale)
        self.pane.set_article(self.article, self.entries)
        if self.evidence is not None:
            self.pane.set_evidence(self.evidence)
        self.body.replace_pane(self.pane)
        self.navigation.set_pane(self.pane)

    # --- slots ---

    def _apply_settings(self) -> None:
        settings = self.remembered.settings
        theme = theme_named(settings.theme)
        if theme is not self.theme or not has_theme():
            self.theme = theme
            use_theme(theme)
            self.reader.set_theme(theme)
            if self.pane is not None:
                self.pane.set_theme(theme)
        self.reader.set_line_spacing(settings.line_spacing)
        self.reader.set_column_width(settings.column_width)
        set_keys(self.commands, settings)
        if self.modes is not None:
            self.modes.apply(settings)

    def _say(self, text: str) -> None:
        self.status_line.say(text)
        self._announce(text)

    def _announce(self, text: str) -> None:
        if self.pane is None:
            return  # a window that opens is read out as a whole
        from als_reader.ui.announce import announce

        announce(self.reader, text)

    def _on_moved(self) -> None:
        go = self.navigation
        self.commands["back"].setEnabled(go.can_go_back)
        self.commands["forward"].setEnabled(go.can_go_forward)
        self.commands["open-note"].setEnabled(go.note_to_open() is not None)
        self.commands["open-note"].setText(go.open_note_words())
        fit_reading_bar(self.reading_bar, self.body)
        if self.pane is not None:
            self.pane.show_page_buttons(not self.body.is_narrow)
        self._keep_place()

    def _on_pane_width_changed(self, width: int) -> None:
        self.remembered.settings = replace(self.remembered.settings, pane_width=width)
        self._keeper.save_soon()

    def _on_system_changed(self) -> None:
        if self.remembered.settings.theme == SYSTEM_THEME:
            self._apply_settings()

    def _keep_place(self) -> None:
        if not self.article.content_hash:
            return
        place = self.navigation.reading_place(self.reader.word_mode, self.text_scale)
        if self.remembered.places.keep(self.article.content_hash, place):
            self._keeper.save_soon()

    def _on_first_paint(self) -> None:
        self._build_pane()
        self.first_painted.emit()
        from als_reader.ui.access.modes import Modes

        self.modes = Modes(self)
        self.modes.apply(self.remembered.settings)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first time that the article is painted."""
        if event.type() is QEvent.Type.Paint and self.article.content_hash:
            watched.removeEventFilter(self)
            # Not at once: the picture leaves for the screen when the event loop has nothing to do.
            QTimer.singleShot(FIRST_REST, self._on_first_paint)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything."""
        settings = self.remembered.settings
        if not self.isMaximized():
            settings = replace(settings, window_width=self.width(), window_height=self.height())
        self.remembered.settings = replace(settings, is_maximized=self.isMaximized())
        self.save_now()
        super().closeEvent(event)
