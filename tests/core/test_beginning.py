# SPDX-License-Identifier: MIT
import hashlib

import pytest

from als_reader.core import limits
from als_reader.core.beginning import FEWEST_CHARACTERS, MOST_BYTES, beginning
from als_reader.core.format import read_article

PARAGRAPH = "Words with *weight* and a [way out](https://example.org/a), again. " * 6 + "\n\n"
LONG = "# A long text\n\n" + PARAGRAPH * 60


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        LONG.replace("\n", "\r\n"),
        "\ufeff" + LONG,
        LONG.replace("Words", "Wörter 🙂"),
        (PARAGRAPH + "- an item\n- another\n\n  goes on\n\n1. first\n\n> said\n\n") * 60,
        PARAGRAPH * 10 + "```\ncode\n\nmore code\n```\n" + LONG,
        LONG.replace("again", "again [1]"),
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n" + LONG,
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_beginning_has_the_blocks_that_the_whole_begins_with(text: str, name: str) -> None:
    """No word may change or move under the eyes of a reader when the rest comes."""
    data = text.encode()
    first, whole = beginning(data, name), read_article(data, name)
    assert first is not None
    assert first.blocks == whole.blocks[: len(first.blocks)]
    assert FEWEST_CHARACTERS // 2 < len(first.text) < MOST_BYTES
    assert whole.text.startswith(first.text)
    assert first.content_hash == whole.content_hash == hashlib.sha256(data).hexdigest()


def test_what_is_too_long_for_markdown_begins_as_plain_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The whole is shown so too."""
    monkeypatch.setattr(limits, "MARKDOWN_CHARACTERS", 20_000)
    first = beginning(LONG.encode(), "a.md")
    assert first is not None
    assert "*weight*" in first.text


@pytest.mark.parametrize(
    "text",
    [
        "---\nformat: als-article/1\n---\n" + LONG,
        "Words[^a] of a note.\n\n" + LONG + '[^a]: "Words": **Note.** More.\n',
        "See [a][b] for more.\n\n" + LONG + "[b]: https://example.org/b\n",
        "```\n" + LONG,
        "word " * 6_000,
        "one\ntwo\n" * 3_000,
        "A\0" + LONG,
    ],
)
def test_there_is_no_beginning_where_the_rest_may_change_it(text: str) -> None:
    """Then a reader waits for the whole, instead of seeing something wrong."""
    assert beginning(text.encode(), "a.md") is None
