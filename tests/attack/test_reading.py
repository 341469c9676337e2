# SPDX-License-Identifier: MIT
"""The attack corpus, read and laid out; `python -m tests.attack` opens it in every other way too."""

import time
from pathlib import Path

import pytest

from als_reader.core import limits
from als_reader.core.article import Span
from als_reader.core.format import read_article
from als_reader.core.format.noting import MANY_MARKS, MANY_NOTES
from als_reader.core.format.reading import FEWER_LINKS
from als_reader.core.garbles import Garble, beside_in_both
from tests.attack.judging import seen_in, verdict
from tests.attack.looking import look_in_core
from tests.attack.making import SPECIAL, corpus, names_of_the_contract

CORPUS = corpus()
TEXTS = [
    name
    for name, attack in CORPUS.attacks.items()
    if name.endswith(("md", ".txt")) and not attack.is_large
]
SECONDS = 20


def test_every_file_of_the_contract_is_made() -> None:
    """A name without a file is a promise without a proof."""
    assert names_of_the_contract() - {*CORPUS.attacks, *SPECIAL} == set()


def test_the_same_seed_makes_the_same_bytes() -> None:
    """What failed once can be looked at again."""
    for name in ("signs.md", "rtl_alt.md", "notes_crossing.md"):
        assert CORPUS.attacks[name].make() == corpus().attacks[name].make()


@pytest.mark.parametrize("name", TEXTS)
def test_no_word_is_hidden_and_nothing_hangs(name: str, tmp_path: Path) -> None:
    """A forwarded file may be anything; its words are shown, or the reader is told."""
    attack = CORPUS.attacks[name]
    start = time.thread_time()
    seen = look_in_core(CORPUS.write(tmp_path, name))
    assert time.thread_time() - start < SECONDS
    assert verdict(attack, seen) == ""


@pytest.mark.parametrize("name", [name for name in SPECIAL if name != "secret.md"])
def test_what_is_no_file_is_refused(name: str, tmp_path: Path) -> None:
    """A pipe would hang us, a device never ends."""
    seen = look_in_core(CORPUS.write(tmp_path, name))
    assert SPECIAL[name] in seen.refusal


def test_the_addresses_of_all_notes_together_are_bounded() -> None:
    """Each note alone was within bounds; the page of 2,000 of them had 200 MB."""
    address = "https://example.org/" + "a" * 1_900
    uses = limits.REFERENCE_EXPANSION // len(address)
    notes = [f'[^info-{n}]: "w": **Good to know.** [x] end{n}.' for n in range(uses + 1)]
    marks = "".join(f"[^info-{n}]" for n in range(uses + 1))
    for count in (uses, uses + 1):
        text = f"w{marks}\n\n" + "\n".join(notes[:count]) + f"\n\n[x]: {address}\n"
        article = read_article(text.encode(), "x.md")
        links = sum(bool(run.link) for note in article.notes for p in note.body for run in p)
        assert links == uses
        assert (FEWER_LINKS in article.notices) == (count > uses)
        assert f"end{count - 1}." in seen_in(article).text
        assert article.notes[count - 1].verdict == "Good to know"


def test_a_notice_is_given_however_many_problems_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The list of problems ends somewhere; what is left out must be told all the same."""
    monkeypatch.setattr(limits, "PROBLEMS", 5)
    monkeypatch.setattr(limits, "NOTES", 20)
    head = "---\nformat: als-article/1\n---\n"
    for count in (20, 21, 100):
        marks = "".join(f"w[^claim-{n}] " for n in range(count))
        article = read_article((head + marks).encode(), "x.alsmd")
        assert len(article.notes) == 20
        assert (MANY_MARKS in article.notices) == (count > 20)


def test_notes_past_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their words are one note, so the reader must hear of it."""
    monkeypatch.setattr(limits, "NOTES", 50)
    text = "w" + "".join(f"[^claim-{n}]" for n in range(limits.NOTES + 1)) + "\n\n"
    notes = [f'[^claim-{n}]: "w": **False.** X{n}.\n' for n in range(limits.NOTES + 1)]
    assert MANY_NOTES not in read_article((text + "".join(notes[:-1])).encode(), "x.md").notices
    article = read_article((text + "".join(notes)).encode(), "x.md")
    assert MANY_NOTES in article.notices
    assert f"X{limits.NOTES}." in seen_in(article).text


def test_phrases_in_phrases_in_phrases_take_no_time() -> None:
    """Each was compared with all around it: 46 s for as many notes as a file may have."""
    count, copies = 1_500, 20
    places = [
        Garble(Span(start + n, start + 2 * count - n), n, "good", is_sure=False)
        for start in range(0, copies * 2 * count, 2 * count)
        for n in range(count)
    ]
    start = time.thread_time()
    beside = beside_in_both(places)
    assert time.thread_time() - start < 5
    assert len(beside) == len(places)
