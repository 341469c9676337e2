# SPDX-License-Identifier: MIT
"""Automatic notes come after the plain article, and go and come as a whole."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from als_reader.core import automatic_notes as automatic_notes_core
from als_reader.core.annotate.automatic import rule_words
from als_reader.core.article import Article, Problem
from als_reader.core.errors import EvidenceError
from als_reader.core.format import read_article
from als_reader.core.opened import Opened
from als_reader.core.places import ReadingPlace
from als_reader.core.settings import Settings
from als_reader.ui.automatic.notes import AutomaticNotes, automatic_notes
from als_reader.ui.main_window import MainWindow
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
MACHINE = "This page is very likely a machine translation."
PLAIN = "He has frostbite and takes liruquine.\n\n" + "Another line of words.\n\n" * 60
NOTED = """---
format: als-article/1
review: {{status: automatic}}
automatic: {{garble-auto-1: P01, garble-auto-2: P02}}
original: {{format: text/plain, sha256: {sha}, bytes: 1, eol: lf, final-newline: no}}
---
<!-- original:begin -->
{text}
<!-- original:end -->

[^garble-auto-1]: "frostbite": **Garbled: ALS.** See [ALS](term:als).
[^garble-auto-2]: "liruquine": **Garbled: riluzole.** See [riluzole](term:riluzole).
"""
Take = Callable[..., AutomaticNotes]


def noted(file: Opened) -> Article:
    """What a program would make of the text."""
    words, _ = file.words
    text = words.decode().replace("frostbite", "frostbite[^garble-auto-1]")
    text = text.replace("liruquine", "liruquine[^garble-auto-2]")
    made = read_article(NOTED.format(text=text.strip("\n"), sha="0" * 64).encode(), "a.alsmd")
    assert made.text == file.article.text
    remark = Problem(line=1, column=1, text="", notice=MACHINE)
    return replace(made, title="Plain", problems=(remark,), content_hash=file.article.content_hash)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A recogniser that finds two words, when the gate opens."""
    event = threading.Event()

    def annotated(file: Opened, _recogniser: object) -> tuple[Article, object] | None:
        assert event.wait(20)
        if b"frostbite" in file.data:
            return noted(file), object()
        return None if b"cannot be kept" in file.data else (file.article, object())

    monkeypatch.setattr(automatic_notes_core, "annotated", annotated)
    monkeypatch.setattr("als_reader.core.annotate.make_recogniser", lambda evidence: object())
    yield event
    event.set()


def opened(text: str = PLAIN, name: str = "plain.txt") -> Opened:
    data = text.encode()
    article = replace(read_article(data, name), title="Plain")
    return Opened(data=data, name=name, article=article)


@pytest.fixture
def take(open_window: Opener) -> Take:
    """Open a file in a window, as the program does."""

    def take_file(file: Opened, settings: Settings | None = None) -> AutomaticNotes:
        window = open_window(file.article, settings=settings)
        notes = automatic_notes(window)
        notes.take(file)
        return notes

    return take_file


def window_of(notes: AutomaticNotes) -> MainWindow:
    window = notes.parent()
    assert isinstance(window, MainWindow)
    return window


def test_the_plain_article_is_shown_first_and_keeps_its_place(
    qtbot: QtBot, take: Take, gate: threading.Event
) -> None:
    """Nobody waits for a program, and no page jumps while it is read."""
    file = opened()
    notes = take(file)
    window = window_of(notes)
    assert notes.is_busy
    assert not window.entries
    window.reader.go_to_place(600)
    place = window.reader.place()
    with qtbot.waitSignal(notes.arrived):
        gate.set()
    assert [entry.first.id for entry in window.entries] == ["garble-auto-1", "garble-auto-2"]
    assert window.reader.place() == place
    assert window.article.content_hash == file.article.content_hash
    assert MACHINE in window.notices.texts
    assert not notes.is_busy


def test_one_press_hides_and_shows_them_all(
    qtbot: QtBot, take: Take, gate: threading.Event
) -> None:
    """A reader who does not trust a program reads the text alone; the open note comes back."""
    gate.set()
    notes = take(opened())
    window = window_of(notes)
    qtbot.waitUntil(lambda: bool(window.entries))
    window.show_entry(2)
    assert window.commands["automatic-notes"].isChecked()
    qtbot.keyClick(window.reader, Qt.Key.Key_N, KEYS)
    assert not window.entries
    assert MACHINE not in window.notices.texts
    assert not window.remembered.settings.has_automatic_notes
    assert not window.commands["automatic-notes"].isChecked()
    window.commands["automatic-notes"].trigger()
    assert len(window.entries) == 2
    assert window.navigation.spot.entry == 2
    assert window.commands["automatic-notes"].isChecked()


def test_where_they_are_off_nothing_is_made_until_they_are_on(
    qtbot: QtBot, take: Take, gate: threading.Event
) -> None:
    """The choice holds for every article opened later."""
    gate.set()
    notes = take(opened(), Settings(has_automatic_notes=False))
    window = window_of(notes)
    assert not notes.is_busy
    assert not window.commands["automatic-notes"].isChecked()
    with qtbot.waitSignal(notes.arrived):
        window.commands["automatic-notes"].trigger()
    assert len(window.entries) == 2


def test_an_article_with_notes_of_its_own_keeps_only_those(
    window: MainWindow, bundled_article: Article, gate: threading.Event
) -> None:
    """A person has been there."""
    notes = automatic_notes(window)
    count = len(window.entries)
    notes.take(Opened(data=b"", name="a.alsmd", article=bundled_article))
    assert not notes.is_busy
    notes.switch()
    notes.switch()
    assert len(window.entries) == count
    assert automatic_notes(window) is notes


@pytest.mark.parametrize("text", ["All is well.\n", "This cannot be kept.\n"])
def test_a_text_without_garbles_stays_as_it_is(
    qtbot: QtBot, take: Take, gate: threading.Event, text: str
) -> None:
    """Good texts are not covered with remarks, and nobody is told that all is true."""
    said: list[str] = []
    notes = take(opened(text))
    window = window_of(notes)
    window.navigation.said.connect(said.append)
    with qtbot.waitSignal(notes.arrived):
        gate.set()
    assert not window.entries
    assert not notes.are_shown
    has_looked = text.startswith("All")
    words = "A program found nothing to mark. That does not mean that all is true."
    assert (words in said) is has_looked


def test_a_damaged_glossary_gives_no_notes_and_no_crash(
    qtbot: QtBot, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own tab says what is wrong with it."""

    def refuse(_: object) -> None:
        raise EvidenceError("glossary.json", ())

    monkeypatch.setattr("als_reader.core.annotate.make_recogniser", refuse)
    notes = take(opened())
    qtbot.waitUntil(lambda: not notes.is_busy)
    assert not window_of(notes).entries


def test_notes_that_come_too_late_are_left_out(
    qtbot: QtBot, take: Take, gate: threading.Event
) -> None:
    """Another article is read by now."""
    notes = take(opened())
    window = window_of(notes)
    other = opened("Another text.\n")
    window.show_article(other.article, None)
    notes.take(other)
    gate.set()
    qtbot.waitUntil(lambda: not notes.is_busy)
    qtbot.waitUntil(lambda: threading.active_count() == 1)
    QApplication.processEvents()
    assert window.article.text.startswith("Another text.")
    assert not window.entries


def test_who_looks_through_many_files_has_one_worker(
    qtbot: QtBot, take: Take, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that were only looked at take no memory and no time from the one that is read."""
    made: list[bytes] = []
    real = automatic_notes_core.annotated

    def annotated(file: Opened, recogniser: object) -> object:
        made.append(file.data)
        return real(file, recogniser)  # type: ignore[arg-type]

    monkeypatch.setattr(automatic_notes_core, "annotated", annotated)
    notes = take(opened("The first text.\n"))
    qtbot.waitUntil(lambda: bool(made))
    for number in range(8):
        notes.take(opened(f"Text {number}.\n"))
    assert made == [b"The first text.\n"]
    gate.set()
    qtbot.waitUntil(lambda: not notes.is_busy)
    qtbot.waitUntil(lambda: threading.active_count() == 1)
    assert made == [b"The first text.\n", b"Text 7.\n"]


def test_the_note_that_was_open_is_open_again(
    qtbot: QtBot, open_window: Opener, gate: threading.Event
) -> None:
    """A restart brings everything back, though the notes come later than the text."""
    gate.set()
    file = opened()
    window = open_window(file.article)
    notes = automatic_notes(window)
    notes.take(file, open_note=2)
    qtbot.waitUntil(lambda: bool(window.entries))
    assert window.navigation.spot.entry == 2
    kept = window.remembered.places.find(file.article.content_hash, ReadingPlace())
    assert kept.entry == 2


def test_the_real_program_finds_words_and_says_how_sure_it_is(qtbot: QtBot, take: Take) -> None:
    """From a plain text to a card that says why, with all real parts."""
    text = "My husband has frostbite. He takes liruquine for it. His motor neurons die.\n"
    notes = take(opened(text))
    window = window_of(notes)
    qtbot.waitUntil(lambda: not notes.is_busy, timeout=30_000)
    assert [entry.first.quote for entry in window.entries] == ["frostbite", "liruquine"]
    assert notes.found is not None
    assert notes.are_shown
    window.show_entry(2)
    qtbot.mouseClick(named(window, "why-2"), Qt.MouseButton.LeftButton)
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert rule_words("liruquine-by-sound") in said or rule_words("sound") in said
    assert any(words.startswith("How sure the program is:") for words in said)


def test_the_focus_stays_in_the_pane(qtbot: QtBot, take: Take, gate: threading.Event) -> None:
    """Somebody who has just gone there by keys or switch is not thrown out."""
    notes = take(opened())
    window = window_of(notes)
    window.show_tab("notes")
    with qtbot.waitSignal(notes.arrived):
        gate.set()
    focus = window.focusWidget()
    assert window.pane is not None
    assert isinstance(focus, QPushButton)
    assert window.pane.isAncestorOf(focus)
