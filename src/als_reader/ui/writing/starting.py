# SPDX-License-Identifier: MIT
"""The way into writing: a plain question, then the article as a draft."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.editing.saving import Origin, origin_of
from als_reader.core.errors import ReaderError
from als_reader.core.files import read_article_bytes
from als_reader.ui.dialogs.base import ReaderDialog

if TYPE_CHECKING:
    from als_reader.core.opened import Opened
    from als_reader.ui.main_window import MainWindow


class StartDialog(ReaderDialog):
    """Asks once, so that nobody who reads starts to write by accident."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(QCoreApplication.translate("Writing", "Write notes?"), window)
        self.setAccessibleIdentifier("start-writing")
        self.add_text(self.tr("You are about to write notes on this article."))
        self.add_text(
            self.tr(
                "Reading stays as it is. The file is not changed until you save, and the "
                "article's own words are never changed."
            )
        )
        if window.remembered.settings.shows_one_thing:
            self.add_text(
                self.tr("Notes need the whole article, so One thing at a time is turned off.")
            )
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self.add_button(
            self.tr("Start writing"),
            "start-writing-yes",
            lambda: self.leave_with(lambda: begin_here(window)),
        )


def ask_to_start(window: MainWindow) -> None:
    """Ask, then begin with the article that is shown."""
    from als_reader.ui.writing.mode import writing_of

    if writing_of(window) is not None:
        window.navigation.said.emit(_tr("You are writing notes already."))
        return
    StartDialog(window).open()


def begin_here(window: MainWindow) -> None:
    """Begin with the article that is shown, or go on with the draft that is kept of it."""
    from als_reader.core.editing.drafts import DraftStore
    from als_reader.ui.writing.mode import Writing
    from als_reader.ui.writing.recovery import offer_kept

    try:
        draft, origin = draft_here(window)
    except ReaderError as error:
        window.show_problem(str(error))
        return
    settings = window.remembered.settings
    if settings.shows_one_thing:
        window.change_settings(replace(settings, shows_one_thing=False))
    store = DraftStore(window.remembered.paths.drafts, window.today)
    kept = store.load(draft.original_hash)
    window.show_notices(store.notices)
    if kept is None:
        Writing(window, draft, origin)
    elif kept.origin.path == origin.path:
        Writing(window, kept.draft, kept.origin, is_saved=False)
        window.status_line.say(_tr("You go on with the draft that was kept."))
    else:
        # The same words in another file: one of the two drafts would be lost.
        offer_kept(window, draft.original_hash)


def draft_here(window: MainWindow) -> tuple[Draft, Origin]:
    """The article that is shown as a draft. Raises ReaderError with what to do if it cannot be."""
    from als_reader.ui.automatic.notes import automatic_notes

    notes = automatic_notes(window)
    file = notes.file
    if file is None or file.content_hash != window.article.content_hash:
        return _from_disk(window)
    origin = _origin(file)
    if notes.found is not None and notes.are_shown:
        return open_draft(notes.found.data), origin
    if file.imported is not None:
        from_file = file.imported
        return (
            new_draft(
                from_file.text,
                from_file.content_format,
                title=from_file.title,
                url=from_file.url,
            ),
            origin,
        )
    return open_draft(file.data, file.name), origin


def _origin(file: Opened) -> Origin:
    return origin_of(file.path, file.data)


def _from_disk(window: MainWindow) -> tuple[Draft, Origin]:
    """The article from its file, or the one that comes with ALS Reader."""
    path = window.path
    data, name = bundled() if path is None else (read_article_bytes(path), path.name)
    if hashlib.sha256(data).hexdigest() != window.article.content_hash:
        raise ReaderError(
            _tr("This file has changed since it was opened. Open it again, then write.")
        )
    return open_draft(data, name), origin_of(path, data)


def bundled() -> tuple[bytes, str]:
    """The article that comes with ALS Reader, and its name."""
    from als_reader.resources import BUNDLED_ARTICLE, resource_root

    return (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes(), BUNDLED_ARTICLE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Writing", text)
