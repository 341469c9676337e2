# SPDX-License-Identifier: MIT
"""The whole main task, with nothing but what the accessibility bus offers."""

import re
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from als_reader.core.article import Article, Kind
from als_reader.core.entries import Entry
from tests.a11y.bus import Bus
from tests.a11y.desk import Desk

pytestmark = pytest.mark.a11y


def third_garbled_word(entries: tuple[Entry, ...]) -> Entry:
    placed = [entry for entry in entries if entry.kind is Kind.GARBLE and entry.spans]
    return sorted(placed, key=lambda entry: entry.spans[0].start)[2]


def note_in(status: str) -> int:
    found = re.search(r"Note (\d+) of", status)
    return int(found[1]) if found else 0


def garbled_drug(entries: tuple[Entry, ...]) -> Entry:
    return next(e for e in entries if e.kind is Kind.GARBLE and e.first.links("option"))


@pytest.mark.requirement("C1", "C2", "C3", "C4", "C6")
def test_main_task_is_done_over_the_accessibility_bus(
    bus: Bus, desk: Desk, bundled_entries: tuple[Entry, ...], bundled_article: Article
) -> None:
    """Read to the third garbled word, its note, an option and back, and the questions on paper.

    A voice, a switch of the system, or a screen reader does just this.
    """
    started = time.monotonic()
    presses = 0

    def press(id_: str) -> None:
        nonlocal presses
        presses += 1
        bus.press(id_)

    bus.put_cursor("article", 0)
    third = third_garbled_word(bundled_entries)
    while (now := note_in(bus.node("status-place").name)) != third.number:
        step = 1 if now < third.number else -1
        press("button-next-note" if step > 0 else "button-previous-note")
        bus.wait_words("status-place", f"Note {now + step} of")
    assert bus.selected("article") == third.first.quote
    press("button-open-note")
    bus.wait_words(f"note-{third.number}", "Open.")
    with_option = third if third.first.links("option") else garbled_drug(bundled_entries)
    if with_option is not third:
        press(f"note-{with_option.number}")
        bus.wait_words(f"note-{with_option.number}", "Open.")
    option = with_option.first.links("option")[0]
    press(f"go-option:{option}")
    assert "(" in bus.node(f"option-{option}").name
    press("button-back")
    bus.wait_words(f"note-{with_option.number}", "Open.")
    press("button-questions")
    press("questions-pdf")
    page = desk.folder / "questions.pdf"
    save(bus, page)
    words = "".join(part.extract_text() for part in PdfReader(page).pages)
    assert " ".join(bundled_article.questions[0].split()[:4]) in " ".join(words.split())
    print(f"over the bus: {presses} presses, {time.monotonic() - started:.1f} s")  # noqa: T201


def save(bus: Bus, page: Path) -> None:
    """Give the file a name in the dialog that asks where."""
    bus.wait_closed("questions-dialog")
    bus.wait_still()
    field = next(node for node in bus.tree() if node.id.endswith("fileNameEdit"))
    bus.type(field.id, str(page))
    button = next(node for node in bus.targets() if node.name == "Save")
    bus.press(button.id)
    for _ in range(200):
        if page.exists() and page.stat().st_size > 500:
            return
        bus.rest()
    raise AssertionError("the questions were not saved")
