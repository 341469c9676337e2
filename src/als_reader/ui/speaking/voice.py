# SPDX-License-Identifier: MIT
"""The system's voice, or a plain sentence that says why there is none.

Everything that Qt's speech module may do wrong ends here: it can be absent, lack a library, have
only its test engine, report an error, or wait for a service that is stuck.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from als_reader.core.speech import usual_voice
from als_reader.ui.speaking.service import is_stuck

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QObject):
    """Says one sentence at a time through Qt."""

    began = Signal()
    ended = Signal()
    """The sentence is over, or was stopped."""
    failed = Signal(str)

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        engine.stateChanged.connect(self._on_state_changed)

    def say(self, text: str) -> None:
        """Begin to say one sentence."""
        self._engine.say(text)

    def stop(self) -> None:
        """Be silent at once. Never `pause`: with some engines it never comes back."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def set_speed(self, speed: int) -> None:
        """Speak slower or faster: from -10 to 10, 0 is the engine's own."""
        self._engine.setRate(max(-10, min(speed, 10)) / 10)

    def names(self) -> tuple[str, ...]:
        """The voices one can choose from."""
        return tuple(voice.name() for voice in self._engine.availableVoices())

    def choose(self, name: str) -> None:
        """Use a voice by its name; an unknown one changes nothing."""
        for voice in self._engine.availableVoices():
            if voice.name() == name:
                self._engine.setVoice(voice)
                return

    def set_language(self, language: str) -> None:
        """Use a voice for a language if the engine has one; without a language, the system's.

        Where not even the system has one, it is English: an engine would begin with the first
        voice of the alphabet.
        """
        wanted = QLocale(language).language() if language else QLocale.system().language()
        if wanted is QLocale.Language.C:
            wanted = QLocale.Language.English
        fitting = [found for found in self._engine.availableLocales() if found.language() == wanted]
        if not fitting or self._engine.locale().language() == wanted:
            return
        usual = (QLocale.system(), QLocale(wanted), *fitting)
        self._engine.setLocale(next(locale for locale in usual if locale in fitting))
        self.choose(usual_voice(self.names()))

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        match state.name:
            case "Speaking":
                self.began.emit()
            case "Ready":
                self.ended.emit()
            case "Error":
                self.failed.emit(_tr("The voice stopped: {reason}").format(reason=self._reason()))

    def _reason(self) -> str:
        return self._engine.errorString() or _tr("it did not say why")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Voice", text)


def open_voice(make: Callable[[], QTextToSpeech] | None = None) -> Voice | str:
    """Give the system's voice, or why there is none and what to do. `make` is for tests."""
    try:
        engine = make() if make else _system_engine()
    except ImportError as error:
        return _tr(
            "Reading aloud is not available: a part of the system is missing ({part}). "
            "Everything else works. Your care team or a friend can install a voice."
        ).format(part=error.name or str(error))
    except TimeoutError:
        return _tr(
            "Reading aloud is not available: the speech service of this computer does not answer. "
            "Everything else works. Restart the computer, then try again."
        )
    if engine is None or engine.state().name == "Error":
        return _tr(
            "Reading aloud is not available: no voice works on this computer ({reason}). "
            "Everything else works. On Linux, install speech-dispatcher and espeak-ng."
        ).format(reason=engine.errorString() if engine else _tr("none is installed"))
    return Voice(engine)


def _system_engine() -> QTextToSpeech | None:
    """The first engine that works, or one that says why it does not.

    Raises TimeoutError if the only one is a service that is stuck.
    """
    from PySide6.QtTextToSpeech import QTextToSpeech

    broken, stuck = None, False
    for name in QTextToSpeech.availableEngines():
        if name == "mock":
            continue
        if name == "speechd" and is_stuck():
            stuck = True
            continue
        engine = QTextToSpeech(name)
        if engine.state().name != "Error":
            return engine
        broken = broken or engine
    if stuck and broken is None:
        raise TimeoutError
    return broken
