# SPDX-License-Identifier: MIT
"""What the screen reader Orca says on five ways through the window (level O)."""

from collections.abc import Iterator

import pytest

from tests.a11y.conftest import require_packages
from tests.a11y.desk import Desk
from tests.a11y.journeys import JOURNEYS, Reading

pytestmark = [pytest.mark.a11y, pytest.mark.timeout(120)]
Heard = list[tuple[str, list[str]]]


@pytest.fixture(scope="module")
def transcripts() -> Iterator[dict[str, Heard]]:
    """One start of Orca and of the reader, and all that was said."""
    require_packages(speaks=True)
    desk = Desk()
    try:
        reading = Reading(desk)
        yield {name: reading.go(name) for name in JOURNEYS}
    finally:
        desk.close()


def words(heard: Heard) -> str:
    return "\n".join(line for _, said in heard for line in said)


@pytest.mark.requirement("C1", "C2", "H2")
def test_start_says_the_title_and_down_reads_line_by_line(
    transcripts: dict[str, Heard],
) -> None:
    """Each key says another line, from the top: what the article is and what is wrong with it."""
    heard = transcripts["start-and-read"]
    said = words(heard)
    assert 'Stem cell therapy and "frostbite" – ALS Reader frame' in said
    assert 'Article: Stem cell therapy and "frostbite" read only text' in said
    assert "Machine translation from Chinese" in said
    assert "In short" in said
    lines = [step[1] for step in heard[1:]]
    assert all(lines)
    assert len({tuple(line) for line in lines}) == len(lines)


@pytest.mark.requirement("C3", "C6", "G5")
def test_next_note_says_number_kind_and_words_and_that_they_are_selected(
    transcripts: dict[str, Heard],
) -> None:
    """The term is selected in the article; its kind is a word."""
    heard = transcripts["next-note"]
    said = words(heard)
    assert "selected" in said
    assert "Note 2, Garbled word: Introduction:" in said
    third = "\n".join(heard[2][1])
    assert "Stem cell therapy provides new ideas" in third
    assert "Note 3, Advertisement" in third


@pytest.mark.requirement("C4")
def test_opened_note_says_what_we_found(transcripts: dict[str, Heard]) -> None:
    """The focus goes to a real button with the note's text."""
    opened = "\n".join(transcripts["next-note"][4][1])
    assert "Note 4 of 86, Garbled word" in opened
    assert "push button" in opened
    assert "Open. It means a new idea" in opened


@pytest.mark.requirement("C4", "H6")
def test_option_says_its_name_its_status_and_how_old_that_is(
    transcripts: dict[str, Heard],
) -> None:
    """Offline facts age; who cannot see the card hears it."""
    said = words(transcripts["open-option"])
    assert "Options 14" in said
    assert "riluzole tablets" in said
    assert "Approved 1995" in said
    assert "ago)" in said
    assert "Open." in said


@pytest.mark.requirement("C6")
def test_find_says_how_many_places_there_are(transcripts: dict[str, Heard]) -> None:
    """While one types, and at each step."""
    said = words(transcripts["find"])
    assert "Find in the article and the pane" in said
    assert "1 of" in said
    assert "2 of" in said


@pytest.mark.requirement("C6", "G3")
def test_change_of_text_size_is_said(transcripts: dict[str, Heard]) -> None:
    """Who sees little cannot judge it by sight alone."""
    said = words(transcripts["text-size"])
    assert "Text size 125 %" in said
    assert "Text size 100 %" in said
