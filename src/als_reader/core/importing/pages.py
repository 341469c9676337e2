# SPDX-License-Identifier: MIT
"""The article in a web page, without the menus, adverts and forms around it."""

import re
from dataclasses import dataclass

from als_reader.core.importing.footnotes import tidy_footnotes
from als_reader.core.importing.html_reading import LOST, decode_entities, read_html
from als_reader.core.importing.tree import UNSEEN, Element, names, words_of
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
_WORD = re.compile(r"\w+")
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
    title, url = _title_of(tree), url or _url_of(tree, source)
    tidy_footnotes(tree)
    everything = words_of(tree)
    _remove_machinery(tree)
    _remove_noise(tree)
    article = _with_heading(_article_in(tree), tree)
    if not words_of(article):  # nothing but menus and forms: then they are the page
        article = read_html(source)
    has_pictures = any(True for _ in article.find_all("img"))
    is_whole = sorted(_WORD.findall(words_of(article))) == sorted(_WORD.findall(everything))
    return Page(
        article=article,
        title=title,
        url=url,
        all_words="" if is_whole else everything,
        has_pictures=has_pictures,
    )


def all_words_of(source: str) -> str:
    """All words of a page, as plain text."""
    return words_of(read_html(source))


def _title_of(tree: Element) -> str:
    """The name of the article: what it says to other sites, else the title of the window."""
    for meta in tree.find_all("meta"):
        if meta.get("property").lower() == "og:title" and meta.get("content").strip():
            return " ".join(meta.get("content").split())
    found = tree.find("title")
    return (
        " ".join("".join(x for x in found.children if isinstance(x, str)).split()) if found else ""
    )


def _url_of(tree: Element, source: str) -> str:
    found = [
        link.get("href") for link in tree.find_all("link") if link.get("rel").lower() == "canonical"
    ]
    saved = _SAVED_FROM.search(source[:4096])
    if saved:
        found.insert(0, decode_entities(saved[1]))
    found += [
        meta.get("content")
        for meta in tree.find_all("meta")
        if meta.get("property").lower() == "og:url"
    ]
    return next((url for url in map(web_address, found) if url), "")


def web_address(target: str) -> str:
    """The address if it leads to the web, else an empty string."""
    target = target.strip()
    return checked_link(target) if target.lower().startswith(("http:", "https:")) else ""


def _remove_machinery(tree: Element) -> None:
    """Take out what is never a part of an article, and what a browser does not show."""
    inside = {child for x in tree.find_all("article") for child in x.elements()}
    for element in tree.elements():
        kept: list[Element | str] = []
        for child in element.children:
            if isinstance(child, Element):
                is_frame = child.tag in ("header", "footer", "aside") and child not in inside
                if (
                    child.tag in _MACHINERY
                    or child.get("role").lower() in _ROLES
                    or "hidden" in child.attributes
                    or _HIDDEN.search(child.get("style"))
                    or (is_frame and not _holds_article(child))
                ):
                    continue
            kept.append(child)
        element.children = kept


def _holds_article(element: Element) -> bool:
    return any(x.tag in ("h1", "article", "main") for x in element.elements())


def _remove_noise(tree: Element) -> None:
    """Take out what its class or id calls an advert, a menu or the like, and lists of links."""
    most = MOST_NOISE * max(len(words_of(tree)), 1)
    for element in tree.elements():
        element.children = [
            child
            for child in element.children
            if isinstance(child, str)
            or child.tag in UNSEEN
            or not (_is_noise(child) or _is_list_of_links(child))
            or len(words_of(child)) > most
        ]


def _is_noise(element: Element) -> bool:
    if element.tag in _NEVER_NOISE:
        return False
    names = f"{element.get('class')} {element.get('id')}".lower()
    return not _NOISE.isdisjoint(_TOKEN.findall(names))


def _is_list_of_links(element: Element) -> bool:
    """A list of at least four short links and nothing else is a menu."""
    if element.tag not in ("ul", "ol"):
        return False
    links = [words_of(link).split() for link in element.find_all("a")]
    words = len(words_of(element).split())
    return len(links) >= 4 and sum(map(len, links)) == words and words <= 5 * len(links)


def _article_in(tree: Element) -> Element:
    """What the page itself calls its article, else where its paragraphs stand."""
    whole = len(words_of(tree))
    named = [
        element
        for element in tree.elements()
        if element.tag in ("article", "main")
        or element.get("role").lower() in ("main", "article")
        or element.get("itemprop").lower() == "articlebody"
    ]
    lengths = [(len(words_of(element)), element) for element in named[:200]]
    enough = [(size, element) for size, element in lengths if size >= MAIN_SHARE * whole]
    if enough:
        # The innermost of those that are nearly as large: <main> often holds more than the article.
        largest = max(size for size, _ in enough)
        return [element for size, element in enough if size >= DENSE_SHARE * largest][-1]
    return _dense_part(tree)


def _dense_part(tree: Element) -> Element:
    found = tree
    while True:
        most = DENSE_SHARE * _prose(found)
        inner = next(
            (x for x in found.children if isinstance(x, Element) and most and _prose(x) >= most),
            None,
        )
        if inner is None or inner.tag in ("p", "ul", "ol", "table", "blockquote", "pre", "h1"):
            return found
        found = inner


def _prose(element: Element) -> int:
    """Characters that stand in paragraphs, lists, tables and headings."""
    count = 0
    waiting = [element]
    while waiting:
        item = waiting.pop()
        if item.tag in ("p", "pre", "li", "td", "dd", "h1", "h2", "h3", "h4", "blockquote"):
            count += len(words_of(item))
        else:
            waiting += [x for x in item.children if isinstance(x, Element)]
    return count


def _with_heading(article: Element, tree: Element) -> Element:
    """Put the page's only main heading before the article if it stands outside."""
    headings = list(tree.find_all("h1"))
    if len(headings) != 1 or article is tree or article.find("h1"):
        return article
    return Element("article", {}, [headings[0], article])
