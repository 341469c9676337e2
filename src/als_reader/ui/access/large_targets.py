# SPDX-License-Identifier: MIT
"""Large targets: at most eight buttons in a view, each at least 96 by 96 (ACCESSIBILITY A2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from als_reader.ui.access.large_grid import Deed
from als_reader.ui.access.large_window import LargeWindow
from als_reader.ui.access.mirror import deed_of

LAST = "read-aloud"
"""The command of the eighth button."""


class LargeTargets(LargeWindow):
    """The article, or one note or fact, above eight large buttons."""

    def article_deeds(self) -> Sequence[Deed]:
        """Pages, notes, and the way to all else."""
        return (
            self.command("page-up"),
            self.command("page-down"),
            self._open_note(),
            self.command("next-note"),
            self.more(),
            self.command("pane"),
            self.command("back"),
            self.command(LAST if LAST in self._window.commands else "contents"),
        )

    def item_deeds(self) -> Sequence[Deed]:
        """Pages, the items beside this one, and what it leads to."""
        view = self.item_view
        paper = view.paper
        return (
            Deed(
                words=self.tr("Page up"),
                identifier="large-item-up",
                do=partial(paper.turn_page, -1),
                is_enabled=not paper.is_at_top,
            ),
            Deed(
                words=self.tr("Page down"),
                identifier="large-item-down",
                do=partial(paper.turn_page, 1),
                is_enabled=not paper.is_at_end,
            ),
            Deed(
                words=self.tr("Item before"),
                identifier="large-item-previous",
                do=partial(view.step, -1),
                is_enabled=view.number > 0,
            ),
            Deed(
                words=self.tr("Next item"),
                identifier="large-item-next",
                do=partial(view.step, 1),
                is_enabled=0 <= view.number < view.last,
            ),
            self._choices(),
            self.command("article"),
            self.command("back"),
            self.more(),
        )

    def first_choices(self) -> Sequence[Deed]:
        """The choices of what is shown, and the list it is from."""
        if not self.shows_item:
            return ()
        about = Deed(
            words=self.tr("About this list"), identifier="more-list", do=self.item_view.show_list
        )
        return (about,) if self.item_view.number > 0 else ()

    # --- private ---

    def _open_note(self) -> Deed:
        """Short words: a long quote would make the button higher than the others."""
        deed = self.command("open-note")
        entry = self._window.navigation.note_to_open()
        if entry is None:
            return deed
        words = self.tr("Open note {number}").format(number=entry.number)
        return replace(deed, words=words, name=deed.words)

    def _choices(self) -> Deed:
        """The one thing that the item leads to, or a dialog of several."""
        choices = self.item_view.choices
        if len(choices) == 1:
            return deed_of(choices[0], self.write)
        return Deed(
            words=self.tr("Choices ({count})").format(count=len(choices)),
            identifier="large-choices",
            do=self.open_choices,
            help=self.tr("See what you can press here: sources, terms, options, filters."),
            is_enabled=bool(choices),
        )

    def open_choices(self) -> None:
        """Show all that the item leads to."""
        from als_reader.ui.access.large_more import ChoicesDialog

        deeds = [deed_of(widget, self.write) for widget in self.item_view.choices]
        ChoicesDialog(self.tr("Choices"), deeds, self._window).open()
