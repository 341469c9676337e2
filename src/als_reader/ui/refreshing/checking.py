# SPDX-License-Identifier: MIT
"""One check for news, from the plain page to what it brought."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, SignalInstance

from als_reader.core.errors import ReaderError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.manifest import bundle_date
from als_reader.core.language import labelled
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.applying import with_news
from als_reader.core.refresh.asking import planned_questions
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.summary import changed_trials, news_lines
from als_reader.core.refresh.values import RefreshedSet
from als_reader.resources import resource_root
from als_reader.ui.announce import announce
from als_reader.ui.refreshing.before_dialog import BeforeDialog
from als_reader.ui.refreshing.plan import plan_of
from als_reader.ui.refreshing.progress_dialog import ProgressDialog
from als_reader.ui.refreshing.result_dialogs import NewsDialog, NoNewsDialog
from als_reader.ui.refreshing.staying import show_other_facts

if TYPE_CHECKING:
    from als_reader.core.locking import Claim
    from als_reader.ui.main_window import MainWindow


class Asking(Protocol):
    """What carries the questions out and the answers back."""

    progressed: SignalInstance
    """What is asked (str), and how much is done, from 0 to 1 (float)."""
    done: SignalInstance
    """The RefreshedSet."""
    failed: SignalInstance
    """Why not, in words for readers."""

    def start(self) -> None:
        """Begin."""

    def cancel(self) -> None:
        """End it now; nothing is reported any more."""


MakeAsking = Callable[[Evidence, Addresses, date, QObject], Asking]
"""Takes the facts, who is asked, the day of the bundle, and who owns it. Raises RefreshError."""


def check_for_news(window: MainWindow, make: MakeAsking | None = None) -> None:
    """Show the plain page, and check if the reader says so."""
    NewsCheck(window, make or _over_the_network).begin()


class NewsCheck(QObject):
    """Goes from dialog to dialog; the facts change only when all answers are there and kept."""

    def __init__(self, window: MainWindow, make: MakeAsking) -> None:
        super().__init__(window)
        self._window = window
        self._make = make
        self._store = RefreshStore(window.remembered.paths.refreshed)
        self._before = window.errands.facts()
        self._addresses = Addresses()
        self._claim: Claim | None = None
        self._asking: Asking | None = None
        self._progress: ProgressDialog | None = None

    def begin(self) -> None:
        """Say what would be asked; nothing is asked yet."""
        if not self._window.remembered.is_kept:
            self._tell(_elsewhere(), can_retry=False)
            return
        try:
            self._addresses = _addresses(self._window)
            questions = planned_questions(self._before, self._addresses)
        except ReaderError as error:
            self._tell(str(error), can_retry=False)
            return
        plan = plan_of(questions, self._addresses, self._before, self._window.today)
        dialog = BeforeDialog(plan, self._window)
        dialog.check_requested.connect(self._ask)
        dialog.rejected.connect(self.deleteLater)
        dialog.open()

    # --- asking ---

    def _ask(self) -> None:
        earliest = bundle_date(resource_root() / "evidence")
        try:
            self._claim = self._store.claim()
            asking = self._make(self._before, self._addresses, earliest, self)
        except ReaderError as error:
            self._fail(str(error))
            return
        self._progress = ProgressDialog(self._window)
        self._progress.cancelled.connect(self._cancel)
        self._asking = asking
        asking.progressed.connect(self._progress.show_progress)
        asking.done.connect(self._on_done)
        asking.failed.connect(self._fail)
        self._progress.open()
        asking.start()

    def _cancel(self) -> None:
        self._progress = None  # it is closing by itself
        if self._asking is not None:
            self._asking.cancel()
        self._end()
        self.deleteLater()
        self._window.status_line.say(_tr("You stopped the check. Nothing was changed."))

    def _fail(self, problem: str) -> None:
        self._end()
        self._tell(problem, can_retry=True)

    def _end(self) -> None:
        """Let another window ask, and close what told how far it is."""
        self._asking = None
        if self._claim is not None:
            self._claim.release()
            self._claim = None
        if self._progress is not None:
            progress, self._progress = self._progress, None
            progress.finish()

    # --- the answers are there; each step lets the window breathe ---

    def _on_done(self, new: RefreshedSet) -> None:
        self._then(lambda: self._keep(new))

    def _keep(self, new: RefreshedSet) -> None:
        try:
            self._store.keep(new)
        except ReaderError as error:
            self._fail(str(error))
            return
        self._asking = None
        if self._progress is not None:
            self._progress.forbid_cancel()
        self._then(lambda: self._apply(new))

    def _apply(self, new: RefreshedSet) -> None:
        after = with_news(self._before, new)
        self._then(lambda: self._show(after))

    def _show(self, after: Evidence) -> None:
        self._end()
        show_other_facts(self._window, after, lambda: self._report(after))

    def _report(self, after: Evidence) -> None:
        lines = news_lines(self._before, after)
        dialog = NewsDialog(lines, _trials(self._before, after), self._window)
        dialog.link_requested.connect(self._window.navigation.open_link)
        dialog.trials_requested.connect(lambda: self._window.show_tab("trials"))
        dialog.open()
        announce(dialog, lines[0].words)
        self.deleteLater()

    def _then(self, step: Callable[[], None]) -> None:
        """Do the next step soon, unless the reader has stopped the check meanwhile."""
        QTimer.singleShot(0, self, lambda: step() if self._progress is not None else None)

    # --- private ---

    def _tell(self, problem: str, *, can_retry: bool) -> None:
        dialog = NoNewsDialog(problem, self._window, can_retry=can_retry)
        window, make = self._window, self._make
        dialog.again_requested.connect(lambda: check_for_news(window, make))
        dialog.open()
        announce(dialog, problem)
        self.deleteLater()


def _trials(before: Evidence, after: Evidence) -> list[tuple[str, str]]:
    """Where to read of each trial that changed or is new, and its words."""
    changed = [
        (f"trial:{nct}", labelled(nct, after.trial_by_id[nct].plain_title))
        for nct in changed_trials(before, after)
    ]
    known = {record.nct for record in before.news.found}
    found = [
        (f"found:{record.nct}", labelled(record.nct, record.brief_title))
        for record in after.news.found
        if record.nct not in known
    ]
    return changed + found


def _addresses(window: MainWindow) -> Addresses:
    """The official sources, or the copies that the reader's group has set up."""
    from als_reader.core.refresh.configuration import read_configuration

    return read_configuration(window.remembered.paths).addresses


def _over_the_network(
    evidence: Evidence, addresses: Addresses, earliest: date, parent: QObject
) -> Asking:
    from als_reader.refreshing.asking import Refresh

    return Refresh(evidence, addresses, earliest=earliest, parent=parent)


def _elsewhere() -> str:
    return _tr(
        "ALS Reader is open in another window, and that one keeps the facts. "
        "Please check for news there."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckForNews", text)
