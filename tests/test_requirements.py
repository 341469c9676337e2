# SPDX-License-Identifier: MIT
"""Every requirement has a test, and docs/accessibility.md says which (what must hold, 1)."""

import ast
import re

import pytest

from requirements import PAGE, REQUIREMENTS, marked, shown_by, with_table

FOUND = shown_by()
COUNTS = {"A": 7, "B": 7, "C": 9, "D": 5, "E": 4, "F": 6, "G": 6, "H": 8}
ALL = [f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)]
# W3C, Web Content Accessibility Guidelines 2.2, 2023: every criterion of level A and AA.
WCAG = [
    "1.1.1",
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.2.4",
    "1.2.5",
    "1.3.1",
    "1.3.2",
    "1.3.3",
    "1.3.4",
    "1.3.5",
    "1.4.1",
    "1.4.2",
    "1.4.3",
    "1.4.4",
    "1.4.5",
    "1.4.10",
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.1.1",
    "2.1.2",
    "2.1.4",
    "2.2.1",
    "2.2.2",
    "2.3.1",
    "2.4.1",
    "2.4.2",
    "2.4.3",
    "2.4.4",
    "2.4.5",
    "2.4.6",
    "2.4.7",
    "2.4.11",
    "2.5.1",
    "2.5.2",
    "2.5.3",
    "2.5.4",
    "2.5.7",
    "2.5.8",
    "3.1.1",
    "3.1.2",
    "3.2.1",
    "3.2.2",
    "3.2.3",
    "3.2.4",
    "3.2.6",
    "3.3.1",
    "3.3.2",
    "3.3.3",
    "3.3.4",
    "3.3.7",
    "3.3.8",
    "4.1.2",
    "4.1.3",
]


def wcag_rows() -> dict[str, list[str]]:
    """The cells of each criterion's row in the page."""
    rows = {}
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"\d\.\d\.\d+", cells[0].split(" ")[0]):
            rows[cells[0].split(" ")[0]] = cells
    return rows


def test_all_requirements_are_known() -> None:
    """A1 to H8, none forgotten."""
    assert list(REQUIREMENTS) == ALL


@pytest.mark.parametrize("id_", ALL)
def test_every_requirement_is_shown_by_a_test(id_: str) -> None:
    """A requirement without a test is not done."""
    assert FOUND[id_], f"no test is marked with {id_}"


def test_tests_name_no_requirement_that_is_not_there() -> None:
    """A slip in a marker would hide a gap."""
    assert sorted(set(FOUND) - set(ALL)) == []


def test_the_table_in_the_page_is_current() -> None:
    """What is written there is what is tested: python scripts/requirements.py writes it."""
    page = PAGE.read_text("utf-8")
    assert with_table(page, FOUND) == page


def test_every_criterion_of_wcag_has_its_row() -> None:
    """All 55 of level A and AA, each with an answer."""
    rows = wcag_rows()
    assert list(rows) == WCAG
    answers = {"Supports", "Partly supports", "Not applicable"}
    assert {number: cells[2] for number, cells in rows.items() if cells[2] not in answers} == {}


def test_every_row_names_requirements_that_are_shown() -> None:
    """A claim without a test is only a claim."""
    for number, cells in wcag_rows().items():
        ids = re.findall(r"\b[A-H][1-9]\b", cells[4])
        assert ids or cells[2] == "Not applicable" or "test_" in cells[4], number
        assert set(ids) <= set(ALL)


def test_markers_are_found_wherever_they_stand() -> None:
    """On a test, on a test with cases, and on a whole file."""
    source = (
        'pytestmark = [pytest.mark.gui, pytest.mark.requirement("A1")]\n'
        '@pytest.mark.parametrize("x", [1])\n@pytest.mark.requirement("B1", "B2")\n'
        "def test_one(): ...\ndef test_two(): ...\ndef no_test(): ...\n"
    )
    assert list(marked(ast.parse(source))) == [
        ("test_one", ["B1", "B2", "A1"]),
        ("test_two", ["A1"]),
    ]
