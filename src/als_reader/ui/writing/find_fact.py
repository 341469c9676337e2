# SPDX-License-Identifier: MIT
"""Find a source, a term, an option or a trial by its words, and choose it with one press."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from als_reader.core.links import checked_link
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.wrapped_text import Piece, TextLabel, WrapButton
from als_reader.ui.writing.facts import Fact, matching
from als_reader.ui.writing.problem_line import ProblemLine

FEW = 6
"""Results that are shown at first; each press on *More* shows so many more."""


class FindFactDialog(ReaderDialog):
    """A field, and a button for everything that has its words."""

    chosen = Signal(object)
    """The Fact to lead to."""

    def __init__(
        self,
        title: str,
        facts: Sequence[Fact],
        parent: QWidget,
        *,
        has_own_address: bool = False,
    ) -> None:
        super().__init__(title, parent)
        self.setAccessibleIdentifier("find-fact")
        self._facts = facts
        self._shown = FEW
        self._field = self._add_field(self.tr("Search"), "fact-search")
        self._field.textChanged.connect(self._on_changed)
        self._count = self.add_text("", look="quiet")
        self._count.setAccessibleIdentifier("fact-count")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self._more = big_button(self.tr("Show more"), "fact-more", self._on_more)
        self.body.addWidget(self._more)
        if has_own_address:
            self._add_own()
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self._fill()
        self._field.setFocus()

    # --- building ---

    def _add_field(self, words: str, identifier: str) -> QLineEdit:
        self.body.addWidget(TextLabel(words))
        field = QLineEdit()
        field.setAccessibleName(words)
        field.setAccessibleIdentifier(identifier)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        self.body.addLayout(row)
        return field

    def _add_own(self) -> None:
        self.add_section(self.tr("A page on the web that is not listed"))
        self._address = self._add_field(self.tr("Its address"), "own-address")
        self._address.setPlaceholderText("https://")
        self._problem = ProblemLine("own-problem")
        self.body.addWidget(self._problem)
        self._name = self._add_field(self.tr("Its name, as readers will see it"), "own-name")
        self.body.addWidget(big_button(self.tr("Use this page"), "own-use", self._on_own))

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        found = matching(self._facts, self._field.text())
        for number, fact in enumerate(found[: self._shown], 1):
            self._list.addWidget(self._button(number, fact))
        self._more.setVisible(len(found) > self._shown)
        if not found:
            words = self.tr("Nothing has these words. Try a shorter word.")
        else:
            words = self.tr("{count} found").format(count=len(found))
        self._count.set_words(words)
        self._count.setAccessibleName(words)
        self.order_tabs()

    def _button(self, number: int, fact: Fact) -> WrapButton:
        words = f"{fact.name}\n{fact.about}" if fact.about else fact.name
        button = big_button(words, f"fact-{number}", partial(self._on_chosen, fact), is_left=True)
        rest = f"\n{fact.about}" if fact.about else ""
        button.set_pieces([Piece(text=fact.name, is_bold=True), Piece(text=rest)])
        return button

    # --- slots ---

    def _on_changed(self) -> None:
        self._shown = FEW
        self._fill()
        announce(self._field, self._count.text())

    def _on_more(self) -> None:
        self._shown += FEW
        self._fill()

    def _on_chosen(self, fact: Fact) -> None:
        self.leave_with(lambda: self.chosen.emit(fact))

    def _on_own(self) -> None:
        address = self._address.text().strip()
        if not is_web_address(address):
            self._problem.say(
                self.tr("This is not a whole web address. It begins with https:// and has no gaps.")
            )
            self._address.setFocus()
            return
        name = " ".join(self._name.text().replace('"', "”").split())
        self._on_chosen(Fact(target=address, name=name or address))


def is_web_address(address: str) -> bool:
    """Whether an address is a web page that a note may lead to."""
    scheme = address.partition(":")[0].lower()
    return scheme in ("https", "http") and bool(checked_link(address))
