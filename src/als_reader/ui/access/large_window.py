# SPDX-License-Identifier: MIT
"""The window with few and very large buttons: one view at a time, everything else under More."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from shiboken6 import isValid

from als_reader.core.article import Span
from als_reader.core.settings import Settings
from als_reader.ui.access.below import stand_below
from als_reader.ui.access.item_view import ItemView
from als_reader.ui.access.large_dialog import LargeDialog
from als_reader.ui.access.large_grid import LARGE, Deed, LargeGrid
from als_reader.ui.access.large_page import MOST
from als_reader.ui.access.paper import PaperLook
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.system_look import scaled

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class LargeWindow(QObject):
    """Takes the small buttons away while it is on, and puts large ones below the text."""

    most = MOST
    """Targets besides text."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        assert window.pane is not None
        self._window = window
        self._pane = window.pane
        self._settings = settings
        self._dialogs: list[LargeDialog] = []
        self._due = False
        self._enlarged: list[QAbstractButton] = []
        self.item_view = ItemView(self._pane, self.look())
        self.bar = LargeGrid()
        self.bar.setObjectName("large-bar")
        self.bar.done.connect(self._renew_soon)
        self._begin()

    # --- what it shows ---

    def look(self) -> PaperLook:
        """The look of the article, for everything that is read here."""
        return look_of(self._window)

    def article_deeds(self) -> Sequence[Deed]:
        """What can be done while the article is shown, the most needed first."""
        raise NotImplementedError

    def item_deeds(self) -> Sequence[Deed]:
        """What can be done while a note or fact is shown, the most needed first."""
        raise NotImplementedError

    @property
    def shows_item(self) -> bool:
        """Whether a note or fact is shown, and not the article."""
        return self._window.body.shows_pane

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self._settings = settings
        self.item_view.paper.set_look(self.look())
        for dialog in self._dialogs:
            if isValid(dialog):
                dialog.renew()
        self.renew()

    def renew(self) -> None:
        """Show the buttons for what is shown now."""
        self._due = False
        if self.shows_item:
            self.item_view.renew()
        deeds = self.item_deeds() if self.shows_item else self.article_deeds()
        room = max(1, self.most - self._others())
        kept = sorted(range(len(deeds)), key=lambda i: _rank(deeds[i], i))[:room]
        self.bar.show_deeds([deeds[index] for index in sorted(kept)])

    def show_spoken(self, span: Span | None) -> None:
        """Light what is said, and keep it in sight."""
        self._window.reader.show_spoken(span)

    def stop(self) -> None:
        """Give the window back as it was."""
        self._due = False
        _application().removeEventFilter(self)
        window = self._window
        window.navigation.moved.disconnect(self._renew_soon)
        for dialog in self._dialogs:
            if isValid(dialog):
                dialog.stop()
        for button in self._enlarged:
            if isValid(button):
                button.setMinimumSize(0, 0)
        self._pane.show_instead(None)
        self.bar.hide()
        self.bar.deleteLater()
        window.reader.set_tags_shown(True)
        window.body.show_one_at_a_time(False)
        window.toolbar.show()
        window.reading_bar.show()
        if window.search is not None and window.search.is_open:
            window.search.bar.show()

    # --- deeds ---

    def command(self, name: str, words: str = "") -> Deed:
        """A command of the table as a large button."""
        action = self._window.commands[name]
        text = words or action.text().rstrip("…")
        return Deed(
            words=text,
            identifier=f"large-{name}",
            do=action.trigger,
            help=action.toolTip(),
            is_enabled=action.isEnabled(),
            is_checked=action.isChecked() if action.isCheckable() else None,
        )

    def more(self) -> Deed:
        """Everything else."""
        return Deed(
            words=self.tr("More"),
            identifier="large-more",
            do=self.open_more,
            help=self.tr("See all that can be done."),
        )

    def open_more(self) -> None:
        """Show every command, and first what belongs to what is shown."""
        from als_reader.ui.access.large_more import LargeMore

        LargeMore(self._window, self.first_choices()).open()

    def first_choices(self) -> Sequence[Deed]:
        """What More shows before the command table."""
        return ()

    def write(self, field: QLineEdit) -> None:
        """Open the letters for a field."""
        from als_reader.ui.access.letter_board import open_letters

        open_letters(field, self._window)

    # --- private ---

    def _begin(self) -> None:
        window = self._window
        window.toolbar.hide()
        window.reading_bar.hide()
        window.reader.set_tags_shown(False)
        window.body.show_one_at_a_time(True)
        self._pane.show_instead(self.item_view)
        stand_below(window, self.bar)
        window.navigation.moved.connect(self._renew_soon)
        _application().installEventFilter(self)
        for button in window.findChildren(QAbstractButton):
            self._enlarge(button)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ReaderDialog):
            self._take_dialog(dialog)
        self.renew()

    def _renew_soon(self) -> None:
        if not self._due:
            self._due = True
            QTimer.singleShot(0, self, self._renew_if_due)

    def _renew_if_due(self) -> None:
        if self._due:  # not when it was switched off meanwhile
            self.renew()

    def _others(self) -> int:
        """How many other targets there are, such as Rest or the buttons of a message."""
        return sum(
            button.isVisible() and not self.bar.isAncestorOf(button)
            for button in self._window.findChildren(QAbstractButton)
            if button.window() is self._window
        )

    def _enlarge(self, button: QAbstractButton) -> None:
        """Whatever else comes into the window is large too."""
        window = self._window
        inside = (self._pane, window.toolbar, window.reading_bar, self.bar, window.reader)
        if button.window() is not window or any(part.isAncestorOf(button) for part in inside):
            return
        if button.minimumWidth() < LARGE or button.minimumHeight() < LARGE:
            button.setMinimumSize(LARGE, LARGE)
            self._enlarged.append(button)

    def _take_dialog(self, dialog: ReaderDialog) -> None:
        if any(isValid(d) and d.parent() is dialog for d in self._dialogs):
            return
        self._dialogs = [d for d in self._dialogs if isValid(d)]
        self._dialogs.append(LargeDialog(dialog, self.look, self.write))

    def _open_search(self) -> None:
        from als_reader.ui.access.large_search import LargeSearch

        search = self._window.search
        if search is not None and search.is_open and search.bar.window() is self._window:
            LargeSearch(search, self._window).open()

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take each dialog as it opens, and all that comes into the window."""
        kind = event.type()
        if kind not in (QEvent.Type.Show, QEvent.Type.Hide):
            return False
        window = self._window
        if kind is QEvent.Type.Show and isinstance(watched, ReaderDialog):
            self._take_dialog(watched)
        elif isinstance(watched, ReaderDialog):
            self._renew_soon()  # what was pressed there may only have changed the words here
        elif watched in (window.toolbar, window.reading_bar, window.reader.part_bar):
            if kind is QEvent.Type.Show:
                QTimer.singleShot(0, watched, watched.hide)
        elif window.search is not None and watched is window.search.bar:
            if kind is QEvent.Type.Show and window.search.bar.window() is window:
                QTimer.singleShot(0, self, self._open_search)
        elif isinstance(watched, QAbstractButton) and watched.window() is window:
            self._enlarge(watched)
            if not self.bar.isAncestorOf(watched):
                self._renew_soon()
        return False


def look_of(window: MainWindow) -> PaperLook:
    """The look of the article in a window."""
    settings = window.remembered.settings
    return PaperLook(
        theme=window.theme,
        font=scaled(window.base_font, window.text_scale),
        line_height=round(settings.line_spacing * 100),
        characters=settings.column_width,
        is_spacious=settings.is_spacious,
    )


def _rank(deed: Deed, index: int) -> int:
    """More is always there."""
    return -1 if deed.identifier == "large-more" else index


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
