# SPDX-License-Identifier: MIT
"""The page for the clinic: choose its parts, see whether they fit, print or save it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.sharing.clinic import MOST_PAGES, ClinicPage, Item, Part
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.tick_row import TickRow

Fit = Callable[[ClinicPage], ClinicPage]


class ClinicDialog(ReaderDialog):
    """Shows what the page would say; what does not fit is told before it is made."""

    print_requested = Signal(object)
    """The ClinicPage as it fits."""
    pdf_requested = Signal(object)
    html_requested = Signal(object)
    questions_requested = Signal()

    def __init__(self, page: ClinicPage, fit: Fit, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClinicDialog", "Page for the clinic"), parent)
        self.setAccessibleIdentifier("clinic-dialog")
        self._page = page
        self._fit = fit
        self._ticks: dict[Part, TickRow] = {}
        self.add_text(self.tr("About: {title}").format(title=page.title), look="quiet")
        parts = dict(page.grouped())
        if parts:
            self.add_text(self.tr("Tick what you want on the page."))
        else:
            self.add_text(
                self.tr(
                    "There is nothing for the page yet. Tick your questions, or press "
                    "“Ask my doctor” on a note, an option or a trial."
                )
            )
        for part, items in parts.items():
            self._add_part(part, items)
        self._state = self.add_text("", is_bold=True)
        self._state.setAccessibleIdentifier("clinic-state")
        self.body.addStretch(1)
        self.add_close()
        self._out = (
            self.add_button(self.tr("Print…"), "clinic-print", self._reporter(0)),
            self.add_button(self.tr("Save as PDF…"), "clinic-pdf", self._reporter(1)),
            self.add_button(self.tr("Save as web page…"), "clinic-html", self._reporter(2)),
        )
        self.add_button(
            self.tr("Choose questions…"),
            "clinic-questions",
            lambda: self.leave_with(self.questions_requested.emit),
        )
        self._fitted = page
        self._renew()

    @property
    def fitted(self) -> ClinicPage:
        """The page as it would be printed."""
        return self._fitted

    def _add_part(self, part: Part, items: tuple[Item, ...]) -> None:
        titles = {
            Part.QUESTIONS: self.tr("Questions I ticked: {count}"),
            Part.WORDS: self.tr("Words I want to ask about: {count}"),
            Part.NOTES: self.tr("Notes I want to ask about: {count}"),
            Part.OPTIONS: self.tr("Options I want to ask about: {count}"),
            Part.TRIALS: self.tr("Trials I want to ask about: {count}"),
            Part.COMMENTS: self.tr("My other comments: {count}"),
        }
        row = TickRow(titles[part].format(count=len(items)))
        row.setAccessibleIdentifier(f"clinic-part-{part.value}")
        row.setChecked(True)
        row.toggled.connect(self._on_ticked)
        self._ticks[part] = row
        self.body.addWidget(row)

    def _reporter(self, which: int) -> Callable[[], None]:
        signals = (self.print_requested, self.pdf_requested, self.html_requested)

        def report() -> None:
            signals[which].emit(self._fitted)

        return report

    def _on_ticked(self) -> None:
        self._renew()
        announce(self._state, self._state.text())

    def _renew(self) -> None:
        parts = [part for part, row in self._ticks.items() if row.isChecked()]
        chosen = self._page.only(parts)
        self._fitted = self._fit(chosen)
        for button in self._out:
            button.setEnabled(bool(chosen.items))
        self._state.set_words(self._words())
        self._state.setAccessibleName(self._state.text())
        self._state.setVisible(bool(self._ticks))

    def _words(self) -> str:
        left_out = self._fitted.left_out
        if left_out:
            words = self.tr(
                "{count} do not fit on {pages} pages and are left out: the last in the list. "
                "To make room, untick a part."
            )
            return words.format(count=left_out, pages=MOST_PAGES)
        if not self._fitted.items:
            return self.tr("Nothing is ticked.")
        return self.tr("All of it fits on {pages} pages.").format(pages=MOST_PAGES)
