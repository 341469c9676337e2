# SPDX-License-Identifier: MIT
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from als_reader.core.article import Article, Verdict
from als_reader.core.evidence.load import Evidence
from als_reader.core.format import read_article, recover_original
from als_reader.core.format.writing import ArticleSource, SourceNote, note_text, write_source
from als_reader.core.interchange import w3c
from als_reader.core.interchange.outgoing import Outgoing

Json = dict[str, Any]


def annotation_collection(
    article: Article, original: str = "", address: Callable[[str], str] = str
) -> Json:
    """The notes of an article as another program gets them."""
    return w3c.annotation_collection(Outgoing(article=article, original=original, address=address))


def items(collection: Json) -> list[Json]:
    """The annotations of a collection."""
    found = collection["first"]["items"]
    assert isinstance(found, list)
    return found


def selectors(annotation: Json) -> Iterator[tuple[Json, Json]]:
    """The quote and position selectors of an annotation's targets."""
    targets = annotation["target"]
    for target in targets if isinstance(targets, list) else [targets]:
        if "selector" in target:
            quote, position = target["selector"]
            assert quote["type"] == "TextQuoteSelector"
            assert position["type"] == "TextPositionSelector"
            yield quote, position


def assert_anchored(text: str, annotations: list[Json]) -> int:
    """Check each selector against a text; give how many there were."""
    count = 0
    for annotation in annotations:
        for quote, position in selectors(annotation):
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote["prefix"])
            assert text[end:].startswith(quote["suffix"])
            count += 1
    return count


def annotated(original: bytes, marks: dict[int, str], **more: str) -> bytes:
    """An annotated file with a note "garble-N" for each quote, by the end of its words."""
    notes = tuple(
        SourceNote(
            id=f"garble-{index}",
            text=note_text(
                quote=quote, verdict=Verdict.GARBLED, correction="this", explanation="Why. [S1]"
            ),
            position=position,
        )
        for index, (position, quote) in enumerate(marks.items())
    )
    return write_source(ArticleSource(original=original, front={"title": "T", **more}, notes=notes))


def test_every_note_is_found_again_in_the_original_bytes(
    bundled_bytes: bytes, bundled_article: Article
) -> None:
    """Another annotation tool puts each note on exactly the words it is about."""
    original = recover_original(bundled_bytes).decode("utf-8")
    collection: Json = annotation_collection(bundled_article, original)
    count = assert_anchored(original, items(collection))
    assert count == sum(len(note.spans) for note in bundled_article.notes)
    assert count >= len([n for n in bundled_article.notes if n.quote])


def test_each_note_is_one_annotation_with_its_own_name(bundled_article: Article) -> None:
    """A tool that imports the file twice does not show a note twice."""
    collection: Json = annotation_collection(bundled_article)
    ids = [item["id"] for item in items(collection)]
    assert len(ids) == len(set(ids)) == len(bundled_article.notes) == collection["total"]
    assert ids == [item["id"] for item in items(annotation_collection(bundled_article))]


def test_the_quote_tells_repeated_words_apart(
    bundled_bytes: bytes, bundled_article: Article
) -> None:
    """The word "frostbite" stands there 14 times; each place can be found by its surroundings alone."""
    original = recover_original(bundled_bytes).decode("utf-8")
    for annotation in items(annotation_collection(bundled_article, original)):
        for quote, position in selectors(annotation):
            found = original.find(quote["prefix"] + quote["exact"] + quote["suffix"])
            assert found + len(quote["prefix"]) == position["start"]


def test_line_ends_and_wide_letters_do_not_move_a_note() -> None:
    """Offsets count letters, also after an emoji and in files from Windows."""
    original = "One 😀 line\r\nwith a riluzol here.\r\n\r\n\r\nNext riluzol.\r\n".encode()
    text = original.decode()
    shown = text.replace("\r\n", "\n")
    first, second = shown.find("riluzol") + 7, shown.rfind("riluzol") + 7
    data = annotated(original, {first: "riluzol", second: "line … riluzol"})
    article = read_article(data, "x.alsmd")
    annotations = items(annotation_collection(article, recover_original(data).decode()))
    assert assert_anchored(text, annotations) == 2
    exact = [quote["exact"] for item in annotations for quote, _ in selectors(item)]
    assert exact == ["riluzol", text[text.find("line") : text.rfind("riluzol") + 7]]


def test_markdown_counts_in_the_shown_text() -> None:
    """In Markdown the words are matched as they are shown, without their stars."""
    data = (
        b"---\nformat: als-article/1\ntitle: T\n---\n"
        b"A *big*[^claim-a] word\\_ and **riluzol**[^garble-b].\n\n"
        b'[^claim-a]: "A big": **False.** No.\n'
        b'[^garble-b]: "riluzol": **Garbled: riluzole.** A drug.\n'
    )
    article = read_article(data, "x.alsmd")
    annotations = items(annotation_collection(article, data.decode()))
    assert assert_anchored(article.text, annotations) == 2
    assert annotations[0]["target"]["source"]["format"] == "text/markdown"


def test_an_original_with_other_words_is_not_used(
    bundled_article: Article,
) -> None:
    """Positions count in the text as shown when the original does not fit it."""
    for other in ("Something else.", "Before " + bundled_article.text):
        annotations = items(annotation_collection(bundled_article, other))
        assert assert_anchored(bundled_article.text, annotations) > 0


def test_bodies_carry_verdict_correction_words_and_addresses(
    bundled_article: Article, evidence: Evidence
) -> None:
    """The note makes sense in another tool, with sources that open there."""
    collection = annotation_collection(bundled_article, address=evidence.address)
    found = {item["id"].partition("#")[2]: item for item in items(collection)}
    riluzole = found["garble-riluzole"]
    assert riluzole["motivation"] == "editing"
    by_purpose = {body["purpose"]: body for body in riluzole["body"]}
    assert by_purpose["classifying"]["value"] == "Garbled"
    assert by_purpose["editing"]["value"] == "riluzole"
    assert by_purpose["commenting"]["value"].endswith("See riluzole in Options.")
    links = [body["source"] for body in riluzole["body"] if body["purpose"] == "linking"]
    assert any(link.startswith("https://") for link in links)
    assert found["claim-s01b"]["motivation"] == "assessing"
    assert found["ad-s01c"]["motivation"] == "classifying"
    assert "selector" not in found[next(i for i in found if i.startswith("missing"))]["target"]


def test_who_made_the_notes_is_said(bundled_article: Article) -> None:
    """A reader elsewhere can see who checked the notes and when."""
    for item in items(annotation_collection(bundled_article)):
        assert item["creator"] == {"name": bundled_article.review.by}
        assert item["created"] == "2026-11-22T00:00:00Z"


@pytest.mark.parametrize(
    ("status", "tag"), [("automatic", "not reviewed by a person"), ("draft", "draft")]
)
def test_notes_that_nobody_checked_say_so(status: str, tag: str) -> None:
    """A program's guess must never look like a person's judgement."""
    data = (
        f"---\nformat: als-article/1\nreview: {{status: {status}, by: robot, on: soon}}\n---\n"
        'A riluzol[^garble-a] b.\n\n[^garble-a]: "riluzol": **Garbled: riluzole.**\n'
    ).encode()
    (item,) = items(annotation_collection(read_article(data, "x.alsmd")))
    assert [b["value"] for b in item["body"] if b["purpose"] == "tagging"] == [tag]
    assert ("type" in item["creator"]) is (status == "automatic")
    assert "created" not in item


def test_a_note_without_a_place_is_kept() -> None:
    """A note we could not place is shown in other tools, too, but never on the wrong words."""
    data = b'A b.[^claim-a]\n\n[^claim-a]: "other words": **False.** No.\n'
    (item,) = items(annotation_collection(read_article(data, "x.md")))
    assert "selector" not in item["target"]
    assert any("other words" in b.get("value", "") for b in item["body"])


def test_a_false_checksum_does_not_stop_the_export() -> None:
    """A damaged file still gives its notes."""
    data = (
        b"---\nformat: als-article/1\noriginal: {format: text/plain, sha256: x, bytes: 1}\n---\n"
        b"<!-- original:begin -->\nA b[^claim-a]\n<!-- original:end -->\n\n"
        b'[^claim-a]: "A b": **False.** No.\n'
    )
    collection: Json = annotation_collection(read_article(data, "x.alsmd"))
    assert collection["total"] == 1
    json.dumps(collection)
