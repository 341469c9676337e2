# SPDX-License-Identifier: MIT
"""Each rule of FORMAT.md, by small files written as a clinician would write them."""

import hashlib

import pytest

from als_reader.core.article import Article, BlockKind, Kind, Severity, Span, Verdict, plain
from als_reader.core.entries import number_entries
from als_reader.core.format import check_article, read_article, recover_original
from als_reader.core.format.checking import KnownIds


def annotated(body: str, notes: str = "", *, kind: str = "text/plain", extra: str = "") -> bytes:
    """An annotated file around a body; its checksum is the one of the recovered words."""
    from als_reader.core.format.marks import take_out

    words = take_out(body)[0].encode()
    return (
        "---\nformat: als-article/1\ntitle: A title\n"
        f"original: {{format: {kind}, sha256: {hashlib.sha256(words).hexdigest()}, "
        f"bytes: {len(words)}, eol: lf, final-newline: no}}\n{extra}---\n"
        f"<!-- original:begin -->\n{body}\n<!-- original:end -->\n\n{notes}\n"
    ).encode()


def read(body: str, notes: str = "", **more: str) -> Article:
    return read_article(annotated(body, notes, **more), "test.alsmd")


def words(article: Article, index: int = 0) -> list[str]:
    return [article.text[s.start : s.end] for s in article.notes[index].spans]


def problems(article: Article) -> list[str]:
    return [problem.text for problem in article.problems]


def test_a_note_stands_on_exactly_its_words() -> None:
    """A misplaced note in a health text is worse than a missing one."""
    article = read(
        "It cures liruquine[^garble-a] now.",
        '[^garble-a]: "liruquine": **Garbled: riluzole.** No such drug.',
    )
    note = article.notes[0]
    assert words(article) == ["liruquine"]
    assert (note.kind, note.verdict, note.correction) == (Kind.GARBLE, Verdict.GARBLED, "riluzole")
    assert plain(note.body[0]) == "No such drug."
    assert problems(article) == []


def test_first_and_last_words_span_the_nearest_start() -> None:
    """Rule 2: the quote may be first words … last words."""
    article = read(
        "The drug works. The drug works well for all.[^claim-a]",
        '[^claim-a]: "The drug … for all.": **False.** Not shown.',
    )
    assert words(article) == ["The drug works well for all."]


def test_all_n_marks_every_occurrence() -> None:
    """Rule 3: one mark, at the first; the note holds for all."""
    article = read(
        "frostbite[^garble-a], frostbite and frostbite",
        '[^garble-a]: "frostbite" (all 3): **Garbled: ALS.** X.',
    )
    assert words(article) == ["frostbite"] * 3


def test_all_n_with_another_n_is_never_placed() -> None:
    """A wrong count means the text changed: the note is listed, not guessed at."""
    article = read(
        "frostbite[^garble-a], frostbite", '[^garble-a]: "frostbite" (all 3): **Garbled: ALS.** X.'
    )
    assert not article.notes[0].is_placed
    assert "stands 2 times" in problems(article)[0]


def test_spans_nest_cross_and_run_over_paragraphs() -> None:
    """Rule 1: only the ends of spans are marked."""
    article = read(
        "One two three[^claim-a][^claim-b] four[^claim-c].\n\nFive six.[^claim-d]",
        '[^claim-a]: "two three": **False.** A.\n[^claim-b]: "One two three": **False.** B.\n'
        '[^claim-c]: "three four": **False.** C.\n[^claim-d]: "four. … six.": **False.** D.',
    )
    assert [words(article, i) for i in range(4)] == [
        ["two three"],
        ["One two three"],
        ["three four"],
        ["four.\nFive six."],
    ]
    assert problems(article) == []


def test_a_quote_runs_over_a_line_break() -> None:
    """A note cannot hold a line break, so a space in the quote may be one in the text."""
    article = read("in vitro\ninjection[^claim-a]", '[^claim-a]: "vitro injection": **False.** A.')
    assert words(article) == ["vitro\ninjection"]


def test_quotation_marks_inside_a_quote_are_escaped() -> None:
    """Rule 2: a straight quote inside the words is written \\"."""
    article = read(
        'He said "proven" here[^claim-a].', '[^claim-a]: "said \\"proven\\" here": **False.** A.'
    )
    assert words(article) == ['said "proven" here']


def test_the_original_comes_back_byte_for_byte() -> None:
    """Rule 6: brackets of the original, no-break spaces and all."""
    body = "A \\[^x] b\u00a0c[^claim-a]  \n\n\n  d\\e"
    assert recover_original(annotated(body)) == "A [^x] b\u00a0c  \n\n\n  d\\e".encode()
    assert read(body, '[^claim-a]: "c": **False.** A.').original.is_intact  # type: ignore[union-attr]


def test_changed_words_are_told_and_still_shown() -> None:
    """Rule 6: a mismatch does not stop reading."""
    data = annotated("Some words.").replace(b"Some words", b"Other words")
    article = read_article(data, "x.alsmd")
    assert article.text == "Other words."
    assert article.original is not None
    assert not article.original.is_intact
    assert any("changed after its notes" in p.notice for p in article.problems)


def test_plain_text_keeps_lines_and_joins_paragraphs() -> None:
    """Rule 7: blank lines separate, single line breaks stay, nothing is Markdown."""
    article = read("one *two*\nthree\n\n\n# four")
    assert [block.text for block in article.blocks] == ["one *two*\nthree", "# four"]
    assert article.text == "one *two*\nthree\n# four"


def test_markdown_quotes_match_the_shown_text() -> None:
    """Rule 7: emphasis and links may lie inside a marked span."""
    article = read(
        "# Head\n\nIt is **really [proven](https://example.org)** now[^claim-a].",
        '[^claim-a]: "really proven now": **False.** A.',
        kind="text/markdown",
    )
    assert words(article) == ["really proven now"]
    assert article.blocks[0].kind is BlockKind.HEADING
    assert [r.link for r in article.blocks[1].runs if r.text == "proven"] == ["https://example.org"]
    assert problems(article) == []


def test_html_is_shown_as_words() -> None:
    """An article can never bring code or looks of its own (ROBUSTNESS rule 1)."""
    article = read("<img src=x onerror=y> <b>bold</b>", kind="text/markdown")
    assert article.text == "<img src=x onerror=y> <b>bold</b>"


def test_a_refused_address_is_shown_as_words() -> None:
    """ROBUSTNESS rule 5."""
    article = read("[press](file:///etc/passwd)", kind="text/markdown")
    assert article.text == "press"
    assert all(not run.link for run in article.blocks[0].runs)
    assert "may not be a link" in problems(article)[0]


def test_an_ordinary_file_opens_with_its_notes() -> None:
    """Rule 8: no front matter, no original; notes still work."""
    data = b'Cold causes frostbite[^garble-a].\n\n[^garble-a]: "frostbite": **Garbled: ALS.** X.\n'
    article = read_article(data, "some.md")
    assert article.text == "Cold causes frostbite."
    assert words(article) == ["frostbite"]
    assert article.problems == ()


def test_an_ordinary_footnote_is_shown_as_one() -> None:
    """Rule 10: shown at its mark; only `check` of an annotated file warns."""
    article = read("Words[^1] here.", "[^1]: Just a footnote.")
    note = article.notes[0]
    assert (note.kind, note.spans, plain(note.body[0])) == (
        Kind.NOTE,
        (Span(5, 5),),
        "Just a footnote.",
    )
    assert [p.severity for p in article.problems] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("body", "notes", "problem"),
    [
        ("a[^claim-x] b", "", "the mark [^claim-x] has no note"),
        ("a b", '[^claim-x]: "a": **False.** X.', "the note claim-x has no mark in the text"),
        ("a c[^claim-x]", '[^claim-x]: "a b": **False.** X.', 'the words before the mark are "a c"'),
        ("a[^claim-x]", '[^claim-x]: "a": **Wrong.** X.', "allowed here: Accurate."),
        ("a[^odd-x]", '[^odd-x]: "a": **False.** X.', "ids begin with garble-"),
        ("a[^claim-x]", '[^claim-x]: "a": **False.** X.\n[^claim-x]: "a": **False.** Y.', "two notes have the id"),
        ("a", '[^missing-x]: "a": **Missing.** X.', 'a missing note quotes ""'),
        ("a[^claim-x]", '[^claim-x]: "": **False.** X.', "only missing notes may quote nothing"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told(body: str, notes: str, problem: str) -> None:
    """Each row of "What goes wrong": the article opens and the problem is named."""
    article = read(body, notes)
    assert article.text
    assert any(problem in text for text in problems(article)), problems(article)


def test_problems_have_line_and_column() -> None:
    """Somebody must be able to find the place in an editor."""
    data = annotated("fine\nnot[^claim-x] so", '[^claim-x]: "but": **False.** X.')
    article = read_article(data, "x.alsmd")
    line, column = article.problems[0].line, article.problems[0].column
    assert data.decode().split("\n")[line - 1][column - 1 :].startswith('"but"')


def test_check_names_unresolved_ids() -> None:
    """A link into the evidence that leads nowhere is an error."""
    data = annotated(
        "a[^claim-x]", '[^claim-x]: "a": **False.** See [r](term:riluzole), [q](term:quinine).'
    )
    found = check_article(data, "x.alsmd", KnownIds(terms=frozenset({"riluzole"})))
    assert [p.text for p in found] == [
        "term:quinine is not in the bundled evidence; check its name, or take the link out"
    ]


@pytest.mark.parametrize(
    "head",
    ["a: &x 1", "a: *x", "a: !!python/object 1", "<<: {a: b}", "a: 1\na: 2", "a: [", "- a", "[" * 2000,
     "x: " + "[" * 20 + "]" * 20, "\t", "a: b: c"],
)  # fmt: skip
def test_broken_front_matter_opens_the_article_without_it(head: str) -> None:
    """Rule: the article opens, with a notice giving line and reason."""
    article = read_article(f"---\n{head}\n---\nThe words.\n".encode(), "x.md")
    assert article.text == "The words."
    assert "could not be read" in article.problems[0].notice


def test_unknown_keys_are_kept_and_warned_of() -> None:
    """Rule 11."""
    article = read("a", extra="colour: blue\n")
    assert article.extra == {"colour": "blue"}
    assert [(p.severity, p.text) for p in article.problems] == [
        (Severity.WARNING, "front matter: the key colour is not known")
    ]


def test_bad_bytes_are_shown_as_such() -> None:
    """ROBUSTNESS rule 10: nothing is lost in silence."""
    article = read_article(b"caf\xe9\x00!", "x.txt")
    assert article.text == "caf\ufffd!"
    assert len([p for p in article.problems if p.notice]) == 2


def test_notes_to_one_term_share_an_entry() -> None:
    """A phrase and a shorter one inside it are one garble for the reader."""
    article = read(
        "curb the sexual development[^garble-b] of it[^garble-a], liruquine[^garble-c]",
        '[^garble-a]: "curb the sexual development of it": **Garbled: stop it.** See [p](term:progression).\n'
        '[^garble-b]: "sexual development": **Garbled: progression.** See [p](term:progression).\n'
        '[^garble-c]: "liruquine": **Garbled: riluzole.** See [r](term:riluzole).\n'
        '[^missing-d]: "": **Missing.** X.',
    )
    entries = number_entries(article)
    assert [(e.number, [n.id for n in e.notes]) for e in entries] == [
        (1, ["garble-a", "garble-b"]),
        (2, ["garble-c"]),
        (3, ["missing-d"]),
    ]
