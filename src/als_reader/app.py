# SPDX-License-Identifier: MIT
"""Puts one start together: first the article on the screen, then everything else."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.collection import COLLECT_BELOW
from als_reader.core.handover import hand_over_patiently
from als_reader.core.opened import Opened
from als_reader.core.opening import article_from
from als_reader.core.places import ReadingPlace
from als_reader.core.remembered import Remembered
from als_reader.owning import Ownership
from als_reader.paths import Paths, meeting_point
from als_reader.resources import BUNDLED_ARTICLE, packed_article, resource_root
from als_reader.ui.beside import work_beside
from als_reader.ui.crash import CrashLog, tell
from als_reader.ui.errands import Remedies
from als_reader.ui.languages import speak
from als_reader.ui.main_window import MainWindow
from als_reader.ui.opening import Opener
from als_reader.ui.system_look import base_font, theme_named

if TYPE_CHECKING:
    from als_reader.ui.beginning import Beginning
    from als_reader.ui.window_server import WindowServer

PATIENCE = 4.0
"""Seconds that a start waits for a window that is just opening."""
KEEP_AFTER = 300
"""Milliseconds: an article goes into the cache when the reader has it on the screen."""


def start(files: Sequence[Path], paths: Paths, language: str = "") -> "Reader | None":
    """Open the window of a profile; None if a window that was just opening took the files."""
    ownership = Ownership(paths)
    is_kept = ownership.take() or not ownership.is_held_by_another
    if not is_kept:
        place = meeting_point(paths)
        if hand_over_patiently(place, files, lambda: not ownership.take(), PATIENCE):
            return None
        is_kept = ownership.take()
    reader = Reader(paths, date.today(), is_kept=is_kept, language=language)
    reader.ownership = ownership
    reader.log.install()
    reader.open_first(files)
    reader.show()
    if sys.platform == "darwin":
        from als_reader.ui.mac_files import FileApplication

        application = FileApplication.instance()
        if isinstance(application, FileApplication):
            application.files_requested.connect(reader.open_files)
    return reader


class Reader(QObject):
    """One window and what stands behind it: files, cache, facts, a door for second starts."""

    ownership: Ownership | None = None

    def __init__(
        self, paths: Paths, today: date, *, is_kept: bool = True, language: str = ""
    ) -> None:
        super().__init__()
        self._paths = paths
        self._is_kept = is_kept
        self._first_problems: list[str] | None = []
        self._file: Opened | None = None
        self._beginning: Beginning | None = None
        self._open_note = 0
        """The note that was open when the file was last read."""
        self._server: WindowServer | None = None
        self.log = CrashLog(paths.logs, self)
        self._notice: QObject | None = None
        self.log.happened.connect(self._on_fault)
        self.cache = ArticleCache(paths.cache / "articles", packed_article)
        remembered = Remembered(paths, today, is_kept=is_kept)
        speak(language or remembered.settings.language)
        theme = theme_named(remembered.settings.theme)
        self.window = MainWindow(remembered, base_font(), theme, today)
        imports = paths.cache / "imports" if is_kept else None
        self.opener = Opener(self.cache, self.window, imports, paths.pasted)
        self.opener.show_beginning = self._begin
        self.opener.opened.connect(self._on_opened)
        self.opener.failed.connect(self._on_failed)
        self.opener.missing.connect(self.window.forget_file)
        self.opener.stopped.connect(self._show_something)
        self.window.open_requested.connect(self.open_files)
        self.window.sample_requested.connect(self.open_bundled)
        self.window.first_painted.connect(self._on_first_painted)

    # --- opening ---

    def open_first(self, files: Sequence[Path]) -> None:
        """Open what the start asks for, else what was read last, else our own article."""
        recent = self.window.remembered.recent.files
        if files:
            self.open_files(files)
        elif recent:
            self.opener.open(Path(recent[0].path))
        self._show_something()
        problems, self._first_problems = self._first_problems or [], None
        for problem in problems:
            self.window.show_problem(problem)
        self.window.show_notices(self.window.remembered.notices)
        if not self._is_kept:
            self.window.show_problem(
                self.tr(
                    "ALS Reader is open in another window. "
                    "What you change in this one will not be kept."
                )
            )

    def open_files(self, files: Sequence[Path]) -> None:
        """Open the first file; the others wait under Open."""
        if files:
            self.opener.open(files[0])
            self.window.queue_files(list(files[1:]))

    def open_bundled(self) -> None:
        """Open the article that comes with ALS Reader."""
        self.opener.cancel()
        data = (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()
        article = article_from(data, BUNDLED_ARTICLE, self.cache)
        self._show(Opened(article=article, data=data, name=BUNDLED_ARTICLE))

    def show(self) -> None:
        """Put the window on the screen as it was left."""
        if self.window.remembered.settings.is_maximized:
            self.window.showMaximized()
        else:
            self.window.show()

    def _on_opened(self, _article: Article, _path: Path | None) -> None:
        if self.opener.file is not None:
            self._show(self.opener.file)

    def _begin(self, file: Opened, then: Callable[[], None]) -> bool:
        from als_reader.ui.beginning import Beginning

        beginning = Beginning(self.window, file)
        if beginning.show(then):
            self._beginning = beginning
        return self._beginning is beginning

    def _show(self, file: Opened) -> None:
        if self._beginning is not None:
            self._beginning.end()
            self._beginning = None
        self._file = file
        self.window.errands.remedies = lambda: self._remedies(file)
        place = self.window.remembered.places.find(file.article.content_hash, ReadingPlace())
        self._open_note = place.entry
        self.window.show_article(file.article, file.path)
        self._annotate()
        if self._is_kept:
            QTimer.singleShot(KEEP_AFTER, self, lambda: self._keep(file))

    def _keep(self, file: Opened) -> None:
        """Put an article into the cache; a large one beside the window, as that takes a while."""
        if len(file.data) < COLLECT_BELOW:
            self.cache.keep(file.article, file.name)
        else:
            work_beside(lambda: self.cache.keep(file.article, file.name))

    def _remedies(self, file: Opened) -> Remedies:
        if file.imported is None and file.whole_of is None:
            return {}
        from als_reader.ui.importing.remedies import remedies

        return remedies(self.window, self.opener, file)

    def _show_something(self) -> None:
        """Show our own article where nothing else could be opened."""
        if not self.window.article.content_hash and not self.opener.is_busy:
            self.open_bundled()

    def _on_failed(self, message: str) -> None:
        if self._first_problems is None:
            self._show_something()
            self.window.show_problem(message)
        else:
            self._first_problems.append(message)

    def _on_fault(self) -> None:
        from als_reader.ui.closed import is_closed

        if not is_closed(self.window):  # else it is in the log
            self._notice = tell(self.log)

    # --- after the first picture ---

    def _on_first_painted(self) -> None:
        from als_reader.ui.memory import Memory
        from als_reader.ui.spoken_parts import improve_spoken_parts

        memory = Memory(self)
        memory.article_changed()
        self.opener.opened.connect(memory.article_changed)
        improve_spoken_parts(self.window)
        QTimer.singleShot(0, self, self.load_evidence)
        QTimer.singleShot(0, self, self._show_icon)
        QTimer.singleShot(0, self, self._show_marks)
        if self._is_kept and self.ownership is not None:
            QTimer.singleShot(0, self, self._listen)
        if self.window.remembered.settings.guide == "new":
            QTimer.singleShot(0, self, self._offer_guide)
        if self._is_kept and self._paths.drafts.is_dir():
            QTimer.singleShot(0, self, self._offer_drafts)
        if self.log.last_time:
            words = self.tr(
                "ALS Reader stopped by itself last time. We are sorry. "
                "What went wrong is written down here: {file}. Nothing was sent."
            )
            self.window.show_problem(words.format(file=self.log.last_time))

    def load_evidence(self) -> None:
        """Give the window its facts: those that come with ALS Reader, and the last news."""
        self.window.errands.facts()
        self._annotate()

    def _annotate(self) -> None:
        """Let a program make notes where nobody has, once the facts are there to do it with."""
        if self.window.evidence is not None and self._file is not None:
            from als_reader.ui.automatic.notes import automatic_notes

            automatic_notes(self.window).take(self._file, self._open_note)

    def _show_icon(self) -> None:
        from als_reader.ui.window_icon import show_window_icon

        show_window_icon()

    def _show_marks(self) -> None:
        from als_reader.ui.marks.marking import marking_of

        marking_of(self.window)

    def _offer_guide(self) -> None:
        from als_reader.ui.access.guide_offer import offer_guide

        offer_guide(self.window)

    def _offer_drafts(self) -> None:
        """Let notes be gone on with that were not saved when the last window ended."""
        from als_reader.ui.writing.recovery import offer_drafts

        offer_drafts(self.window)

    def _listen(self) -> None:
        from als_reader.ui.window_server import WindowServer

        self._server = WindowServer(meeting_point(self._paths), self)
        self._server.files_received.connect(self._on_files_received)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._server.close)

    def _on_files_received(self, files: list[Path]) -> None:
        self.window.come_to_front()
        self.open_files(files)
