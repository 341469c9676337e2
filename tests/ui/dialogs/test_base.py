# SPDX-License-Identifier: MIT
"""What holds for every dialog."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.evidence.load import Evidence
from als_reader.core.headings import Heading
from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.core.questions import QuestionList
from als_reader.core.recent import RecentFile
from als_reader.core.refresh.summary import NewsLine
from als_reader.core.settings import Settings
from als_reader.core.sharing.clinic import ClinicPage, Item, Part
from als_reader.core.theme import THEMES
from als_reader.paths import find_paths
from als_reader.ui.actions import COMMANDS
from als_reader.ui.dialogs.about import AboutDialog
from als_reader.ui.dialogs.appearance import AppearanceDialog
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.contents import ContentsDialog
from als_reader.ui.dialogs.help import HelpDialog
from als_reader.ui.dialogs.leaving import LeavingDialog
from als_reader.ui.dialogs.open_files import OpenDialog
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.dialogs.sources import SourcesDialog
from als_reader.ui.marks.list_dialog import MyMarksDialog
from als_reader.ui.marks.mark_dialog import MarkDialog
from als_reader.ui.refreshing.before_dialog import BeforeDialog
from als_reader.ui.refreshing.plan import Asked, Plan
from als_reader.ui.refreshing.result_dialogs import NewsDialog, NoNewsDialog
from als_reader.ui.sharing.clinic_dialog import ClinicDialog
from als_reader.ui.sharing.share_dialog import ShareDialog
from als_reader.ui.style import style_sheet
from als_reader.ui.system_look import base_font, window_font

Find = Callable[[QWidget, str], QWidget]

HEADINGS = (
    Heading(text="Title", level=1, place=-1),
    Heading(
        text="A long heading that goes on until it must wrap in a narrow place", level=2, place=7
    ),
)
QUESTIONS = QuestionList.build(("What can I take?", "What can I ask " * 20), {}).add("My own?")
RECENT = (RecentFile(path="/home/reader/an/article/with/a/long/name.alsmd", title="Article"),)
NAMES = (
    "about",
    "appearance",
    "contents",
    "help",
    "leaving",
    "open",
    "questions",
    "sources",
    "mark",
    "my-marks",
    "share",
    "clinic",
    "check-for-news",
    "news",
    "no-news",
)
STAR = OwnMark(about="option", target="x", exact="Words that are long " * 6, is_starred=True)
LOST = OwnMark(exact="Lost words", comment="Why? " * 30)
PLAN = Plan(places=(Asked(title="a.example", sentences=("Long " * 40,)),), ages=("Old.",))
CLINIC = ClinicPage(
    title="Title",
    source="",
    made="today",
    facts="",
    items=tuple(Item(part=part, head="Words") for part in Part),
)
LINES = [NewsLine(words="Long words. " * 9, is_count=True), NewsLine(words="More. " * 9)]
OTHERS: dict[str, Callable[[QWidget], ReaderDialog]] = {
    "open": lambda parent: OpenDialog(RECENT, parent),
    "check-for-news": lambda parent: BeforeDialog(PLAN, parent),
    "news": lambda parent: NewsDialog(LINES, [("trial:x", "long " * 90)], parent),
    "no-news": lambda parent: NoNewsDialog("What happened. " * 9, parent, can_retry=True),
}


def build(name: str, parent: QWidget, evidence: Evidence) -> ReaderDialog:
    """Make one of the dialogs with something to show."""
    match name:
        case "about":
            return AboutDialog("1.2", evidence, find_paths(Path("/profile")), parent)
        case "appearance":
            return AppearanceDialog(Settings(), parent)
        case "contents":
            return ContentsDialog(HEADINGS, parent, 9)
        case "help":
            return HelpDialog(COMMANDS, THEMES["light"], parent)
        case "leaving":
            return LeavingDialog("https://example.org/" + "long/" * 40, "", parent)
        case "mark":
            return MarkDialog(replace(LOST, id="m1"), "“Words to mark” " * 9, parent, is_part=True)
        case "my-marks":
            return MyMarksDialog(Article(title="Title"), MyMarks().put(STAR).put(LOST), parent)
        case "share":
            return ShareDialog(Path(RECENT[0].path), parent)
        case "clinic":
            return ClinicDialog(CLINIC, lambda page: page.first(2), parent)
        case "questions":
            return QuestionsDialog("Title", QUESTIONS, parent)
        case "sources":
            return SourcesDialog(evidence.reference_by_id.values(), parent)
        case _:
            return OTHERS[name](parent)


@pytest.fixture(params=NAMES)
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, styled: None, host: QWidget, evidence: Evidence
) -> ReaderDialog:
    """Each dialog in turn, open over the window."""
    shown = build(request.param, host, evidence)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


@pytest.fixture(scope="module", params=NAMES)
def still(
    request: pytest.FixtureRequest, qapp: QApplication, evidence: Evidence
) -> Iterator[ReaderDialog]:
    """Each dialog in turn, to be looked at by several tests but not to be used."""
    window = QWidget()
    window.setStyleSheet(style_sheet(THEMES["light"]))
    window.show()
    shown = build(request.param, window, evidence)
    shown.open()
    qapp.processEvents()
    yield shown
    shown.close()
    window.close()
    window.deleteLater()


def shown_stops(dialog: QWidget) -> list[QWidget]:
    """What Tab visits, beginning with what has the focus."""
    stops: list[QWidget] = []
    at: QWidget | None = dialog.focusWidget()
    while at is not None and at not in stops:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and at.isEnabled():
            stops.append(at)
        at = at.nextInFocusChain()
    return stops


def visible(dialog: QWidget, kind: type[QWidget]) -> Iterable[QWidget]:
    """The visible widgets of a kind."""
    return [widget for widget in dialog.findChildren(kind) if widget.isVisible()]


@pytest.mark.requirement("B7")
def test_focus_starts_on_the_safe_choice(still: ReaderDialog, find: Find) -> None:
    """An Enter too many changes nothing."""
    assert still.focusWidget() is find(still, "dialog-close")


@pytest.mark.requirement("B1", "B7")
def test_escape_closes_and_focus_returns(qtbot: QtBot, dialog: ReaderDialog, host: QWidget) -> None:
    """A switch user does not have to hunt for the place again."""
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    focus = host.focusWidget()
    assert focus is not None
    assert focus.objectName() == "second"


def test_enter_on_the_safe_choice_closes(qtbot: QtBot, dialog: ReaderDialog) -> None:
    """Enter presses the button that has the focus."""
    focus = dialog.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(focus, Qt.Key.Key_Return)


@pytest.mark.requirement("A1", "C1")
def test_everything_that_acts_is_large_and_named(still: ReaderDialog) -> None:
    """A gaze or a trembling hand can hit it, and a screen reader can say what it is."""
    for kind in (QAbstractButton, QLineEdit):
        for widget in visible(still, kind):
            assert widget.width() >= 44, widget.accessibleName()
            assert widget.height() >= 44, widget.accessibleName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert widget.accessibleIdentifier()
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert text.replace("&&", "&").replace("\n", " ") in widget.accessibleName()
            assert widget.accessibleName()


@pytest.mark.requirement("B1", "B2")
def test_tab_visits_every_control_from_top_to_bottom(still: ReaderDialog) -> None:
    """Keyboard, switch and screen reader meet things in the order in which they are read."""
    stops = shown_stops(still)
    buttons = [widget for widget in visible(still, QAbstractButton) if widget.isEnabled()]
    assert set(buttons) <= set(stops)
    area = still.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    body = [stop for stop in stops if inside is not None and inside.isAncestorOf(stop)]
    tops = [stop.mapTo(still, stop.rect().topLeft()).y() for stop in body]
    assert all(later >= earlier - 8 for earlier, later in pairwise(tops))


def test_no_text_is_taken_for_code(still: ReaderDialog) -> None:
    """A title or address from a file cannot hide words or open pictures."""
    for label in still.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.requirement("G3")
def test_nothing_is_cut_off(
    qtbot: QtBot,
    qapp: QApplication,
    styled: None,
    host: QWidget,
    evidence: Evidence,
    name: str,
    percent: int,
) -> None:
    """Readers with large text on a small screen can read and reach all of it."""
    old = qapp.font()
    qapp.setFont(window_font(base_font(), percent))
    shown = build(name, host, evidence)
    with qtbot.waitActive(shown):
        shown.open()
    shown.resize(800, 552)
    qapp.processEvents()
    area = shown.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    for kind in (QLabel, QAbstractButton):
        for widget in visible(shown, kind):
            assert widget.height() >= widget.heightForWidth(widget.width()), widget
            right = widget.mapTo(shown, widget.rect().topRight()).x()
            assert right < shown.width()
    shown.close()
    qapp.setFont(old)


def test_dialog_stays_within_the_screen(still: ReaderDialog) -> None:
    """The buttons at the bottom are never below the edge."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert still.height() <= room.height()
    assert still.width() <= room.width()


@pytest.mark.requirement("G4")
def test_lines_are_not_longer_than_a_tired_eye_can_follow(still: ReaderDialog) -> None:
    """At most about 65 characters of the usual width stand in a line."""
    area = still.findChild(QScrollArea)
    assert area is not None
    assert area.viewport().width() <= still.fontMetrics().averageCharWidth() * 65 + 60


@pytest.mark.requirement("A7")
def test_page_buttons_turn_pages_without_the_scroll_bar(
    qtbot: QtBot, styled: None, host: QWidget, evidence: Evidence, find: Find
) -> None:
    """A gaze user reads a long dialog with one large button; lines at the edge stay in sight."""
    dialog = build("help", host, evidence)
    with qtbot.waitActive(dialog):
        dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.mouseClick(find(dialog, "dialog-page-down"), Qt.MouseButton.LeftButton)
    assert 0 < bar.value() < area.viewport().height()
    qtbot.mouseClick(find(dialog, "dialog-page-up"), Qt.MouseButton.LeftButton)
    assert bar.value() == 0
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_larger_text_while_open_keeps_all_in_sight(
    qtbot: QtBot, qapp: QApplication, styled: None, host: QWidget, evidence: Evidence, find: Find
) -> None:
    """The size can be changed in a dialog that shows the change itself."""
    old = qapp.font()
    dialog = build("appearance", host, evidence)
    with qtbot.waitActive(dialog):
        dialog.open()
    before = find(dialog, "dialog-close").height()
    qapp.setFont(window_font(base_font(), 200))
    qtbot.waitUntil(lambda: find(dialog, "dialog-close").height() > before)
    close = find(dialog, "dialog-close")
    assert close.mapTo(dialog, close.rect().bottomLeft()).y() < dialog.height()
    dialog.close()
    qapp.setFont(old)
