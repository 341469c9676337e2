# SPDX-License-Identifier: MIT
"""Reading aloud with Qt's silent test engine and with voices that misbehave (F1 to F3)."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from als_reader.core import speech
from als_reader.core.article import Span
from als_reader.core.speech import Utterance
from als_reader.ui import speaking
from als_reader.ui.speaking.speaker import Speaker
from als_reader.ui.speaking.voice import Voice, open_voice
from tests.ui.speaking.silent import SilentVoice, finish

pytestmark = pytest.mark.usefixtures("qapp")


def said(*texts: str) -> list[Utterance]:
    return [Utterance(text=text, span=Span(i, i + 1)) for i, text in enumerate(texts)]


@pytest.fixture
def speaker(voice: SilentVoice) -> Iterator[Speaker]:
    speaker = Speaker(voice)  # type: ignore[arg-type]  # it has the same signals and methods
    yield speaker
    speaker.stop()


@pytest.mark.requirement("F2")
def test_says_one_sentence_after_another(voice: SilentVoice, speaker: Speaker) -> None:
    """The engine only ever gets one sentence (F2)."""
    began: list[str] = []
    finished: list[bool] = []
    speaker.sentence_began.connect(lambda utterance: began.append(utterance.text))
    speaker.finished.connect(lambda: finished.append(True))
    speaker.load(said("One.", "Two."))
    assert voice.spoken == ["One."]
    finish(voice)
    finish(voice)
    assert voice.spoken == ["One.", "Two."]
    assert began == ["One.", "Two."]
    assert finished == [True]
    assert not speaker.is_playing


@pytest.mark.requirement("F2")
@pytest.mark.requirement("F2")
def test_pause_stops_and_play_says_the_same_sentence_again(
    voice: SilentVoice, speaker: Speaker
) -> None:
    """Pause is `stop` and a good memory: `pause` of some engines never comes back (F2)."""
    speaker.load(said("One.", "Two."))
    finish(voice)
    speaker.pause()
    assert (voice.stops, speaker.is_playing, speaker.is_paused) == (1, False, True)
    voice.ended.emit()
    speaker.play()
    assert voice.spoken == ["One.", "Two.", "Two."]


@pytest.mark.requirement("F2")
def test_late_end_of_a_stopped_sentence_does_not_count(
    voice: SilentVoice, speaker: Speaker
) -> None:
    """Skipping must move by one sentence, whatever the engine reports afterwards."""
    speaker.load(said("One.", "Two.", "Three."))
    voice.began.emit()
    speaker.skip(1)
    voice.ended.emit()
    assert voice.spoken == ["One.", "Two."]
    voice.began.emit()
    voice.ended.emit()
    assert voice.spoken == ["One.", "Two.", "Three."]
    speaker.skip(-1)
    assert voice.spoken[-1] == "Two."


@pytest.mark.requirement("F3")
@pytest.mark.requirement("F3")
def test_silent_engine_is_noticed(
    voice: SilentVoice, speaker: Speaker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no sound device Qt reports no error; the reader is told all the same (F3)."""
    monkeypatch.setattr("als_reader.ui.speaking.speaker.patience", lambda *_: 0.02)
    with qtbot.waitSignal(speaker.failed, timeout=1000) as failed:
        speaker.load(said("One."))
    assert "does not answer" in failed.args[0]
    assert not speaker.is_playing
    assert voice.stops == 1
    assert speech.patience("") == 3.0


@pytest.mark.requirement("F1")
@pytest.mark.requirement("F3")
def test_error_of_the_engine_stops_and_keeps_the_place(
    voice: SilentVoice, speaker: Speaker, qtbot: QtBot
) -> None:
    """Trying again goes on where the voice broke."""
    speaker.load(said("One.", "Two."))
    finish(voice)
    with qtbot.waitSignal(speaker.failed) as failed:
        voice.failed.emit("No sound.")
    assert failed.args == ["No sound."]
    assert speaker.current is not None
    assert speaker.current.text == "Two."


def test_nothing_to_say_is_no_error(voice: SilentVoice, speaker: Speaker) -> None:
    """An empty article has nothing to read aloud."""
    speaker.load([])
    speaker.skip(1)
    assert voice.spoken == []
    assert not speaker.is_playing


def test_real_engine_says_every_sentence(qtbot: QtBot) -> None:
    """The way through Qt's speech module works, with its silent engine."""
    voice = open_voice(lambda: QTextToSpeech("mock"))
    assert isinstance(voice, Voice)
    voice.set_speed(99)
    voice.set_language("en")
    voice.choose(voice.names()[0])
    voice.choose("nobody")
    speaker = Speaker(voice)
    began: list[str] = []
    speaker.sentence_began.connect(lambda utterance: began.append(utterance.text))
    with qtbot.waitSignal(speaker.finished, timeout=5000):
        speaker.load(said("Hi.", "Yes."))
    assert began == ["Hi.", "Yes."]


@pytest.mark.requirement("F1")
@pytest.mark.requirement("F1")
def test_missing_speech_module_gives_a_helpful_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Having no voice installed is a normal state (F1)."""
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    answer = open_voice()
    assert isinstance(answer, str)
    assert "not available" in answer
    assert "Everything else works" in answer


@pytest.mark.requirement("F1")
@pytest.mark.requirement("F1")
def test_test_engine_alone_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's silent engine must not pass for a voice (F1)."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    answer = open_voice()
    assert isinstance(answer, str)
    assert "none is installed" in answer


@pytest.mark.requirement("F2")
def test_engine_is_never_asked_to_pause() -> None:
    """On speech-dispatcher `pause` hangs for good, so nothing here knows how to call it."""
    sources = Path(speaking.__file__).parent.glob("*.py")
    calls = [
        ast.unparse(node)
        for file in sources
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("engine.pause")
    ]
    assert calls == []


@pytest.mark.requirement("F1")
def test_engine_that_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as speech-dispatcher that is not there: the reason is told, nothing hangs."""

    class Broken(QTextToSpeech):
        def __init__(self, _name: str) -> None:
            super().__init__("mock", {"delayedInitialization": True})

    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    answer = open_voice(lambda: Broken("speechd"))
    assert isinstance(answer, str)
    assert "no voice works on this computer" in answer


@pytest.mark.requirement("F2")
def test_real_engine_is_stopped_and_starts_again(qtbot: QtBot) -> None:
    """Pause and go on, through Qt's speech module."""
    voice = open_voice(lambda: QTextToSpeech("mock"))
    assert isinstance(voice, Voice)
    speaker = Speaker(voice)
    with qtbot.waitSignal(voice.began, timeout=5000):
        speaker.load(said("A sentence that takes a while to say."))
    speaker.pause()
    assert speaker.is_paused
    with qtbot.waitSignal(speaker.finished, timeout=10_000):
        speaker.play()


def test_voice_speaks_the_language_of_the_article() -> None:
    """And that of the system, or English, where the article does not say which it is in."""
    engine = QTextToSpeech("mock")
    voice = open_voice(lambda: engine)
    assert isinstance(voice, Voice)
    for language, locale in (("fi", "fi_FI"), ("en", "en_US"), ("nb", "nb_NO"), ("zh", "nb_NO")):
        voice.set_language(language)
        assert engine.locale().name() == locale
    voice.set_language("")
    system = QLocale.system().language()
    if system in (QLocale.Language.C, QLocale.Language.English):
        assert engine.locale().name() == "en_US"
    voice.choose(voice.names()[-1])
    assert engine.voice().name() == voice.names()[-1]


@pytest.mark.requirement("F1")
def test_engine_that_works_is_found_behind_one_that_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Such as a second engine on a system whose first one is broken; never Qt's silent one."""
    made: list[str] = []

    class Engines(QTextToSpeech):
        def __init__(self, name: str) -> None:
            delayed = {"delayedInitialization": True}
            super().__init__("mock", delayed if name == "broken" else {})
            made.append(name)

        @staticmethod
        def availableEngines() -> list[str]:  # noqa: N802
            return ["mock", "broken", "good"]

    monkeypatch.setattr("PySide6.QtTextToSpeech.QTextToSpeech", Engines)
    assert isinstance(open_voice(), Voice)
    assert made == ["broken", "good"]


@pytest.mark.requirement("F3")
def test_error_of_a_real_engine_is_told_with_its_reason(qtbot: QtBot) -> None:
    """In words, with what the system says about it."""
    engine = QTextToSpeech("mock")
    voice = open_voice(lambda: engine)
    assert isinstance(voice, Voice)
    with qtbot.waitSignal(voice.failed, timeout=1000) as failed:
        engine.stateChanged.emit(QTextToSpeech.State.Error)
    assert failed.args == ["The voice stopped: it did not say why"]
