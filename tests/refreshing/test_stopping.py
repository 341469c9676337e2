# SPDX-License-Identifier: MIT
"""The reader may stop a refresh at any moment; nothing is reported or kept after that."""

import signal
from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from als_reader.core.errors import RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.store import RefreshStore
from als_reader.refreshing.asking import Refresh
from als_reader.refreshing.once import Once
from tests.refreshing.conftest import QUICK, files_below
from tests.refreshing.driving import QuickPauses
from tests.refreshing.server import Reply, Server

pytestmark = pytest.mark.loopback
EARLIEST = date(2026, 11, 22)


@pytest.fixture
def refresh(qtbot: QtBot, evidence: Evidence, server: Server) -> Iterator[Refresh]:
    """One that has not begun, and fails the test if it reports an end."""
    addresses = Addresses(registry=server.address, fda=server.address)
    asking = Refresh(evidence, addresses, earliest=EARLIEST, limits=QUICK, pauses=QuickPauses())
    ends: list[object] = []
    asking.done.connect(ends.append)
    asking.failed.connect(ends.append)
    yield asking
    asking.deleteLater()
    assert ends == []


def test_nobody_is_asked_before_it_begins(refresh: Refresh, server: Server) -> None:
    """To make one is not to press the button."""
    assert server.asked == []


def test_it_stops_while_it_waits_for_an_answer(
    refresh: Refresh, server: Server, qtbot: QtBot
) -> None:
    """A host that hangs must not hold the reader."""
    server.once("version", Reply(is_held=True))
    refresh.start()
    qtbot.waitUntil(lambda: server.paths() == ["version"])
    refresh.cancel()
    server.closing.set()
    refresh.cancel()  # a second press does no harm


def test_it_stops_while_it_waits_for_its_turn(
    refresh: Refresh, server: Server, qtbot: QtBot
) -> None:
    """No further question goes out."""
    server.once("version", Reply(status=503))
    with qtbot.waitSignal(
        refresh.progressed, check_params_cb=lambda what, _: "ask again" in str(what)
    ):
        refresh.start()
    refresh.cancel()
    other = Server(server.usual)  # the event loop turns, and nothing comes
    other.close()
    assert server.paths() == ["version"]


def test_ctrl_c_ends_the_command_cleanly(
    qapp: object, evidence: Evidence, server: Server, store: RefreshStore
) -> None:
    """As everywhere in a terminal; what was there before stays."""
    server.once("studies", Reply(is_held=True))
    addresses = Addresses(registry=server.address, fda=server.address)
    once = Once(store, addresses, limits=QUICK, pauses=QuickPauses())

    def press(what: str, _: float) -> None:
        if "trials" in what:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        once.run(evidence, EARLIEST, press)
    assert set(files_below(store.folder)) == set()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_two_at_once_do_not_ask_twice(
    qapp: object, evidence: Evidence, server: Server, store: RefreshStore
) -> None:
    """The window and the command share one store; the second is told who is at it."""
    addresses = Addresses(registry=server.address, fda=server.address)
    once = Once(store, addresses, limits=QUICK, pauses=QuickPauses())
    with store.claim(), pytest.raises(RefreshError, match="Another window is checking for news"):
        once.run(evidence, EARLIEST, lambda *_: None)
    assert server.asked == []
