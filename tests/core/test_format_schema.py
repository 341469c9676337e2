# SPDX-License-Identifier: MIT
"""The JSON Schema of the front matter and `check` say the same of the same file."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from jsonschema.validators import validator_for  # type: ignore[import-untyped]

from als_reader.core.format import check_article
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.format.header import (
    AUTOMATIC_KEY,
    KEYS,
    ORIGINAL_KEYS,
    REVIEW_KEYS,
    SOURCE_KEYS,
    SUMMARY_KEYS,
)
from als_reader.core.known import KnownIds
from als_reader.resources import resource_root

CASES = Path(__file__).parents[1] / "data" / "format"
SCHEMA = json.loads(
    (resource_root() / "schema" / "als-article-1.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)
HEAD = "format: als-article/1\n"
ORIGINAL = "original: {{format: {format}, sha256: {sha}, bytes: {bytes}{more}}}\n"


def original(
    *, format_: str = "text/plain", sha: str = "a" * 64, count: str = "3", more: str = ""
) -> str:
    """The line of the front matter that describes the original."""
    return ORIGINAL.format(format=format_, sha=sha, bytes=count, more=more)


def told(head: str) -> list[str]:
    """What `check` says of a front matter."""
    found = check_article(f"---\n{head}---\nWords.\n".encode(), "x.alsmd", KnownIds())
    return [p.text for p in found if p.text.startswith("front matter:")]


def test_the_schema_is_a_schema() -> None:
    """An editor that cannot read it would help nobody."""
    assert validator_for(SCHEMA) is Draft202012Validator
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_knows_just_the_keys_that_we_read() -> None:
    """What an editor completes must be what we understand."""
    keys = SCHEMA["properties"]
    assert set(keys) == {*KEYS, AUTOMATIC_KEY}
    for key, known in (
        ("source", SOURCE_KEYS),
        ("original", ORIGINAL_KEYS),
        ("review", REVIEW_KEYS),
        ("summary", SUMMARY_KEYS),
    ):
        assert set(keys[key]["properties"]) == set(known)


def test_every_key_is_described() -> None:
    """An editor shows the description beside the key; the writer needs no handbook."""
    keys = dict(SCHEMA["properties"])
    for key in ("source", "original", "review", "summary"):
        keys |= {f"{key}.{name}": value for name, value in keys[key]["properties"].items()}
    for name, value in keys.items():
        assert value["description"].endswith("."), name


def test_the_bundled_article_fits(bundled_bytes: bytes) -> None:
    """The example that people copy from must be right."""
    VALIDATOR.validate(dict(read_front_matter(bundled_bytes.decode()).values))


@pytest.mark.parametrize("file", ["docs/format.md"])
def test_the_examples_of_the_handbook_fit(file: str) -> None:
    """What the handbook shows must not be underlined in the editor."""
    text = (Path(__file__).parents[2] / file).read_text(encoding="utf-8")
    parts = text.split("```markdown\n")[1:]
    heads = [part.partition("```")[0] for part in parts if part.startswith("---\n")]
    assert heads
    for head in heads:
        values = dict(read_front_matter(head.replace("sha256: …", f"sha256: {'a' * 64}")).values)
        VALIDATOR.validate(values)


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        HEAD + "title: A title\nlanguage: en\nquestions: ['Why?', 'When?']\n",
        HEAD + "title:\nquestions:\nsummary: {right: , wrong: []}\n",
        HEAD + "title: 2024\nsource: {published: 2024-03-02, url: 'https://example.org/'}\n",
        HEAD + "review: {status: automatic}\nautomatic: {garble-auto-1: G03}\n",
        HEAD + original(),
        HEAD + original(format_="text/markdown", more=", eol: crlf, final-newline: no"),
    ],
)
def test_what_the_schema_takes_check_takes(head: str) -> None:
    """Both ways of looking at a file must agree, or the writer trusts neither."""
    # Editors read YAML 1.2, in which "no" is a word; Python reads 1.1.
    values = yaml.safe_load(head.replace("no}", "'no'}"))
    values = json.loads(json.dumps(values, default=str))
    assert [error.message for error in VALIDATOR.iter_errors(values)] == []
    assert told(head) == []


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("format: als-article/2\n", 'format is "als-article/2"'),
        (HEAD + "title: [a]\n", "title needs a text"),
        (HEAD + "titel: A\n", "the key titel is not known; did you mean title?"),
        (HEAD + "source: here\n", "source needs keys and values"),
        (HEAD + "source: {publischer: me}\n", "did you mean publisher?"),
        (HEAD + "source: {author: [me]}\n", "source.author needs a text"),
        (HEAD + "review: {status: done}\n", "review.status must be"),
        (HEAD + "review: {status: draft, who: me}\n", "unknown key who"),
        (HEAD + "summary: {right: one line}\n", "summary.right needs a list"),
        (HEAD + "summary: {wrong: [{Cells: not proven}]}\n", "put this one in quotation marks"),
        (HEAD + "summary: {other: [a]}\n", "unknown key other"),
        (HEAD + "questions: {a: b}\n", "questions needs a list"),
        (HEAD + "automatic: [a]\n", "automatic needs"),
        (HEAD + "automatic: {garble-auto-1: [a]}\n", "automatic needs"),
        (HEAD + "original: {format: text/plain}\n", "original.sha256 is missing"),
        (HEAD + original(format_="text/html"), "original.format must be"),
        (HEAD + original(sha="ABC"), "original.sha256 must be"),
        (HEAD + original(count="many"), "original.bytes must be"),
        (HEAD + original(more=", eol: unix"), "original.eol must be"),
        (HEAD + original(more=", final-newline: maybe"), "original.final-newline must be"),
    ],
)  # fmt: skip
def test_what_the_schema_refuses_check_tells(head: str, words: str) -> None:
    """The editor underlines it, and `check` says what to write instead."""
    values = yaml.load(head, Loader=yaml.BaseLoader)
    assert not VALIDATOR.is_valid(values)
    assert any(words in text for text in told(head)), told(head)


@pytest.mark.parametrize("file", sorted(CASES.glob("*.alsmd")), ids=lambda file: str(file.stem))
def test_schema_and_check_agree_on_every_case(file: Path) -> None:
    """Each example of a broken file that we keep."""
    front = read_front_matter(decode(file.read_bytes()).text)
    if front.problems or "format" not in front.values:
        return  # not YAML at all, or an ordinary file
    found = check_article(file.read_bytes(), file.name, KnownIds())
    is_right = not any(p.text.startswith("front matter:") for p in found)
    assert VALIDATOR.is_valid(dict(front.values)) is is_right
