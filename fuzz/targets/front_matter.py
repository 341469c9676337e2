# SPDX-License-Identifier: MIT
"""The YAML head: only texts, lists and mappings come of it, few and flat, or a notice."""

from als_reader.core import limits
from als_reader.core.format import read_article
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import read_front_matter
from fuzz.samples import ARTICLE_WORDS, files
from fuzz.sound import assert_sound
from fuzz.target import Target

BODY = "\n---\nWords.\n"


def check(data: bytes) -> None:
    """A head never hides the body; what cannot be read is told."""
    text = f"---\n{decode(data).text}{BODY}"
    front = read_front_matter(text)
    assert front.body_start, "the head swallowed the body"
    assert _nodes(front.values, 0) <= limits.FRONT_MATTER_NODES
    article = read_article(text.encode(), "x.alsmd")
    assert_sound(article)
    if front.problems:
        assert any(problem.notice for problem in article.problems)
    if text[front.body_start :] == BODY.lstrip("-\n"):
        assert article.text == "Words."


def _nodes(value: object, depth: int) -> int:
    assert depth <= limits.FRONT_MATTER_DEPTH
    if isinstance(value, str):
        return 1
    if isinstance(value, list):
        return 1 + sum(_nodes(item, depth + 1) for item in value)
    assert isinstance(value, dict), type(value)
    assert all(isinstance(key, str) for key in value)
    return 1 + sum(1 + _nodes(item, depth + 1) for item in value.values())


def seeds() -> list[bytes]:
    """The heads of our test files."""
    articles = [data for data in files("format", ".alsmd") if data.startswith(b"---\n")]
    heads = [data[4:].partition(b"\n---")[0] for data in articles]
    return [*heads, b'title: "a\\u202eb"\n', b"a: |\n  b\n c: >-\n  d\n", b"- a\n- [b, {c: d}]\n"]


TARGET = Target(check=check, seeds=seeds, words=ARTICLE_WORDS)
