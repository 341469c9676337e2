# SPDX-License-Identifier: MIT
"""The size of everything that can be pressed, in the real window on a real screen."""

from collections.abc import Callable, Sequence

import pytest

from tests.a11y.bus import Bus, Node

pytestmark = pytest.mark.a11y

TABS = ("notes", "glossary", "options", "trials")
FROM_WINDOW = ("contents", "open", "questions", "help", "more")
FROM_MORE = ("appearance", "keys", "guide", "about")


def too_small(nodes: Sequence[Node], least: int) -> list[str]:
    return [f"{node.id or node.name}: {node.size}" for node in nodes if min(node.size) < least]


def nameless(nodes: Sequence[Node]) -> list[str]:
    return [f"{node.role} {node.id}" for node in nodes if node.is_focusable and not node.name]


@pytest.mark.requirement("A1", "C1", "C8")
@pytest.mark.parametrize("tab", TABS)
def test_everything_beside_a_tab_is_large_and_has_a_name_and_an_id(bus: Bus, tab: str) -> None:
    """A shaking hand hits nothing smaller than 44; nobody can use what has no name."""
    bus.press(f"tab-{tab}")
    bus.wait_any(FIRST_CARD[tab])
    nodes = bus.tree()
    targets = [node for node in nodes if node.is_target]
    assert len(targets) > 30
    assert not too_small(targets, 44)
    assert not nameless(nodes)
    assert not [node.id or node.name for node in targets if "QApplication" in node.id]


FIRST_CARD = {"notes": "note-", "glossary": "term-", "options": "option-", "trials": "trial-"}


@pytest.mark.requirement("A1", "C1", "C8")
@pytest.mark.parametrize("dialog", FROM_WINDOW + FROM_MORE)
def test_everything_in_a_dialog_is_large_and_has_a_name_and_an_id(
    bus: Bus, open_dialog: Callable[[str], None], dialog: str
) -> None:
    """The same holds for what opens over the window; it closes by a button of its own."""
    open_dialog(dialog)
    nodes = bus.tree()
    targets = [node for node in nodes if node.is_target]
    assert targets
    assert not too_small(targets, 44)
    assert not nameless(nodes)
    assert not [node.id or node.name for node in targets if "QApplication" in node.id]
    assert bus.window().name


@pytest.mark.requirement("B3")
def test_keyboard_reaches_every_button_of_both_rows(bus: Bus) -> None:
    """Buttons of a toolbar do not take the focus by themselves."""
    buttons = [node for node in bus.tree() if node.id.startswith("button-")]
    assert len(buttons) > 14
    assert all(node.is_focusable for node in buttons)
    bus.focus("button-find")
    assert "focused" in bus.node("button-find").states


@pytest.mark.requirement("B2")
def test_rows_stand_on_the_bus_in_the_order_of_the_window(bus: Bus) -> None:
    """Review by a screen reader, and the system's own switches, follow it."""
    ids = [node.id for node in bus.tree()]
    places = [
        ids.index(id_) for id_ in ("button-contents", "article", "button-page-up", "status-place")
    ]
    assert places == sorted(places)
