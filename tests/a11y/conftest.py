# SPDX-License-Identifier: MIT
"""One desk and one start of the reader for all tests over the accessibility bus."""

import os
from collections.abc import Callable, Iterator

import pytest

from tests.a11y.bus import Bus
from tests.a11y.desk import Desk, missing_packages

MUST = "ALS_READER_MUST_TEST_ACCESSIBILITY"
"""CI sets it: there, tests that cannot run are a failure."""

CLOSE = {"guide-dialog": "guide-not-now"}


def require_packages(*, speaks: bool = False) -> None:
    """Skip, or where it must not be skipped fail, if Debian packages are not here."""
    packages = missing_packages(speaks=speaks)
    if packages:
        words = f"needs Debian packages: {packages}"
        (pytest.fail if os.environ.get(MUST) else pytest.skip)(words)


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    """A screen and a bus."""
    require_packages()
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def started(desk: Desk) -> Bus:
    """The reader on the bus, as it opens for the first time."""
    desk.start_reader()
    bus = Bus(desk)
    bus.connect()
    bus.node("note-1")
    return bus


@pytest.fixture
def bus(started: Bus) -> Iterator[Bus]:
    """The reader, with no dialog open before and after."""
    started.forget_events()
    yield started
    while (front := started.window()).role != "frame":
        started.press(CLOSE.get(front.id, "dialog-close"))
        started.wait_closed(front.id)


@pytest.fixture
def open_dialog(bus: Bus) -> Callable[[str], None]:
    """Open a dialog by its button, or from More, and wait until it stands."""

    def open_one(name: str) -> None:
        if bus.shows(f"button-{name}"):
            bus.press(f"button-{name}")
        else:
            bus.press("button-more")
            bus.press(f"more-{name}")
        bus.node(f"{name}-dialog")
        bus.wait_still()

    return open_one
