# SPDX-License-Identifier: MIT
"""Writing as a whole: the draft, its bar above the article, and what each command does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from als_reader.core.article import Article
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.history import Editing, Step
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import FormatError
from als_reader.ui.writing import arranging
from als_reader.ui.writing.bar import WritingBar
from als_reader.ui.writing.choosing import ChoosingWords
from als_reader.ui.writing.keeping import KeepingDraft
from als_reader.ui.writing.note_deeds import NoteDeeds
from als_reader.ui.writing.save_dialogs import StopDialog
from als_reader.ui.writing.saving import SavingNotes
from als_reader.ui.writing.showing import open_entry, show_changed
from als_reader.ui.writing.words import done_words, undone_words

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class Writing(QObject):
    """Lives from *Start writing* to *Stop writing*."""

    def __init__(
        self, window: MainWindow, draft: Draft, origin: Origin, *, is_saved: bool = True
    ) -> None:
        super().__init__(window)
        self.window = window
        self.editing = Editing(draft, is_saved=is_saved)
        self._before = window.article
        """What was shown when writing began: after *Throw away* it is shown again."""
        self._shown = window.article
        self._is_showing = False
        self._failure = self._keep_problem = ""
        self.choosing: ChoosingWords | None = None
        self.keeping = KeepingDraft(
            window.remembered.paths.drafts,
            window.today,
            origin,
            self,
            is_kept=window.remembered.is_kept,
        )
        self.saving = SavingNotes(window, origin, lambda: self.editing.draft)
        self.notes = NoteDeeds(self)
        self.bar = WritingBar(window.commands, window.theme, self._show_all)
        self._deeds: Mapping[str, Callable[[], object]] = {
            "choose-words": self.choose,
            "add-note": self.notes.add,
            "change-note": self.notes.change,
            "delete-note": self.notes.delete,
            "undo": self.undo,
            "redo": self.redo,
            "next-to-check": self.notes.next_to_check,
            "keep-note": self.notes.accept,
            "reject-note": self.notes.reject,
            "about-article": self._about,
            "save-notes": self.saving.save,
            "save-copy": self.saving.save_copy,
            "stop-writing": self.stop,
        }
        self._connect()
        self._begin()

    @property
    def draft(self) -> Draft:
        """The article as it is written now."""
        return self.editing.draft

    def do(self, command: str) -> None:
        """Do what a command of writing says."""
        self._deeds[command]()

    # --- changing ---

    def change(self, step: Step, function: Callable[[Draft], Draft]) -> str:
        """Make a change and show it; what is wrong in words, or nothing if it is done."""
        try:
            draft = self.editing.do(step, function)
        except FormatError as error:
            return str(error)
        self._after(draft.touched)
        self.window.status_line.say(done_words(step))
        return ""

    def undo(self) -> None:
        """Take the last change back, and say which it was."""
        step = self.editing.undo_step
        if step is not None:
            before = {note.id for note in self.draft.source.notes}
            notes = self.editing.undo().source.notes
            self._after(next((note.id for note in notes if note.id not in before), ""))
            self.window.status_line.say(undone_words(step))

    def redo(self) -> None:
        """Make the change again that was taken back."""
        step = self.editing.redo_step
        if step is not None:
            self._after(self.editing.redo().touched)
            self.window.status_line.say(done_words(step))

    def _after(self, touched: str) -> None:
        if self.editing.is_changed:
            self.keeping.changed(self.draft)
        else:
            self.keeping.settle(self.draft, self.keeping.origin)  # all of it was taken back
        self.show(touched)

    def show(self, note: str = "") -> None:
        """Show the article as it is now, with a note open."""
        self._is_showing = True
        # It stays the same article: its reading place, questions and marks go on.
        article = replace(self.draft.article, content_hash=self._before.content_hash)
        show_changed(self.window, article, note)
        self._is_showing = False
        self._shown = self.window.article
        self.follow()

    # --- choosing words ---

    def choose(self) -> None:
        """Begin to choose words, or end it."""
        if self.choosing is not None:
            self.stop_choosing()
            return
        self.choosing = ChoosingWords(self.window)
        self.choosing.use_requested.connect(self.notes.add)
        self.choosing.leave_requested.connect(self.stop_choosing)
        by_button = self.bar.isAncestorOf(self.window.focusWidget() or self.window)
        self.bar.show_choosing(True)
        self.follow()
        if by_button:
            self.bar.first_button().setFocus()
        else:
            self.window.reader.setFocus()  # its arrow keys move the words

    def stop_choosing(self) -> None:
        """The words stay chosen; the other buttons come back."""
        if self.choosing is not None:
            self.choosing.stop()
            self.choosing = None
            by_button = self.bar.isAncestorOf(self.window.focusWidget() or self.window)
            self.bar.show_choosing(False)
            self.follow()
            if by_button:
                self.bar.first_button().setFocus()

    def _on_step(self, step: object) -> None:
        from als_reader.ui.writing.choosing_words import Step as Move

        if self.choosing is not None and isinstance(step, Move):
            self.choosing.step(step)

    # --- other deeds ---

    def _about(self) -> None:
        from als_reader.ui.writing.about_form import open_about

        open_about(self)

    def _show_all(self) -> None:
        from als_reader.ui.commands import with_working_keys
        from als_reader.ui.dialogs.more import MoreDialog
        from als_reader.ui.writing.commands import WRITING_COMMANDS

        window = self.window
        commands = with_working_keys(WRITING_COMMANDS, window.remembered.settings)
        MoreDialog(commands, window.commands, window).open()

    # --- the end ---

    def stop(self) -> None:
        """Go back to reading; ask only if something is not saved."""
        self.stop_choosing()
        if not self.editing.is_changed:
            self.finish()
            return
        dialog = StopDialog(self.window, can_keep=self.window.remembered.is_kept)
        dialog.save_requested.connect(lambda: self.saving.save(self.finish))
        dialog.keep_requested.connect(self._keep_as_draft)
        dialog.discard_requested.connect(self._discard)
        dialog.open()

    def _keep_as_draft(self) -> None:
        self.leave_for_another()
        self.window.status_line.say(self.tr("Your notes are kept as a draft."))

    def _discard(self) -> None:
        from als_reader.ui.writing.recovery import offer_back

        draft, origin = self.draft, self.keeping.origin
        self.keeping.settle(draft, origin)
        self._leave(self._before)
        offer_back(self.window, draft, origin)

    def finish(self) -> None:
        """Everything is in a file: read on in that."""
        self.keeping.settle(self.draft, self.saving.origin)
        path = self.saving.origin.path
        is_saved = path and self.draft.article.content_hash == self.saving.origin.file_hash
        self._leave(self._before)
        if is_saved and self._before.content_hash != self.saving.origin.file_hash:
            self._read_on(Path(path), self.draft.article)
        self.window.status_line.say(self.tr("You are reading again."))

    def _read_on(self, path: Path, article: Article) -> None:
        window = self.window
        place = window.navigation.reading_place(window.reader.word_mode, window.text_scale)
        window.remembered.places.keep(article.content_hash, place)
        window.show_article(article, path)
        window.open_requested.emit([path])

    def leave_for_another(self) -> None:
        """Keep what is not saved as a draft, without a question, and read again."""
        if self.editing.is_changed:
            self.keeping.changed(self.draft)
            self.keeping.keep_now()
        self._leave(self._before)

    def _leave(self, article: Article) -> None:
        """Take the bar away and show an article."""
        self._end()
        show_changed(self.window, article)

    def _end(self) -> None:
        window = self.window
        self.stop_choosing()
        window.removeEventFilter(self)
        window.reader.reading_changed.disconnect(self._on_reading_changed)
        window.navigation.moved.disconnect(self.follow)
        had_focus = self.bar.isAncestorOf(window.focusWidget() or window)
        self.bar.hide()
        self.bar.deleteLater()
        arranging.end(window, self.bar)
        if had_focus:
            window.reader.setFocus()
        self.setParent(None)
        self.deleteLater()

    # --- beginning and following ---

    def _connect(self) -> None:
        window = self.window
        self.bar.step_requested.connect(self._on_step)
        self.bar.add_requested.connect(self.notes.add)
        self.bar.choosing_done.connect(self.stop_choosing)
        self.keeping.told.connect(self._on_kept)
        self.saving.saved.connect(self._on_saved)
        self.saving.failed.connect(self._on_failed)
        window.reader.reading_changed.connect(self._on_reading_changed)
        window.navigation.moved.connect(self.follow)
        window.installEventFilter(self)

    def _begin(self) -> None:
        from als_reader.ui.frame import Frame

        window = self.window
        frame = window.centralWidget()
        assert isinstance(frame, Frame)
        frame.add_above(self.bar)
        self.bar.setParent(frame)
        self.bar.stackUnder(window.body)  # screen readers go through the children in their order
        arranging.begin(window)
        self.bar.show()
        self.show()
        window.reader.setFocus()
        window.status_line.say(self.tr("You are writing notes now."))

    def follow(self) -> None:
        """Let the buttons offer what can be done now."""
        editing, commands = self.editing, self.window.commands
        left = self.notes.to_check()
        open_now = open_entry(self.window)
        notes = [note.id for note in open_now.notes] if open_now else []
        is_automatic = any(self.draft.is_automatic(id_) for id_ in notes)
        states = {
            "change-note": bool(notes),
            "delete-note": bool(notes),
            "undo": editing.can_undo,
            "redo": editing.can_redo,
            "next-to-check": bool(left),
            "keep-note": is_automatic,
            "reject-note": is_automatic,
        }
        focus = self.window.focusWidget()
        for command, is_on in states.items():
            commands[command].setEnabled(is_on)
        if focus is not None and self.bar.isAncestorOf(focus) and not focus.isEnabled():
            self.bar.first_button().setFocus()
        self.bar.show_to_check(len(left))
        self._show_saving()
        arranging.give_room(self.window, self.bar, is_writing=True)

    def _show_saving(self) -> None:
        """What has become of the notes; what went wrong stays until it works."""
        words = self._failure or self._keep_problem
        if not words and self.editing.is_changed:
            words = self.tr("Not saved yet")
        elif not words and self.saving.is_own:
            name = Path(self.saving.origin.path).name
            words = self.tr("Saved in {name}").format(name=name)
        self.bar.show_saving(words, is_problem=bool(self._failure or self._keep_problem))

    # --- slots ---

    def _on_saved(self, origin: Origin) -> None:
        self._failure = ""
        self.editing.mark_saved()
        self.keeping.settle(self.draft, origin)
        self.follow()
        name = Path(origin.path).name
        self.window.status_line.say(self.tr("Saved as {name}.").format(name=name))

    def _on_failed(self, message: str) -> None:
        self._failure = message
        self.follow()

    def _on_kept(self, problem: str) -> None:
        if problem != self._keep_problem:
            self._keep_problem = problem
            self.follow()

    def _on_reading_changed(self) -> None:
        if self._is_showing or self.window.article is self._shown:
            return
        if self.window.article.content_hash == self._before.content_hash:
            QTimer.singleShot(0, self, self.show)  # such as automatic notes that arrive now
            return
        self._abandon()

    def _abandon(self) -> None:
        """Another article was opened: nothing is lost, and nobody is asked."""
        from als_reader.ui.writing.recovery import offer_kept

        is_changed = self.editing.is_changed
        if is_changed:
            self.keeping.changed(self.draft)
            self.keeping.keep_now()
        self._end()
        if is_changed:
            offer_kept(self.window, self.draft.original_hash)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the draft before the window closes."""
        if event.type() is QEvent.Type.Close and watched is self.window:
            self.keeping.keep_now()
        return False


def writing_of(window: MainWindow) -> Writing | None:
    """The writing that goes on in a window; None while one reads."""
    found = window.findChild(Writing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Writing) else None
