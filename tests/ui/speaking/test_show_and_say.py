# SPDX-License-Identifier: MIT
"""Show and say, and the settings of speech, in the real window (F6, F1)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.ui.dialogs.speech import SpeechDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.speaking import shared_voice
from als_reader.ui.speaking.big_text import BigText
from als_reader.ui.speaking.show_and_say import ShowAndSay
from tests.ui.speaking.silent import SilentVoice, finish
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown, with_text

Click = Callable[[QWidget], None]
pytestmark = pytest.mark.gui
KEY = Qt.Key


@pytest.fixture
def dialog(window: MainWindow, voice: SilentVoice, qtbot: QtBot) -> ShowAndSay:
    """Opened by its key, with a note open."""
    window.navigation.show_in_text(9)
    qtbot.keyClick(window.reader, KEY.Key_Y)
    return shown(window, ShowAndSay)


def big(dialog: ShowAndSay) -> BigText:
    return shown(dialog, BigText)


@pytest.mark.requirement("F6")
def test_phrase_is_shown_large_and_spoken_on_one_press(
    dialog: ShowAndSay, voice: SilentVoice, click: Click
) -> None:
    """Somebody who cannot speak is understood with one press."""
    assert voice.spoken == []
    click(with_text(dialog, "Please wait. I am typing."))
    assert voice.spoken == ["Please wait. I am typing."]
    words = big(dialog)
    assert words.text == words.accessibleName() == "Please wait. I am typing."
    usual = QApplication.font().pointSizeF()
    assert words.shown_font().pointSizeF() >= 4 * usual
    assert words.height() > dialog.height() / 2
    click(named(dialog, "say-again"))
    assert voice.spoken == ["Please wait. I am typing."] * 2
    click(named(dialog, "say-stop"))
    assert voice.stops >= 1


@pytest.mark.requirement("F6")
def test_sentence_and_open_note_can_be_shown_and_said(
    dialog: ShowAndSay, voice: SilentVoice, click: Click
) -> None:
    """To ask somebody beside one about just these words."""
    click(named(dialog, "say-sentence"))
    assert voice.spoken[0] in big(dialog).text
    assert voice.spoken[0].startswith("Amyotrophic lateral sclerosis")
    click(named(dialog, "say-back"))
    click(named(dialog, "say-note"))
    assert voice.spoken[-1] == "Note 9. Garbled."
    finish(voice, 2)
    assert voice.spoken[-2] == "Should be the gradually freezing disease in Chinese."


def test_escape_goes_back_step_by_step(
    dialog: ShowAndSay, voice: SilentVoice, qtbot: QtBot, click: Click, window: MainWindow
) -> None:
    """From the large words to the line one came from, then to the article."""
    line = with_text(dialog, "Thank you.")
    line.setFocus()
    click(line)
    assert dialog.focusWidget() is named(dialog, "say-again")
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert dialog.focusWidget() is line
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert window.focusWidget() is window.reader


@pytest.mark.requirement("F6")
def test_own_phrases_are_added_kept_removed_and_brought_back(
    dialog: ShowAndSay, voice: SilentVoice, qtbot: QtBot, click: Click, window: MainWindow
) -> None:
    """Everybody needs other words."""

    def phrases() -> list[str]:
        return list(window.remembered.settings.phrases)

    field = shown(dialog, QLineEdit)
    field.setText("  Please open   the window. ")
    qtbot.keyClick(field, KEY.Key_Return)
    field.setText("Where is the cat?")
    click(named(dialog, "phrase-add"))
    assert phrases() == ["Where is the cat?", "Please open the window."]
    click(named(dialog, "own-phrase-2"))
    assert voice.spoken == ["Please open the window."]
    click(named(dialog, "say-back"))
    remove = named(dialog, "phrase-remove-1")
    assert remove.accessibleName() == "Remove: Where is the cat?"
    click(remove)
    assert phrases() == ["Please open the window."]
    click(named(dialog, "phrase-undo"))
    assert phrases() == ["Where is the cat?", "Please open the window."]
    field.setText("   ")
    click(named(dialog, "phrase-add"))
    assert len(phrases()) == 2


@pytest.mark.requirement("F1", "F6")
def test_words_are_shown_even_without_a_voice(
    window: MainWindow, qtbot: QtBot, click: Click, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They can be read; why nothing is heard stands above them."""
    monkeypatch.setattr(shared_voice, "open_voice", lambda: "There is no voice.")
    qtbot.keyClick(window.reader, KEY.Key_Y)
    dialog = shown(window, ShowAndSay)
    click(with_text(dialog, "Yes."))
    assert big(dialog).text == "Yes."
    assert dialog.problem == "There is no voice."


@pytest.mark.requirement("F3", "F6")
def test_hanging_voice_is_told_in_the_dialog(
    dialog: ShowAndSay, voice: SilentVoice, click: Click
) -> None:
    """The words stay on the screen."""
    click(with_text(dialog, "Yes."))
    voice.began.emit()
    voice.failed.emit("The voice stopped.")
    assert dialog.problem == "The voice stopped."
    assert big(dialog).text == "Yes."


@pytest.mark.requirement("F6")
@pytest.mark.parametrize(("size", "scale"), [((800, 600), 100), ((800, 600), 400)])
def test_no_large_word_is_cut_off(
    open_window: Opener, voice: SilentVoice, click: Click, size: tuple[int, int], scale: int
) -> None:
    """A word broken in two is hard to read from across a room."""
    window = open_window(size=size, settings=Settings(theme="light", text_scale=scale))
    window.commands["show-and-say"].trigger()
    dialog = shown(window, ShowAndSay)
    click(with_text(dialog, "Please call my caregiver."))
    words = big(dialog)
    assert words.width() <= dialog.width()
    assert words.shown_font().pointSizeF() > QApplication.font().pointSizeF()
    for identifier in ("say-again", "say-stop", "say-back"):
        button = named(dialog, identifier)
        assert min(button.width(), button.height()) >= 44
        assert dialog.rect().contains(button.mapTo(dialog, button.rect().center()))


# --- settings of speech --------------------------------------------------------------------------


@pytest.fixture
def speech(window: MainWindow, voice: SilentVoice, qtbot: QtBot) -> SpeechDialog:
    """Opened by its key."""
    qtbot.keyClick(window.reader, KEY.Key_V)
    return shown(window, SpeechDialog)


@pytest.mark.requirement("F5")
def test_notes_speed_and_voice_are_chosen_tried_and_taken_back(
    speech: SpeechDialog, voice: SilentVoice, click: Click, window: MainWindow
) -> None:
    """Every change works at once, and one button takes all of them back."""
    before = window.remembered.settings
    click(named(speech, "notes-full"))
    click(named(speech, "speech-speed-more"))
    click(named(speech, "speech-speed-more"))
    click(named(speech, "voice-2"))
    now = window.remembered.settings
    assert (now.spoken_notes, now.speech_speed, now.speech_voice) == ("full", 4, "Voice B")
    assert (voice.speed, voice.chosen) == (4, "Voice B")
    assert window.commands["spoken-notes-full"].isChecked()
    click(named(speech, "speech-try"))
    assert voice.spoken == ["This is how your text will sound. Doctors give riluzole for ALS."]
    click(named(speech, "speech-stop"))
    assert voice.stops == 1
    click(named(speech, "speech-undo"))
    assert window.remembered.settings == before


def test_many_voices_are_behind_a_button(
    speech: SpeechDialog, click: Click, window: MainWindow
) -> None:
    """Six to choose from at first; the chosen one is always among them."""
    assert not [b for b in speech.findChildren(QWidget) if b.accessibleIdentifier() == "voice-7"]
    click(named(speech, "more-voices"))
    click(named(speech, "voice-10"))
    assert window.remembered.settings.speech_voice == "Voice J"
    speech.reject()
    window.commands["speech-settings"].trigger()
    again = shown(window, SpeechDialog)
    assert named(again, "voice-1").text() == "Voice J"
    assert named(again, "voice-1").isChecked()


def test_slowest_speed_has_an_end(speech: SpeechDialog, click: Click) -> None:
    """A button that leads no further is off."""
    less = named(speech, "speech-speed-less")
    for _ in range(5):
        click(less)
    assert not less.isEnabled()
    assert named(speech, "speech-speed-more").isEnabled()


@pytest.mark.requirement("F1")
def test_settings_open_without_a_voice(
    window: MainWindow, click: Click, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All else can be chosen; Try it says why nothing is heard."""
    monkeypatch.setattr(shared_voice, "open_voice", lambda: "There is no voice.")
    window.commands["speech-settings"].trigger()
    speech = shown(window, SpeechDialog)
    assert speech.problem == "There is no voice."
    click(named(speech, "notes-off"))
    click(named(speech, "speech-try"))
    assert speech.problem == "There is no voice."
    assert window.remembered.settings.spoken_notes == "off"
