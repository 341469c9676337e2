# SPDX-License-Identifier: MIT
"""The window in other languages: real ones, one with longer words, and one read from the right."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core import language
from als_reader.core.evidence.load import Evidence
from als_reader.core.settings import Settings
from als_reader.ui.dialogs.language import LanguageDialog
from als_reader.ui.languages import kept_words, language_for, speak
from als_reader.ui.main_window import MainWindow
from als_reader.ui.system_look import base_font, window_font
from tests.ui.dialogs.conftest import find, host, styled  # noqa: F401 — fixtures
from tests.ui.dialogs.test_base import build
from tests.ui.window.conftest import Opener, open_window  # noqa: F401 — fixtures
from tests.ui.window.driving import with_text

pytestmark = pytest.mark.gui
Find = Callable[[QWidget, str], QWidget]
ACCENTS = str.maketrans("aeiouAEIOUncs", "àéîõüÀÉÎÕÜñçš")
DIALOGS = ("appearance", "share", "questions", "clinic", "leaving")


class LongerWords(QTranslator):
    """Gives every sentence two fifths longer, with accents, in brackets; gaps stay."""

    def isEmpty(self) -> bool:  # noqa: N802 — Qt's name
        """It has words for everything."""
        return False

    def translate(
        self, context: str, source: str, _hint: str | None = None, _count: int = -1
    ) -> str:
        """The longer words; Qt's own stay as they are."""
        return longer(source) if not context.startswith("Q") else source


def longer(source: str, _count: int = -1) -> str:
    """A sentence as a language with long words might have it."""
    if not source:
        return source
    pieces = source.replace("}", "{").split("{")
    words = "".join(
        f"{{{piece}}}" if index % 2 else piece.translate(ACCENTS)
        for index, piece in enumerate(pieces)
    )
    return f"⟦{words} {'ö' * (len(source) * 2 // 5)}⟧"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """All words longer."""
    translator = LongerWords()
    qapp.installTranslator(translator)
    language.speak("en", longer)
    yield
    language.speak("en", None)
    qapp.removeTranslator(translator)


@pytest.fixture(params=["es", "zh_CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language as a start speaks it."""
    font, locale, before = qapp.font(), QLocale(), set(qapp.findChildren(QTranslator))
    speak(request.param)
    yield request.param
    speak("en")
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setFont(font)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """As for a language that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut_off(window: MainWindow) -> list[str]:
    """The buttons of both rows whose words are not whole."""
    rows = (window.toolbar, window.reading_bar)
    buttons = [b for row in rows for b in row.findChildren(QAbstractButton) if b.isVisible()]
    return [
        b.text()
        for b in buttons
        if b.width() < b.sizeHint().width()
        or not (b.parentWidget() or window).rect().contains(b.geometry())
    ]


def overlapping(row: QWidget) -> list[tuple[str, str]]:
    """Buttons of a row that stand on each other."""
    buttons = [b for b in row.findChildren(QAbstractButton) if b.isVisible()]
    return [
        (one.text(), other.text())
        for index, one in enumerate(buttons)
        for other in buttons[index + 1 :]
        if one.parentWidget() is other.parentWidget()
        and one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize(
    ("setting", "environment", "expected"),
    [
        ("es", {"LANG": "en_US.UTF-8"}, "es"),
        ("system", {"LANG": "es_MX.UTF-8"}, "es"),
        ("system", {"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ("system", {"LANG": "zh_TW.UTF-8"}, "en"),
        ("system", {"LANG": "fr_FR", "LANGUAGE": "fr:es:en"}, "es"),
        ("system", {"LC_ALL": "C", "LANG": "es_ES"}, "en"),
        ("system", {}, "en"),
        ("klingon", {"LANG": "de_DE"}, "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    setting: str, environment: dict[str, str], expected: str
) -> None:
    """Who has a Spanish desktop gets a Spanish window, without looking for it."""
    assert language_for(setting, environment) == expected


def test_a_system_without_variables_names_its_languages() -> None:
    """Windows and macOS say it in another way."""
    assert language_for("system", {}, ["zh-Hans-CN", "en-US"]) == "zh_CN"


def test_the_window_speaks_the_language(open_window: Opener, spoken: str, qtbot: QtBot) -> None:  # noqa: F811
    """Buttons, tabs and the sentences of core; the article and its notes stay as they are."""
    window = open_window()
    words = {
        "es": ("Ayuda", "Notas", "Falso", "Funciona sin conexión"),
        "zh_CN": ("帮助", "注释", "不属实", "离线可用"),
    }[spoken]
    shown: list[QAbstractButton | QLabel] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QLabel),
    ]
    said = " ".join(f"{widget.accessibleName()} {widget.text()}" for widget in shown)
    assert all(word in said for word in words)
    assert kept_words()
    assert kept_words() in said
    assert "Stem cell therapy" in window.reader.toPlainText()
    qtbot.waitUntil(lambda: not cut_off(window))


@pytest.mark.requirement("G3")
def test_longer_words_are_not_cut_off(open_window: Opener, qtbot: QtBot, pseudo: None) -> None:  # noqa: F811
    """Other languages need two fifths more room than English."""
    window = open_window(size=(1280, 800))
    assert with_text(window.toolbar, longer("Help")).isVisible()
    qtbot.waitUntil(lambda: not cut_off(window))
    window.set_text_scale(200)
    qtbot.waitUntil(lambda: not cut_off(window))
    assert window.reader.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.requirement("G3")
def test_longer_words_fit_into_dialogs(
    qapp: QApplication,
    styled: None,  # noqa: F811
    host: QWidget,  # noqa: F811
    evidence: Evidence,
    pseudo: None,
    name: str,
) -> None:
    """At twice the size on a small screen too."""
    old = qapp.font()
    qapp.setFont(window_font(base_font(), 200))
    shown = build(name, host, evidence)
    shown.show()
    shown.resize(800, 552)
    qapp.processEvents()
    area = shown.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    for kind in (QLabel, QAbstractButton):
        for widget in (w for w in shown.findChildren(kind) if w.isVisible()):
            assert widget.height() >= widget.heightForWidth(widget.width()), widget
            assert widget.mapTo(shown, widget.rect().topRight()).x() < shown.width()
    shown.close()
    qapp.setFont(old)


def test_a_language_from_the_right_mirrors_the_window(
    open_window: Opener,  # noqa: F811
    qtbot: QtBot,
    from_the_right: None,
) -> None:
    """Nothing overlaps, and what comes first stands on the right."""
    window = open_window()
    assert window.pane is not None
    assert window.pane.mapTo(window, window.pane.rect().center()).x() < window.width() // 2
    first, last = with_text(window.toolbar, "Contents"), with_text(window.toolbar, "More")
    assert first.mapTo(window, first.rect().center()).x() > window.width() // 2
    assert last.mapTo(window, last.rect().center()).x() < window.width() // 2
    qtbot.waitUntil(lambda: not cut_off(window))
    assert overlapping(window.toolbar) == []
    assert overlapping(window.reading_bar) == []
    assert overlapping(window.pane) == []


def test_the_words_of_a_choice_stand_beside_its_circle(
    qapp: QApplication,
    styled: None,  # noqa: F811
    host: QWidget,  # noqa: F811
    find: Find,  # noqa: F811
    from_the_right: None,
) -> None:
    """Read from the right, the first choice is the rightmost."""
    dialog = LanguageDialog(Settings(), host)
    dialog.show()
    qapp.processEvents()
    first, second = find(dialog, "language-system"), find(dialog, "language-en")
    assert first.x() > second.x()
    dialog.close()


def test_choosing_a_language_is_kept_and_said(
    qtbot: QtBot,
    styled: None,  # noqa: F811
    host: QWidget,  # noqa: F811
    find: Find,  # noqa: F811
) -> None:
    """The window changes at the next start, and the dialog says so; one press takes it back."""
    dialog = LanguageDialog(Settings(), host)
    given: list[Settings] = []
    dialog.changed.connect(given.append)
    dialog.show()
    qtbot.keyClick(find(dialog, "language-es"), Qt.Key.Key_Space)
    assert given[-1].language == "es"
    assert find(dialog, "language-after").isVisible()
    qtbot.keyClick(find(dialog, "language-undo"), Qt.Key.Key_Space)
    assert given[-1].language == "system"
    dialog.close()
