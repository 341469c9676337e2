# SPDX-License-Identifier: MIT
"""Each dialog of a check alone: what it says, what it reports, how often it speaks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.news import News
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.asking import planned_questions
from als_reader.core.refresh.summary import NewsLine
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.refreshing import progress_dialog
from als_reader.ui.refreshing.before_dialog import BeforeDialog
from als_reader.ui.refreshing.plan import Plan, ages_of, plan_of
from als_reader.ui.refreshing.progress_dialog import ProgressDialog
from als_reader.ui.refreshing.restoring import RestoreDialog
from als_reader.ui.refreshing.result_dialogs import NewsDialog, NoNewsDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 25)
PLAN = Plan(places=(), ages=("Old.",))


def words_in(dialog: QWidget) -> str:
    """All that a dialog says."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def plan_for(addresses: Addresses, evidence: Evidence) -> Plan:
    """What the page says for these addresses."""
    return plan_of(planned_questions(evidence, addresses), addresses, evidence, TODAY)


def test_the_page_says_what_is_asked_of_whom(host: QWidget, evidence: Evidence) -> None:
    """A reader decides with all of it in sight: sites, number of requests, search words, ages."""
    dialog = BeforeDialog(plan_for(Addresses(), evidence), host)
    said = words_in(dialog)
    fda = sum("api.fda.gov" in q.url for q in planned_questions(evidence, Addresses()))
    for part in (
        "ClinicalTrials.gov", f"our {len(evidence.trial_by_id)} trials", "Requests: 4 at most",
        "amyotrophic lateral sclerosis; stem cell OR stromal OR progenitor", "api.fda.gov",
        f"Requests: {fda}", "Nothing about you and nothing of your article is sent",
        "as of 22 November 2026 (3 days ago)", "not checked for news yet", "need the internet",
    ):  # fmt: skip
        assert part in said


def test_the_page_names_the_copy_that_a_group_uses(evidence: Evidence) -> None:
    """Nobody thinks that an official site is asked when it is a copy."""
    mirror = Addresses(registry="https://one.example.org/v2", fda="https://two.example.org")
    registry, fda = plan_for(mirror, evidence).places
    assert (registry.title, fda.title) == ("one.example.org", "two.example.org")
    assert all("your group uses" in place.sentences[0] for place in (registry, fda))


def test_a_page_without_questions_for_a_site_leaves_it_out(evidence: Evidence) -> None:
    """What is not asked is not named."""
    assert plan_of((), Addresses(), evidence, TODAY).places == ()


def test_ages_are_hidden_when_the_clock_is_wrong(evidence: Evidence) -> None:
    """A clock before the facts must not make them look new."""
    checked = replace(evidence, news=News(asked_on=date(2026, 11, 24)))
    assert ages_of(checked, date(2024, 1, 1)) == (
        "The facts that came with ALS Reader are as of 22 November 2026.",
        "You last checked for news on 24 November 2026.",
    )
    assert ages_of(checked, TODAY)[1].endswith("24 November 2026 (1 day ago).")


@pytest.mark.parametrize("button", ["check-now", "dialog-close"])
def test_only_check_now_checks(qtbot: QtBot, host: QWidget, find: Find, button: str) -> None:
    """Enter on opening means “Not now”: nothing is asked by mistake."""
    dialog = BeforeDialog(PLAN, host)
    asked: list[str] = []
    dialog.check_requested.connect(lambda: asked.append("now"))
    with qtbot.waitActive(dialog):
        dialog.open()
    assert find(dialog, "dialog-close").hasFocus()
    qtbot.mouseClick(find(dialog, button), LEFT)
    assert asked == (["now"] if button == "check-now" else [])
    assert not dialog.isVisible()


def test_progress_is_said_at_most_every_five_seconds(
    host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen reader can finish its sentence; what is seen is always new."""
    said: list[str] = []
    monkeypatch.setattr(progress_dialog, "announce", lambda _widget, text: said.append(text))
    now = [0.0]
    dialog = ProgressDialog(host, clock=lambda: now[0])
    for second, share in ((0.0, 0.0), (1.0, 0.25), (4.9, 0.5), (5.0, 0.75), (6.0, 2.0)):
        now[0] = second
        dialog.show_progress(f"Asking {second}", share)
    assert said == ["Asking 0.0. 0 % is done.", "Asking 5.0. 75 % is done."]
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    assert bar.value() == 100
    assert "Asking 6.0" in words_in(dialog)


def test_closing_the_progress_stops_the_check_once(qtbot: QtBot, host: QWidget) -> None:
    """Esc is Cancel too."""
    dialog = ProgressDialog(host)
    stopped: list[str] = []
    dialog.cancelled.connect(lambda: stopped.append("stopped"))
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.finish()
    assert stopped == ["stopped"]


def test_a_check_that_is_over_is_not_stopped(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Its own end is no Cancel, and what is kept cannot be cancelled any more."""
    dialog = ProgressDialog(host)
    dialog.cancelled.connect(lambda: pytest.fail("it was over"))
    with qtbot.waitActive(dialog):
        dialog.open()
    dialog.forbid_cancel()
    assert not find(dialog, "cancel-checking").isEnabled()
    dialog.finish()
    assert not dialog.isVisible()


def test_news_leads_to_each_trial(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """One press from the summary to what it is about; words of others stay plain and short."""
    trials = [(f"trial:NCT{i:08}", f"<b>{i}</b>\u202e " + "long " * 60) for i in range(30)]
    lines = [NewsLine(words=f"Line {i}.", is_count=i == 3) for i in range(90)]
    dialog = NewsDialog(lines, trials, host)
    bold = [label.text() for label in dialog.findChildren(TextLabel) if label.is_bold]
    assert [words for words in bold if words.startswith("Line")] == ["Line 3."]
    said = words_in(dialog)
    assert "Line 79." in said
    assert "Line 80." not in said
    assert "There is more." in said
    with qtbot.waitActive(dialog):
        dialog.open()
    button = find(dialog, "news-trial-NCT00000003")
    assert button.accessibleName().startswith("<b>3</b>⟨U+202E⟩ long")
    assert len(button.accessibleName()) < 130
    buttons = [w.accessibleIdentifier() for w in dialog.findChildren(QWidget)]
    assert sum(name.startswith("news-trial-") for name in buttons) == 20
    with qtbot.waitSignal(dialog.link_requested) as went:
        qtbot.mouseClick(button, LEFT)
    assert went.args == ["trial:NCT00000003"]
    assert not dialog.isVisible()


def test_news_without_trials_leads_to_all_of_them(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Where nothing changed there is no empty list."""
    dialog = NewsDialog([NewsLine(words="No trials changed.")], [], host)
    assert "Read more about a trial" not in words_in(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(dialog.trials_requested):
        qtbot.mouseClick(find(dialog, "news-all-trials"), LEFT)


def test_no_news_says_that_nothing_was_changed(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """And offers to try again only where that can help."""
    dialog = NoNewsDialog("We could not reach it.\u200b Try later.", host, can_retry=True)
    assert "reach it.⟨U+200B⟩ Try later." in words_in(dialog)
    assert "Nothing was changed" in words_in(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(dialog.again_requested):
        qtbot.mouseClick(find(dialog, "news-again"), LEFT)
    never = NoNewsDialog("Elsewhere.", host, can_retry=False)
    names = [w.accessibleIdentifier() for w in never.findChildren(QWidget)]
    assert "news-again" not in names


def test_restoring_says_what_would_go(
    qtbot: QtBot, host: QWidget, find: Find, evidence: Evidence
) -> None:
    """The safe choice has the focus; a refusal has no other choice."""
    dialog = RestoreDialog(evidence, TODAY, host)
    assert "is taken away" in words_in(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert find(dialog, "dialog-close").hasFocus()
    with qtbot.waitSignal(dialog.restore_requested):
        qtbot.mouseClick(find(dialog, "restore-facts"), LEFT)
    refused = RestoreDialog(evidence, TODAY, host, refusal="Nothing to restore.")
    assert "Nothing to restore." in words_in(refused)
    names = [w.accessibleIdentifier() for w in refused.findChildren(QWidget)]
    assert "restore-facts" not in names
