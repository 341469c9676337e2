# SPDX-License-Identifier: MIT
"""Switch scanning in the whole window, driven as a person drives it (ACCESSIBILITY D1 to D5)."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from operator import eq
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.scanning import ScanNode
from als_reader.core.settings import Settings
from als_reader.core.theme import THEMES
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.dialogs.switches import SwitchesDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.speaking.labels import SpokenLabels
from tests.core.test_theme import contrast
from tests.ui.access.main_task import do_main_task
from tests.ui.access.switching import Clock, Person
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

ONE, TWO = Settings(scanning="one"), Settings(scanning="two")
LEAST_FRAME = 4
LEAST_CONTRAST = 3.0


@pytest.fixture
def person(open_window: Opener, clock: Clock) -> Person:
    """A reader with one switch."""
    return Person(open_window(settings=ONE), clock)


# --- the whole task ---


@pytest.mark.requirement("D1")
@pytest.mark.parametrize("settings", [ONE, TWO], ids=["one", "two"])
def test_main_task_needs_nothing_but_the_switches(
    open_window: Opener, clock: Clock, documents: Path, settings: Settings
) -> None:
    """From reading to a printed page: nobody else's hands are needed."""
    person = Person(open_window(settings=settings), clock)
    do_main_task(person)
    saved = documents / "Questions for my clinic.pdf"
    assert saved.read_bytes().startswith(b"%PDF")
    words = "Saved as Questions for my clinic.pdf in Documents."
    assert person.window.notices.texts[0] == words
    assert QApplication.activeModalWidget() is None


# --- how many presses ---


def depths(node: ScanNode, depth: int = 0) -> dict[str, int]:
    """How many presses each item and each group is below a group."""
    found = {node.id: depth}
    for child in node.children:
        found.update(depths(child, depth + 1))
    return found


@pytest.mark.requirement("D2")
def test_every_note_is_four_presses_from_the_top_and_six_from_anywhere(person: Person) -> None:
    """Scanning is slow and tiring: each press counts."""
    window = person.window
    window.open_find()
    window.show_entry(18)
    person.scanning.tick()
    root = person.scanning.choices.root
    found = depths(root)
    notes = {id_: depth for id_, depth in found.items() if id_.startswith("entry:")}
    facts = {id_: depth for id_, depth in found.items() if id_.startswith("link:")}
    assert len(notes) == len(window.entries)
    assert window.evidence is not None
    assert {f"link:trial:{t}" for t in window.evidence.trial_by_id} <= facts.keys()
    assert {f"link:option:{o}" for o in window.evidence.option_by_id} <= facts.keys()
    assert max(notes.values()) <= 4
    deepest = max(depth for id_, depth in found.items() if id_ not in notes | facts) + 1
    back = deepest - 1 if deepest <= 3 else 1  # far below, one press leads to the top
    assert back + max((notes | facts).values()) <= 6


DIALOGS = ("questions", "contents", "open", "help", "keys", "appearance", "about", "switches")


@pytest.mark.requirement("D2")
def test_every_note_is_six_presses_from_any_dialog(person: Person) -> None:
    """The way out of a dialog is one press from its groups."""
    for command in DIALOGS:
        person.window.commands[command].trigger()
        person.scanning.tick()
        root = person.scanning.choices.root
        assert root.children[0].id == "leave", command
        deepest = max(depths(root)[node.id] for node in groups(root))
        out, note = 1, 3
        assert deepest + out + note <= 6, command
        person.choose(root.children[0].label)
        assert QApplication.activeModalWidget() is None, command


def groups(node: ScanNode) -> list[ScanNode]:
    """Every group, the given one first."""
    inside = [group for child in node.children if child.children for group in groups(child)]
    return [node, *inside]


@pytest.mark.requirement("D2")
def test_every_group_begins_with_back(person: Person) -> None:
    """Whoever is in the wrong place gets out first."""
    for group in person.scanning.choices.root.children:
        person.choose(group.label)
        assert person.says == "Back to the groups"
        person.press()
        assert person.scanning.path == ("root", group.id)


# --- time ---


@pytest.mark.requirement("D3")
def test_light_pauses_after_three_rounds_until_a_press(person: Person) -> None:
    """A reader who reads is left in peace, and nothing runs away."""
    count = len(person.scanning.choices.root.children)
    for _ in range(3 * count):
        person.wait()
    assert person.scanning.next_step_at is None
    assert person.says == "Paused. Press to go on."
    before = person.scanning.path
    person.press()
    assert person.scanning.path == before
    assert person.says == person.scanning.choices.root.children[0].label


@pytest.mark.requirement("D3")
def test_step_is_the_readers(open_window: Opener, clock: Clock) -> None:
    """Slow hands and tired eyes set their own pace."""
    person = Person(open_window(settings=replace(ONE, scan_step=5.0, scan_first_item=2.0)), clock)
    assert person.scanning.next_step_at == clock.now + 7.0
    person.wait()
    assert person.scanning.next_step_at == clock.now + 5.0


@pytest.mark.requirement("D3")
def test_short_touch_is_no_press_and_a_bounce_is_none(open_window: Opener, clock: Clock) -> None:
    """A hand that trembles chooses nothing by accident."""
    settings = replace(ONE, scan_acceptance=0.3, scan_release=1.0)
    person = Person(open_window(settings=settings), clock)
    start = person.scanning.path
    person.press()
    assert person.scanning.path == start
    QTest.keyPress(person.window, Qt.Key.Key_Space)
    clock.now += 0.31
    person.scanning.tick()
    assert person.scanning.path != start
    inside = person.scanning.path
    QTest.keyRelease(person.window, Qt.Key.Key_Space)
    clock.now += 0.5
    QTest.keyPress(person.window, Qt.Key.Key_Space)
    clock.now += 0.31
    person.scanning.tick()
    QTest.keyRelease(person.window, Qt.Key.Key_Space)
    assert person.scanning.path == inside


def test_key_let_go_in_another_program_is_let_go(open_window: Opener, clock: Clock) -> None:
    """The switch still works when the reader comes back."""
    person = Person(open_window(settings=ONE), clock)
    QTest.keyPress(person.window, Qt.Key.Key_Space)
    application = QApplication.instance()
    assert application is not None
    QApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationDeactivate))
    before = person.scanning.path
    person.press()
    assert person.scanning.path != before


# --- what is seen and heard ---


def frame_at_left(person: Person, colour: str) -> tuple[int, list[str]]:
    """How thick the frame is at the middle of its left side, and what lies on both sides."""
    image = person.window.grab().toImage()
    box = person.scanning.light.frame.boxes[0]
    y, start = box.center().y(), max(3, box.left())
    row = [image.pixelColor(x, y).name() for x in range(start + 40)]
    found = [x for x in range(start - 3, start + 8) if row[x] == QColor(colour).name()]
    assert found, "there is no frame"
    first = last = found[0]
    while row[first - 1] == row[first] and first > 1:
        first -= 1
    while row[last + 1] == row[last]:
        last += 1
    return last - first + 1, [row[first - 1], row[last + 1]]


@pytest.mark.requirement("D4")
def test_frame_is_thick_and_stands_out_in_every_theme(person: Person) -> None:
    """Tired eyes find it, on buttons, on cards and in the bar; it follows the colours at once."""
    window = person.window
    window.show_entry(5)
    for name, theme in THEMES.items():
        window.set_theme_by_name(name)
        for label in ("Reading", "Page down", "What is open", "All notes"):
            person.until(partial(eq, label))
            thick, beside = frame_at_left(person, theme.text)
            assert thick >= LEAST_FRAME, (label, name)
            for ground in beside:
                assert contrast(theme.text, ground) >= LEAST_CONTRAST, (label, name)
            if label == "Reading":
                person.press()
            elif label == "Page down":
                person.choose("Back to the groups")


def test_what_has_no_button_is_framed_in_the_bar(person: Person) -> None:
    """There is always a light."""
    person.until(lambda words: words == "All trials")
    bar = person.scanning.light.bar
    (box,) = person.scanning.light.frame.boxes
    assert box.topLeft() == bar.mapTo(person.window, QPoint(0, 0))
    assert bar.accessibleName() == "All trials"
    assert bar.font().pointSizeF() >= 1.4 * QApplication.font().pointSizeF()


def test_what_is_lit_comes_into_view(person: Person) -> None:
    """A frame that nobody sees is no help: cards and dialogs scroll."""
    window = person.window
    window.show_entry(5)
    QApplication.processEvents()
    person.choose("What is open")
    light = person.scanning.light
    for _ in range(12):
        person.wait()
        QApplication.processEvents()
        widget = person.scanning.choices.widget(person.scanning.path[1])
        if widget is not None:
            assert not widget.visibleRegion().isEmpty()
            assert light.frame.boxes


def test_dialog_has_its_own_bar_and_scrolls_to_what_is_lit(person: Person) -> None:
    """The same light everywhere."""
    person.window.commands["keys"].trigger()
    person.scanning.tick()
    dialog = shown(person.window, QDialog)
    bar = person.scanning.light.bar
    assert bar.window() is dialog
    assert bar.text() == "Done"
    area = dialog.findChild(QScrollArea)
    assert area is not None
    person.wait()
    while person.scanning.path[1] != "leave":
        assert person.scanning.light.frame.boxes[0].intersects(dialog.rect())
        person.wait()
    assert area.verticalScrollBar().value() > 0


@pytest.mark.requirement("D4")
def test_labels_are_spoken_only_if_wished(
    open_window: Opener, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot see the frame hears what is lit; each label once."""
    heard: list[str] = []
    monkeypatch.setattr(SpokenLabels, "say_label", lambda _, words: heard.append(words))
    person = Person(open_window(settings=ONE), clock)
    person.wait()
    assert heard == []
    window = person.window
    window.change_settings(replace(window.remembered.settings, scan_speaks=True))
    person.wait()
    person.wait()
    person.scanning.tick()
    labels = [node.label for node in person.scanning.choices.root.children]
    assert heard == labels[2:4]


def test_messages_of_the_system_kind_are_scanned_too(person: Person) -> None:
    """Also a dialog that nobody prepared for it has a way out."""
    box = QMessageBox(person.window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("Something went wrong.")
    again = box.addButton("Try again", QMessageBox.ButtonRole.AcceptRole)
    box.setEscapeButton(box.addButton("Not now", QMessageBox.ButtonRole.RejectRole))
    box.open()
    person.scanning.tick()
    assert person.says == "Not now"
    assert person.scanning.light.bar.window() is box
    person.choose("Try again")
    assert box.clickedButton() is again
    plain = QDialog(person.window)
    plain.open()
    person.scanning.tick()
    assert person.says == "Close"
    person.press()
    assert not plain.isVisible()


# --- with others ---


def is_scanning(window: MainWindow) -> bool:
    """Whether there is a light now."""
    return window.modes is not None and window.modes.scanning is not None


@pytest.mark.requirement("D5")
def test_keys_are_keys_while_scanning_is_off(window: MainWindow, clock: Clock) -> None:
    """Whoever types does not choose; the command that switches it has a key that no switch is."""
    window.open_find()
    field = named_field(window)
    QTest.keyClicks(field, "a b")
    assert field.text() == "a b"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert is_scanning(window)
    person = Person(window, clock)
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert field.text() == "a b"
    assert person.scanning.path[0] != "root"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not is_scanning(window)
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert field.text() == "a b "


def named_field(window: MainWindow) -> QLineEdit:
    """The field of the Find bar."""
    return next(f for f in window.findChildren(QLineEdit) if f.isVisible())


@pytest.mark.requirement("D5")
def test_mouse_of_whoever_helps_works_while_scanning(person: Person, qtbot: QtBot) -> None:
    """Two people share one screen."""
    window = person.window
    qtbot.mouseClick(named(window, "button-next-note"), Qt.MouseButton.LeftButton)
    first = window.navigation.spot.entry
    assert first
    qtbot.mouseClick(named(window, "button-questions"), Qt.MouseButton.LeftButton)
    dialog = shown(window, QuestionsDialog)
    qtbot.mouseClick(named(dialog, "dialog-close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    person.scanning.tick()
    assert person.scanning.path[0] == "root"
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.navigation.spot.entry > first


@pytest.mark.requirement("D1", "D5")
def test_any_key_and_any_mouse_button_can_be_the_switch(open_window: Opener, clock: Clock) -> None:
    """Switch boxes send what they send."""
    settings = replace(TWO, scan_choose=("Mouse2",), scan_move=("F13",))
    person = Person(open_window(settings=settings), clock)
    window = person.window
    first = person.scanning.path
    QTest.keyClick(window, Qt.Key.Key_F13)
    moved = person.scanning.path
    assert moved != first
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert person.scanning.path == moved
    QTest.mouseClick(window.reader.viewport(), Qt.MouseButton.RightButton)
    assert person.scanning.path[0] == moved[1]


# --- after an item ---


@pytest.mark.requirement("D2")
def test_after_a_dialog_the_light_is_at_the_group_it_came_from(person: Person) -> None:
    """What is wanted next is most often near."""
    person.choose("Files", "Open")
    person.choose("Close")
    assert person.scanning.path == ("root", "group:Files")


def test_press_never_does_what_was_not_lit(open_window: Opener, clock: Clock) -> None:
    """A dialog or a message may come between the light and the press."""
    person = Person(open_window(settings=TWO), clock)
    window = person.window
    window.commands["help"].trigger()
    person.press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is not None
    assert person.says == "Close"
    person.press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_message_that_comes_does_not_move_the_light(person: Person) -> None:
    """It can be closed by the switch, too."""
    person.choose("Reading")
    person.until(lambda label: label == "Page up")
    person.window.show_problem("Something was not saved.")
    person.scanning.tick()
    assert person.says == "Page up"
    person.choose("Back to the groups", "Messages", "Close…")
    assert person.window.notices.texts == ()


def test_command_that_cannot_be_done_any_more_is_not_lit(person: Person) -> None:
    """Nothing that is lit does nothing."""
    person.window.show_entry(3)
    person.window.show_entry(5)
    person.choose("Reading")
    while person.window.navigation.can_go_back:
        person.choose("Back")
    labels = [person.says]
    for _ in range(9):
        person.wait()
        labels.append(person.says)
    assert "Back" not in labels
    assert len(set(labels)) > 4


def test_order_of_the_groups_begins_with_what_is_needed_most(person: Person) -> None:
    """Each step is a second of somebody's life."""
    person.scanning.tick()
    labels = [node.label for node in person.scanning.choices.root.children]
    needed = ["Reading", "Notes", "All notes", "All options", "All trials", "Files", "Help"]
    places = [labels.index(label) for label in needed]
    assert all(first < second for first, second in pairwise(places))


@pytest.mark.requirement("D1", "D2")
@pytest.mark.parametrize("way", ["has_large_targets", "shows_one_thing"])
def test_scanning_goes_together_with_other_ways(
    open_window: Opener, clock: Clock, way: str
) -> None:
    """Few large buttons, and one switch: the light finds what a note offers there, too."""
    settings = replace(ONE, **{way: True})  # type: ignore[arg-type]
    person = Person(open_window(settings=settings), clock)
    person.choose("All notes", "Notes 1 to 10", "5 …")
    assert person.window.navigation.spot.entry == 5
    assert person.says == "On the page"
    assert person.scanning.light.frame.boxes
    person.choose("Notes", "Questions for my clinic", "Close")
    assert person.scanning.path == ("root", "group:Notes")


# --- files and settings ---


@pytest.mark.requirement("D1")
def test_file_is_opened_with_one_switch(person: Person, documents: Path) -> None:
    """No dialog of the system comes in the way."""
    (documents / "My article.md").write_text("# My article\n\nWords.\n", "utf-8")
    opened: list[list[Path]] = []
    person.window.open_requested.connect(opened.append)
    person.choose("Files", "Open", "Choose a file…")
    person.choose("Files and folders", "My article.md")
    assert opened == [[documents / "My article.md"]]
    assert QApplication.activeModalWidget() is None


@pytest.mark.requirement("D1")
def test_article_is_saved_with_one_switch(person: Person, documents: Path) -> None:
    """Each file has a name of its own; nothing is written over."""
    person.choose("Files", "Save as web page")
    person.choose("Save as web page", "Print", "Save as PDF")
    name = "Stem cell therapy and frostbite"
    found = sorted(path.name for path in documents.iterdir())
    assert found == sorted([f"{name}.html", f"{name} 2.html", f"{name}.pdf", f"{name} 2.pdf"])


@pytest.mark.requirement("D1", "D3")
def test_pace_and_switch_are_changed_by_the_switch_itself(person: Person) -> None:
    """And the change holds at once, without losing the place."""
    window = person.window
    person.choose("Help", "Switches")
    assert shown(window, SwitchesDialog)
    group = next(
        node.label
        for node in person.scanning.choices.root.children
        if any("Longer: lit" in item.label for item in node.children)
    )
    person.choose(group, "+ Longer: lit")
    place = person.scanning.path
    assert window.remembered.settings.scan_step == 1.1
    person.press()
    assert window.remembered.settings.scan_step == 1.2
    assert person.scanning.path == place
    assert person.scanning.next_step_at == pytest.approx(person.clock.now + 1.2)
    person.choose("Back to the groups")
    person.choose("Back to how it was")
    assert window.remembered.settings.scan_step == 1.0
    person.choose("Keep it")
    assert QApplication.activeModalWidget() is None


def test_waiting_for_a_switch_takes_the_switch_that_scans_too(person: Person) -> None:
    """Whoever changes the switch may press the same one again."""
    window = person.window
    window.commands["switches"].trigger()
    dialog = shown(window, SwitchesDialog)
    named(dialog, "scan-choose").click()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert window.remembered.settings.scan_choose == ("Space",)
    named(dialog, "scan-choose").click()
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    assert window.remembered.settings.scan_choose == ("F5",)
    before = person.scanning.path
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert person.scanning.path == before


def test_scanning_is_switched_off_by_its_own_switch(person: Person) -> None:
    """Nobody is caught in it."""
    window = person.window
    person.choose("Help", "Switch scanning on or off")
    assert not is_scanning(window)
    assert not [w for w in window.findChildren(QWidget) if _is_of_scanning(w)]
    assert window.status_line.place_text == "Switch scanning is off."


def _is_of_scanning(widget: QWidget) -> bool:
    return widget.isVisible() and widget.accessibleIdentifier().startswith("scan-")
