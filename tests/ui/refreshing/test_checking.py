# SPDX-License-Identifier: MIT
"""A whole check in the window, with a refresh that asks nobody."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import RefreshError, SaveError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus
from als_reader.core.origins import CHECK_FOR_NEWS
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet
from als_reader.core.trial_filters import TrialFilter
from als_reader.paths import Paths
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.panes.trials_tab import TrialsTab
from als_reader.ui.refreshing.before_dialog import BeforeDialog
from als_reader.ui.refreshing.checking import check_for_news
from als_reader.ui.refreshing.progress_dialog import ProgressDialog
from als_reader.ui.refreshing.restoring import RestoreDialog, restore_facts
from als_reader.ui.refreshing.result_dialogs import NewsDialog, NoNewsDialog
from tests.ui.refreshing.pretending import FOUND, REASON, Refreshes, some_news
from tests.ui.refreshing.turns import Turns
from tests.ui.window.driving import named, shown

Click = Callable[[QWidget], None]
STOPPED = "NCT03280056"


@pytest.fixture
def refreshes() -> Refreshes:
    """Makes refreshes that ask nobody."""
    return Refreshes()


@pytest.fixture
def begin(
    window: MainWindow, refreshes: Refreshes, click: Click
) -> Iterator[Callable[[], ProgressDialog]]:
    """Press *Check for news* and *Check now*."""

    def press() -> ProgressDialog:
        check_for_news(window, refreshes)
        click(named(shown(window, BeforeDialog), "check-now"))
        return shown(window, ProgressDialog)

    yield press
    for dialog in window.findChildren(ReaderDialog):
        dialog.close()


def says(dialog: QWidget) -> str:
    """All its words."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def settle() -> None:
    """Let everything find its place."""
    for _ in range(10):
        QApplication.processEvents()


def kept(profile: Paths) -> RefreshedSet | None:
    """What the next start would find."""
    return RefreshStore(profile.refreshed).peek()


def arrive(window: MainWindow, refreshes: Refreshes, new: RefreshedSet) -> NewsDialog:
    """Let all answers be there."""
    refreshes.last.done.emit(new)
    settle()
    return shown(window, NewsDialog)


def test_a_check_brings_news_and_leads_there(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    profile: Paths,
    click: Click,
) -> None:
    """From the press to the trial that changed; nothing is asked before “Check now”."""
    check_for_news(window, refreshes)
    click(named(shown(window, BeforeDialog), "dialog-close"))
    assert refreshes.made == []
    progress = begin()
    assert refreshes.last.is_started
    refreshes.last.progressed.emit("Asking about 52 trials", 0.5)
    assert "Asking about 52 trials 50 % is done." in says(progress)
    new = some_news(evidence, stopped=STOPPED)
    dialog = arrive(window, refreshes, new)
    assert not window.findChildren(ProgressDialog)
    assert kept(profile) == new
    said = says(dialog)
    assert "1 trial changed." in said
    assert REASON in said
    named(dialog, f"news-found-{FOUND}")
    click(named(dialog, f"news-trial-{STOPPED}"))
    assert window.navigation.spot.link == f"trial:{STOPPED}"
    assert window.evidence is not None
    assert window.evidence.trial_by_id[STOPPED].status is OverallStatus.TERMINATED
    begin()  # the claim was given back
    again = arrive(window, refreshes, new)
    assert "No trials changed." in says(again)
    click(named(again, "news-all-trials"))
    assert window.navigation.spot.tab == "trials"


def test_the_reader_stays_where_they_are(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    qtbot: QtBot,
    click: Click,
) -> None:
    """Tab, filters, open card, scroll, focus, what was found: all as before, with newer facts."""
    pane = window.pane
    assert pane is not None
    window.open_find()
    search = window.search
    assert search is not None
    qtbot.keyClicks(window.focusWidget(), "nurown")
    qtbot.waitUntil(lambda: search.total > 0)
    window.find_next(1)
    hits = search.total, search.position
    window.navigation.open_link(f"trial:{STOPPED}")
    page = pane.page("trials")
    assert isinstance(page, TrialsTab)
    page.filters.ask_for(TrialFilter(query="nurown"))
    settle()
    bar = page.cards.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    found, place = page.found_words, page.cards.place()
    page.filters.clear.setFocus()
    begin()
    arrive(window, refreshes, some_news(evidence, stopped=STOPPED, found=False))
    click(named(shown(window, NewsDialog), "dialog-close"))
    settle()
    new = pane.page("trials")
    assert isinstance(new, TrialsTab)
    assert new is page
    assert pane.current_tab == "trials"
    assert new.found_words == found
    assert new.filters.field.text() == "nurown"
    assert new.cards.open_card is not None
    assert new.cards.open_card.key == f"trial:{STOPPED}"
    assert new.cards.place() == place
    assert window.focusWidget() is new.filters.clear
    assert (search.total, search.position) == hits


@pytest.mark.parametrize(
    ("link", "tab"),
    [(f"trial:{STOPPED}", "trials"), ("option:relyvrio", "options")],
    ids=["trials", "options"],
)
def test_the_window_never_hangs_while_it_takes_the_news(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    qtbot: QtBot,
    link: str,
    tab: str,
) -> None:
    """At no moment do keys and switches wait for a tenth of a second, whatever is open."""
    pane = window.pane
    assert pane is not None
    for name in ("trials", "options", "glossary"):
        window.show_tab(name)
    window.navigation.open_link(link)
    settle()
    longest = []
    for count in range(3):  # what a busy machine does to one of them is not ours
        begin()
        turns = Turns()
        refreshes.last.done.emit(
            some_news(evidence, stopped="" if count % 2 else STOPPED, found=count != 1)
        )
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(NewsDialog)))
        settle()
        longest.append(turns.longest)
        assert turns.count > 5
        assert pane.current_tab == tab
        assert pane.page(tab).cards.open_card is not None
        shown(window, NewsDialog).close()
        settle()
    assert min(longest) < 0.1, longest


def test_the_open_card_has_the_focus_again(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    click: Click,
) -> None:
    """As above for who reads by keys, where the button that had it is gone."""
    assert window.pane is not None
    window.navigation.open_link(f"trial:{STOPPED}")
    card = window.pane.page("trials").cards.open_card
    assert card is not None
    link = QWidget(card.body)
    link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    link.show()
    link.setFocus()
    begin()
    arrive(window, refreshes, some_news(evidence, stopped=STOPPED))
    click(named(shown(window, NewsDialog), "dialog-close"))
    assert window.focusWidget() is window.pane.header_of(f"trial:{STOPPED}")


def test_without_an_answer_everything_is_as_before(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    profile: Paths,
    click: Click,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No answer, a stop at any moment, a full disk: no half news, and a word on what to do."""
    begin()
    refreshes.last.failed.emit("We could not reach it. Try later.")
    failed = shown(window, NoNewsDialog)
    assert "We could not reach it. Try later. Nothing was changed." in says(failed)
    click(named(failed, "news-again"))
    click(named(shown(window, BeforeDialog), "check-now"))  # the plain page, every time
    progress = shown(window, ProgressDialog)
    click(named(progress, "cancel-checking"))
    assert refreshes.last.is_cancelled
    assert "You stopped the check" in window.status_line.place_text
    begin()
    refreshes.last.done.emit(some_news(evidence))
    click(named(shown(window, ProgressDialog), "cancel-checking"))  # just before it is kept
    QApplication.processEvents()
    assert kept(profile) is None

    def refuse(store: RefreshStore, _new: RefreshedSet) -> None:
        raise SaveError(store.folder, "the disk is full.")

    begin()
    monkeypatch.setattr(RefreshStore, "keep", refuse)
    refreshes.last.done.emit(some_news(evidence))
    settle()
    assert "the disk is full" in says(shown(window, NoNewsDialog))
    assert window.evidence is evidence
    assert kept(profile) is None


def test_it_does_not_begin_where_it_cannot_end(
    window: MainWindow, refreshes: Refreshes, profile: Paths, click: Click
) -> None:
    """Another window asks right now, owns the profile, or the settings of a group are broken."""
    window.errands.leave(CHECK_FOR_NEWS)  # the button of the side pane
    click(named(shown(window, BeforeDialog), "dialog-close"))
    with RefreshStore(profile.refreshed).claim():
        check_for_news(window, refreshes)
        click(named(shown(window, BeforeDialog), "check-now"))
    dialog = shown(window, NoNewsDialog)
    assert "Another window is checking" in says(dialog)
    dialog.close()
    profile.refresh_configuration.parent.mkdir(parents=True, exist_ok=True)
    profile.refresh_configuration.write_text('registry = "ftp://nowhere"\n')
    check_for_news(window, refreshes)
    dialog = shown(window, NoNewsDialog)
    assert "refresh.toml, line 1" in says(dialog)
    dialog.close()
    profile.refresh_configuration.write_text('registry = "https://mirror.example.org/x"\n')
    check_for_news(window, refreshes)
    page = shown(window, BeforeDialog)
    assert "It asks mirror.example.org" in says(page)
    page.close()
    window.remembered.is_kept = False
    check_for_news(window, refreshes)
    assert "open in another window" in says(shown(window, NoNewsDialog))
    shown(window, NoNewsDialog).close()
    restore_facts(window)
    assert "open in another window" in says(shown(window, RestoreDialog))
    shown(window, RestoreDialog).close()
    assert refreshes.made == []


def test_restoring_shows_the_bundled_facts(
    window: MainWindow,
    refreshes: Refreshes,
    begin: Callable[[], ProgressDialog],
    evidence: Evidence,
    profile: Paths,
    click: Click,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One question, and the news is gone, also after the next start."""
    window.commands["restore-facts"].trigger()
    assert "nothing to restore" in says(shown(window, RestoreDialog))
    shown(window, RestoreDialog).close()
    begin()
    arrive(window, refreshes, some_news(evidence, stopped=STOPPED)).close()
    changed = window.evidence
    window.commands["restore-facts"].trigger()
    click(named(shown(window, RestoreDialog), "dialog-close"))
    assert window.evidence is changed
    with monkeypatch.context() as patch:
        patch.setattr(RefreshStore, "restore_bundled", _refuse)
        window.commands["restore-facts"].trigger()
        click(named(shown(window, RestoreDialog), "restore-facts"))
    assert window.evidence is changed
    assert "Wait." in says(window.notices)
    window.commands["restore-facts"].trigger()
    click(named(shown(window, RestoreDialog), "restore-facts"))
    assert window.evidence is not None
    assert window.evidence.trials == replace(evidence).trials
    assert not window.evidence.news.is_there
    assert kept(profile) is None
    assert "came with ALS Reader" in window.status_line.place_text


def _refuse(_store: RefreshStore) -> None:
    raise RefreshError("Another window is saving news right now.", "Wait.")
