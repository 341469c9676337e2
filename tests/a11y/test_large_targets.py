# SPDX-License-Identifier: MIT
"""Large targets, as they stand on a real screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.remembered import Remembered
from als_reader.core.settings import Settings
from als_reader.paths import find_paths
from tests.a11y.bus import Bus
from tests.a11y.conftest import require_packages
from tests.a11y.desk import Desk

pytestmark = pytest.mark.a11y
MOST = 8
LEAST = 96


@pytest.fixture(scope="module")
def large() -> Iterator[Bus]:
    """The reader, started with large targets."""
    require_packages()
    desk = Desk()
    try:
        remembered = Remembered(find_paths(desk.folder / "profile"), date.today())
        remembered.settings = replace(Settings(), has_large_targets=True, guide="done")
        remembered.save()
        desk.start_reader()
        bus = Bus(desk)
        bus.connect()
        bus.wait_any("large-more")
        yield bus
    finally:
        desk.close()


@pytest.mark.requirement("A2", "C1")
def test_a_view_has_at_most_eight_targets_of_96(large: Bus) -> None:
    """Gaze that is six times less sure still hits these."""
    large.wait_still()
    targets = large.targets()
    assert 0 < len(targets) <= MOST
    assert not [(node.id, node.size) for node in targets if min(node.size) < LEAST]
    assert all(node.name for node in targets)
