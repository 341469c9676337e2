# SPDX-License-Identifier: MIT
"""Links of a document, all the way from the file to the page that says where they lead."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from als_reader.core.format import read_article
from als_reader.core.links import checked_link
from als_reader.ui.dialogs.leaving import LeavingDialog
from tests.core.test_links import ALLOWED, REFUSED

LEAST_ADDRESSES = 60
WARNED = "Take care"
TRUE_HOSTS = [
    ("https://example.org/a?b#c", "example.org"),
    ("http://example.org/", "example.org"),
    ("HTTPS://EXAMPLE.ORG/", "example.org"),
    ("https://example.org./", "example.org."),
    ("https://example.org:8443/x", "example.org"),
    ("https://www.fda.gov.evil.example/als", "www.fda.gov.evil.example"),
    ("https://evil.example/www.fda.gov/@fda.gov", "evil.example"),
    ("https://evil.example?www.fda.gov", "evil.example"),
    ("https://evil.example#www.fda.gov", "evil.example"),
    ("https://bücher.example/", "xn--bcher-kva.example"),
    ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
    ("https://\u0430pple.example/", "xn--pple-43d.example"),
    ("https://www.fd\u0430.gov/", "www.xn--fd-8kc.gov"),
    ("https://例え.example/", "xn--r8jz45g.example"),
    ("https://\u05d0\u05d1.example/", "xn--4dbc.example"),
    ("https://\uff45xample.org/", "example.org"),
    ("https://example\u3002org/", "example.org"),
    ("https://192.0.2.1/", "192.0.2.1"),
    ("https://[2001:db8::1]/", "2001:db8::1"),
    ("https://localhost/", "localhost"),
    ("https://a-b.example-c.org/", "a-b.example-c.org"),
    ("https://" + "sub." * 40 + "example/", "sub." * 40 + "example"),
]


def leaving(qtbot: QtBot, address: str, words: str = "words") -> LeavingDialog:
    """The page for a link with these words."""
    dialog = LeavingDialog(address, words)
    qtbot.addWidget(dialog)
    return dialog


def said(dialog: LeavingDialog) -> list[str]:
    """All sentences on the page."""
    return [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(("address", "host"), TRUE_HOSTS)
def test_the_leaving_page_shows_the_true_host(qtbot: QtBot, address: str, host: str) -> None:
    """Whatever the address is made to look like, and whatever form the file gives it."""
    assert checked_link(address) == address
    article = read_article(f"[words](<{address}>)".encode(), "x.md")
    (link,) = {run.link for block in article.blocks for run in block.runs if run.link}
    for target in (address, link):
        dialog = leaving(qtbot, target)
        assert f"Site: {host}" in said(dialog)
        field = dialog.findChild(QPlainTextEdit)
        assert field is not None
        assert field.toPlainText() == target
        is_unusual = "xn--" in host
        assert any(WARNED in line for line in said(dialog)) == is_unusual


def test_enough_addresses_are_tried() -> None:
    """The issue asks for a table of 60 or more."""
    assert len({*ALLOWED, *REFUSED, *(address for address, _ in TRUE_HOSTS)}) > 2 * LEAST_ADDRESSES


def test_what_is_no_link_is_none_in_a_file_either() -> None:
    """No way of writing it in Markdown makes a link of it."""
    ways = (
        "[w](<{}>)",
        "[w]({})",
        "<{}>",
        "[w][x]\n\n[x]: <{}>",
        "[w][x]\n\n[x]: {}",
        "![w](<{}>)",
        "{}",
    )
    for target in REFUSED:
        for way in ways:
            article = read_article(way.format(target).encode("utf-8", "replace"), "x.md")
            links = {run.link for block in article.blocks for run in block.runs if run.link}
            links |= {source.target for source in article.sources if source.target}
            assert all(checked_link(link) == link for link in links)
            assert not {link for link in links if link == target}


@pytest.mark.parametrize(
    "address", [a for a in ALLOWED if a.lower().startswith(("http", "mailto"))]
)
def test_what_the_page_offers_is_what_was_checked(qtbot: QtBot, address: str) -> None:
    """The browser gets the very address that the reader saw."""
    dialog = leaving(qtbot, address)
    opened: list[str] = []
    dialog.open_requested.connect(opened.append)
    buttons = {b.accessibleIdentifier(): b for b in dialog.findChildren(QPushButton)}
    if QUrl(address, QUrl.ParsingMode.StrictMode).isValid():
        buttons["leaving-open"].click()
        assert opened == [address]
    else:
        assert "leaving-open" not in buttons
