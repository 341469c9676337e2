# SPDX-License-Identifier: MIT
"""What a reader can do about the remarks on an imported file: see all its words, read it anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Problem, Severity
from als_reader.core.format import read_article
from als_reader.core.importing import ENCODINGS
from als_reader.core.importing.reading import (
    LEFT_OUT,
    PAGE_LEFT_OUT,
)
from als_reader.core.opened import Opened
from als_reader.core.remarks import NOT_UTF8, UNREADABLE_LETTERS

if TYPE_CHECKING:
    from als_reader.core.importing.imported import Imported
    from als_reader.ui.errands import Remedies
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.opening import Opener

UTF8 = "utf-8"


def remedies(window: MainWindow, opener: Opener, file: Opened) -> Remedies:
    """The buttons on the remarks on a file."""
    found: dict[str, tuple[str, Callable[[], object]]] = {}
    if file.whole_of is not None:
        part = file.whole_of
        found[_whole_notice()] = (_tr("Back to the article"), lambda: _show(window, opener, part))
    imported = file.imported
    if imported is None:
        return found
    letters = (_tr("Choose another encoding"), lambda: _choose(window, opener, file, imported))
    for notice in imported.notices:
        if notice in (PAGE_LEFT_OUT, LEFT_OUT):
            words = _tr("Show all words")
            found[notice] = (words, lambda: _show(window, opener, whole(file, imported)))
        elif notice == UNREADABLE_LETTERS or notice == _about_encoding(imported.encoding):
            found[notice] = letters
    return found


def _show(window: MainWindow, opener: Opener, file: Opened) -> None:
    """Show it, and go on reading there: the remark that had the focus is gone."""
    opener.show(file)
    window.to_article()


def whole(file: Opened, imported: Imported) -> Opened:
    """Every word of a page as an article of its own: it is read in the same ways as any other."""
    data = imported.all_words.encode("utf-8", "replace")
    article = read_article(data, "words.txt")
    notice = _whole_notice()
    remark = Problem(line=1, column=1, text=notice, severity=Severity.WARNING, notice=notice)
    title = _tr("All words: {title}").format(title=file.article.title or file.name)
    return Opened(
        data=data,
        name="words.txt",
        article=replace(article, title=title, problems=(remark, *article.problems)),
        whole_of=file,
    )


def _whole_notice() -> str:
    return _tr("These are all the words of the file, also those around the article.")


def _about_encoding(codec: str) -> str:
    return NOT_UTF8.format(encoding=dict(ENCODINGS).get(codec, codec))


def _choose(window: MainWindow, opener: Opener, file: Opened, imported: Imported) -> None:
    from als_reader.ui.importing.encodings import EncodingDialog

    dialog = EncodingDialog(ENCODINGS, imported.encoding or UTF8, window)
    dialog.chosen.connect(
        lambda codec: opener.open_bytes(file.data, file.name, file.path, encoding=codec)
    )
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Remedies", text)
