# SPDX-License-Identifier: MIT
"""Notes of other programs: at their words or not at all, and the article stays as it is."""

from datetime import date

from als_reader.core.editing.draft import new_draft, open_draft
from als_reader.core.errors import ArticleError
from als_reader.core.format import recover_original
from als_reader.core.interchange.merging import merge
from als_reader.core.interchange.outside import Form
from als_reader.core.interchange.reading import read_notes
from als_reader.core.interchange.writing import written_notes
from fuzz.samples import files
from fuzz.sound import assert_sound
from fuzz.target import Target

TEXT = "The FDA approved liruquine for frostbite.\n\nFrostbite cannot be **cured** 😀 yet.\n"
DRAFT = new_draft(TEXT, "text/markdown", title="T")
WORDS = (
    '"type"', '"Annotation"', '"AnnotationSet"', '"target"', '"selector"', '"exact"', '"frostbite"', '"body"',
    '"TextQuoteSelector"', '"TextPositionSelector"', '"start"', '"rows"', '"als:note"', '"@graph"', '"text"',
    "\\ud800", "[", "]", "{", "}", ":", ",",
)  # fmt: skip


def check(data: bytes) -> None:
    """Merge the notes into a small article."""
    try:
        outside = read_notes(data, "x.json")
    except ArticleError as error:
        assert error.reason
        assert error.remedy
        return
    merged = merge(outside, DRAFT)
    assert recover_original(merged.draft.data) == TEXT.encode()
    assert_sound(merged.draft.article)
    assert merged.draft.article.text == DRAFT.article.text
    for form in Form:
        read_notes(written_notes(merged.draft.data, "x.alsmd", form, str, date(2026, 11, 25)), "x")


def seeds() -> list[bytes]:
    """The notes of our test files in all three forms."""
    found: list[bytes] = []
    for data in files("format", ".alsmd"):
        if b"original:begin" in data and len(found) < 60:
            try:
                draft = open_draft(data, "x.alsmd")
            except ArticleError:
                continue
            found += [
                written_notes(draft.data, "x.alsmd", form, str, date(2026, 11, 25)) for form in Form
            ]
    quote = b'{"type": "TextQuoteSelector", "exact": "frostbite", "prefix": "for "}'
    note = b'{"type": "Annotation", "bodyValue": "Hm.", "target": {"selector": [' + quote + b"]}}"
    return [note, *found]


TARGET = Target(check=check, seeds=seeds, words=WORDS, is_json=True)
