# SPDX-License-Identifier: MIT
"""What other programs get is what they expect, and what is lost without our own keys is known."""

import json
from datetime import date
from typing import Any

import pytest

from als_reader.core.editing.draft import open_draft
from als_reader.core.format.writing import ArticleSource, SourceNote, write_source
from als_reader.core.interchange.merging import Merged, merge
from als_reader.core.interchange.outside import ARTICLE_KEY, NOTE_KEY, Form
from als_reader.core.interchange.reading import read_notes
from als_reader.core.interchange.writing import written_notes

Json = dict[str, Any]
TEXT = "😀 Cold is not frostbite, and frostbite is cold.\n"
TODAY = date(2026, 11, 25)
EVERY = SourceNote(
    id="garble-als",
    text='"frostbite" (all 2): **Garbled: ALS.** Why. See [ALS](term:als) and [S1].',
    position=TEXT.find("frostbite") + 9,
)
MISSING = SourceNote(id="missing-a", text='"": **Missing.** No author.')
LOST = SourceNote(id="claim-x", text='"Warm": **False.** No.', position=6)


def sent(form: Form, *notes: SourceNote, review: Json | None = None) -> Json:
    """The notes of a small article as another program gets them."""
    front: Json = {"title": "T", "source": {"url": "https://example.org/a", "published": "2024-03"}}
    front["review"] = review or {"status": "reviewed", "on": "2026-11-22", "by": "Ana"}
    data = write_source(ArticleSource(original=TEXT.encode(), front=front, notes=notes))
    data += b"\n[S1]: ref:als-overview\n"
    found: Json = json.loads(written_notes(data, "a.alsmd", form, address, TODAY))
    return found


def address(target: str) -> str:
    """Only references have one."""
    return "https://example.org/ref" if target.startswith("ref:") else ""


def back(value: Json) -> Merged:
    """What becomes of them on the same words."""
    notes = read_notes(json.dumps(value).encode(), "a.json")
    return merge(notes, open_draft(TEXT.encode(), "a.txt"))


def test_hypothesis_gets_rows_that_it_can_open() -> None:
    """Every key that its API promises, one place for each row, positions as browsers count."""
    value = sent(Form.HYPOTHESIS, EVERY, MISSING)
    assert {"export_date", "export_userid", "client_version", "annotations"} <= set(value)
    first, second, missing = value["annotations"]
    for row in value["annotations"]:
        assert {
            "id", "created", "updated", "user", "uri", "text", "tags", "group", "permissions",
            "target", "document", "links", "hidden", "flagged",
        } <= set(row)  # fmt: skip
        assert row["uri"] == row["target"][0]["source"] == "https://example.org/a"
        assert row["created"] == "2026-11-22T00:00:00.000000+00:00"
        assert row["user_info"] == {"display_name": "Ana"}
        assert row["document"] == {"title": ["T"]}
        assert len(row["id"]) == 22
    assert len({row["id"] for row in value["annotations"]}) == 3
    assert first["text"] == "**Garbled: ALS.**\n\nWhy. See ALS and [S1](<https://example.org/ref>)."
    assert first["tags"] == ["Garbled"]
    starts = [row["target"][0]["selector"][1]["start"] for row in (first, second)]
    points = [TEXT.find("frostbite"), TEXT.rfind("frostbite")]
    assert starts == [point + 1 for point in points]
    assert "selector" not in missing["target"][0]


def test_readium_gets_a_set_that_it_can_open() -> None:
    """Every key that its text asks for; colours and lines are those that it knows."""
    value = sent(Form.READIUM, EVERY, MISSING)
    assert value["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert value["type"] == "AnnotationSet"
    assert value["about"]["dc:title"] == "T"
    assert value["about"]["dc:date"] == "2024"
    assert {"id", "type", "name"} == set(value["generator"])
    assert len({item["id"] for item in value["items"]}) == 3
    first = value["items"][0]
    assert {"@context", "id", "type", "created", "target", "body"} <= set(first)
    assert first["creator"]["name"] == "Ana"
    assert first["body"]["color"] == "orange"
    assert first["body"]["keyword"] == "Garbled"
    assert first["body"]["value"].startswith("Garbled: ALS.\nWhy. See ALS and .")
    kinds = [selector["type"] for selector in first["target"]["selector"]]
    assert kinds == ["TextQuoteSelector", "TextPositionSelector", "ProgressionSelector"]


@pytest.mark.parametrize("form", [Form.HYPOTHESIS, Form.READIUM])
def test_a_file_that_names_no_day_gets_the_day_of_the_export(form: Form) -> None:
    """Both want a day; ours is the only one there is. Nobody is named as the author."""
    value = sent(form, EVERY, LOST, review={"status": "automatic", "on": "soon"})
    words = json.dumps(value, ensure_ascii=False)
    assert "2026-11-25T00:00:00" in words
    assert "not reviewed by a person" in words.lower()
    assert "“Warm” could not be placed." in words


@pytest.mark.parametrize("form", Form)
def test_without_our_own_keys_a_note_is_one_of_somebody_else(form: Form) -> None:
    """A server of Hypothesis keeps only its own keys: the words stay, the verdict is a tag."""

    def without(value: object) -> object:
        if isinstance(value, dict):
            return {k: without(v) for k, v in value.items() if k not in (NOTE_KEY, ARTICLE_KEY)}
        return [without(member) for member in value] if isinstance(value, list) else value

    value = without(sent(form, EVERY, MISSING))
    assert isinstance(value, dict)
    merged = back(value)
    notes = merged.draft.article.notes
    assert len(notes) == 2
    assert {note.verdict.value for note in notes} == {"Good to know"}
    assert all("Garbled" in "".join(r.text for p in n.body for r in p) for n in notes)
    assert [n.reason for n in merged.unplaced] == [
        "It is about the whole text, not about some of its words."
    ]


@pytest.mark.parametrize("form", Form)
def test_sources_of_our_own_that_are_no_links_are_not_taken_over(form: Form) -> None:
    """A file may be changed by anybody on its way."""
    value = sent(form, EVERY)
    value[ARTICLE_KEY]["sources"] += [
        {"label": "S2", "target": "javascript:x"}, {"label": "", "target": "ref:a"}, 5,
    ]  # fmt: skip
    merged = back(value)
    assert [source.label for source in merged.draft.article.sources] == ["S1"]
    assert merged.unplaced == ()


def test_a_place_of_ours_that_is_gone_is_told_with_its_reason() -> None:
    """On another article the words are missing altogether."""
    one = SourceNote(id="claim-a", text='"Cold": **False.** No.', position=6)
    notes = read_notes(json.dumps(sent(Form.W3C, one)).encode(), "a.json")
    merged = merge(notes, open_draft(b"Warm.", "a.txt"))
    assert [n.reason for n in merged.unplaced] == ["Its words do not stand in this article."]
    several = read_notes(json.dumps(sent(Form.W3C, EVERY)).encode(), "a.json")
    merged = merge(several, open_draft(b"Warm.", "a.txt"))
    assert [n.quote for n in merged.unplaced] == ["frostbite"]
