# SPDX-License-Identifier: MIT
"""Open: the files opened before as large buttons, and the way to any other file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from als_reader.core.recent import RecentFile
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.wrapped_text import Piece, TextLabel


class OpenDialog(ReaderDialog):
    """Reports what the reader wants to open."""

    file_requested = Signal(object)
    """The Path of a file opened before."""
    choose_requested = Signal()
    """The reader wants the system's dialog."""
    sample_requested = Signal()
    """The reader wants the article that comes with ALS Reader."""
    clipboard_requested = Signal()
    """The reader wants to read what was copied elsewhere."""
    forget_requested = Signal(object)
    """The Path of a file that should not be listed any more."""

    def __init__(self, recent: Sequence[RecentFile], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OpenDialog", "Open an article"), parent)
        self.setAccessibleIdentifier("open-dialog")
        choose = big_button(self.tr("Choose a file…"), "open-choose", self._on_choose)
        sample = big_button(
            self.tr("The article that comes with ALS Reader"), "open-sample", self._on_sample
        )
        copied = big_button(self.tr("Words you copied"), "open-clipboard", self._on_copied)
        self.body.addWidget(choose)
        self.body.addWidget(copied)
        self.body.addWidget(sample)
        self.add_section(self.tr("Opened before"))
        self._none = self.add_text(self.tr("Files that you open will be listed here."))
        self._said = TextLabel("", look="quiet")
        self._said.hide()
        self.body.addWidget(self._said)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._close = self.add_close()
        self._files = list(recent)
        for file in self._files:
            self._list.addWidget(self._row(file))
        self._none.setVisible(not self._files)

    def _row(self, file: RecentFile) -> QWidget:
        path = Path(file.path)
        title = file.title or path.name
        words = f"{title}\n{file.path}" if title != file.path else title
        button = big_button(words, "open-recent", partial(self._on_file, path), is_left=True)
        head, _, rest = words.partition("\n")
        button.set_pieces([Piece(text=head, is_bold=True), Piece(text=f"\n{rest}" if rest else "")])
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button, 1)
        forget = big_button(
            self.tr("Forget"),
            "open-forget",
            lambda: self._on_forget(row, file),
            name=self.tr("Forget: {title}").format(title=title),
        )
        forget.setProperty("careful", True)  # dwell waits longer here
        line.addWidget(forget, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_file(self, path: Path) -> None:
        self.leave_with(lambda: self.file_requested.emit(path))

    def _on_choose(self) -> None:
        self.leave_with(self.choose_requested.emit)

    def _on_copied(self) -> None:
        self.leave_with(self.clipboard_requested.emit)

    def _on_sample(self) -> None:
        self.leave_with(self.sample_requested.emit)

    def _on_forget(self, row: QWidget, file: RecentFile) -> None:
        """Take a row away. The file itself stays, and opening it lists it again."""
        self._close.setFocus()
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._files.remove(file)
        self._none.setVisible(not self._files)
        words = self.tr("Taken out of the list. The file itself is still there.")
        self._said.set_words(words)
        self._said.show()
        announce(self._said, words)
        self.forget_requested.emit(Path(file.path))
