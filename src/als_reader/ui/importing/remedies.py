# SPDX-License-Identifier: MIT
"""What a reader can do about the remarks on an imported file: see all its words, read it anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Problem, Severity
from als_reader.core.format import read_article
from als_reader.core.importing import ENCODINGS
from als_reader.core.opened import Opened

if TYPE_CHECKING:
    from als_reader.core.importing.imported import Imported
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.opening import Opener


def offer_remedies(window: MainWindow, opener: Opener, file: Opened) -> None:
    """Put buttons on the remarks on a file; only these remarks have any from now on."""
    remedies = window.errands.remedies
    remedies.clear()
    if file.whole_of is not None:
        part = file.whole_of
        remedies[_whole_notice()] = (_tr("Back to the article"), lambda: opener.show(part))
    imported = file.imported
    if imported is None:
        return
    for notice in imported.notices:
        if _is_about_encoding(notice, imported):
            words = _tr("Choose another encoding")
            remedies[notice] = (words, lambda: _choose_encoding(window, opener, file, imported))
        elif imported.all_words:
            remedies[notice] = (_tr("Show all words"), lambda: opener.show(whole(file, imported)))


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
    return _tr("These are all the words of the page, with its menus and adverts.")


def _is_about_encoding(notice: str, imported: Imported) -> bool:
    return any(codec == imported.encoding and words in notice for codec, words in ENCODINGS)


def _choose_encoding(window: MainWindow, opener: Opener, file: Opened, imported: Imported) -> None:
    from als_reader.ui.importing.encodings import EncodingDialog

    dialog = EncodingDialog(ENCODINGS, imported.encoding, window)
    dialog.chosen.connect(
        lambda codec: opener.open_bytes(file.data, file.name, file.path, encoding=codec)
    )
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Remedies", text)
