# SPDX-License-Identifier: MIT
"""Share, and the page for the clinic: dialogs, paper, files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.core.questions import QuestionList
from als_reader.core.settings import Settings
from als_reader.core.sharing.clinic import ClinicPage, Item, Part
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.marks.marking import marking_of
from als_reader.ui.printing.paper import usual_paper
from als_reader.ui.sharing.clinic_dialog import ClinicDialog
from als_reader.ui.sharing.clinic_paper import fitted
from als_reader.ui.sharing.share_dialog import ShareDialog
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
LONG = "Words that go on for some time and say what was found, when it was, and by whom. " * 4


def page(questions: int, notes: int) -> ClinicPage:
    items = [Item(part=Part.QUESTIONS, head=f"Question {n}?") for n in range(questions)]
    items += [
        Item(part=Part.NOTES, head=f"Note {n}", lines=(LONG,), comment="Mine", sources=("A book.",))
        for n in range(notes)
    ]
    return ClinicPage(
        title="A title", source="From a book", made="today", facts="Facts.", items=tuple(items)
    )


@pytest.fixture
def clinic(qtbot: QtBot, host: QWidget) -> ClinicDialog:
    """More than fits on two pages."""
    paper = usual_paper()
    dialog = ClinicDialog(page(4, 40), lambda wish: fitted(wish, paper)[0], host)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def state(dialog: ClinicDialog, find: Find) -> str:
    label = find(dialog, "clinic-state")
    assert isinstance(label, QLabel)
    return label.text()


def test_little_is_printed_in_the_largest_letters(qapp: QApplication) -> None:
    """And nothing is left out."""
    whole, pages = fitted(page(3, 1), usual_paper())
    assert pages.count == 1
    assert whole.left_out == 0
    assert pages.printed.paper.text_scale > 100


def test_much_is_cut_to_two_pages_with_a_line_that_says_so(qapp: QApplication) -> None:
    """As much as fits, from the top; the letters get smaller first, but not small."""
    wish = page(4, 40)
    part, pages = fitted(wish, usual_paper())
    assert pages.count == 2
    assert part.items == wish.items[: len(part.items)]
    assert part.left_out == 44 - len(part.items) > 0
    assert pages.printed.paper.text_scale >= 80
    said = pages.printed.document.toPlainText()
    assert f"Left out: {part.left_out} things did not fit on 2 pages." in said
    assert "Question 3?" in said


def test_one_thing_that_is_too_long_leaves_an_honest_page(qapp: QApplication) -> None:
    """Even then there are two pages at most."""
    huge = replace(page(1, 0), items=(Item(part=Part.WORDS, head=LONG * 60),))
    part, pages = fitted(huge, usual_paper())
    assert (part.items, part.left_out, pages.count) == ((), 1, 1)


def test_the_dialog_says_what_does_not_fit_before_it_is_printed(
    qtbot: QtBot, clinic: ClinicDialog, find: Find
) -> None:
    """Unticking a part makes room; what is reported is what fits."""
    assert f"{clinic.fitted.left_out} do not fit on 2 pages" in state(clinic, find)
    qtbot.mouseClick(find(clinic, "clinic-part-notes"), LEFT)
    assert state(clinic, find) == "All of it fits on 2 pages."
    for name in ("print", "pdf", "html"):
        with qtbot.waitSignal(getattr(clinic, f"{name}_requested")) as wanted:
            qtbot.mouseClick(find(clinic, f"clinic-{name}"), LEFT)
        assert wanted.args is not None
        assert {item.part for item in wanted.args[0].items} == {Part.QUESTIONS}
    tick = find(clinic, "clinic-part-questions")
    assert isinstance(tick, QCheckBox)
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert state(clinic, find) == "Nothing is ticked."
    assert not find(clinic, "clinic-print").isEnabled()


def test_an_empty_page_says_what_to_do(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """There is a way to the questions."""
    dialog = ClinicDialog(page(0, 0), lambda wish: wish, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "There is nothing for the page yet." in words
    assert not find(dialog, "clinic-pdf").isEnabled()
    with qtbot.waitSignal(dialog.questions_requested):
        qtbot.mouseClick(find(dialog, "clinic-questions"), LEFT)


def test_share_names_every_form_and_the_file(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """A reader sees where the article lies and can copy that."""
    file = Path("/home/reader/an/article.alsmd")
    for name in ("clinic", "page", "pdf"):
        dialog = ShareDialog(file, host)
        with qtbot.waitActive(dialog):
            dialog.open()
        place = find(dialog, "share-file")
        assert isinstance(place, QPlainTextEdit)
        assert place.toPlainText() == str(file)
        with qtbot.waitSignal(dialog.copy_requested) as copied:
            qtbot.mouseClick(find(dialog, "share-copy"), LEFT)
        assert copied.args == [str(file)]
        with qtbot.waitSignal(getattr(dialog, f"{name}_requested")):
            button = find(dialog, "share-html" if name == "page" else f"share-{name}")
            qtbot.mouseClick(button, LEFT)
        assert not dialog.isVisible()


def test_the_article_of_ours_has_no_file_to_name(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """It is in every ALS Reader."""
    dialog = ShareDialog(None, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert any("came with ALS Reader" in label.text() for label in dialog.findChildren(QLabel))
    with pytest.raises(AssertionError):
        find(dialog, "share-file")


@pytest.mark.gui
def test_the_page_for_the_clinic_from_the_window(
    open_window: Opener, documents: Path, qtbot: QtBot
) -> None:
    """Ticked questions, a starred option: as PDF and web page in Documents; nothing is sent."""
    window = open_window(settings=Settings(has_dwell=True))
    article = window.article
    questions = QuestionList.build(article.questions, {}).tick(1, True)
    window.remembered.keep_questions(article.content_hash, questions)
    star = OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True)
    marking_of(window).use(MyMarks().put(star))
    window.commands["share"].trigger()
    named(shown(window, ShareDialog), "share-clinic").click()
    dialog = shown(window, ClinicDialog)
    for name in ("pdf", "html", "print"):
        named(dialog, f"clinic-{name}").click()
    files = {file.name: file for file in documents.iterdir()}
    assert set(files) == {
        "For my clinic visit.pdf", "For my clinic visit.html", "For my clinic visit 2.pdf",
    }  # fmt: skip
    pdf = PdfReader(files["For my clinic visit.pdf"])
    text = " ".join(" ".join(p.extract_text() for p in pdf.pages).split())
    assert len(pdf.pages) <= 2
    for words in (article.questions[1], "Radicava", "Status as of", "Source:", "Facts as of"):
        assert words in text
    assert article.questions[0] not in text
    assert "Radicava" in files["For my clinic visit.html"].read_text("utf-8")
    named(dialog, "clinic-questions").click()
    assert shown(window, QuestionsDialog)


@pytest.mark.gui
def test_the_place_of_the_file_is_copied(window: MainWindow, tmp_path: Path) -> None:
    """For a mail program or a file manager."""
    window.show_article(window.article, tmp_path / "mine.alsmd")
    window.commands["share"].trigger()
    named(shown(window, ShareDialog), "share-copy").click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "mine.alsmd")
    assert window.status_line.place_text == "Copied."
