# SPDX-License-Identifier: MIT
"""Rare shapes of files that must read, and write, as well as the usual ones."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.article import BlockKind, Kind, SourceLink, Span, Verdict, plain
from als_reader.core.entries import number_entries
from als_reader.core.errors import FormatError
from als_reader.core.format import read_article, recover_original
from als_reader.core.format.decoding import Places, decode
from als_reader.core.format.markdown import STAND_INS
from als_reader.core.format.reading import SHOWN_PLAINLY
from als_reader.core.format.writing import (
    UNPLACED,
    ArticleSource,
    SourceNote,
    note_text,
    read_source,
    write_source,
)
from als_reader.core.remarks import UNSEEN

NOTE = SourceNote(id="claim-a", text='"One": **False.** Why.', position=3)


def written(original: str, *notes: SourceNote, kind: str = "text/plain") -> bytes:
    return write_source(ArticleSource(original=original.encode(), notes=notes, content_format=kind))


# --- reading ---


def test_a_mark_before_all_words_stands_at_the_start() -> None:
    """Blank lines before the first paragraph are not shown."""
    article = read_article(written("\n\n\nOne", SourceNote(id="1", text="Foot.", position=1)))
    assert article.notes[0].spans == (Span(0, 0),)


def test_a_text_with_every_stand_in_is_shown_plainly() -> None:
    """Nothing is left to hold the place of its marks."""
    article = read_article(
        written(f"*One* {STAND_INS}", replace(NOTE, position=4), kind="text/markdown")
    )
    assert SHOWN_PLAINLY in {problem.notice for problem in article.problems}
    assert article.text == f"*One* {STAND_INS}"


def test_stand_ins_of_the_text_itself_are_words() -> None:
    """Another one is taken then."""
    data = written(f"One {STAND_INS[0]}1{STAND_INS[0]}", NOTE, kind="text/markdown")
    assert read_article(data).text == f"One {STAND_INS[0]}1{STAND_INS[0]}"


def test_a_note_that_asks_too_much_of_the_parser_is_shown_as_it_is() -> None:
    """The words are there, if not their look."""
    deep = "> " * 200 + "deep"
    article = read_article(written("One", SourceNote(id="1", text=deep, position=3)))
    assert article.notes[0].body[0][0].text == deep


def test_rows_of_a_table_may_lack_their_outer_lines() -> None:
    """Both ways are Markdown."""
    article = read_article(b"a | b\n--|--\n1 | 2 | 3\n", "x.md")
    cells = [(b.text, b.table) for b in article.blocks if b.kind is BlockKind.TABLE_CELL]
    assert cells[2:] == [("1", (0, 1, 0)), ("2", (0, 1, 1)), ("3", (0, 1, 2))]


def test_blocks_know_what_they_are() -> None:
    """Lists, quotes, code and rules."""
    text = b"3. three\n4. four\n   - inner\n\n> said\n\n    code\n\n***\na\\\nb\n"
    blocks = read_article(text, "x.md").blocks
    assert [(b.kind.value, b.text, b.level, b.marker, b.quote_depth) for b in blocks] == [
        ("list-item", "three", 1, "3.", 0),
        ("list-item", "four", 1, "4.", 0),
        ("list-item", "inner", 2, "•", 0),
        ("paragraph", "said", 0, "", 1),
        ("code", "code", 0, "", 0),
        ("rule", "", 0, "", 0),
        ("paragraph", "a\nb", 0, "", 0),
    ]


def test_an_address_that_yaml_has_folded_is_still_told() -> None:
    """Its place is then only about right."""
    text = 'summary:\n  right: ["[x](ru\\\n    n.exe)"]\n'
    article = read_article(f"---\n{text}---\nWords.".encode())
    (problem,) = article.problems
    assert problem.text.startswith("this address may not be a link: run.exe; ")


@pytest.mark.parametrize("head", ["", "# only a comment\n", "~\n", "\n\n"])
def test_empty_front_matter_is_none(head: str) -> None:
    """Some editors make it."""
    article = read_article(f"---\n{head}---\nWords.".encode())
    assert article.text == "Words."
    assert [p.text for p in article.problems if "~" not in head] == []


@pytest.mark.parametrize("sign", ["\\ud800", "\\0", "\\x00", "\\uDC00\\ud83d"])
def test_a_head_with_half_a_letter_is_refused(sign: str) -> None:
    """No screen shows it, and no file can hold it: saving failed."""
    article = read_article(f'---\ntitle: "a{sign}b"\n---\nWords.'.encode())
    assert "line 2: it holds the control character U+" in article.problems[0].notice
    assert (article.title, article.text) == ("", "Words.")


def test_two_halves_of_a_letter_in_a_head_are_one() -> None:
    """Programs that write JSON write an emoji so."""
    article = read_article(b'---\ntitle: "\\ud83d\\ude00 a"\n"\\ud83d\\ude00": b\n---\nWords.')
    assert (article.title, dict(article.extra)) == ("😀 a", {"😀": "b"})


@pytest.mark.parametrize("head", ["? [a]\n: b\n", "a: [{<<: x}]\n", "a:\n  - {b: 1, b: 2}\n"])
def test_strange_keys_are_refused(head: str) -> None:
    """At any depth."""
    article = read_article(f"---\n{head}---\nWords.".encode())
    assert "could not be read" in article.problems[0].notice


@pytest.mark.parametrize("error", [RecursionError("deep"), ValueError("no"), yaml.YAMLError("odd")])
def test_whatever_the_yaml_parser_raises_the_article_opens(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """ROBUSTNESS rule 8."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(yaml, "compose", fail)
    article = read_article(b"---\na: b\n---\nWords.")
    assert article.text == "Words."
    assert str(error) in article.problems[0].notice


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[a](https://example.org "Not this")', "Not this"),
        ('![a](x.png "Not this")', "Not this"),
        ('[a](https://example.org "Not\u202ethis")', "Not⟨U+202E⟩this"),
        ('[a][b]\n\n[b]: https://example.org "Not this"', "Not this"),
        ('[a](https://example.org "Not[^1] this")\n\n[^1]: A.\n', "Not[^1] this"),
        ("``` python  not this\nx\n```", "not this"),
        ("~~~ Do:not this\nx\n~~~", "Do:not this"),
        ('[a](https://example.org "' + "x" * 501 + '")', "x" * 500 + " …"),
    ],
)
def test_words_that_markdown_hides_are_told(text: str, words: str) -> None:
    """They may be the ones that matter."""
    article = read_article(text.encode(), "x.md")
    assert UNSEEN.format(words=words) in article.notices


@pytest.mark.parametrize(
    "text", ["```python\nx\n```", "~~~ {.c++}\nx\n~~~", "[a](https://example.org)", "    x"]
)
def test_where_markdown_hides_nothing_nothing_is_told(text: str) -> None:
    """A notice that means nothing hides the ones that do."""
    assert read_article(text.encode(), "x.md").notices == ()


def test_words_that_markdown_hides_in_a_note_stand_at_its_end() -> None:
    """The names of our own sources are shown with the note anyway."""
    text = '**False.** See [S1] and [b](https://example.org "Not this").'
    sources = (SourceLink(label="S1", target="ref:x", title="A title"),)
    note = SourceNote(id="claim-a", text=f'"One": {text}', position=3)
    article = read_article(
        write_source(ArticleSource(original=b"One", notes=(note,), sources=sources))
    )
    assert [plain(paragraph) for paragraph in article.notes[0].body] == [
        "See S1 and b.",
        "(Not this)",
    ]


def test_code_fences_hold_no_notes() -> None:
    """An article about Markdown may show how a note is written."""
    text = b"~~~\n[^1]: no note\n```\n~~~\n\nWords[^1].\n\n[^1]: A note.\n"
    article = read_article(text, "x.md")
    assert article.text == "[^1]: no note\n```\nWords."
    assert [note.spans for note in article.notes] == [(Span(23, 23),)]


def test_a_missing_note_without_definition_is_not_counted_as_missing_words() -> None:
    """It says nothing about what the article leaves out."""
    article = read_article(written("One").replace(b"One", b"One[^missing-a]"))
    (note,) = article.notes
    assert (note.kind, note.is_placed) == (Kind.NOTE, False)


def test_an_entry_without_words_has_no_start() -> None:
    """And is placed all the same, if it says what is missing."""
    missing = SourceNote(id="missing-a", text='"": **Missing.** Why.')
    (entry,) = number_entries(read_article(written("One", missing)))
    assert (entry.first_start, entry.spans, entry.is_placed) == (None, (), True)
    assert (entry.kind, entry.verdict, entry.correction) == (Kind.MISSING, Verdict.MISSING, "")


def test_an_entry_begins_where_its_first_words_do() -> None:
    """All its notes count."""
    (entry,) = number_entries(read_article(written("One", NOTE)))
    assert (entry.first_start, entry.spans) == (0, (Span(0, 3),))


def test_notes_are_numbered_by_their_words_then_what_is_missing_then_what_has_no_place() -> None:
    """The order in which they are met; the longer of two that begin together comes first."""
    notes = (
        SourceNote(id="claim-lost", text='"other": **False.** Why.', position=3),
        SourceNote(id="missing-a", text='"": **Missing.** Why.'),
        SourceNote(id="claim-late", text='"two": **False.** Why.', position=7),
        NOTE,
        SourceNote(id="claim-long", text='"One two": **False.** Why.', position=7),
    )
    entries = number_entries(read_article(written("One two", *notes)))
    order = ["claim-long", "claim-a", "claim-late", "missing-a", "claim-lost"]
    assert [(entry.number, entry.first.id) for entry in entries] == list(enumerate(order, 1))
    assert not entries[-1].is_placed


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ('"One": **False.** Why.', "Why."),
        ('"One": **False.**', ""),
        ('"One": **False**', ""),
        ('"One": We say:**False.** Why.', "We say: Why."),
        ('"One": **False.**[S1](ref:x) **Why.**', "S1 Why."),
    ],
)
def test_the_verdict_is_taken_out_of_the_explanation(text: str, body: str) -> None:
    """It has its own place on the card."""
    (note,) = read_article(written("One", replace(NOTE, text=text))).notes
    assert note.verdict is Verdict.FALSE
    assert " / ".join(plain(paragraph) for paragraph in note.body) == body


# --- decoding ---


@given(st.text(st.sampled_from("a\n\ré渐😀\u2028"), max_size=30))
def test_places_count_lines_and_columns_from_1(text: str) -> None:
    """As every editor does, in whole characters."""
    shown = decode(text.encode()).text
    assert "\r" not in shown
    places = Places(shown)
    for offset in range(len(shown) + 1):
        before = shown[:offset].split("\n")
        assert places.line_and_column(offset) == (len(before), len(before[-1]) + 1)


@given(st.text(max_size=30), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_text_in_any_unicode_form_is_the_same(text: str, form: str) -> None:
    """Windows likes to write UTF-16 and byte-order marks."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removeprefix("\ufeff")
    assert decode(clean.encode(form)).text == clean


@given(st.binary(max_size=60))
def test_any_bytes_become_text_that_can_be_saved(data: bytes) -> None:
    """No lone surrogate and no NUL goes on from here."""
    for start in (b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"):
        text = decode(start + data).text
        assert "\0" not in text
        assert text.encode() is not None


# --- writing ---


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (ArticleSource(original=b"One", notes=(replace(NOTE, position=4),)), "does not stand in the text"),
        (ArticleSource(original=b"One", notes=(replace(NOTE, position=-2),)), "does not stand in the text"),
        (ArticleSource(original=b"O\xff"), "not UTF-8"),
        (ArticleSource(original=b"O\0ne"), "byte for byte"),
        (ArticleSource(original=b"a\r\nb\rc"), "byte for byte"),
        (ArticleSource(original=b"One", notes=(replace(NOTE, id="a b"),)), "byte for byte"),
        (ArticleSource(original=b"One", notes=(SourceNote(id="a b", text="x"),)), "a b cannot be written"),
        (ArticleSource(original=b"One", notes=(replace(NOTE, text="x\n\n"),)), "claim-a cannot be written"),
        (ArticleSource(original=b"One", notes=(replace(NOTE, text="\ud800"),)), "claim-a cannot be written"),
        (ArticleSource(original=b"One", notes=(NOTE, replace(NOTE, text="other"))), "claim-a cannot be written"),
        (ArticleSource(original=b"One", sources=(SourceLink(label="S1", target=""),)), "A source cannot"),
        (ArticleSource(original=b"One", sources=(SourceLink(label="S1", target="ref:x", title='"'),)), "A source cannot"),
        (ArticleSource(original=b"One", front={"a": 5}), "information at the top"),  # type: ignore[dict-item]
        (ArticleSource(original=b"One", front={"a": {"b": "x" * 70_000}}), "longer than 64 KB. Make it shorter"),
    ],
)  # fmt: skip
def test_what_could_not_be_read_back_is_not_written(source: ArticleSource, words: str) -> None:
    """Better no file than one that has lost something."""
    with pytest.raises(FormatError, match=words):
        write_source(source)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["", "\n", "\n\n"])
def test_line_ends_of_the_original_come_back(ends: str, last: str) -> None:
    """Rule 6: whatever the file itself uses."""
    original = f"One\n\ntwo{last}".replace("\n", ends)
    data = written(original, NOTE)
    assert recover_original(data) == original.encode()
    assert recover_original(data.replace(b"\n", b"\r\n")) == original.encode()
    article = read_article(data.replace(b"\n", b"\r"), "x.alsmd")
    assert article.problems == ()
    assert article.notes[0].spans == (Span(0, 3),)


def test_a_file_that_is_read_and_written_loses_nothing() -> None:
    """Marks without notes, footnotes used twice, unknown keys, wrapped notes."""
    footnote = SourceNote(id="1", text="Foot.\n\nAnd\n\n    code", position=1)
    source = ArticleSource(
        original=b"One [^x] two \\",
        front={"title": "T", "new": {"a": ["b"]}, "source": {"weather": "fine"}},
        notes=(footnote, NOTE, SourceNote(id="missing-a", text='"": **Missing.** Why.')),
        sources=(SourceLink(label="S1", target="ref:x", title="A title"),),
        loose_marks=((0, "gone"), (9, "1")),
    )
    data = write_source(source)
    assert read_source(data) == source
    assert write_source(read_source(data)) == data
    article = read_article(data, "x.alsmd")
    assert article.notes[0].spans == (Span(1, 1), Span(9, 9))
    assert article.extra == {"new": {"a": ["b"]}, "source": {"weather": "fine"}}


def test_only_files_with_an_original_can_be_edited() -> None:
    """An ordinary article has to be annotated first."""
    for data in (b"Words.", b"---\nformat: als-article/1\n---\nWords."):
        with pytest.raises(FormatError, match="does not hold an original"):
            read_source(data)


def test_a_note_is_written_as_the_format_wants_it() -> None:
    """Quotation marks escaped, line breaks as spaces, the number of places."""
    text = note_text(
        quote='a "b"\nc', verdict=Verdict.GARBLED, correction="ALS", explanation="Why.", count=3
    )
    assert text == '"a \\"b\\" c" (all 3): **Garbled: ALS.** Why.'
    assert SourceNote(id="x", text=text).position == UNPLACED


WORDS = st.lists(
    st.sampled_from([*"ab \n\\[^]\"*_`#>|-", "👩\u200d🔬", "e\u0301", "渐", "ש", "\u202e", "[^", "[^a]", "\\[^", "\n\n", "\u2028", "&amp;"]),
    min_size=1, max_size=40,
).map("".join)  # fmt: skip


@given(WORDS, st.data(), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_random_marks_in_random_markdown_keep_its_bytes_and_its_words(
    text: str, data: st.DataObject, ends: str, is_marked_twice: bool
) -> None:
    """Marks must change neither the file nor what is shown of it."""
    places = [
        p for p in range(1, len(text) + 1)
        if text[p - 1] not in "\\ \n" and text[p - 1 : p + 1] != "[^"
    ]  # fmt: skip
    chosen = data.draw(st.lists(st.sampled_from(places), max_size=3)) if places else []
    notes = [
        SourceNote(id=f"claim-{n}", text='"x": **False.** Why.', position=place)
        for n, place in enumerate(chosen * (1 + is_marked_twice))
    ]
    original = text.replace("\n", ends)
    try:
        marked = written(original, *notes, kind="text/markdown")
    except FormatError:
        assert "\r" in ends or "\n" not in text
        return
    assert recover_original(marked) == original.encode()
    article = read_article(marked, "x.alsmd")
    assert {note.id for note in article.notes} == {note.id for note in notes}
    assert not any("SHA-256" in problem.text for problem in article.problems)
