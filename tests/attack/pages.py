# SPDX-License-Identifier: MIT
"""Hostile web pages. They are read by a worker that can be killed."""

from collections.abc import Mapping
from functools import partial

from tests.attack.shapes import CANARY, HOST, SHOWN, Attack, Ending, built

WORDS = ("alphaword", "omegaword")
MEBI = 2**20


def _page(middle: str) -> str:
    return (
        f"<!DOCTYPE html><html><head><title>Page</title></head><body><p>alphaword begins a page "
        f"that has some words in it.</p>{middle}<p>omegaword ends it.</p></body></html>"
    )


def attacks() -> Mapping[str, Attack]:
    """By file name."""
    nested = "<table><tr><td>" * 20 + "innerword" + "</td></tr></table>" * 20
    outside = (
        f'<link rel=stylesheet href="http://{HOST}/x.css"><base href="http://{HOST}/">'
        f'<img src="http://{HOST}/i.png" srcset="{CANARY}.png 2x" alt=altword>'
        f'<iframe src="file:///{CANARY}/f.html"></iframe><object data="{CANARY}.swf"></object>'
        f"<style>@import url(//{HOST}/y.css)</style><script src=/{CANARY}.js></script>"
        f'<meta http-equiv=refresh content="0;url=http://{HOST}/r"><video src={CANARY}.mp4></video>'
    )
    attributes = " ".join(f"a{n}=x" for n in range(50_000))
    formatting = "".join(f"<b><i><u><font size={n}>x" for n in range(5_000))
    made: dict[str, tuple[str, Ending]] = {
        "nested_tables.html": (nested, SHOWN),
        "outside.html": (outside, SHOWN),
        "deep.html": ("<div>" * 30_000 + "deepword", SHOWN),
        "deep_lists.html": ("<ul><li>" * 5_000 + "deepword", SHOWN),
        "deep_quotes.html": ("<blockquote>" * 3_000 + "deepword", SHOWN),
        "formatting.html": (formatting, SHOWN),
        "unclosed.html": ("<p" * 100_000, SHOWN),
        "unclosed_quote.html": ('<a href="' + "x" * 100_000, SHOWN),
        "comment.html": ("<!--" * 50_000, SHOWN),
        "comment_dashes.html": ("<!--" + "--!" * 100_000 + "-->", SHOWN),
        "cdata.html": ("<![CDATA[" * 50_000, SHOWN),
        "declarations.html": ("<!" * 100_000, SHOWN),
        "processing.html": ("<?" * 100_000, SHOWN),
        "entities.html": ("&" * 200_000 + "&#" * 50_000 + "&#x110000;" * 10_000, SHOWN),
        "attributes.html": (f"<p {attributes}>x</p>", SHOWN),
        "script_open.html": ("<script>" + "</scrip" * 100_000, SHOWN),
        "table_spans.html": (
            "<table>" + "<tr><td rowspan=65534 colspan=1000>x" * 500 + "</table>",
            SHOWN,
        ),
        "select.html": ("<select><option>" * 20_000, SHOWN),
        "hidden.html": ("<p style='display:none'>hiddenword</p><p hidden>hiddenagain</p>", SHOWN),
    }
    return {
        **{
            name: built(partial(_page, middle), words=("alphaword",), ends=ends)
            for name, (middle, ends) in made.items()
        },
        "huge.html": built(
            lambda: _page("<p>some words in a paragraph</p>" * 50_000), words=("alphaword",),
            is_large=True,
        ),
    }  # fmt: skip
