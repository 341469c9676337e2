# SPDX-License-Identifier: MIT
"""Notes of other programs, as these programs write them, and as nobody should."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.errors import ArticleError
from als_reader.core.interchange.outside import Form, OutsideNote, Where
from als_reader.core.interchange.reading import read_notes

QUOTE = {"type": "TextQuoteSelector", "exact": "frostbite", "prefix": "not ", "suffix": "."}
POSITION = {"type": "TextPositionSelector", "start": 4, "end": 13}
WHERE = Where(exact="frostbite", prefix="not ", suffix=".", start=4)


def read(value: object) -> tuple[OutsideNote, ...]:
    """The notes in some JSON."""
    return read_notes(json.dumps(value).encode(), "notes.json").notes


def annotation(**more: object) -> dict[str, object]:
    """A W3C annotation on "frostbite"."""
    target = {"source": "https://example.org/", "selector": [QUOTE, POSITION]}
    return {"type": "Annotation", "target": target, **more}


def body(value: str, purpose: str = "commenting", media: str = "text/plain") -> dict[str, str]:
    """A body of text."""
    return {"type": "TextualBody", "value": value, "purpose": purpose, "format": media}


def test_a_w3c_annotation_is_read_with_all_that_it_says() -> None:
    """Who wrote it, when, and where it leads must not be lost."""
    (note,) = read(
        annotation(
            creator={"id": "https://example.org/ana", "type": "Person", "name": "Ana Lima"},
            created="2024-03-02T10:00:00Z",
            body=[
                body("Is this\r\ntrue?"),
                body("<p>Ask <b>her</b> &amp; me.</p><script>bad()</script>", media="text/html"),
                body("See *this* [page](https://example.org/p).", media="text/markdown"),
                body("dose", "tagging"),
                {"type": "TextualBody", "value": "trial", "purpose": "classifying"},
                {"type": "SpecificResource", "purpose": "linking", "source": "https://a.org/"},
            ],
        )
    )
    assert note == OutsideNote(
        words=(
            "Is this\ntrue?\n\nAsk her & me.\n\nSee this page (https://example.org/p)."
            "\n\nSee https://a.org/"
        ),
        wheres=(WHERE,),
        author="Ana Lima",
        made="2024-03-02",
        tags=("dose", "trial"),
    )


@pytest.mark.parametrize(
    "value",
    [
        annotation(bodyValue="Hm."),
        [annotation(bodyValue="Hm.")],
        {"type": "AnnotationPage", "items": [annotation(bodyValue="Hm.")]},
        {"type": "AnnotationCollection", "first": {"items": annotation(bodyValue="Hm.")}},
        {"@graph": [annotation(bodyValue="Hm.")]},
        annotation(body={"type": ["TextualBody"], "value": "Hm."}),
        {**annotation(bodyValue="Hm."), "type": ["oa:Annotation"]},
        annotation(bodyValue="Hm.", target=[{"selector": {**QUOTE, "refinedBy": POSITION}}, POSITION]),
        annotation(bodyValue="Hm.", target={"selector": {"type": "CssSelector", "refinedBy": QUOTE}}),
    ],
)  # fmt: skip
def test_all_shapes_of_w3c_are_understood(value: object) -> None:
    """The model lets the same be said in many ways."""
    (note,) = read(value)
    assert note.words == "Hm."
    assert note.wheres[0].exact == "frostbite"


@pytest.mark.parametrize(
    ("creator", "author"),
    [
        ("https://example.org/me", "https://example.org/me"),
        ({"nickname": "ann"}, "ann"),
        ({"id": "mailto:a@example.org"}, "mailto:a@example.org"),
        ([{"name": ["Ana", "Lima"]}], "Ana"),
        ({"name": 5}, ""),
        (7, ""),
        (None, ""),
    ],
)
def test_the_author_is_named_as_well_as_possible(creator: object, author: str) -> None:
    """A note without a name is worth less."""
    assert read(annotation(creator=creator))[0].author == author


def row(**more: object) -> dict[str, object]:
    """A row of Hypothesis."""
    return {
        "id": "A1",
        "user": "acct:ana_lima@hypothes.is",
        "uri": "https://example.org/",
        "text": "Is **this** true?",
        "tags": ["dose", ""],
        "created": "2024-03-01T10:00:00.000000+00:00",
        "updated": "2024-03-02T10:00:00.000000+00:00",
        "target": [
            {
                "source": "https://example.org/",
                "selector": [{"type": "RangeSelector", "startOffset": 1}, POSITION, QUOTE],
            }
        ],
        **more,
    }


@pytest.mark.parametrize(
    "value",
    [
        {"total": 1, "rows": [row()]},
        {"export_date": "2024-03-03", "client_version": "1.1", "annotations": [row()]},
        [row()],
    ],
)
def test_hypothesis_is_read_from_its_export_and_from_its_api(value: object) -> None:
    """People use both."""
    found = read_notes(json.dumps(value).encode(), "notes.json")
    assert found.form is Form.HYPOTHESIS
    assert found.notes == (
        OutsideNote(
            words="Is this true?",
            wheres=(Where(exact="frostbite", prefix="not ", suffix=".", start=4, in_units=True),),
            author="ana_lima",
            made="2024-03-02",
            tags=("dose",),
        ),
    )


def test_names_and_answers_of_hypothesis_are_seen() -> None:
    """A shown name is better than an account; an answer has no words of its own to stand on."""
    (note,) = read([row(user_info={"display_name": "Ana Lima"}, references=["A0"], target=[{}])])
    assert (note.author, note.is_reply, note.wheres) == ("Ana Lima", True, ())


def test_a_readium_set_is_read() -> None:
    """Thorium and other reading programs write it."""
    items = [
        {
            "type": "Annotation",
            "created": "2024-03-02T10:00:00Z",
            "creator": {"id": "urn:uuid:1", "type": "Person", "name": "Ana Lima"},
            "target": {
                "source": "chapter1.html",
                "selector": [QUOTE, {"type": "ProgressionSelector", "value": 0.5}],
            },
            "body": {"type": "TextualBody", "value": "Hm.", "keyword": "dose", "color": "pink"},
        },
        {"locator": {"href": "a", "text": {"highlight": "frostbite", "before": "not "}}},
    ]
    value = {"type": "AnnotationSet", "about": {"dc:title": "T"}, "items": items}
    found = read_notes(json.dumps(value).encode(), "notes.ann")
    assert found.form is Form.READIUM
    first, second = found.notes
    assert first == OutsideNote(
        words="Hm.",
        wheres=(Where(exact="frostbite", prefix="not ", suffix="."),),
        author="Ana Lima",
        made="2024-03-02",
        tags=("dose",),
    )
    assert second.wheres == (Where(exact="frostbite", prefix="not "),)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not a whole JSON file"),
        (b'{"type": "AnnotationPage", "items": [', "not a whole JSON file"),
        (b"\xff\xfe\x00", "not a whole JSON file"),
        (b"9" * 5000, "not a whole JSON file"),
        (b"[" * 100_000, "cannot read"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "cannot read"),
        (b"{}", "does not hold notes"),
        (b"[]", "does not hold notes"),
        (b"null", "does not hold notes"),
        (b'"words"', "does not hold notes"),
        (b'{"type": "FeatureCollection", "items": []}', "does not hold notes"),
        (b'{"rows": 5}', "does not hold notes"),
    ],
)
def test_what_holds_no_notes_is_refused_in_plain_words(data: bytes, words: str) -> None:
    """The person learns what to do next, and the program goes on."""
    with pytest.raises(ArticleError, match=words) as caught:
        read_notes(data, "notes.json")
    assert caught.value.remedy


def test_a_huge_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would fill the memory."""
    monkeypatch.setattr("als_reader.core.interchange.loading.ARTICLE_BYTES", 3)
    with pytest.raises(ArticleError, match="larger than 64 MB"):
        read_notes(b'{"a"}', "notes.json")


@pytest.mark.parametrize("kind", ["AnnotationCollection", "AnnotationPage", "AnnotationSet"])
def test_a_file_may_hold_no_notes_at_all(kind: str) -> None:
    """It is not damaged; there is just nothing in it."""
    assert read({"type": kind, "items": [], "first": "https://example.org/page1"}) == ()


WRONG: list[object] = [
    None,
    5,
    -1,
    True,
    "x",
    [],
    {},
    [[]],
    [None],
    {"type": 5},
    {"value": []},
    "\ud800\0\u202e",
]
KEYS = [
    "type", "@type", "items", "first", "target", "body", "bodyValue", "creator", "created",
    "selector", "refinedBy", "exact", "prefix", "start", "value", "purpose", "format", "rows",
    "annotations", "text", "tags", "user", "user_info", "uri", "references", "keyword", "locator",
    "als:note", "als:article", "id", "seen", "sources", "front", "label",
]  # fmt: skip
KINDS = ["Annotation", "AnnotationSet", "TextualBody", "TextQuoteSelector", "TextPositionSelector"]
TREES = st.recursive(
    st.sampled_from([*WRONG, *KINDS]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)
    ),
    max_leaves=25,
)


@settings(max_examples=50)
@given(st.sampled_from(["AnnotationSet", "AnnotationPage", "Annotation", None]), st.lists(TREES))
def test_no_types_can_make_reading_fail(kind: str | None, members: list[object]) -> None:
    """A file may hold anything where a name or a number should be."""
    value: object = {"type": kind, "items": members, "rows": members, "target": members}
    try:
        notes = read(value)
    except ArticleError:
        return
    for note in notes:
        note.words.encode()
        assert "\0" not in note.words + note.author + "".join(note.tags)
