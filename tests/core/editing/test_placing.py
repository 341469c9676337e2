# SPDX-License-Identifier: MIT
"""A note stands at the words that were chosen, however the article is written."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.token import Token

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.editing.block_places import BlockPlaces, WrittenBlock
from als_reader.core.editing.draft import Draft, PlaceError, new_draft
from als_reader.core.editing.inline_places import inline_places
from als_reader.core.editing.noting import NoteWords, add_note, trimmed
from als_reader.core.editing.placing import Placing
from als_reader.core.format import read_article, recover_original

PLAIN, MARKDOWN = "text/plain", "text/markdown"


def noted(draft: Draft, span: Span) -> Draft:
    words = NoteWords(kind=Kind.CLAIM, verdict=Verdict.FALSE, explanation="No.", span=span)
    return add_note(draft, words)


def marked(text: str, words: str, content_format: str = MARKDOWN) -> str:
    """The original with the mark of a note on these words."""
    draft = new_draft(text, content_format)
    start = draft.article.text.index(words)
    new = noted(draft, Span(start, start + len(words)))
    (note,) = new.article.notes
    assert [new.article.text[span.start : span.end] for span in note.spans] == [words]
    assert recover_original(new.data) == text.encode()
    body = new.data.decode().partition("<!-- original:begin -->\n")[2]
    return body.partition("\n<!-- original:end -->")[0].replace(f"[^{note.id}]", "[^x]")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # emphasis, links and code: after what they are closed with
        ("Some **bold** words", "bold", "Some **bold**[^x] words"),
        ("Some **bold** words", "bo", "Some **bo[^x]ld** words"),
        ("***a***", "a", "***a***[^x]"),
        ("un*frigging*real", "un", "un[^x]*frigging*real"),
        ('A [link](http://x.org "t") here', "link", 'A [link](http://x.org "t")[^x] here'),
        ("A [link](<a b>) here", "link", "A [link](<a b>)[^x] here"),
        ("A [li*nk*](u) here", "link", "A [li*nk*](u)[^x] here"),
        ("A [long link](u) here", "long", "A [long[^x] link](u) here"),
        ("A `code` here", "code", "A `code`[^x] here"),
        ("A `` co`de `` here", "co`de", "A `` co`de ``[^x] here"),
        ("A `more code` here", "more", "A `more[^x] code` here"),
        ("<http://a.org> is", "http://a.org", "<http://a.org>[^x] is"),
        ("<http://a.org> is", "http://a", "<http://a[^x].org> is"),
        ("![alt *x*](p.png) is", "alt *x*", "![alt *x*](p.png)[^x] is"),
        ("![alt *x*](p.png) is", "alt", "![alt[^x] *x*](p.png) is"),
        ("![alt](p.png) is", "alt is", "![alt](p.png) is[^x]"),
        # references
        ("[t][r] is\n\n[r]: http://r.org", "t", "[t][r][^x] is\n\n[r]: http://r.org"),
        ("[r][] is\n\n[r]: http://r.org", "r", "[r][][^x] is\n\n[r]: http://r.org"),
        ("[r] (is)\n\n[r]: http://r.org", "r", "[r][^x] (is)\n\n[r]: http://r.org"),
        ("[r](is) a\n\n[r]: http://r.org", "r a", "[r](is) a[^x]\n\n[r]: http://r.org"),
        ("[r](is a\n\n[r]: http://r.org", "r", "[r][^x](is a\n\n[r]: http://r.org"),
        ("[r](<b a\n\n[r]: http://r.org", "r", "[r][^x](<b a\n\n[r]: http://r.org"),
        # escapes and entities
        ("\\*stars\\* and", "*stars*", "\\*stars\\*[^x] and"),
        ("a \\q and", "\\q", "a \\q[^x] and"),
        ("x &amp; y", "x &", "x &amp;[^x] y"),
        ("x &#65;&#x42; y", "x AB", "x &#65;&#x42;[^x] y"),
        ("x &#0; y", "x \ufffd", "x &#0;[^x] y"),
        ("x & y &nosuch; z", "& y &nosuch;", "x & y &nosuch;[^x] z"),
        ("x &NotEqualTilde; y", "≂̸", "x &NotEqualTilde;[^x] y"),
        ("raw [^a] words", "raw [^a] words", "raw \\[^a] words[^x]"),
        # blocks
        ("# Title #\n\nx", "Title", "# Title[^x] #\n\nx"),
        ("# # #", "#", "# #[^x] #"),
        ("Title\n=====\nx", "Title", "Title[^x]\n=====\nx"),
        ("one  \ntwo\\\n  three\nfour", "one\ntwo\nthree four", "one  \ntwo\\\n  three\nfour[^x]"),
        ("- one\n- > two\n  three", "two three", "- one\n- > two\n  three[^x]"),
        ("1. one\n\n   two", "two", "1. one\n\n   two[^x]"),
        ("    code a\n    code b", "code a\ncode", "    code a\n    code[^x] b"),
        ("```py\na\n\n  b\n```\nz", "a\n\n  b", "```py\na\n\n  b[^x]\n```\nz"),
        ("- ~~~\n  a b\n  ~~~", "a", "- ~~~\n  a[^x] b\n  ~~~"),
        ("one\n\n***\ntwo", "two", "one\n\n***\ntwo[^x]"),
        ("one\n\ntwo", "one\ntwo", "one\n\ntwo[^x]"),
        ("\x0c\nwords", "words", "\x0c\nwords[^x]"),
        # tables
        ("| a | b |\n|--|--|\n| \u00a0c | d |", "c", "| a | b |\n|--|--|\n| \u00a0c[^x] | d |"),
        ("| a | b |\n|--|--|\n| c \\| d | e |", "c | d", "| a | b |\n|--|--|\n| c \\| d[^x] | e |"),
        ("a | b\n--|--\nc | d | e", "e", "a | b\n--|--\nc | d | e[^x]"),
        ("> | a | *b* |\n> |--|--|\n> | c | d |", "b", "> | a | *b*[^x] |\n> |--|--|\n> | c | d |"),
        ("| a | b |\n|--|--|\n| c |", "c", "| a | b |\n|--|--|\n| c[^x] |"),
    ],
)  # fmt: skip
def test_mark_stands_where_a_person_would_put_it(text: str, words: str, expected: str) -> None:
    """Other Markdown programs must show the same words and the same marks."""
    assert marked(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("\n\n one two\n\n\nthree", "one", "\n\n one[^x] two\n\n\nthree"),
        ("one\ntwo\n \nthree\n\n", "two\nthree", "one\ntwo\n \nthree[^x]\n"),
        ("**bold** &amp; [x](y)", "**bold** &amp; [x](y)", "**bold** &amp; [x](y)[^x]"),
    ],
)
def test_plain_text_stays_as_it_is(text: str, words: str, expected: str) -> None:
    """What looks like Markdown in a plain text is words."""
    assert marked(text, words, PLAIN) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<http://a.org>", "ht"),  # within the scheme the address would be none any more
        ("<me@a.org>", "me"),
        ("[ref]\n\n[ref]: http://a.org", "re"),  # the label would be another one
        ("a \\q", "a \\"),
        ("a [^b", "a ["),
        ("x &NotEqualTilde; y", "x ≂"),
        ("**", "*"),
    ],
)
def test_places_that_no_mark_can_have_are_refused(text: str, words: str) -> None:
    """Better no note than one on other words; the writer is told what to do."""
    with pytest.raises(PlaceError, match="a little more or a little less"):
        marked(text, words)


def test_words_between_blocks_have_no_place() -> None:
    """A place outside the text is none."""
    placing = new_draft("one\n\ntwo", MARKDOWN).placing
    assert [placing.to_source(end) for end in (0, 3, 4, 5, 7, 8)] == [None, 3, None, 6, 8, None]


def test_text_that_is_shown_plainly_is_marked_plainly() -> None:
    """A Markdown text past a limit is shown as plain text."""
    draft = new_draft("> " * 200 + "deep", MARKDOWN)
    assert noted(draft, Span(400, 404)).article.notes[0].spans == (Span(400, 404),)


@pytest.mark.parametrize(
    "tokens",
    [
        [Token("text", "", 0, content="other")],
        [Token("softbreak", "br", 0)],
        [Token("em_open", "em", 1, markup="*")],
        [Token("text", "", 0, content="words and more")],
    ],
)
def test_tokens_that_do_not_fit_the_words_give_no_place(tokens: list[Token]) -> None:
    """Another version of the parser may make other ones: then notes are refused, not misplaced."""
    assert inline_places("words", tokens).candidates(6) == ()


@pytest.mark.parametrize("content_format", [PLAIN, MARKDOWN])
def test_words_of_another_article_have_no_place(content_format: str) -> None:
    """A text near a limit may be shown in another way with its marks."""
    article = new_draft("one\n\ntwo", content_format).article
    assert Placing("one", content_format, article).candidates(7) == ()


def test_cells_that_do_not_fit_their_line_give_no_place() -> None:
    """The same, for tables."""
    token = Token("inline", "", 0, content="c", children=[Token("text", "", 0, content="c")])
    token.map = [0, 1]
    block = WrittenBlock(token=token, cells=("c", "d"))
    assert BlockPlaces(block, ["| a | b |"], [0]).candidates(1) == ()


LETTERS = st.sampled_from(
    [*"ab \n\\[^]\"'…<&", "e\u0301", "😀", "渐", "ש", "\u00a0", "[^a]", "\n\n"]
)
PIECES = st.sampled_from(
    [
        "word", "frostbite", " ", " ", "\n", "\n\n", "*", "**", "_", "`", "[", "](http://x.org)",
        "[a](<b> 'ti')", "![alt](p.png)", "<http://a.org>", "&amp;", "&#65;", "&", "\\*", "\\a",
        "# ", "- ", "1. ", "> ", "    ", "```\n", "| a | b |\n|---|---|\n| c \\| d | e |", "|",
        "\n[ref]: http://r.org\n", "[ref]", "[t][ref]", "~~~\n", "===", "é", "😀", "渐冻", '"',
        " … ", "[^", "[^a]", "<b>", "  \n", "\\\n", "\t",
    ]
)  # fmt: skip


@pytest.mark.parametrize(("pieces", "content_format"), [(LETTERS, PLAIN), (PIECES, MARKDOWN)])
def test_random_notes_on_random_texts_come_back(
    pieces: st.SearchStrategy[str], content_format: str
) -> None:
    """The public contract: the same spans and the same original bytes, or a plain refusal."""

    @settings(max_examples=25)
    @given(st.lists(pieces, min_size=1, max_size=30).map("".join), st.data())
    def check(text: str, data: st.DataObject) -> None:
        draft = new_draft(text, content_format)
        expected = {}
        for _ in range(3):
            length = len(draft.article.text)
            start = data.draw(st.integers(0, length))
            span = trimmed(draft, Span(start, data.draw(st.integers(start, length))))
            if not len(span):
                continue
            try:
                draft = noted(draft, span)
            except PlaceError:
                continue
            expected[draft.touched] = (span,)
        article = read_article(draft.data, "x.alsmd")
        assert {note.id: note.spans for note in article.notes} == expected
        assert recover_original(draft.data) == text.encode()

    check()


def test_a_long_text_is_placed_at_once() -> None:
    """A writer must not wait, and time must not grow faster than the text."""
    text = "The clinic sells liruquine to people with frostbite.\n\n" * 19_000
    draft = new_draft(text, PLAIN)
    end = len(draft.article.text)
    started = time.process_time()
    assert draft.placing.to_source(end) == len(text) - 2
    assert time.process_time() - started < 1
