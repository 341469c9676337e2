# SPDX-License-Identifier: MIT
"""What the YAML parser complains about, in words for a person who writes an article."""

import re

import yaml

QUOTES = "put the text in quotation marks"
STRAY = "this does not belong to what stands before it; check spaces and quotation marks"
_PLAIN = (
    ("mapping values are not allowed", f'a ":" stands inside a text; {QUOTES}'),
    ("'\\t' that cannot start", "a tab stands here; write spaces"),
    ("cannot start any token", f"no text can begin with this sign; {QUOTES}"),
    ("unexpected end of stream", "this quotation mark is not closed"),
    ("unexpected document separator", "this quotation mark is not closed"),
    ("could not find expected ':'", 'this line has no ":" after its key'),
    ("but got '?'", f'a "?" stands inside brackets; {QUOTES}'),
    ("expected ',' or '}'", "a comma or } is missing"),
    ("expected ',' or ']'", "a comma or ] is missing"),
    (
        "expected <block end>",
        STRAY,
    ),
    ("unknown escape character", r"a \ stands before a letter that it cannot change; write \\"),
    ("alias", "anchors and aliases are not allowed"),
    ("anchor", "anchors and aliases are not allowed"),
    ("tag", "tags are not allowed"),
)
_IS_AT_ITS_START = re.compile("unexpected (end of stream|document)|could not find expected ':'")
"""The parser sees these mistakes only later; the author made them where the text begins."""


def plain_reason(error: yaml.MarkedYAMLError) -> tuple[str, int]:
    """What is wrong, and at which character of the head."""
    said = error.problem or ""
    words = next((plain for known, plain in _PLAIN if known in said), said)
    mark = error.problem_mark
    if error.context_mark and _IS_AT_ITS_START.search(said):
        mark = error.context_mark
    if "is missing" in words and error.context_mark:
        words += f" after the one that opens in line {error.context_mark.line + 2}"
    return words or "it is not valid YAML", mark.index if mark else 0
