# SPDX-License-Identifier: MIT
"""The size of everything that can be pressed, as assistive technology and a finger meet it."""

import pytest

from tests.a11y.bus import Bus, Node

pytestmark = pytest.mark.a11y

TABS = ("notes", "glossary", "options", "trials")
DIALOGS = {
    "contents": "dialog-close",
    "open": "dialog-close",
}


def too_small(nodes: list[Node], least: int) -> list[str]:
    return [f"{node.id or node.name}: {node.size}" for node in nodes if min(node.size) < least]


@pytest.mark.requirement("A1")
@pytest.mark.parametrize("tab", TABS)
def test_everything_that_can_be_pressed_beside_a_tab_is_44_wide_and_high(
    bus: Bus, tab: str
) -> None:
    """A shaking hand or a head mouse hits nothing smaller."""
    bus.press(f"tab-{tab}")
    targets = bus.targets()
    assert len(targets) > 20
    assert not too_small(targets, 44)
