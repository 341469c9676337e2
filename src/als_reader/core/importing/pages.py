# SPDX-License-Identifier: MIT
"""The article in a web page, without the menus, adverts and forms around it."""

import re
from dataclasses import dataclass

from als_reader.core.importing.footnotes import tidy_footnotes
from als_reader.core.importing.html_reading import LOST, decode_entities, read_html
from als_reader.core.importing.measures import Measure, measure
from als_reader.core.importing.tree import Element, names, words_of
from als_reader.core.links import checked_link

_MACHINERY = names(
    "script style template noscript iframe object embed applet canvas audio video svg math select"
    " button input textarea datalist nav dialog progress meter form noembed menu"
) | {LOST}
_ROLES = names(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar"
    " toolbar tablist alert"
)
_NOISE = names(
    "ad ads adv advert adverts advertisement advertisements adsbygoogle adslot banner sponsor"
    " sponsored promo promotion outbrain taboola cookie cookies consent gdpr ccpa privacy"
    " newsletter subscribe subscription signup paywall share sharing social"
    " related recommended recommendations readmore mostread trending popular comments comment"
    " disqus respond sidebar breadcrumb breadcrumbs menu nav navbar navigation footer popup modal"
    " overlay toolbar skip skiplink pagination pager toc survey feedback login"
)
_TOKEN = re.compile(r"[a-z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_CONTAINERS = names("html body main section div center span")
_FRAMES = frozenset(["header", "footer", "aside"])
_NEVER_NOISE = names("html body main article h1 p table tr td th li a b i em strong")
MOST_NOISE = 0.4
"""Of the page's words; what is more than that is no advert, whatever its class says."""
MAIN_SHARE = 0.4
"""Of the words that are left; a `<main>` or `<article>` with fewer is not the article."""
DENSE_SHARE = 0.85
"""Of the words of all paragraphs; the innermost element that holds so many is the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What was found in the source of a page."""

    article: Element
    title: str = ""
    url: str = ""
    all_words: str = ""
    """Empty if nothing was left out."""
    has_pictures: bool = False


def read_page(source: str, *, url: str = "") -> Page:
    """Find the article. `url` is where the page was saved from, if that is known from outside."""
    tree = read_html(source)
    about = [x for x in tree.elements() if x.tag in ("meta", "link", "title")]
    title, url = _title_of(about), url or _url_of(about, source)
    tidy_footnotes(tree)
    everything = words_of(tree)
    measures = measure(tree)
    letters = measures[tree].letters
    _remove_machinery(tree, measures)
    _remove_noise(tree)
    article, left = _article_in(tree)
    if not left:  # nothing but menus and forms: then they are the page
        article, left = read_html(source), letters
    return Page(
        article=article,
        title=title,
        url=url,
        all_words="" if left == letters else everything,
        has_pictures=article.find("img") is not None,
    )


def all_words_of(source: str) -> str:
    """All words of a page, as plain text."""
    return words_of(read_html(source))


def _title_of(about: list[Element]) -> str:
    """The name of the article: what it says to other sites, else the title of the window."""
    titles = _said(about, "og:title")
    titles += [words_of(x, unseen=frozenset()) for x in about if x.tag == "title"]
    return next((title for title in (" ".join(x.split()) for x in titles) if title), "")


def _url_of(about: list[Element], source: str) -> str:
    saved = _SAVED_FROM.search(source[:4096])
    found = [decode_entities(saved[1])] if saved else []
    found += [x.get("href") for x in about if x.get("rel").lower() == "canonical"]
    found += _said(about, "og:url")
    return next((url for url in map(web_address, found) if url), "")


def _said(about: list[Element], name: str) -> list[str]:
    return [x.get("content") for x in about if x.get("property").lower() == name]


def web_address(target: str) -> str:
    """The address if it leads to the web, else an empty string."""
    target = target.strip()
    return checked_link(target) if target.lower().startswith(("http:", "https:")) else ""


def _remove_machinery(tree: Element, measures: dict[Element, Measure]) -> None:
    """Take out what is never a part of an article, and what a browser does not show."""
    waiting = [(tree, False)]
    while waiting:
        element, is_inside = waiting.pop()
        is_inside |= element.tag == "article"
        element.children = [
            child
            for child in element.children
            if isinstance(child, str)
            or not (
                _is_machinery(child)
                or (child.tag in _FRAMES and not is_inside and not measures[child].has_article)
            )
        ]
        waiting += [(child, is_inside) for child in element.children if isinstance(child, Element)]


def _is_machinery(element: Element) -> bool:
    return (
        element.tag in _MACHINERY
        or element.get("role").lower() in _ROLES
        or "hidden" in element.attributes
        or _HIDDEN.search(element.get("style")) is not None
    )


def _remove_noise(tree: Element) -> None:
    """Take out what its class or id calls an advert, a menu or the like, and lists of links."""
    measures = measure(tree)
    most = MOST_NOISE * measures[tree].letters
    for element in tree.elements():
        element.children = [
            child
            for child in element.children
            if isinstance(child, str)
            or not (_is_noise(child) or _is_list_of_links(child, measures[child]))
            or measures[child].letters > most
        ]


def _is_noise(element: Element) -> bool:
    if element.tag in _NEVER_NOISE:
        return False
    names = f"{element.get('class')} {element.get('id')}".lower()
    return not _NOISE.isdisjoint(_TOKEN.findall(names))


def _is_list_of_links(element: Element, size: Measure) -> bool:
    """A list of at least four short links and nothing else is a menu."""
    is_all_links = size.links >= 4 and size.link_letters == size.letters
    return element.tag in ("ul", "ol") and is_all_links and size.letters <= 25 * size.links


def _article_in(tree: Element) -> tuple[Element, int]:
    """The article, with the page's main heading if that stands outside, and its letters."""
    measures = measure(tree)
    article = _body_of_article(tree, measures)
    letters = measures[article].letters
    headings = list(tree.find_all("h1"))
    if len(headings) != 1 or article is tree or article.find("h1"):
        return article, letters
    whole = Element("article", {}, [headings[0], article])
    return whole, letters + measures[headings[0]].letters


def _body_of_article(tree: Element, measures: dict[Element, Measure]) -> Element:
    """What the page itself calls its article, else where its paragraphs stand."""
    enough = [
        (measures[element].letters, element)
        for element in tree.elements()
        if _is_named_article(element)
        and measures[element].letters >= MAIN_SHARE * measures[tree].letters
    ]
    if enough:
        # The innermost of those that are nearly as large: <main> often holds more than the article.
        largest = max(size for size, _ in enough)
        return [element for size, element in enough if size >= DENSE_SHARE * largest][-1]
    return _dense_part(tree, measures)


def _is_named_article(element: Element) -> bool:
    return (
        element.tag in ("article", "main")
        or element.get("role").lower() in ("main", "article")
        or element.get("itemprop").lower() == "articlebody"
    )


def _dense_part(tree: Element, measures: dict[Element, Measure]) -> Element:
    """The innermost element with nearly all of the paragraphs."""
    found = tree
    most = DENSE_SHARE * measures[tree].prose
    while True:
        inner = next(
            (
                x
                for x in found.children
                if isinstance(x, Element)
                and x.tag in _CONTAINERS
                and most
                and measures[x].prose >= most
            ),
            None,
        )
        if inner is None:
            return found
        found = inner
