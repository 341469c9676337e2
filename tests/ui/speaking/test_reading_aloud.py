# SPDX-License-Identifier: MIT
"""Reading aloud in the real window, by keys and clicks (F1 to F5)."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Span
from als_reader.core.format import read_article
from als_reader.core.settings import Settings
from als_reader.ui.access.one_thing import OneThing
from als_reader.ui.main_window import MainWindow
from als_reader.ui.speaking import shared_voice
from als_reader.ui.speaking.voice import open_voice
from tests.core.test_speech import FILE
from tests.ui.speaking.silent import SilentVoice, finish
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named

Click = Callable[[QWidget], None]
pytestmark = pytest.mark.gui
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ARTICLE = replace(read_article(FILE.encode()), problems=())


@pytest.fixture
def small(open_window: Opener, voice: SilentVoice) -> MainWindow:
    """The window with a very short article."""
    return open_window(ARTICLE)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.reader, key)


def spoken_span(window: MainWindow) -> Span | None:
    return window.reader.painting.highlights.spoken


def is_in_sight(window: MainWindow, span: Span) -> bool:
    """Whether the first words of a span are on the screen."""
    cursor = QTextCursor(window.reader.document())
    cursor.setPosition(window.reader.painting.shown.position(span.start))
    box: QRect = window.reader.cursorRect(cursor)
    return window.reader.viewport().rect().contains(box)


# --- what is said --------------------------------------------------------------------------------


@pytest.mark.requirement("F5")
@pytest.mark.parametrize(
    ("key", "said"),
    [
        (
            KEY.Key_4,
            ["A short one", "Doctors give liruquine for frostbite.", "It cures everyone.", "Buy now!", "The hard thing is here."],
        ),
        (
            KEY.Key_5,
            ["A short one", "Doctors give liruquine, should be riluzole, for frostbite, should be ALS.",
             "It cures everyone.", "This is false.", "Buy now!", "This is advertising.",
             "The hard thing, unclear words, perhaps scale, is here."],
        ),
        (
            KEY.Key_6,
            ["A short one", "Doctors give liruquine, should be riluzole, for frostbite, should be ALS.",
             "Note 1. Garbled.", "Should be riluzole.", "No medicine has this name.", "It is not sold.",
             "Note 2. Garbled.", "Should be ALS.", "A disease of nerves.",
             "It cures everyone.", "Note 3. False.", "There is no cure.",
             "Buy now!", "Note 4. Promotional.", "It wants your money.",
             "The hard thing, unclear words, perhaps scale, is here.",
             "Note 5. Garbled, uncertain.", "Unclear words, perhaps scale.", "We are not sure."],
        ),
    ],
)  # fmt: skip
def test_exactly_these_words_are_given_to_the_engine(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot, key: Qt.Key, said: list[str]
) -> None:
    """Notes off, short or whole, at their place, one sentence at a time."""
    press(qtbot, small, key)
    assert voice.spoken == []
    press(qtbot, small, KEY.Key_R)
    assert voice.spoken == said[:1]
    finish(voice, len(said) + 3)
    assert voice.spoken == said
    assert small.commands["read-aloud"].text() == "Read aloud"
    assert spoken_span(small) is None


@pytest.mark.requirement("F5")
def test_nothing_speaks_by_itself(window: MainWindow, voice: SilentVoice, qtbot: QtBot) -> None:
    """A voice that starts unasked is a fright, and no screen reader can be heard over it."""
    press(qtbot, window, KEY.Key_N)
    qtbot.keyClick(window.reader, KEY.Key_Return)
    window.commands["words-corrected"].trigger()
    window.commands["spoken-notes-full"].trigger()
    window.show_article(ARTICLE, None)
    assert voice.spoken == []
    assert not window.commands["stop-speaking"].isEnabled()


def test_reading_begins_at_the_reading_place(
    window: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Where the eyes were; the sentence of the note one came from, if it is in sight."""
    number = next(e.number for e in window.entries if e.first.quote == "liruquine")
    window.navigation.show_in_text(number)
    press(qtbot, window, KEY.Key_R)
    assert voice.spoken[0].startswith("The FDA approved liruquine, should be riluzole,")
    press(qtbot, window, KEY.Key_X)
    window.reader.go_to_place(2000)
    press(qtbot, window, KEY.Key_R)
    span = spoken_span(window)
    assert span is not None
    assert span.end > window.reader.place()
    assert abs(span.start - 2000) < 400


# --- play, pause, stop, skip ---------------------------------------------------------------------


def test_one_button_begins_pauses_and_goes_on(
    small: MainWindow, voice: SilentVoice, click: Click
) -> None:
    """Its words say what a press does now."""
    button = named(small.toolbar, "button-read-aloud")
    assert button.text() == "Read aloud"
    click(button)
    finish(voice, 2)
    assert button.text() == "Pause"
    click(button)
    assert (button.text(), voice.stops) == ("Go on", 1)
    assert small.status_line.place_text == "Paused."
    click(button)
    assert voice.spoken[-2:] == ["It cures everyone.", "It cures everyone."]
    assert button.text() == "Pause"


def test_pause_in_the_first_sentence_goes_on_there(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Paused is paused, wherever it was."""
    press(qtbot, small, KEY.Key_R)
    press(qtbot, small, KEY.Key_R)
    assert small.commands["read-aloud"].text() == "Go on"
    assert small.commands["stop-speaking"].isEnabled()
    press(qtbot, small, KEY.Key_R)
    assert voice.spoken == ["A short one", "A short one"]


def test_sentences_can_be_skipped_and_repeated(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """What was not understood is said again."""
    press(qtbot, small, KEY.Key_R)
    press(qtbot, small, KEY.Key_Period)
    press(qtbot, small, KEY.Key_Period)
    press(qtbot, small, KEY.Key_Comma)
    first = "Doctors give liruquine, should be riluzole, for frostbite, should be ALS."
    assert voice.spoken == ["A short one", first, "It cures everyone.", first]


@pytest.mark.requirement("F5")
@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 800), 100), ((640, 700), 200), ((320, 640), 200), ((320, 800), 400)]
)
def test_stop_is_on_the_screen_as_long_as_anything_is_said(
    open_window: Opener, voice: SilentVoice, click: Click, size: tuple[int, int], scale: int
) -> None:
    """Also in a narrow window with very large text (WCAG 1.4.2)."""
    window = open_window(ARTICLE, size=size, settings=Settings(theme="light", text_scale=scale))
    window.commands["read-aloud"].trigger()
    for _ in range(2):  # while it speaks, and while it waits to go on
        stop = named(window, "button-stop-speaking")
        assert window.rect().contains(QRect(stop.mapTo(window, stop.rect().topLeft()), stop.size()))
        assert min(stop.width(), stop.height()) >= 44
        assert stop.accessibleName() == "Stop reading aloud"
        window.commands["read-aloud"].trigger()
    stop.setFocus()
    click(stop)
    assert not stop.isVisible()
    assert not window.commands["stop-speaking"].isEnabled()
    assert window.focusWidget() is window.reader
    assert voice.stops >= 1
    spoken = len(voice.spoken)
    voice.ended.emit()
    assert len(voice.spoken) == spoken
    assert spoken_span(window) is None


@pytest.mark.requirement("F5")
def test_dialog_that_covers_stop_pauses_the_voice(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Nobody must listen to what they cannot stop; afterwards one press goes on."""
    press(qtbot, small, KEY.Key_R)
    small.commands["contents"].trigger()
    assert voice.stops == 1
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert small.commands["read-aloud"].text() == "Go on"
    small.commands["read-aloud"].trigger()
    assert voice.spoken == ["A short one", "A short one"]


def test_closing_the_window_ends_the_voice(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """A voice without a window could not be stopped."""
    press(qtbot, small, KEY.Key_R)
    small.close()
    assert voice.stops == 1


# --- what is lit ---------------------------------------------------------------------------------


@pytest.mark.requirement("F4")
def test_spoken_sentence_is_lit_and_stays_in_view(
    window: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Through the whole article, in order; only scrolled when it must be."""
    press(qtbot, window, KEY.Key_4)
    press(qtbot, window, KEY.Key_R)
    starts = []
    while window.commands["stop-speaking"].isEnabled():
        span = spoken_span(window)
        if span is not None:
            starts.append(span.start)
            assert is_in_sight(window, span)
        finish(voice)
    assert len(starts) >= 15
    assert starts == sorted(set(starts))


@pytest.mark.requirement("F4")
def test_one_thing_at_a_time_follows_the_voice(
    open_window: Opener, voice: SilentVoice, qtbot: QtBot
) -> None:
    """The paragraph that is said is the one that is shown, and Stop stands above it (F5)."""
    window = open_window(settings=Settings(theme="light", shows_one_thing=True))
    assert window.modes is not None
    one = window.modes.large
    assert isinstance(one, OneThing)
    one.show_paragraph(1)
    window.commands["spoken-notes-off"].trigger()
    window.commands["read-aloud"].trigger()
    paragraphs = []
    for _ in range(4):
        span = one.paper.painting.highlights.spoken
        assert span is not None
        assert window.article.blocks[one.index].start <= span.start
        paragraphs.append(one.index)
        finish(voice)
    assert paragraphs == sorted(paragraphs)
    assert paragraphs[0] == 1
    assert paragraphs[-1] > 1
    assert named(window, "button-stop-speaking").height() >= 96
    window.commands["stop-speaking"].trigger()
    assert one.paper.painting.highlights.spoken is None


@pytest.mark.requirement("F4")
def test_other_word_mode_says_the_same_sentence_in_its_words(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Nobody must find their place again; what is lit is the same sentence."""
    press(qtbot, small, KEY.Key_R)
    finish(voice)
    before = spoken_span(small)
    press(qtbot, small, KEY.Key_3)
    assert voice.spoken[-1] == "Doctors give riluzole for ALS."
    assert spoken_span(small) == before
    press(qtbot, small, KEY.Key_R)
    press(qtbot, small, KEY.Key_1)
    assert voice.spoken[-1] == "Doctors give riluzole for ALS."
    press(qtbot, small, KEY.Key_R)
    assert voice.spoken[-1].startswith("Doctors give liruquine, should be riluzole,")


def test_another_article_ends_reading_aloud(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """It is begun anew by the reader, not by the file."""
    press(qtbot, small, KEY.Key_R)
    finish(voice, 2)
    small.show_article(read_article(b"Other words. Here.", "other.md"), None)
    assert not small.commands["stop-speaking"].isEnabled()
    assert spoken_span(small) is None
    press(qtbot, small, KEY.Key_R)
    assert voice.spoken[-1] == "Other words."


def test_very_long_article_is_read_to_its_end(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made ready piece by piece, and nobody hears where they meet."""
    monkeypatch.setattr("als_reader.core.speech.STRETCH", 40)
    press(qtbot, small, KEY.Key_4)
    press(qtbot, small, KEY.Key_R)
    finish(voice, 9)
    assert voice.spoken == ["A short one", "Doctors give liruquine for frostbite.", "It cures everyone.", "Buy now!", "The hard thing is here."]  # fmt: skip
    assert small.status_line.place_text == "That was the end."


def test_article_without_words_says_so(
    open_window: Opener, voice: SilentVoice, qtbot: QtBot
) -> None:
    """Silence needs a reason."""
    window = open_window(read_article(b"***", "empty.md"))
    press(qtbot, window, KEY.Key_R)
    assert voice.spoken == []
    assert window.status_line.place_text == "There is nothing to read aloud."
    assert not window.commands["stop-speaking"].isEnabled()


# --- notes and cards -----------------------------------------------------------------------------


@pytest.mark.requirement("F5")
def test_open_note_is_read_in_full_and_the_article_waits(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """After the note one press goes on where the article was."""
    press(qtbot, small, KEY.Key_R)
    finish(voice, 2)
    small.navigation.open_entry(1)
    small.commands["read-note-aloud"].trigger()
    finish(voice, 4)
    assert voice.spoken[3:] == [
        "Note 1. Garbled.",
        "Should be riluzole.",
        "No medicine has this name.",
        "It is not sold.",
    ]
    assert small.commands["read-aloud"].text() == "Go on"
    small.commands["read-aloud"].trigger()
    assert voice.spoken[-1] == "It cures everyone."


def test_note_alone_ends_in_silence(small: MainWindow, voice: SilentVoice) -> None:
    """The article was not being read, so it does not begin."""
    small.navigation.open_entry(3)
    small.commands["read-note-aloud"].trigger()
    finish(voice, 5)
    assert voice.spoken == ["Note 3. False.", "There is no cure."]
    assert small.commands["read-aloud"].text() == "Read aloud"


def test_nothing_open_is_told(small: MainWindow, voice: SilentVoice) -> None:
    """What to do first, in words."""
    small.commands["read-note-aloud"].trigger()
    assert small.status_line.place_text == "Open a note, an option or a trial first."
    assert voice.spoken == []


@pytest.mark.requirement("H6")
@pytest.mark.parametrize("link", ["option:riluzole-tablets", "trial:NCT03280056"])
def test_card_is_read_with_the_age_of_its_facts(
    window: MainWindow, voice: SilentVoice, link: str
) -> None:
    """A listener must hear how old a fact is."""
    window.navigation.open_link(link)
    window.commands["read-note-aloud"].trigger()
    finish(voice, 60)
    words = " ".join(voice.spoken)
    assert "days ago" in words or "months ago" in words
    assert len(voice.spoken) >= 5
    assert "Sources:" not in words


# --- settings ------------------------------------------------------------------------------------


def test_speed_changes_by_keys_and_is_said_in_words(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """And it is kept."""
    press(qtbot, small, KEY.Key_R)
    press(qtbot, small, KEY.Key_BracketRight)
    assert voice.speed == 2
    assert small.status_line.place_text == "Speed: 1 step faster"
    for _ in range(3):
        press(qtbot, small, KEY.Key_BracketLeft)
    assert voice.speed == -4
    assert small.status_line.place_text == "Speed: 2 steps slower"
    assert small.remembered.settings.speech_speed == -4


@pytest.mark.requirement("F5")
def test_notes_can_be_changed_while_it_speaks(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """The same sentence is said again in the new way."""
    press(qtbot, small, KEY.Key_R)
    finish(voice)
    press(qtbot, small, KEY.Key_4)
    assert voice.spoken[-1] == "Doctors give liruquine for frostbite."
    assert small.commands["spoken-notes-off"].isChecked()
    assert small.remembered.settings.spoken_notes == "off"


# --- voices that are missing or hang -------------------------------------------------------------


@pytest.mark.requirement("F1")
def test_without_a_voice_everything_else_works(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """One message per press, the same one in place of the old one."""
    monkeypatch.setattr(shared_voice, "open_voice", open_voice)
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    window = open_window(ARTICLE)
    press(qtbot, window, KEY.Key_R)
    press(qtbot, window, KEY.Key_R)
    (message,) = window.notices.texts
    assert "Reading aloud is not available" in message
    assert not window.commands["stop-speaking"].isEnabled()
    press(qtbot, window, KEY.Key_N)
    assert window.reader.textCursor().selectedText()


@pytest.mark.requirement("F3")
def test_hanging_voice_is_told_and_the_place_is_kept(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dead sound device must not leave a reader waiting in silence."""
    press(qtbot, small, KEY.Key_R)
    finish(voice, 2)
    monkeypatch.setattr("als_reader.ui.speaking.speaker.patience", lambda *_: 0.01)
    voice.began.emit()
    qtbot.waitUntil(lambda: bool(small.notices.texts), timeout=2000)
    assert "does not answer" in small.notices.texts[0]
    assert small.commands["read-aloud"].text() == "Go on"
    monkeypatch.undo()
    other = SilentVoice()
    monkeypatch.setattr(shared_voice, "open_voice", lambda: other)
    small.commands["read-aloud"].trigger()
    assert other.spoken == ["It cures everyone."]
    finish(other)
    assert other.spoken[-1] == "This is false."


@pytest.mark.requirement("F1", "F3")
def test_voice_that_is_gone_for_good_is_told(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pressing anything again asks for a new voice and says why there is none."""
    press(qtbot, small, KEY.Key_R)
    voice.failed.emit("The voice stopped.")
    monkeypatch.setattr(shared_voice, "open_voice", lambda: "There is no voice.")
    for key in (KEY.Key_R, KEY.Key_Period):
        press(qtbot, small, key)
        assert small.notices.texts[0] == "There is no voice."
    press(qtbot, small, KEY.Key_X)
    assert small.commands["read-aloud"].text() == "Read aloud"
    assert voice.spoken == ["A short one"]


def test_speech_costs_nothing_before_it_is_used() -> None:
    """The start must not wait for an engine that many never use."""
    program = (
        "import sys\n"
        "import als_reader.ui.main_window, als_reader.ui.deeds, als_reader.ui.access.modes\n"
        "names = ('QtTextToSpeech', 'reading_aloud', 'show_and_say', 'sentencex')\n"
        "print([m for m in sys.modules for n in names if n in m])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- labels for scanning -------------------------------------------------------------------------


@pytest.mark.requirement("D4")
def test_each_label_cuts_off_the_one_before(small: MainWindow, voice: SilentVoice) -> None:
    """The light does not wait, so neither does the voice."""
    assert small.modes is not None
    labels = small.modes.reading_aloud().labels
    for label in ("Reading", "Reading", "Notes", ""):
        labels.say_label(label)
    assert voice.spoken == ["Reading", "Notes"]
    assert voice.stops == 2


@pytest.mark.requirement("D4")
def test_labels_never_speak_into_the_article(
    small: MainWindow, voice: SilentVoice, qtbot: QtBot
) -> None:
    """One voice at a time."""
    assert small.modes is not None
    press(qtbot, small, KEY.Key_R)
    small.modes.reading_aloud().labels.say_label("Notes")
    assert voice.spoken == ["A short one"]


@pytest.mark.requirement("F1")
def test_missing_voice_is_told_once_while_scanning(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at every step of the light."""
    asked: list[str] = []

    def no_voice() -> str:
        asked.append("once")
        return "No voice."

    monkeypatch.setattr(shared_voice, "open_voice", no_voice)
    window = open_window(ARTICLE)
    assert window.modes is not None
    labels = window.modes.reading_aloud().labels
    for label in ("a", "b", "c"):
        labels.say_label(label)
    assert window.notices.texts == ("No voice.",)
    assert asked == ["once"]
