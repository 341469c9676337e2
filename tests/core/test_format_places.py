# SPDX-License-Identifier: MIT
"""`check` names the very place of each mistake, and what to do about it.

In each file the sign ⟦ stands right before the mistake.
"""

import hashlib

import pytest

from als_reader.core.format import check_article
from als_reader.core.known import KnownIds

KNOWN = KnownIds(terms=frozenset({"als", "riluzole"}), refs=frozenset({"goutman2015"}))
SIGN = "⟦"


def annotated(body: str, notes: str, original: str) -> str:
    """An annotated file; `original` are its words without marks."""
    digest = hashlib.sha256(original.encode()).hexdigest()
    return (
        "---\nformat: als-article/1\noriginal: {format: text/plain, "
        f"sha256: {digest}, bytes: {len(original.encode())}, final-newline: no}}\n---\n"
        f"<!-- original:begin -->\n{body}\n<!-- original:end -->\n\n{notes}\n"
    )


def place_of(marked: str) -> tuple[str, tuple[int, int]]:
    """The file, and line and column of the sign in it."""
    before, _, after = marked.partition(SIGN)
    line = before.count("\n") + 1
    return before + after, (line, len(before.rpartition("\n")[2]) + 1)


def front(head: str) -> str:
    """A file with this front matter."""
    return f"---\n{head}\n---\nWords.\n"


NOTE = '[^claim-a]: "One": **False.** Why.'

CASES = {
    "mark without a note": (
        annotated(f"One[^claim-a] two\nthree{SIGN}[^claim-b].", NOTE, "One two\nthree."),
        "write its note below",
    ),
    "note without a mark": (
        annotated("One.", f"{SIGN}{NOTE}", "One."),
        "put [^claim-a] after its words",
    ),
    "other words": (
        annotated("One[^claim-a].", f'[^claim-a]: {SIGN}"Won": **False.** Why.', "One."),
        'the quote is "Won", but the words before the mark are "One"; quote the words as they',
    ),
    "other number": (
        annotated("a[^claim-a] a a", f'[^claim-a]: "a" (all {SIGN}2): **False.** Why.', "a a a"),
        "but it stands 3 times; write (all 3)",
    ),
    "number of a single place": (
        annotated("a[^claim-a] b", f'[^claim-a]: "a" (all {SIGN}2): **False.** Why.', "a b"),
        "but it stands once; quote the words without (all …)",
    ),
    "number of words that are not there": (
        annotated("a[^claim-a] b", f'[^claim-a]: "c" (all {SIGN}2): **False.** Why.', "a b"),
        "but it stands 0 times; quote the words as they stand in the text",
    ),
    "unknown verdict": (
        annotated("One[^claim-a].", f'[^claim-a]: "One": {SIGN}**Wrong.** Why.', "One."),
        "allowed here: Accurate., Imprecise.,",
    ),
    "unknown verdict on a further line": (
        annotated("One[^claim-a].", f'[^claim-a]: "One":\n    {SIGN}**Wrong.** Why.', "One."),
        "allowed here: Accurate., Imprecise.,",
    ),
    "no verdict": (
        annotated("One[^claim-a].", f'[^claim-a]: "One": {SIGN}Why.', "One."),
        "the verdict in ** ** is missing",
    ),
    "unknown kind": (
        annotated("One[^rumour-a].", f'{SIGN}[^rumour-a]: "One": **False.** Why.', "One."),
        "ids begin with garble-, claim-",
    ),
    "unresolved term": (
        annotated(
            "One[^claim-a].", f'[^claim-a]: "One": **False.** See\n    [r]({SIGN}term:riluzol).', "One."
        ),
        "did you mean term:riluzole?",
    ),
    "unresolved reference": (
        annotated("One[^claim-a].", f"{NOTE}\n\n[S1]: {SIGN}ref:nobody", "One."),
        "check its name, or take the link out",
    ),
    "two notes with one id": (
        annotated("One[^claim-a].", f"{NOTE}\n\n{SIGN}{NOTE}", "One."),
        "give this one another",
    ),
    "second mark": (
        annotated(f"One[^claim-a] One{SIGN}[^claim-a]", NOTE, "One One"),
        "write (all N) after the quote",
    ),
    "mark of a missing note": (
        annotated(f"One{SIGN}[^missing-a].", '[^missing-a]: "": **Missing.** Why.', "One."),
        'quotes "" and has no mark',
    ),
    "quote of a missing note": (
        annotated("One.", f'[^missing-a]: {SIGN}"One": **Missing.** Why.', "One."),
        'quotes "" and has no mark',
    ),
    "empty quote": (
        annotated("One[^claim-a].", f'[^claim-a]: {SIGN}"": **False.** Why.', "One."),
        "quote the marked words",
    ),
    "changed words": (
        annotated(f"{SIGN}One[^claim-a]!", NOTE, "One."),
        "put the words back as they were",
    ),
    "words outside": (
        annotated("One.", f"{SIGN}Two.", "One."),
        "put them between its two comment lines",
    ),
    "address that is no link": (
        annotated("One[^claim-a].", f'[^claim-a]: "One": **False.** [x]({SIGN}run.exe)', "One."),
        "links begin with https:",
    ),
    "colon in a text": (front(f"title: one{SIGN}: two"), "put the text in quotation marks"),
    "sign that begins no text": (front(f"title: {SIGN}@home"), "put the text in quotation marks"),
    "tab": (front(f"title: A\n{SIGN}\tlanguage: en"), "a tab stands here"),
    "open quotation mark": (front(f"title: {SIGN}'A\nlanguage: en"), "is not closed"),
    "key without a colon": (front(f"title: A\n{SIGN}language\nreview: {{by: me}}"), 'has no ":"'),
    "open bracket": (
        front(f"source: {{author: me\nreview{SIGN}: x"),
        "a comma or } is missing after the one that opens in line 2",
    ),
    "question mark in brackets": (front(f"questions: [Why{SIGN}?, When]"), "quotation marks"),
    "wrong indentation": (front(f"summary:\n  right:\n  - a\n {SIGN}wrong:\n  - b"), "check spaces"),
    "escape": (front(f'title: "a\\{SIGN}q"'), "write \\\\"),
    "alias": (front(f"title: {SIGN}*x"), "anchors and aliases are not allowed"),
    "wrong status": (front(f"review: {{{SIGN}status: done}}"), "reviewed, draft or automatic"),
    "key with a slip": (front(f"title: A\n{SIGN}langage: en"), "did you mean language?"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_place_is_exact_and_the_remedy_is_named(case: str) -> None:
    """A writer goes to this line and column, and knows what to type there."""
    marked, remedy = CASES[case]
    text, place = place_of(marked)
    found = check_article(text.encode(), "x.alsmd", KNOWN)
    told = [(p.line, p.column) for p in found if remedy in p.text]
    assert told == [place], [(p.line, p.column, p.text) for p in found]
