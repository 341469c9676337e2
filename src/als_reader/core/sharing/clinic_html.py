# SPDX-License-Identifier: MIT
"""The page for the clinic as one web page that needs nothing else."""

from collections.abc import Iterator

from als_reader.core.export import about
from als_reader.core.export.html import POLICY
from als_reader.core.export.markup import Element, element, render
from als_reader.core.export.page_style import page_style
from als_reader.core.language import labelled, said, sentences, tag
from als_reader.core.sharing.clinic import (
    HEADING,
    TITLES,
    ClinicPage,
    Item,
    Part,
    left_out_words,
)
from als_reader.core.theme import THEMES

MORE_STYLE = """
html { font-size: 125%; }
.box { display: inline-block; width: 1em; height: 1em; border: 2px solid var(--text);
  border-radius: 3px; margin-right: .6em; vertical-align: -.1em; }
.mine { font-weight: 700; }
h2 { margin: 1.4rem 0 .5rem; }
@media screen { main { padding-top: 1.5rem; } }
@page { margin: 15mm; }
@media print { html { font-size: 12pt; line-height: 1.3; } section { break-inside: auto; } }
"""


def clinic_html(page: ClinicPage, han_font: bytes = b"") -> str:
    """Write the page."""
    body = element("body", element("main", *_parts(page)), _footer(page))
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content="ALS Reader"),
        element("title", labelled(said(HEADING), page.title)),
        element("style", page_style(THEMES["light"], han_font) + MORE_STYLE),
    )
    return "<!DOCTYPE html>\n" + render(element("html", head, body, lang=tag())) + "\n"


def _parts(page: ClinicPage) -> Iterator[Element]:
    yield element("h1", said(HEADING))
    yield element("p", said("About the article: {title}", title=page.title), dir="auto")
    if page.source:
        yield element("p", page.source, class_="quiet")
    made = said("Made on {day}.", day=page.made)
    yield element("p", sentences(made, page.facts), class_="quiet")
    for part, items in page.grouped():
        id_ = f"{part.value}-heading"
        head = element("h2", said(TITLES[part]), id=id_)
        yield element("section", head, *map(_item, items), aria_labelledby=id_)
    left_out = left_out_words(page.left_out)
    if left_out:
        yield element("p", element("strong", left_out))


def _item(item: Item) -> Element:
    box = [element("span", class_="box", aria_hidden="true")]
    head: list[Element | str] = [*(box if item.part is Part.QUESTIONS else []), item.head]
    parts = [element("p", element("strong", *head), dir="auto")]
    parts += [element("p", line, dir="auto") for line in item.lines]
    if item.comment:
        label = element("span", said("My comment: "), class_="mine")
        parts.append(element("p", label, item.comment, dir="auto"))
    parts += [
        element("p", said("Source: {source}", source=source), class_="quiet")
        for source in item.sources
    ]
    return element("div", *parts, class_="note link")


def _footer(page: ClinicPage) -> Element:
    lines = (
        said(about.NOT_MEDICAL_ADVICE),
        said("Made by ALS Reader. Nothing was sent anywhere."),
    )
    return element("footer", *(element("p", line) for line in lines))
