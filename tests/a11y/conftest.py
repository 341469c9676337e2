# SPDX-License-Identifier: MIT
"""One desk and one start of the reader for all tests over the accessibility bus."""

import os
from collections.abc import Iterator

import pytest

from tests.a11y.bus import Bus
from tests.a11y.desk import Desk, missing_packages

MUST = "ALS_READER_MUST_TEST_ACCESSIBILITY"
"""CI sets it: there, tests that cannot run are a failure."""


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
    while started.shows("dialog-close"):
        title = started.window().name
        started.press("dialog-close")
        if started.window().name == title:
            break
