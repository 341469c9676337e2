# SPDX-License-Identifier: MIT
"""Choose a file by large buttons: the system's own dialog cannot be used by switch or dwell."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.folders import Folder, look_into
from als_reader.core.kinds import ARTICLE_ENDINGS
from als_reader.ui.access.scan_choices import GROUP
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.flow_layout import FlowLayout

ON_A_PAGE = 7
"""Files and folders that are shown at a time: few enough to be large, and for one group."""
PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
)


class BrowseDialog(ReaderDialog):
    """Goes through folders and reports the file that the reader wants."""

    file_chosen = Signal(object)
    """The Path of a file."""

    def __init__(
        self,
        start: Path,
        parent: QWidget | None = None,
        endings: tuple[str, ...] = ARTICLE_ENDINGS,
    ) -> None:
        super().__init__(QCoreApplication.translate("BrowseDialog", "Choose a file"), parent)
        self.setAccessibleIdentifier("browse-dialog")
        self._folder = Folder(path=start)
        self._endings = endings
        self._first = 0
        self._where = self.add_text("", is_bold=True)
        self._where.setAccessibleIdentifier("browse-where")
        self._none = self.add_text("")
        self._none.setAccessibleIdentifier("browse-none")
        holder = self._grouped(self.tr("Files and folders"))
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._build_ways()
        self._build_places()
        self.body.addStretch(1)
        self.add_close()
        self._go(start, is_first=True)

    @property
    def folder(self) -> Path:
        """The folder that is shown."""
        return self._folder.path

    # --- building ---

    def _grouped(self, name: str) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(name)
        holder.setProperty(GROUP, name)
        self.body.addWidget(holder)
        return holder

    def _build_ways(self) -> None:
        row = FlowLayout(self._grouped(self.tr("More files, and up")), 8)
        self._next = big_button(self.tr("More files"), "browse-next", lambda: self._turn(1))
        self._previous = big_button(
            self.tr("Files before"), "browse-previous", lambda: self._turn(-1)
        )
        self._up = big_button("", "browse-up", self._go_up)
        for button in (self._next, self._previous, self._up):
            row.addWidget(button)

    def _build_places(self) -> None:
        row = FlowLayout(self._grouped(self.tr("Places")), 8)
        seen: set[Path] = set()
        for place in PLACES:
            path = Path(QStandardPaths.writableLocation(place))
            if path.is_dir() and path not in seen:
                seen.add(path)
                words = QStandardPaths.displayName(place) or path.name
                number = len(seen)
                go = partial(self._go, path)
                row.addWidget(big_button(words, f"browse-place-{number}", go))

    # --- going about ---

    def _go(self, path: Path, *, is_first: bool = False) -> None:
        self._folder, self._first = look_into(path, self._endings), 0
        self._fill()
        if not is_first:
            self._focus_first()
            announce(self._where, self._where.text())

    def _go_up(self) -> None:
        self._go(self._folder.path.parent)

    def _turn(self, step: int) -> None:
        self._first += step * ON_A_PAGE
        self._fill()
        self._focus_first()

    def _fill(self) -> None:
        folder = self._folder
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        everything: Sequence[Path] = (*folder.folders, *folder.files)
        for index, path in enumerate(everything[self._first : self._first + ON_A_PAGE], 1):
            entry = self._entry(index, path, is_folder=path in folder.folders)
            self._list.addWidget(entry)
            entry.show()  # now, not in a moment: the light of scanning goes there at once
        self._where.set_words(self.tr("Folder: {folder}").format(folder=folder.path))
        self._none.set_words(self._none_words(bool(everything)))
        self._none.setVisible(not everything)
        self._next.setVisible(self._first + ON_A_PAGE < len(everything))
        self._previous.setVisible(self._first > 0)
        above = folder.path.parent
        self._up.setVisible(above != folder.path)
        self._up.set_words(self.tr("Up to: {folder}").format(folder=above.name or str(above)))
        self.scroll_to_top()
        self.order_tabs()

    def _entry(self, index: int, path: Path, *, is_folder: bool) -> QWidget:
        words, do = path.name, self._choose
        if is_folder:
            words, do = self.tr("Folder: {folder}").format(folder=path.name), self._go
        open_: Callable[[], None] = partial(do, path)
        return big_button(words, f"browse-entry-{index}", open_, is_left=True)

    def _none_words(self, has_any: bool) -> str:
        if has_any:
            return ""
        if not self._folder.is_readable:
            return self.tr("This folder cannot be opened. Please choose another.")
        if self._endings != ARTICLE_ENDINGS:
            return self.tr("There is no such file in this folder.")
        return self.tr("There is no article in this folder.")

    def _focus_first(self) -> None:
        item = self._list.itemAt(0)
        widget = item.widget() if item else None
        (widget or self._up).setFocus()

    def _choose(self, path: Path) -> None:
        self.leave_with(lambda: self.file_chosen.emit(path))
