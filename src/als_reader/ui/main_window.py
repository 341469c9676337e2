# SPDX-License-Identifier: MIT
"""The window: it puts the parts together and decides what happens. `_connect` tells it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.language import listed
from als_reader.core.places import ReadingPlace
from als_reader.core.remembered import Remembered
from als_reader.core.settings import SYSTEM_THEME, Settings
from als_reader.core.theme import Theme
from als_reader.core.words import WordMode, word_mode_of
from als_reader.ui.errands import Errands
from als_reader.ui.frame import Frame, first_size
from als_reader.ui.keeper import Keeper
from als_reader.ui.navigation import Navigation
from als_reader.ui.reader.view import ReaderView
from als_reader.ui.remarks import shortened
from als_reader.ui.style import use_theme
from als_reader.ui.system_look import theme_named, window_font
from als_reader.ui.type_choice import apply_type

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent

    from als_reader.core.evidence.load import Evidence
    from als_reader.ui.access.modes import Modes
    from als_reader.ui.actions import ShownSettings
    from als_reader.ui.button_row import ButtonRow
    from als_reader.ui.notice_bar import NoticeBar
    from als_reader.ui.panes.side_pane import SidePane
    from als_reader.ui.search_place import SearchPlace
    from als_reader.ui.status_line import StatusLine

FIRST_REST = 40
"""Milliseconds between the first picture and the work that waited for it."""


class MainWindow(QMainWindow):
    """Shows one article with everything beside it.

    It is made in two steps, so that the words are on the screen sooner: first the article alone,
    then, after its first picture, all the rest (PERFORMANCE rules 1 and 7).
    """

    commands: dict[str, QAction]
    toolbar: ButtonRow
    reading_bar: ButtonRow
    notices: NoticeBar
    status_line: StatusLine

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
        self.path: Path | None = None
        """The file it is from; None for the article that comes with ALS Reader."""
        self.entries: Sequence[Entry] = ()
        self.pane: SidePane | None = None
        self.modes: Modes | None = None
        self.text_scale = remembered.settings.text_scale
        self.system_font = self.base_font = base_font
        self._search: SearchPlace | None = None
        self._is_complete = False
        self._shown_settings: ShownSettings | None = None
        self._early_notices: list[str] = []
        self._keeper = Keeper(remembered, self)
        self.reader = ReaderView(base_font, theme)
        self._frame = Frame(self.reader, remembered.settings.pane_width)
        self.body = self._frame.body
        self.navigation = Navigation(self.reader, self.body, self)
        self.errands = Errands(self)
        self.setCentralWidget(self._frame)
        self.setMinimumSize(320, 320)
        self.resize(first_size(remembered.settings))
        self.reader.setFocus()
        self._connect()
        self._apply_settings()
        self.setAcceptDrops(False)  # the article takes what is dropped

    # --- what is shown ---

    def show_article(self, article: Article, path: Path | None) -> None:
        """Show an article where the reader left it."""
        self._keep_place()
        self.path = path
        self._show(article if self.evidence is None else self.evidence.known_only(article))
        if path is not None:
            self.remembered.recent.put_first(path, article.name)
        name = article.name or (path.name if path else "")
        self.setWindowTitle(self.tr("{title} – ALS Reader").format(title=name))
        if self._is_complete:
            self.notices.clear()
        self.show_notices(article.notices)
        self._keeper.save_soon()

    def _show(self, article: Article, entry: int = 0) -> None:
        """Put an article on the page where the reader left it."""
        self.article, self.entries = article, number_entries(article)
        settings = self.remembered.settings
        new = ReadingPlace(place=-1, word_mode=settings.word_mode, text_scale=settings.text_scale)
        place = self.remembered.places.find(article.content_hash, new)
        place = replace(place, entry=place.entry or entry)
        self.set_text_scale(place.text_scale)
        self.reader.set_word_mode(word_mode_of(place.word_mode))
        self.navigation.set_article(article, self.entries, place)
        self._check_word_mode()
        if self._search is not None:
            self._search.renew()

    def renew_article(self, article: Article, entry: int = 0) -> None:
        """Show the same article with other notes, at the same place; `entry` is open if none is."""
        self._keep_place()
        self._show(article, entry)

    def show_problem(self, message: str) -> None:
        """Say what went wrong and what to do; the open article stays."""
        if self._is_complete:
            self.notices.show_notice(message, *self.errands.remedies().get(message, ()))
        else:
            self._early_notices.append(message)

    def show_notices(self, notices: Sequence[str]) -> None:
        """Say several things at once; many are put in one."""
        more = self.tr("There are {count} more remarks about this file.")
        for notice in shortened(notices, more):
            self.show_problem(notice)

    def set_evidence(self, evidence: Evidence) -> None:
        """Take the facts, which are loaded after the article is on the screen."""
        self.evidence = evidence
        plain = evidence.known_only(self.article)
        if plain is not self.article:
            self.renew_article(plain)
        if self.pane is not None:
            self._show_facts(self.pane, evidence)

    def _show_facts(self, pane: SidePane, evidence: Evidence) -> None:
        self.status_line.show_facts_date(evidence.as_of, evidence.news.asked_on)
        pane.set_evidence(evidence)
        self.navigation.facts_arrived()

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
            names = listed(path.name for path in paths)
            words = self.tr("You can find these files under Open: {names}")
            self.show_problem(words.format(names=names))

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
        font = window_font(self.base_font, percent)
        QApplication.setFont(font)  # for dialogs made later
        with self.reader.once.together():
            self.setFont(font)
            self.reader.set_text_scale(percent)
            if self.pane is not None:
                self.pane.set_text_scale(percent)
            self._frame.set_text_scale(font, percent)
        self._keep_place()

    def set_word_mode(self, mode: WordMode) -> None:
        """Show garbled words in another way."""
        self.reader.set_word_mode(mode)
        self._check_word_mode()
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
            self._frame.add_above(self._search.bar)
        return self._search

    # --- building ---

    def _complete(self) -> None:
        """Make all that the first picture did not need."""
        from als_reader.ui.actions import ShownSettings, create_actions
        from als_reader.ui.bars import reading_bar, toolbar
        from als_reader.ui.deeds import deeds
        from als_reader.ui.notice_bar import NoticeBar
        from als_reader.ui.panes.side_pane import SidePane
        from als_reader.ui.status_line import StatusLine

        self.commands = create_actions(self, deeds(self))
        self._shown_settings = ShownSettings(self.commands, self.remembered.settings)
        self.toolbar = toolbar(self.commands, self.errands.more)
        self.reading_bar = reading_bar(self.commands)
        self.status_line = StatusLine()
        self.notices = NoticeBar()
        self.pane = SidePane(self.theme, self.today, self.base_font)
        self._frame.fill(
            toolbar=self.toolbar,
            notices=self.notices,
            pane=self.pane,
            reading_bar=self.reading_bar,
            status_line=self.status_line,
        )
        self.pane.set_text_scale(self.text_scale)
        self.pane.set_article(self.article, self.entries)
        self._is_complete = True
        self._check_word_mode()
        self.navigation.set_pane(self.pane)
        if self.evidence is not None:
            self._show_facts(self.pane, self.evidence)
        for notice in self._early_notices:
            self.show_problem(notice)

    def _connect(self) -> None:
        self.reader.files_dropped.connect(self.open_requested)
        self.reader.entry_at_cursor_changed.connect(self._on_moved)
        self.reader.painted.connect(self._on_painted)
        self.navigation.outside_requested.connect(self.errands.leave)
        self.navigation.said.connect(self._say)
        self.navigation.announced.connect(self._announce)
        self.navigation.moved.connect(self._on_moved)
        self.body.pane_width_changed.connect(self._on_pane_width_changed)
        self._keeper.tell(self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    # --- slots ---

    def _apply_settings(self) -> None:
        settings = self.remembered.settings
        theme = theme_named(settings.theme)
        if theme is not self.theme or not self.styleSheet():
            self.theme = theme
            use_theme(self, theme)
            self.reader.set_theme(theme)
            if self.pane is not None:
                self.pane.set_theme(theme)
        apply_type(self, settings)
        if self._shown_settings is not None:
            self._shown_settings.show(settings)
        if self.modes is not None:
            self.modes.apply(settings)

    def _check_word_mode(self) -> None:
        if self._is_complete:
            self.commands[f"words-{self.reader.word_mode.value}"].setChecked(True)

    def _say(self, text: str) -> None:
        if self._is_complete:
            self.status_line.say(text)

    def _announce(self, text: str) -> None:
        if not self._is_complete:
            return  # a window that opens is read out as a whole
        from als_reader.ui.announce import announce

        announce(self.reader, text)

    def _on_moved(self) -> None:
        if self._is_complete:
            from als_reader.ui.bars import follow

            follow(self)
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

    def _on_painted(self) -> None:
        """Notice the first time that the article is painted."""
        if self.article.content_hash:
            self.reader.painted.disconnect(self._on_painted)
            # Not at once: the picture leaves for the screen when the event loop has nothing to do.
            QTimer.singleShot(FIRST_REST, self._on_first_paint)

    def _on_first_paint(self) -> None:
        from als_reader.ui.access.modes import Modes

        self._complete()
        self.first_painted.emit()

        self.modes = Modes(self)
        self.modes.apply(self.remembered.settings)

    # --- Qt ---

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything."""
        settings = self.remembered.settings
        if not self.isMaximized():
            settings = replace(settings, window_width=self.width(), window_height=self.height())
        self.remembered.settings = replace(settings, is_maximized=self.isMaximized())
        self.save_now()
        super().closeEvent(event)
