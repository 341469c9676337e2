# SPDX-License-Identifier: MIT
"""What leaves the program says too that no person has checked a note."""

from datetime import date

import pytest

from als_reader.core.article import Article
from als_reader.core.entries import number_entries
from als_reader.core.evidence.load import Evidence
from als_reader.core.export import about
from als_reader.core.export.html import html_page
from als_reader.core.format import read_article
from als_reader.core.review import automatic_notes
from als_reader.core.words import WordMode

FILE = """---
format: als-article/1
{head}
---
<!-- original:begin -->
He has frostbite[^garble-auto-1] and takes a drug[^claim-one].
<!-- original:end -->

[^garble-auto-1]: "frostbite": **Garbled: ALS.** It is about ALS.
[^claim-one]: "a drug": **Imprecise.** Which one?
"""
WHOLE = "The notes were made by a program. They were not reviewed by a person."
SOME = "Some notes were made by a program. They were not reviewed by a person."
RULES = "automatic: {garble-auto-1: P01}"


def article(head: str) -> Article:
    return read_article(FILE.format(head=head).encode(), "a.alsmd")


@pytest.mark.parametrize(
    ("head", "names", "words"),
    [
        ("review: {status: automatic}", ["garble-auto-1", "claim-one"], WHOLE),
        (f"review: {{status: automatic}}\n{RULES}", ["garble-auto-1"], WHOLE),
        (
            f"review: {{status: reviewed}}\n{RULES}",
            ["garble-auto-1"],
            f"The notes were reviewed. {SOME}",
        ),
        (RULES, ["garble-auto-1"], SOME),
        ("review: {status: reviewed}", ["garble-auto-1"], f"The notes were reviewed. {SOME}"),
        ("automatic: nonsense", ["garble-auto-1"], SOME),
        ("automatic: {claim-one: [P01]}", ["garble-auto-1"], SOME),
    ],
)
def test_only_what_a_program_made_is_called_so(head: str, names: list[str], words: str) -> None:
    """A person's note stands beside a program's, and nobody takes one for the other."""
    found = article(head)
    assert [note.id for note in automatic_notes(found)] == names
    assert about.review(found) == words


def test_a_persons_notes_are_not_called_automatic() -> None:
    """Neither those of a reviewed file, nor those of a file that says nothing."""
    for head in ("review: {status: reviewed}", "title: A page"):
        text = FILE.format(head=head).replace("-auto-1", "-als")
        assert not automatic_notes(read_article(text.encode(), "a.alsmd"))


def test_a_page_says_it_at_the_top_and_on_each_note(evidence: Evidence) -> None:
    """Somebody may print one note only, or send it on."""
    found = article(f"review: {{status: automatic}}\n{RULES}")
    entries = number_entries(found)
    page = html_page(found, entries, evidence, WordMode.BOTH, today=date(2026, 11, 25))
    assert page.count(WHOLE) == 1
    assert page.count(about.UNREVIEWED) == 1
