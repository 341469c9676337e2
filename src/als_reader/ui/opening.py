# SPDX-License-Identifier: MIT
"""Opens files for the window: beside it, with Cancel; at a start, small ones at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.cache import ArticleCache
from als_reader.core.collection import no_collection
from als_reader.core.errors import ArticleError
from als_reader.core.files import read_article_bytes
from als_reader.core.kinds import needs_import
from als_reader.core.limits import WHOLE_DOCUMENT_BYTES
from als_reader.core.opened import Opened, article_of, titled
from als_reader.core.opening import article_from
from als_reader.ui.beside import work_beside

if TYPE_CHECKING:
    from als_reader.core.kept_imports import KeptImports
    from als_reader.ui.importing.run import ImportRun
    from als_reader.ui.importing.waiting import WaitDialog


class Opener(QObject):
    """Turns paths into articles. A newer request takes the place of an older one."""

    opened = Signal(object, object)
    """An article and its path; `file` tells more about it."""
    failed = Signal(str)
    """What is wrong with a file and what to do; what was open stays."""
    missing = Signal(object)
    """The path of a file that is not there any more."""
    stopped = Signal()
    """The reader pressed Cancel."""
    _read = Signal(int, object)

    def __init__(
        self,
        cache: ArticleCache,
        window: QWidget | None = None,
        imports: Path | None = None,
        pasted: Path | None = None,
    ) -> None:
        super().__init__(window)
        self.file: Opened | None = None
        """What was opened last."""
        self._cache = cache
        self._imports_folder = imports
        self._pasted = pasted
        self._window = window
        self._request = 0
        self.show_beginning: Callable[[Opened, Callable[[], None]], bool] | None = None
        """Shows the beginning of a large file and calls back when it is on the screen."""
        self._has_begun = False
        self._wait: WaitDialog | None = None
        self._run: ImportRun | None = None
        self._read.connect(self._on_read)

    def open(self, path: Path) -> None:
        """Open a file."""
        self.cancel()
        try:
            data = read_article_bytes(path)
        except ArticleError as error:
            if not path.exists():
                self.missing.emit(path)
            self.failed.emit(str(error))
            return
        self.open_bytes(data, path.name, path)

    def open_bytes(
        self, data: bytes, name: str, path: Path | None = None, encoding: str = ""
    ) -> None:
        """Open the bytes of a file; its letters are read as `encoding` says, if that is given."""
        self.cancel()
        file = Opened(data=data, name=name, path=path)
        if encoding or needs_import(data, name):
            self._import(file, encoding)
        else:
            self._read_soon(file, len(data))

    def show(self, file: Opened) -> None:
        """Tell of a file whose article is there; what was under way is forgotten."""
        self.cancel()
        if file.path is None or file.path.parent == self._pasted:
            file = replace(file, article=titled(file.article))
        self.file = file
        self.opened.emit(file.article, file.path)

    def cancel(self) -> None:
        """Forget the request that is under way, if any."""
        self._request += 1
        self._has_begun = False
        if self._run is not None:
            run, self._run = self._run, None
            run.stop()
        if self._wait is not None:
            wait, self._wait = self._wait, None
            wait.accept()
            wait.deleteLater()

    @property
    def is_busy(self) -> bool:
        """Whether a large or foreign file is being read."""
        return self._wait is not None or self._has_begun

    # --- beside the window ---

    def _wait_for(self, name: str) -> WaitDialog:
        from als_reader.ui.importing.waiting import WaitDialog

        self._wait = WaitDialog(name, self._window)
        self._wait.rejected.connect(self._on_stopped)
        return self._wait

    def _on_stopped(self) -> None:
        self.cancel()
        self.stopped.emit()

    def _read_soon(self, file: Opened, size: int) -> None:
        """Make an article: beside the window, if there is one to go on with meanwhile."""
        is_shown = self._window is not None and self._window.isVisible()
        if is_shown or size > WHOLE_DOCUMENT_BYTES:
            if not is_shown and self._begins(file):
                return
            if self._wait is None:
                self._wait_for(file.name)
            self._read_beside(file)
        else:
            self.show(self._with_article(file))

    def _begins(self, file: Opened) -> bool:
        """Let the first picture of a start be the beginning of its file; the rest comes after."""
        if self.show_beginning is None or file.imported is not None:
            return False
        from als_reader.core.beginning import beginning

        first = beginning(file.data, file.name)
        request = self._request

        def read_rest() -> None:
            if request == self._request:
                self._read_beside(file)

        self._has_begun = first is not None and self.show_beginning(
            replace(file, article=first), read_rest
        )
        return self._has_begun

    def _read_beside(self, file: Opened) -> None:
        request = self._request

        def read() -> None:
            found = self._with_article(file)
            try:
                self._read.emit(request, found)
            except RuntimeError:  # the window was closed in the meantime
                return

        work_beside(read)

    def _on_read(self, request: int, file: Opened) -> None:
        if request == self._request:
            with no_collection(len(file.data)):
                self.show(file)

    # --- files of other kinds ---

    def _imports(self) -> KeptImports | None:
        from als_reader.core.kept_imports import KeptImports

        return KeptImports(self._imports_folder) if self._imports_folder else None

    def _import(self, file: Opened, encoding: str) -> None:
        imports = self._imports()
        kept = imports.find(file.content_hash) if imports and not encoding else None
        if kept is not None:
            self._take(replace(file, imported=kept))
            return
        from als_reader.core.importing import kind_of

        if not encoding and kind_of(file.data, file.name) is None:
            self._read_soon(file, len(file.data))
            return
        from als_reader.ui.importing.run import ImportRun

        wait = self._wait_for(file.name)
        run = self._run = ImportRun(file.data, file.name, encoding, self)
        run.progressed.connect(wait.show_progress)
        run.failed.connect(self._on_import_failed)
        run.done.connect(lambda imported: self._on_imported(replace(file, imported=imported)))
        run.start()

    def _on_imported(self, file: Opened) -> None:
        imports = self._imports()
        if imports is not None and file.imported is not None:
            imports.keep(file.content_hash, file.imported)
        self._cache.forget(file.content_hash, file.name)  # it may be there in another encoding
        self._take(file)

    def _on_import_failed(self, message: str) -> None:
        self.cancel()
        self.failed.emit(message)

    def _take(self, file: Opened) -> None:
        """Make an article of what an import gave."""
        assert file.imported is not None
        self._read_soon(file, len(file.imported.text))

    # --- at the end ---

    def _with_article(self, file: Opened) -> Opened:
        if file.imported is None:
            return replace(file, article=article_from(file.data, file.name, self._cache))
        kept = self._cache.find(file.data, file.name)
        return replace(file, article=kept or article_of(file.imported, file.data))
