# SPDX-License-Identifier: MIT
"""The language of the window. English is in the programs; another one is loaded at the start."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from als_reader.core import language
from als_reader.core.language import LANGUAGES, said

_TRADITIONAL: Final = ("hant", "tw", "hk", "mo")
FOLDER: Final = "translations"
_QT: Final = "qtbase"
_PLATFORM: str = sys.platform


def known_language(name: str) -> str:
    """Our language for a name such as "es_MX.UTF-8" or "zh-Hans-CN"; empty if we have none.

    Traditional Chinese is another script: who reads it gets English, and can choose.
    """
    parts = name.partition(".")[0].partition("@")[0].replace("-", "_").lower().split("_")
    match parts[0]:
        case "zh":
            return "" if any(part in _TRADITIONAL for part in parts[1:]) else "zh_CN"
        case "en" | "c" | "posix":
            return "en"
        case code:
            return code if code in LANGUAGES else ""


def language_for(setting: str, environment: Mapping[str, str], listed: Sequence[str] = ()) -> str:
    """The language of a setting: of the system if it is "system" or nothing that we know.

    `listed` are the system's languages, the best first, where the environment names none.
    """
    if setting in LANGUAGES:
        return setting
    wishes = environment.get("LANGUAGE", "").split(":")
    wishes += [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    given = [wish for wish in wishes if wish]
    found = (known_language(name) for name in given or listed)
    return next((name for name in found if name), "en")


def kept_words() -> str:
    """What is not said in the reader's language, and why; empty in English."""
    if language.code() == "en":
        return ""
    return said(
        "Notes stay in the language of the file, and facts in English. "
        "Nobody has checked them in your language yet."
    )


def speak(setting: str) -> None:
    """Speak the language of a setting from now on: for the start, before anything is made."""
    chosen = language_for(setting, os.environ, _system_languages())
    if chosen == "en":
        language.speak("en", None)
        return
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    from als_reader.resources import resource_root

    application = QCoreApplication.instance()
    assert application is not None
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{of_qt}/{_QT}_{chosen}.qm", resource_root() / FOLDER / f"{chosen}.qm"):
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
    QLocale.setDefault(QLocale(chosen))
    language.speak(chosen, _translate)
    if chosen == "zh_CN":
        _use_han_font()


def _system_languages() -> Sequence[str]:
    if _PLATFORM not in ("win32", "darwin"):
        return ()  # the environment says it, without asking Qt
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


def _translate(text: str, count: int) -> str:
    return QCoreApplication.translate("Core", text, None, count) if text else text


def _use_han_font() -> None:
    """Chinese words must show on a system without any Chinese font."""
    from PySide6.QtGui import QGuiApplication

    from als_reader.ui.fonts import with_han

    QGuiApplication.setFont(with_han(QGuiApplication.font()))
