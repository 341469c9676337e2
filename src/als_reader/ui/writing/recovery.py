# SPDX-License-Identifier: MIT
"""Notes that were not saved: offered again at the next start, and after they were thrown away."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Article
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.drafts import DraftEntry, DraftStore
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import ArticleError, SaveError
from als_reader.core.files import read_article_bytes
from als_reader.core.format import read_article
from als_reader.ui.writing.mode import Writing, writing_of
from als_reader.ui.writing.starting import bundled

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

MOST_OFFERED = 3
"""Of the newest drafts; more messages would hide the article."""


def offer_drafts(window: MainWindow) -> None:
    """After a start: say which notes are not saved."""
    for entry in reversed(_store(window).entries()[:MOST_OFFERED]):
        _offer(window, entry)


def offer_kept(window: MainWindow, original_hash: str) -> None:
    """Say that notes on another article wait as a draft."""
    for entry in _store(window).entries():
        if entry.original_hash == original_hash:
            _offer(window, entry)


def offer_back(window: MainWindow, draft: Draft, origin: Origin) -> None:
    """Notes were thrown away: let that be undone."""
    words = _tr("Your notes were thrown away.")

    def back() -> None:
        if writing_of(window) is None:
            go_on(window, draft, origin)

    window.notices.show_notice(words, _tr("Undo"), back)


def go_on(window: MainWindow, draft: Draft, origin: Origin) -> None:
    """Show the article of a draft and write on."""
    if not _is_shown(window, draft, origin):
        window.show_article(*_before(draft, origin))
    Writing(window, draft, origin, is_saved=False)


# --- private ---


def _offer(window: MainWindow, entry: DraftEntry) -> None:
    title = entry.title or Path(entry.path).name or _tr("an article without a title")
    words = _tr("You have unsaved notes for “{title}”.").format(title=title)
    window.notices.show_notice(
        words,
        _tr("Go on writing"),
        partial(_on_go_on, window, entry.original_hash),
        more=((_tr("Throw away"), partial(_on_throw_away, window, entry.original_hash)),),
    )


def _on_go_on(window: MainWindow, original_hash: str) -> None:
    writing = writing_of(window)
    if writing is not None:
        writing.leave_for_another()
    store = _store(window)
    kept = store.load(original_hash)
    if kept is None:
        window.show_problem(_tr("This draft is not there any more."))
    else:
        go_on(window, kept.draft, kept.origin)
    window.show_notices(store.notices)


def _on_throw_away(window: MainWindow, original_hash: str) -> None:
    store = _store(window)
    kept = store.load(original_hash)
    store.forget(original_hash)
    words = _tr("Your notes were thrown away.")
    if kept is None:
        window.status_line.say(words)
        return

    def back() -> None:
        try:
            store.save(kept.draft, kept.origin, kept.saved_at)
        except SaveError as error:
            window.show_problem(str(error))
        else:
            offer_kept(window, original_hash)

    window.notices.show_notice(words, _tr("Undo"), back)


def _store(window: MainWindow) -> DraftStore:
    return DraftStore(window.remembered.paths.drafts, window.today)


def _is_shown(window: MainWindow, draft: Draft, origin: Origin) -> bool:
    """Whether the window shows what the draft was begun with."""
    article = window.article
    if origin.path:
        return article.content_hash == origin.file_hash
    return article.original is not None and article.original.sha256 == draft.original_hash


def _before(draft: Draft, origin: Origin) -> tuple[Article, Path | None]:
    """What a reader of the draft's file sees: for when writing ends without saving."""
    path = Path(origin.path) if origin.path else None
    try:
        data, name = bundled() if path is None else (read_article_bytes(path), path.name)
    except ArticleError:
        data, name = b"", ""
    article = read_article(data, name)
    is_same = hashlib.sha256(data).hexdigest() == origin.file_hash
    if path is None:
        is_same = article.original is not None and article.original.sha256 == draft.original_hash
    if is_same and article.text == draft.article.text:
        return article, path
    plain = replace(draft.source, notes=(), loose_marks=())
    return Draft(source=plain).article, path if path is not None and path.exists() else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Writing", text)
