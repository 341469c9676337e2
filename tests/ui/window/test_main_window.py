# SPDX-License-Identifier: MIT
"""The main job in the real window, by keys and clicks."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article, Kind
from als_reader.core.format import read_article, recover_original
from als_reader.core.remembered import Remembered
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode
from als_reader.paths import Paths
from als_reader.ui.dialogs.appearance import AppearanceDialog
from als_reader.ui.dialogs.contents import ContentsDialog
from als_reader.ui.dialogs.leaving import LeavingDialog
from als_reader.ui.dialogs.open_files import OpenDialog
from als_reader.ui.main_window import MainWindow
from tests.ui.window.conftest import TODAY, Opener
from tests.ui.window.driving import named, shown, with_text

Click = Callable[[QWidget], None]
pytestmark = pytest.mark.gui
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def note_number(window: MainWindow, quote: str) -> int:
    return next(e.number for e in window.entries if e.first.quote == quote)


def mode(window: MainWindow) -> str:
    return window.reader.word_mode.value


# --- what is there -------------------------------------------------------------------------------


def test_counts_in_the_window_are_those_of_the_evidence(window: MainWindow, click: Click) -> None:
    """43 garbled words, 35 claims and adverts, 14 options, 52 trials: none is lost on the way."""
    assert window.pane is not None
    kinds = [entry.kind for entry in window.entries]
    assert kinds.count(Kind.GARBLE) == 43
    assert kinds.count(Kind.CLAIM) + kinds.count(Kind.AD) == 35
    tabs = {name: named(window.pane, f"tab-{name}").text() for name in ("glossary", "options")}
    assert "43" in tabs["glossary"]
    assert "14" in tabs["options"]
    assert "52" in named(window.pane, "tab-trials").text()
    assert str(len(window.entries)) in named(window.pane, "tab-notes").text()


def test_says_that_it_works_offline_and_how_old_the_facts_are(window: MainWindow) -> None:
    """An offline copy must not hide its age."""
    assert window.status_line.facts_text == "Works offline · facts as of 22 Nov 2026"


@pytest.mark.requirement("H2")
def test_first_screen_says_what_is_wrong_with_the_article(window: MainWindow) -> None:
    """A tired reader gets the main message without scrolling (H2)."""
    text = window.reader.toPlainText()
    assert "Machine translation from Chinese" in text
    assert "author unknown" in text
    assert text.index("In short") < text.index("Introduction:")


# --- words ---------------------------------------------------------------------------------------


@pytest.mark.requirement("H7")
def test_word_modes_change_the_display_and_keep_the_place(
    window: MainWindow, qtbot: QtBot, click: Click
) -> None:
    """Original, Both and Corrected by click and by key; the reader stays where they were."""
    place = window.article.text.index("Another researcher")
    window.reader.go_to_place(place)
    click(with_text(window.toolbar, "Corrected"))
    assert mode(window) == "corrected"
    assert "approved riluzole" in window.reader.toPlainText()
    assert window.reader.place() == place
    qtbot.keyClick(window.reader, KEY.Key_1)
    assert mode(window) == "original"
    assert "approved liruquine (a" in window.reader.toPlainText()
    assert window.reader.place() == place
    qtbot.keyClick(window.reader, KEY.Key_2)
    assert "liruquine18 riluzole" in window.reader.toPlainText()
    assert window.reader.place() == place


def test_uncertain_words_stay_as_printed_in_corrected(window: MainWindow) -> None:
    """A guess never takes the place of what was printed."""
    window.set_word_mode(WordMode.CORRECTED)
    text = window.reader.toPlainText()
    unsure = [
        e.first for e in window.entries if e.kind is Kind.GARBLE and "uncertain" in e.verdict.value
    ]
    assert len(unsure) == 9
    for note in unsure:
        words = note.quote.split(" … ")[0]  # a sure word inside is corrected all the same
        assert words in text or words.replace("frostbite", "ALS5") in text
        assert note.correction not in text


@pytest.mark.requirement("H7")
def test_copying_from_original_gives_the_printed_words(
    window: MainWindow, qtbot: QtBot, bundled_bytes: bytes
) -> None:
    """A reader who quotes the article quotes the article."""
    window.set_word_mode(WordMode.ORIGINAL)
    window.reader.setFocus()
    qtbot.keyClick(window.reader, KEY.Key_A, CTRL)
    qtbot.keyClick(window.reader, KEY.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    for line in recover_original(bundled_bytes).decode().splitlines():
        assert line.strip() in copied


# --- notes and the way back ----------------------------------------------------------------------


def test_from_a_mark_to_its_note_to_an_option_and_back(
    window: MainWindow, qtbot: QtBot, click: Click
) -> None:
    """Word, note, option, Back, Back: never more than one press each."""
    assert window.pane is not None
    number = note_number(window, "liruquine")
    window.reader.focus_entry(number)
    qtbot.keyClick(window.reader, KEY.Key_Return)
    assert window.navigation.spot.entry == number
    assert "should say riluzole" in " ".join(_texts(window.pane))
    click(with_text(window.pane, "See riluzole in Options"))
    assert window.navigation.spot.link == "option:riluzole-tablets"
    assert window.pane.current_tab == "options"
    qtbot.keyClick(window, KEY.Key_Left, ALT)
    assert window.navigation.spot.entry == number
    assert window.pane.current_tab == "notes"
    qtbot.keyClick(window, KEY.Key_Right, ALT)
    assert window.navigation.spot.link == "option:riluzole-tablets"


def test_clicking_a_margin_tag_opens_its_note(window: MainWindow, click: Click) -> None:
    """A claim's tag is a real button."""
    window.reader.go_to_place(0)
    tag = window.reader.tags[0]
    click(tag)
    assert window.navigation.spot.entry > 0
    assert window.pane is not None
    assert window.pane.current_tab == "notes"


@pytest.mark.requirement("C3")
def test_next_note_selects_its_words(window: MainWindow, qtbot: QtBot) -> None:
    """A screen reader says what is selected (C3)."""
    window.reader.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.reader, KEY.Key_N)
        seen.append(window.reader.textCursor().selectedText())
    assert len(set(seen)) == 3
    assert all(seen)
    qtbot.keyClick(window.reader, KEY.Key_P)
    assert window.reader.textCursor().selectedText() == seen[1]


@pytest.mark.requirement("A5")
def test_open_note_bar_opens_every_note(window: MainWindow, qtbot: QtBot) -> None:
    """Next note and Open note reach all notes without touching the text (A5)."""
    opened = set()
    for _ in window.entries:
        window.commands["next-note"].trigger()
        window.commands["open-note"].trigger()
        opened.add(window.navigation.spot.entry)
    assert opened == {entry.number for entry in window.entries}


def test_back_to_text_returns_to_the_words(window: MainWindow, click: Click) -> None:
    """From the card back to the words in one press."""
    number = note_number(window, "Ida laphen")
    window.show_entry(number)
    window.reader.go_to_place(-1)
    assert window.pane is not None
    click(with_text(window.pane, "Back to text"))
    assert window.reader.textCursor().selectedText() == "Ida laphen"


@pytest.mark.requirement("B1")
def test_escape_returns_to_the_article(window: MainWindow, qtbot: QtBot) -> None:
    """Esc always goes back to the words one came from."""
    number = note_number(window, "liruquine")
    window.show_entry(number)
    qtbot.keyClick(window, KEY.Key_Escape)
    assert window.reader.textCursor().selectedText() == "liruquine"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader)


@pytest.mark.parametrize("tab", ["notes", "glossary", "options", "trials"])
@pytest.mark.requirement("B1")
def test_each_tab_opens_by_click_and_key(
    window: MainWindow, qtbot: QtBot, click: Click, tab: str
) -> None:
    """Four tabs, each reachable both ways."""
    assert window.pane is not None
    click(named(window.pane, f"tab-{tab}"))
    assert window.pane.current_tab == tab
    window.show_tab("notes" if tab != "notes" else "trials")
    number = ["notes", "glossary", "options", "trials"].index(tab) + 1
    qtbot.keyClick(window, getattr(KEY, f"Key_{number}"), CTRL)
    assert window.pane.current_tab == tab


# --- contents and find ---------------------------------------------------------------------------


@pytest.mark.requirement("C5")
def test_contents_leads_to_a_heading(window: MainWindow, qtbot: QtBot, click: Click) -> None:
    """Short lines of a plain text are its headings; each is one choice away."""
    qtbot.keyClick(window.reader, KEY.Key_J, CTRL)
    dialog = shown(window, ContentsDialog)
    click(with_text(dialog, "Second, human clinical trials"))
    assert not dialog.isVisible()
    assert window.reader.place() == window.article.text.index("Second, human")
    qtbot.keyClick(window.reader, KEY.Key_C)
    click(with_text(shown(window, ContentsDialog), "Top of the article"))
    assert window.reader.place() == -1


def test_find_counts_and_steps_through_article_and_pane(window: MainWindow, qtbot: QtBot) -> None:
    """One search for everything that is shown, with its count."""
    qtbot.keyClick(window.reader, KEY.Key_F, CTRL)
    search = window.search
    assert search is not None
    qtbot.keyClicks(QApplication.focusWidget() or search.bar, "liruquine")
    qtbot.waitUntil(lambda: search.total > 1)
    first = search.position
    qtbot.keyClick(window, KEY.Key_F3)
    assert search.position == first + 1
    qtbot.keyClick(window, KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert search.position == first
    qtbot.keyClick(QApplication.focusWidget() or search.bar, KEY.Key_Escape)
    assert not search.bar.isVisible()


# --- look ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(THEMES))
@pytest.mark.requirement("G2")
def test_every_theme_colours_the_whole_window(window: MainWindow, name: str) -> None:
    """Page and pane follow the theme; nothing stays behind in another."""
    window.set_theme_by_name(name)
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    page = picture.pixelColor(int(8 * ratio), int(window.reader.mapTo(window, QPoint(0, 80)).y()))
    assert page.name().upper() == THEMES[name].page.upper()
    corner = picture.pixelColor(3, 3)
    assert corner.name().upper() == THEMES[name].panel.upper()


def test_theme_is_chosen_in_the_dialog(window: MainWindow, qtbot: QtBot, click: Click) -> None:
    """By clicks alone."""
    qtbot.keyClick(window.reader, KEY.Key_Comma, CTRL)
    dialog = shown(window, AppearanceDialog)
    click(with_text(dialog, "Sepia"))
    assert window.theme is THEMES["sepia"]
    assert window.remembered.settings.theme == "sepia"


@pytest.mark.requirement("G3")
def test_text_size_reaches_article_pane_and_buttons(
    window: MainWindow, qtbot: QtBot, click: Click
) -> None:
    """A+ makes everything larger, up to four times."""
    before = window.reader.document().defaultFont().pointSizeF()
    button = named(window.toolbar, "button-larger").font().pointSizeF()
    for _ in range(5):
        qtbot.keyClick(window.reader, KEY.Key_Plus)
    assert window.text_scale == 200
    assert window.reader.document().defaultFont().pointSizeF() == pytest.approx(2 * before)
    more = window.toolbar.more
    assert more is not None
    assert more.font().pointSizeF() == pytest.approx(2 * button)
    for _ in range(10):
        qtbot.keyClick(window.reader, KEY.Key_Plus)
    assert window.text_scale == 400
    qtbot.keyClick(window.reader, KEY.Key_0, CTRL)
    assert window.text_scale == 100


@pytest.mark.parametrize(
    ("size", "scale"), [((800, 600), 100), ((800, 600), 200), ((1280, 800), 400)]
)
@pytest.mark.requirement("G3")
def test_nothing_is_cut_off(
    open_window: Opener, qtbot: QtBot, size: tuple[int, int], scale: int
) -> None:
    """In a small window or with large text every button keeps its words whole."""
    window = open_window(size=size)
    window.set_text_scale(scale)
    window.show_entry(9)
    assert (window.width(), window.height()) == size

    def cut_off() -> list[str]:
        rows = (window.toolbar, window.reading_bar)
        buttons = [b for row in rows for b in row.findChildren(QAbstractButton) if b.isVisible()]
        return [
            b.text()
            for b in buttons
            if b.width() < b.sizeHint().width()
            or not (b.parentWidget() or window).rect().contains(b.geometry())
        ]

    qtbot.waitUntil(lambda: not cut_off())
    assert window.reader.horizontalScrollBar().maximum() == 0


def test_narrow_window_shows_one_at_a_time(open_window: Opener, click: Click) -> None:
    """Below 900 pixels the pane becomes a page of its own, and back is one press."""
    window = open_window(size=(800, 600))
    assert window.pane is not None
    assert window.reader.isVisible()
    assert not window.pane.isVisible()
    click(with_text(window.reading_bar, "Open note"))
    assert window.pane.isVisible()
    assert not window.reader.isVisible()
    click(with_text(window.reading_bar, "To the article"))
    assert window.reader.isVisible()
    click(with_text(window.reading_bar, "Notes and facts"))
    assert window.pane.isVisible()


# --- files ---------------------------------------------------------------------------------------


def test_open_asks_for_a_file_opened_before(
    window: MainWindow, qtbot: QtBot, click: Click, tmp_path: Path
) -> None:
    """Recent files are big buttons."""
    file = tmp_path / "other.alsmd"
    window.remembered.recent.put_first(file, "Another article")
    qtbot.keyClick(window.reader, KEY.Key_O, CTRL)
    dialog = shown(window, OpenDialog)
    with qtbot.waitSignal(window.open_requested) as opened:
        click(with_text(dialog, "Another article"))
    assert opened.args == [[file]]


def test_dropping_files_opens_them(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A caregiver drags a file onto the text."""
    file = tmp_path / "dropped.alsmd"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPoint(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.open_requested) as opened:
        window.reader.dropEvent(drop)
    assert opened.args == [[file]]


def test_problem_leaves_the_open_article(window: MainWindow) -> None:
    """A bad file gets a sentence; what was read stays."""
    before = window.reader.toPlainText()
    window.show_problem("scan.bin: This is not a text. Choose a text or .alsmd file.")
    assert window.reader.toPlainText() == before
    assert "This is not a text" in " ".join(_texts(window.notices))


@pytest.mark.parametrize("words", [b"Riluzole, and no notes.\n", None], ids=["no notes", "notes"])
def test_an_article_that_was_left_leaves_nothing_behind(
    window: MainWindow, bundled_article: Article, words: bytes | None
) -> None:
    """What the next article has replaced is gone with all its buttons, and with what they held."""
    article = bundled_article if words is None else read_article(words, name="plain.md")

    def widgets_after_showing(times: int) -> tuple[int, int]:
        for _ in range(times):
            window.show_article(article, None)
            window.change_text_scale(125)
            window.show_tab("notes")
            window.change_text_scale(100)
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        in_python = sum(isinstance(each, QWidget) for each in gc.get_objects())
        return len(QApplication.allWidgets()), in_python

    assert widgets_after_showing(2) == widgets_after_showing(3)


@pytest.mark.requirement("H3")
def test_place_mode_pane_and_size_come_back(
    open_window: Opener, qtbot: QtBot, profile: Paths
) -> None:
    """After a break the article is where the reader left it."""
    window = open_window()
    place = window.article.text.index("Another researcher")
    window.set_word_mode(WordMode.ORIGINAL)
    window.change_text_scale(125)
    window.navigation.open_link("option:qalsody")
    window.reader.go_to_place(place)
    window.close()
    again = open_window(settings=Remembered(profile, TODAY).settings)
    assert again.reader.place() == place
    assert again.reader.word_mode is WordMode.ORIGINAL
    assert again.text_scale == 125
    assert again.pane is not None
    assert again.pane.current_tab == "options"
    assert again.navigation.spot.link == "option:qalsody"


def test_notices_of_a_changed_file_are_shown(open_window: Opener, bundled_bytes: bytes) -> None:
    """Words that were changed since the review are not passed over in silence."""
    changed = read_article(bundled_bytes.replace(b"bring hope", b"bring great hope"))
    window = open_window(changed)
    assert "changed" in " ".join(_texts(window.notices))


def test_link_to_the_outside_asks_first(window: MainWindow, qtbot: QtBot, click: Click) -> None:
    """Nothing leaves the program unless the reader says so, seeing the whole address."""
    window.navigation.open_link("https://clinicaltrials.gov/study/NCT03280056")
    dialog = shown(window, LeavingDialog)
    words = " ".join(_texts(dialog))
    assert "https://clinicaltrials.gov/study/NCT03280056" in words
    click(with_text(dialog, "Copy"))
    assert QGuiApplication.clipboard().text() == "https://clinicaltrials.gov/study/NCT03280056"


def test_words_that_name_another_address_are_told(open_window: Opener) -> None:
    """A link that pretends to lead somewhere else does not get by."""
    article = read_article(b"See [bank.example.org](https://evil.example.net/x) now.", "a.md")
    window = open_window(article)
    window.navigation.open_link("https://evil.example.net/x")
    words = " ".join(_texts(shown(window, LeavingDialog)))
    assert "evil.example.net" in words
    assert "bank.example.org" in words


def test_link_to_an_unknown_term_is_plain_words(open_window: Opener) -> None:
    """A link that leads nowhere is no link (FORMAT.md, What goes wrong)."""
    article = read_article(b"See [this](term:no-such-term) and [that](term:als).", "a.md")
    window = open_window(article)
    links = [run.link for block in window.article.blocks for run in block.runs if run.link]
    assert links == ["term:als"]
    assert "See this and that." in window.reader.toPlainText()


def test_reading_begins_with_the_keyboard_in_the_article(window: MainWindow, qtbot: QtBot) -> None:
    """Arrow keys and a screen reader read at once."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader)


def test_plain_article_has_no_notes_and_says_so(open_window: Opener) -> None:
    """An ordinary text opens too."""
    window = open_window(read_article(b"Just a text.\n\nWith two paragraphs.", "plain.txt"))
    assert "Just a text." in window.reader.toPlainText()
    assert window.status_line.place_text == "This article has no notes."
    assert not window.commands["open-note"].isEnabled()


@pytest.mark.requirement("B1", "H8")
def test_every_command_has_a_key_or_a_button_and_help(window: MainWindow) -> None:
    """What is in the table can be reached by keyboard and is explained."""
    for name, action in window.commands.items():
        assert action.text(), name
        assert action.toolTip(), name
    shortcuts = [s.toString() for a in window.commands.values() for s in a.shortcuts()]
    assert len(shortcuts) == len(set(shortcuts))


def _texts(parent: QWidget) -> list[str]:
    found = [field.toPlainText() for field in parent.findChildren(QPlainTextEdit)]
    for widget in parent.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            found += [widget.text(), widget.accessibleName()]
    return found


def test_article_is_the_real_one(bundled_article: Article) -> None:
    """These tests run on the article of the issue, not on a sample."""
    assert bundled_article.original is not None
    assert bundled_article.original.sha256.startswith("28c9e170")
    assert bundled_article.original.is_intact
