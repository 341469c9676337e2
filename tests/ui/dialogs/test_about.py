# SPDX-License-Identifier: MIT
"""About and its list of sources."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.paths import find_paths
from als_reader.ui.dialogs.about import AboutDialog
from als_reader.ui.dialogs.sources import SourcesDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
PATHS = find_paths(Path("/profile"))


def words(dialog: QWidget) -> str:
    """All that is written in a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def opened(qtbot: QtBot, host: QWidget, evidence: Evidence | None) -> AboutDialog:
    """The dialog, on the screen."""
    dialog = AboutDialog("1.2.3", evidence, PATHS, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def test_it_says_what_a_reader_must_know(qtbot: QtBot, host: QWidget, evidence: Evidence) -> None:
    """No advice, offline, how old the facts are, which version, which licences."""
    text = words(opened(qtbot, host, evidence))
    for part in (
        "Not medical advice",
        "Ask your ALS clinic",
        "online only when you check",
        "1.2.3",
    ):
        assert part in text
    for part in ("MIT", "LGPL-3.0", "OFL-1.1", "22 Nov 2026"):
        assert part in text
    assert f"{len(evidence.trial_by_id)} stem-cell trials" in text


def test_folders_can_be_selected_and_copied(
    qtbot: QtBot, host: QWidget, evidence: Evidence, find: Find
) -> None:
    """A helper can find, save or delete the reader's files."""
    dialog = opened(qtbot, host, evidence)
    for name, path in (("config", PATHS.config), ("cache", PATHS.cache), ("logs", PATHS.logs)):
        field = find(dialog, f"path-{name}")
        assert isinstance(field, QPlainTextEdit)
        assert field.toPlainText() == str(path)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert field.textCursor().selectedText() == str(path)
        qtbot.keyClicks(field, "x")
        assert field.toPlainText() == str(path)
    qtbot.mouseClick(find(dialog, "about-copy"), LEFT)
    assert str(PATHS.logs) in QGuiApplication.clipboard().text()
    assert "Copied." in words(dialog)


def test_all_sources_are_listed_and_open_through_the_window(
    qtbot: QtBot, host: QWidget, evidence: Evidence, find: Find
) -> None:
    """Every fact can be traced; the window still asks before anything leaves ALS Reader."""
    about = opened(qtbot, host, evidence)
    qtbot.mouseClick(find(about, "about-sources"), LEFT)
    dialog = about.findChild(SourcesDialog)
    assert dialog is not None
    citations = {reference.citation for reference in evidence.reference_by_id.values()}
    seen = set(words(dialog).splitlines())
    while (following := find(dialog, "sources-next")).isEnabled():
        following.setFocus()
        qtbot.keyClick(following, Qt.Key.Key_Return)
        seen |= set(words(dialog).splitlines())
    assert citations <= seen
    assert dialog.focusWidget() is find(dialog, "sources-previous")
    qtbot.keyClick(find(dialog, "sources-previous"), Qt.Key.Key_Return)
    assert find(dialog, "sources-next").isEnabled()
    link = next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.accessibleIdentifier().startswith("source-") and button.isVisible()
    )
    link.setFocus()
    with qtbot.waitSignal(about.link_activated) as asked:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    reference = evidence.reference_by_id[link.accessibleIdentifier().removeprefix("source-")]
    assert asked.args == [reference.url]


@pytest.mark.parametrize("is_loaded", [True, False])
def test_facts_that_are_not_there_are_not_counted(
    qtbot: QtBot, host: QWidget, evidence: Evidence, is_loaded: bool
) -> None:
    """A damaged or late file is said in words; nothing half checked is shown."""
    damaged = replace(
        evidence,
        references=EvidenceError("references.json", ("it is empty",)),
        trials=EvidenceError("trials.json", ("it is empty",)),
    )
    dialog = opened(qtbot, host, damaged if is_loaded else None)
    text = words(dialog)
    expected = "Some facts could not be read" if is_loaded else "The facts are not loaded yet"
    assert expected in text
    assert "stem-cell trials" not in text
    names = [b.accessibleIdentifier() for b in dialog.findChildren(QPushButton)]
    assert "about-sources" not in names


def test_text_is_said_part_by_part(
    qtbot: QtBot, qapp: QApplication, host: QWidget, evidence: Evidence
) -> None:
    """Tab goes through the parts; a screen reader hears all words of each."""
    dialog = opened(qtbot, host, evidence)
    qtbot.keyClick(dialog, Qt.Key.Key_Home)
    names = set()
    for _ in range(40):
        focus = dialog.focusWidget()
        assert focus is not None
        names.add((focus.accessibleName(), focus.accessibleDescription()))
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    found = [said for name, said in names if name == "Not medical advice"]
    assert len(found) == 1
    assert "Ask your ALS clinic" in found[0]
