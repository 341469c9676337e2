# SPDX-License-Identifier: MIT
"""What leads away from reading for a moment: dialogs, printing, saving, leaving for the web.

Everything here is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader import __version__
from als_reader.core.article import Kind
from als_reader.core.errors import ReaderError
from als_reader.core.settings import Settings

Remedies = Mapping[str, tuple[str, Callable[[], object]]]
"""For a message: the words of its button, and what that does."""

if TYPE_CHECKING:
    from als_reader.core.evidence.load import Evidence
    from als_reader.core.questions import QuestionList
    from als_reader.ui.main_window import MainWindow


class Errands:
    """Opens each dialog and does what it asks."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.remedies: Callable[[], Remedies] = dict
        """What can be done about the messages of this article; asked for when one is shown."""

    def facts(self) -> Evidence:
        """The facts of today, loaded now if they are not there yet."""
        window = self._window
        if window.evidence is None:
            from als_reader.core.evidence.current import current_evidence
            from als_reader.resources import resource_root

            kept = window.remembered
            folder = resource_root() / "evidence"
            found = current_evidence(
                folder, kept.paths.refreshed, window.today, may_mend=kept.is_kept
            )
            window.set_evidence(found.evidence)
            if found.notice:
                window.show_problem(found.notice)
        assert window.evidence is not None
        return window.evidence

    def _tr(self, text: str) -> str:
        return self._window.tr(text)

    # --- files ---

    def open_files(self) -> None:
        """Choose from the files opened before, or any other."""
        from als_reader.ui.dialogs.open_files import OpenDialog

        window = self._window
        dialog = OpenDialog(window.remembered.recent.files, window)
        dialog.file_requested.connect(lambda path: window.open_requested.emit([path]))
        dialog.sample_requested.connect(window.sample_requested)
        dialog.choose_requested.connect(self._choose_file)
        dialog.clipboard_requested.connect(window.commands["new-from-clipboard"].trigger)
        dialog.forget_requested.connect(window.forget_file)
        dialog.open()

    def _choose_file(self) -> None:
        window = self._window
        if self.needs_own_dialogs():
            from als_reader.ui.access.own_files import choose_file

            choose_file(window)
            return
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(window, self._tr("Open an article"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self._tr("Articles ({endings})").format(endings=_endings()),
                self._tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(
            lambda names: window.open_requested.emit([Path(name) for name in names])
        )
        dialog.open()

    # --- reading ---

    def contents(self) -> None:
        """Choose a heading."""
        from als_reader.core.headings import headings
        from als_reader.ui.dialogs.contents import ContentsDialog

        window = self._window
        has_missing = any(entry.kind is Kind.MISSING for entry in window.entries)
        end = len(window.article.text) if has_missing else None
        dialog = ContentsDialog(headings(window.article), window, end)
        dialog.place_requested.connect(self._go_to_heading)
        dialog.open()

    def _go_to_heading(self, place: int) -> None:
        self._window.body.show_pane(False)
        self._window.reader.go_to_place(place)
        self._window.reader.setFocus()

    def questions(self) -> None:
        """Tick, add, print."""
        from als_reader.ui.dialogs.questions import QuestionsDialog

        window = self._window
        article = window.article
        questions = window.remembered.questions(article.content_hash, article.questions)
        dialog = QuestionsDialog(article.name, questions, window)
        dialog.changed.connect(self._keep_questions)
        dialog.print_requested.connect(self._print_questions)
        dialog.pdf_requested.connect(self._save_questions)
        dialog.open()

    def _keep_questions(self, questions: QuestionList) -> None:
        window = self._window
        window.remembered.keep_questions(window.article.content_hash, questions)
        window.save_now()

    # --- look and help ---

    def appearance(self) -> None:
        """Choose colours and text."""
        from als_reader.ui.dialogs.appearance import AppearanceDialog

        window = self._window
        settings = replace(window.remembered.settings, text_scale=window.text_scale)
        dialog = AppearanceDialog(settings, window)
        dialog.changed.connect(self._use_settings)
        dialog.open()

    def _use_settings(self, settings: Settings) -> None:
        self._window.change_settings(settings)
        if settings.text_scale != self._window.text_scale:
            self._window.change_text_scale(settings.text_scale)

    def more(self) -> None:
        """Show every command as a button."""
        from als_reader.ui.actions import COMMANDS
        from als_reader.ui.commands import with_working_keys
        from als_reader.ui.dialogs.more import MoreDialog

        window = self._window
        commands = with_working_keys(COMMANDS, window.remembered.settings)
        MoreDialog(commands, window.commands, window).open()

    def help(self) -> None:
        """Show keys and marks."""
        from als_reader.ui.actions import COMMANDS
        from als_reader.ui.commands import with_working_keys
        from als_reader.ui.dialogs.help import HelpDialog

        window = self._window
        commands = with_working_keys(COMMANDS, window.remembered.settings)
        HelpDialog(commands, window.theme, window).open()

    def keys(self) -> None:
        """See and change every key."""
        from als_reader.ui.actions import COMMANDS
        from als_reader.ui.dialogs.keys import KeysDialog

        window = self._window
        dialog = KeysDialog(COMMANDS, window.remembered.settings, window)
        dialog.changed.connect(window.change_settings)
        dialog.open()

    def guide(self) -> None:
        """Set up how one presses, sees and hears."""
        from als_reader.ui.access.guide import open_guide

        open_guide(self._window)

    def about(self) -> None:
        """Show who made this and where things are."""
        from als_reader.ui.dialogs.about import AboutDialog

        window = self._window
        dialog = AboutDialog(__version__, window.evidence, window.remembered.paths, window)
        dialog.link_activated.connect(window.navigation.open_link)
        dialog.open()

    # --- leaving ---

    def leave(self, target: str) -> None:
        """Show where a link leads; go there only if the reader says so.

        The one link that leads no further than to a page of ours is *Check for news*.
        """
        from als_reader.core.known import link_words
        from als_reader.core.links import checked_link
        from als_reader.core.origins import CHECK_FOR_NEWS
        from als_reader.ui.dialogs.leaving import LeavingDialog
        from als_reader.ui.pictures.targets import is_picture

        window = self._window
        if is_picture(target):
            from als_reader.ui.pictures.opening import open_picture

            open_picture(window, target)
            return
        if target == CHECK_FOR_NEWS:
            window.commands["check-for-news"].trigger()
            return
        address = checked_link(target)
        if not address:
            window.show_problem(self._tr("This link is not safe to open, so it was left alone."))
            return
        dialog = LeavingDialog(address, link_words(window.article, address), window)
        dialog.open_requested.connect(self._open_outside)
        dialog.copy_requested.connect(self._copy)
        dialog.open()

    def _open_outside(self, address: str) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._copy(address)
            self._window.show_problem(
                self._tr("No browser could be opened. The address was copied instead.")
            )

    def _copy(self, address: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(address)
        self._window.status_line.say(self._tr("Copied."))

    # --- paper and files ---

    def print_article(self) -> None:
        """Print with the system's dialog, or where that cannot be used, save a PDF."""
        from als_reader.ui.printing import print_article

        window = self._window
        if self.needs_own_dialogs():
            self.save_here(window.article.title, "pdf", self.write_pdf)
            return
        self.attempt(
            lambda: print_article(
                window, window.article, window.entries, self.facts(), window.reader.word_mode
            )
        )

    def save_pdf(self) -> None:
        """Ask for a name and write a PDF."""
        self.ask_where(self._tr("Save as PDF"), "pdf", self.write_pdf)

    def write_pdf(self, target: Path) -> None:
        """Write the article as a PDF."""
        from als_reader.ui.printing import write_pdf

        window = self._window
        mode = window.reader.word_mode
        write_pdf(target, window.article, window.entries, self.facts(), mode)

    def save_html(self) -> None:
        """Ask for a name and write a web page."""
        self.ask_where(self._tr("Save as web page"), "html", self.write_html)

    def write_html(self, target: Path) -> None:
        """Write the article as one web page."""
        from als_reader.core.export.html import html_page
        from als_reader.core.files import atomic_write
        from als_reader.exporting import han_font

        window = self._window
        mode = window.reader.word_mode
        font = han_font()
        page = html_page(window.article, window.entries, self.facts(), mode, han_font=font)
        atomic_write(target, page.encode("utf-8", "replace"))

    def _print_questions(self, questions: tuple[str, ...]) -> None:
        from als_reader.ui.access.own_files import has_printer
        from als_reader.ui.printing import print_questions, write_questions_pdf

        window = self._window
        if self.needs_own_dialogs() or not has_printer():
            title = window.article.title
            name = self._tr("Questions for my clinic")
            self.save_here(name, "pdf", lambda to: write_questions_pdf(to, title, questions))
            return
        self.attempt(lambda: print_questions(window, window.article.title, questions))

    def _save_questions(self, questions: tuple[str, ...]) -> None:
        from als_reader.ui.printing import write_questions_pdf

        title = self._window.article.title
        self.ask_where(
            self._tr("Save questions as PDF"),
            "pdf",
            lambda target: write_questions_pdf(target, title, questions),
            self._tr("Questions for my clinic"),
        )

    def needs_own_dialogs(self) -> bool:
        """Whether the reader uses a way that the system's dialogs do not know."""
        from als_reader.ui.access.own_files import needs_own_dialogs

        return needs_own_dialogs(self._window.remembered.settings)

    def save_here(self, title: str, ending: str, write: Callable[[Path], None]) -> None:
        """Write a file into Documents under a name of its own, and say where it is."""
        from als_reader.ui.access.own_files import save_in_documents

        self.attempt(lambda: save_in_documents(self._window, title, ending, write))

    def ask_where(
        self, title: str, ending: str, write: Callable[[Path], None], name: str = ""
    ) -> None:
        """Ask for a name and write a file; no name is asked for where nobody can type one."""
        window = self._window
        if self.needs_own_dialogs():
            self.save_here(name or window.article.title, ending, write)
            return
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name), write))
        dialog.open()

    def write_to(self, target: Path, write: Callable[[Path], None]) -> None:
        """Write a file and say where it is, or what went wrong."""

        def go() -> None:
            write(target)
            words = self._tr("Saved as {name}.").format(name=target.name)
            self._window.status_line.say(words)

        self.attempt(go)

    def attempt(self, deed: Callable[[], object]) -> None:
        """Do something that may fail, and then say what went wrong."""
        try:
            deed()
        except ReaderError as error:
            self._window.show_problem(str(error))


def _endings() -> str:
    from als_reader.core.kinds import ARTICLE_ENDINGS

    return " ".join(f"*{ending}" for ending in ARTICLE_ENDINGS)
