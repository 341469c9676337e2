# SPDX-License-Identifier: MIT
"""What every test has: no network, a profile of its own, and the bundled article and facts."""

import gc
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NoReturn

import hypothesis
import pytest
from PySide6.QtNetwork import (
    QAbstractSocket,
    QHostAddress,
    QHostInfo,
    QNetworkAccessManager,
    QNetworkRequest,
    QSslSocket,
)

from als_reader.core.article import Article
from als_reader.core.collection import Collector
from als_reader.core.entries import Entry, number_entries
from als_reader.core.evidence.load import Evidence, load_evidence
from als_reader.core.format import read_article
from als_reader.core.theme import THEMES, Theme
from als_reader.paths import Paths, find_paths
from als_reader.resources import resource_root

BUNDLED_ARTICLE = "stem-cells-frostbite.alsmd"

# A busy machine is not a bug: hypothesis has no deadline of its own, pytest-timeout has.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")


class NetworkRefusedError(AssertionError):
    """The program tried to reach another machine."""


@pytest.fixture(autouse=True)
def refuse_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no test reach any machine, not even by looking up a name; local sockets stay."""
    attempts: list[str] = []

    def refuse(what: str) -> NoReturn:
        attempts.append(what)
        raise NetworkRefusedError(f"The network was asked for: {what}")

    def guarded(name: str) -> None:
        original = getattr(socket.socket, name)

        def call(own: socket.socket, *arguments: object) -> object:
            if own.family is not getattr(socket, "AF_UNIX", None):
                refuse(f"{name}{arguments}")
            return original(own, *arguments)

        monkeypatch.setattr(socket.socket, name, call)

    for name in ("connect", "connect_ex", "sendto"):
        guarded(name)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **_: refuse(f"getaddrinfo{a}"))
    yield
    assert not attempts, f"The network was asked for: {attempts}"


QT_ASKS = (
    *((QNetworkAccessManager, name) for name in ("get", "head", "post", "put", "deleteResource")),
    (QNetworkAccessManager, "sendCustomRequest"),
    (QNetworkAccessManager, "connectToHost"),
    (QNetworkAccessManager, "connectToHostEncrypted"),
    (QAbstractSocket, "connectToHost"),
    (QSslSocket, "connectToHostEncrypted"),
    (QHostInfo, "lookupHost"),
    (QHostInfo, "fromName"),
)
"""Every way in which Qt reaches another machine; `refuse_network` does not see them."""


@pytest.fixture(autouse=True)
def record_requests(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[str]]:
    """Let nothing be asked over Qt's network either, unless a test asks this very computer.

    Gives what was refused.
    """
    may_ask_itself = request.node.get_closest_marker("loopback") is not None
    refused: list[str] = []

    def guard(owner: type, name: str) -> None:
        original = getattr(owner, name)

        def call(*arguments: object) -> object:
            if not (may_ask_itself and any(map(_asks_nobody_else, arguments))):
                refused.append(f"{name}{arguments[1:]}")
                raise NetworkRefusedError(f"Qt's network was asked for: {refused[-1]}")
            return original(*arguments)

        monkeypatch.setattr(owner, name, call)

    for owner, name in QT_ASKS:
        guard(owner, name)
    yield refused
    assert not refused, f"Qt's network was asked for: {refused}"


def _asks_nobody_else(argument: object) -> bool:
    """Whether it is a question for this computer, or for no host at all."""
    if not isinstance(argument, QNetworkRequest):
        return False
    host = argument.url().host()
    return not host or QHostAddress(host).isLoopback()


COLLECTOR = Collector()
"""Else the collector would destroy widgets in threads of pytest-xdist, or of a test."""


@pytest.fixture(autouse=True)
def collect_between_tests() -> Iterator[None]:
    """Collect in the thread of the tests only, as the window does."""
    yield
    COLLECTOR.collect()


@pytest.fixture
def own_collector() -> Iterator[None]:
    """Let Python collect by itself in one test, as commands without a window do."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture(scope="session", autouse=True)
def leave_no_copied_words() -> Iterator[None]:
    """Let the run end without a crash: what tests copied would outlive Python."""
    yield
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        from als_reader.ui.application import leave_copied_words

        leave_copied_words()


@pytest.fixture
def profile(tmp_path: Path) -> Paths:
    """Folders of a profile that no other test uses."""
    return find_paths(tmp_path / "profile")


@pytest.fixture(scope="session")
def bundled_bytes() -> bytes:
    """The bundled article's file."""
    return (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()


@pytest.fixture(scope="session")
def bundled_article(bundled_bytes: bytes) -> Article:
    """The bundled article."""
    return read_article(bundled_bytes, BUNDLED_ARTICLE)


@pytest.fixture(scope="session")
def bundled_entries(bundled_article: Article) -> tuple[Entry, ...]:
    """The bundled article's numbered notes."""
    return number_entries(bundled_article)


@pytest.fixture(scope="session")
def evidence() -> Evidence:
    """The bundled facts."""
    return load_evidence(resource_root() / "evidence", date.today())


@pytest.fixture
def theme() -> Theme:
    """The light theme."""
    return THEMES["light"]
