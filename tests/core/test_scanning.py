# SPDX-License-Identifier: MIT
"""Switch scanning with a clock of our own (ACCESSIBILITY D1 to D3)."""

import pytest

from als_reader.core.scanning import (
    BACK,
    TOP,
    Scanner,
    ScanNode,
    ScanTimes,
    Switches,
    SwitchFilter,
    in_blocks,
)


def leaf(name: str) -> ScanNode:
    return ScanNode(id=name, label=name)


TREE = ScanNode(
    id="root",
    label="",
    children=(
        ScanNode(id="pages", label="Pages", children=(leaf("up"), leaf("down"))),
        ScanNode(id="notes", label="Notes", children=(leaf("n1"), leaf("n2"), leaf("n3"))),
        leaf("stop"),
    ),
)
PLAIN = ScanTimes(step=1.0, first_item=0.0)


def scanner(switches: Switches = Switches.ONE, times: ScanTimes = PLAIN) -> Scanner:
    return Scanner(TREE, switches, times, 0.0, ("Back", "To the top"))


@pytest.mark.requirement("D1")
def test_light_moves_on_by_itself_and_comes_round() -> None:
    """With one switch a reader only waits and presses."""
    scan = scanner()
    seen = []
    for second in range(4):
        seen.append(scan.current.id)
        scan.tick(float(second + 1))
    assert seen == ["pages", "notes", "stop", "pages"]


def test_light_does_not_move_before_its_time() -> None:
    """A slow hand has the whole step."""
    scan = scanner()
    assert not scan.tick(0.99)
    assert scan.current.id == "pages"


@pytest.mark.requirement("D3")
def test_first_item_stays_longer() -> None:
    """The first item comes as a surprise; it gets more time."""
    scan = scanner(times=ScanTimes(step=1.0, first_item=0.5))
    assert not scan.tick(1.4)
    assert scan.tick(1.5)
    assert scan.tick(2.5)


@pytest.mark.requirement("D2")
def test_press_enters_a_group_that_begins_with_back() -> None:
    """A wrong turn costs one press (D2)."""
    scan = scanner()
    assert scan.choose(0.5) == ""
    assert [node.id for node in scan.level] == [BACK, "up", "down"]
    assert scan.current.id == BACK
    scan.choose(0.6)
    assert scan.current.id == "pages"


def test_chosen_item_acts_and_stays_lit_for_one_more_step() -> None:
    """Turning three pages is three presses, not nine."""
    scan = scanner()
    scan.choose(0.0)
    scan.tick(1.0)
    assert scan.choose(1.5) == "up"
    assert not scan.tick(2.4)
    assert scan.choose(2.4) == "up"


@pytest.mark.requirement("D3")
def test_pauses_after_three_rounds_and_the_next_press_only_wakes() -> None:
    """Light that runs all day tires, and a press after a rest must not choose by chance."""
    scan = scanner()
    for second in range(1, 10):
        scan.tick(float(second))
    assert scan.next_step_at is None
    assert not scan.tick(1000.0)
    assert scan.choose(1001.0) == ""
    assert scan.group.id == "root"
    assert scan.tick(1002.0)


@pytest.mark.requirement("D1")
def test_two_switches_move_and_choose_without_time() -> None:
    """A reader with two switches is never hurried."""
    scan = scanner(Switches.TWO)
    assert not scan.tick(500.0)
    scan.move(501.0)
    assert scan.current.id == "notes"
    scan.choose(502.0)
    scan.move(503.0)
    assert scan.choose(504.0) == "n1"
    for press in range(40):
        scan.move(600.0 + press)
    assert not scan.is_paused


def test_new_tree_keeps_the_place() -> None:
    """Opening a note must not throw the reader back to the start."""
    scan = scanner()
    scan.tick(1.0)
    scan.choose(1.0)
    scan.tick(2.0)
    scan.tick(3.0)
    assert scan.current.id == "n2"
    fewer = ScanNode(
        id="root",
        label="",
        children=(ScanNode(id="notes", label="Notes", children=(leaf("n2"), leaf("n3"))),),
    )
    scan.set_tree(fewer, 3.1)
    assert (scan.group.id, scan.current.id) == ("notes", "n2")
    scan.set_tree(ScanNode(id="root", label="", children=(leaf("stop"),)), 3.2)
    assert (scan.group.id, scan.current.id) == ("root", "stop")


def test_top_begins_anew() -> None:
    """A dialog that opens is scanned from its first choice."""
    scan = scanner()
    scan.choose(0.0)
    scan.go_to_top(5.0)
    assert scan.current.id == "pages"
    assert not scan.tick(5.9)


@pytest.mark.parametrize(
    ("held", "counts"), [(0.0, False), (0.29, False), (0.3, True), (2.0, True)]
)
@pytest.mark.requirement("D3")
def test_switch_counts_only_when_held_long_enough(held: float, counts: bool) -> None:
    """A tremor is not a press."""
    press = SwitchFilter(ScanTimes(acceptance=0.3))
    assert not press.down(10.0)
    assert press.is_waiting
    assert press.up(10.0 + held) is counts


def test_held_switch_counts_once_while_held() -> None:
    """The press counts as soon as the time is over, and letting go adds none."""
    press = SwitchFilter(ScanTimes(acceptance=0.3))
    press.down(0.0)
    assert press.tick(0.3)
    assert not press.tick(0.4)
    assert not press.down(0.5)
    assert not press.up(0.6)


@pytest.mark.requirement("D3")
def test_switch_is_deaf_after_release() -> None:
    """A finger that bounces does not choose twice."""
    press = SwitchFilter(ScanTimes(release=0.5))
    assert press.down(0.0)
    press.up(0.1)
    assert not press.down(0.4)
    assert not press.up(0.45)
    assert press.down(0.7)


@pytest.mark.requirement("D3")
def test_times_stay_in_their_range() -> None:
    """Steps from 0.3 to 5 seconds and delays up to 2 (D3)."""
    wild = ScanTimes(step=90, acceptance=-1, release=7, first_item=3).within_range()
    assert wild == ScanTimes(step=5.0, acceptance=0.0, release=2.0, first_item=2.0)
    assert ScanTimes(step=0.0).within_range().step == 0.3


def test_many_items_come_in_blocks() -> None:
    """Seventy-eight notes one after another would take over a minute."""
    nodes = tuple(leaf(f"n{i}") for i in range(1, 79))
    blocks = in_blocks(nodes, 9, "Notes {first} to {last}", prefix="notes")
    assert blocks[0].label == "Notes 1 to 9"
    assert blocks[-1].label == "Notes 73 to 78"
    assert [item.id for block in blocks for item in block.items()] == [n.id for n in nodes]
    assert in_blocks(nodes[:9], 9, "{first}{last}", prefix="x") == nodes[:9]


def test_groups_are_of_nearly_one_size() -> None:
    """Nobody waits for a group of one."""
    sizes = {
        count: [
            len(block.children)
            for block in in_blocks(
                tuple(leaf(str(n)) for n in range(count)), 9, "{first}{last}", prefix="x"
            )
        ]
        for count in (10, 14, 52, 86, 144)
    }
    assert sizes[10] == [5, 5]
    assert sizes[14] == [7, 7]
    assert sizes[52] == [9, 9, 9, 9, 9, 7]
    assert sizes[86] == [10] * 8 + [6]
    assert sizes[144] == [12] * 12


def test_very_many_items_come_in_groups_of_groups() -> None:
    """Even in an article of 500 notes each is four presses away."""
    nodes = tuple(leaf(f"n{n}") for n in range(500))
    blocks = in_blocks(nodes, 9, "{first} to {last}", prefix="notes")
    assert [block.label for block in blocks][:2] == ["1 to 81", "82 to 162"]
    assert [block.label for block in blocks[1].children][:2] == ["82 to 90", "91 to 99"]
    assert [item.id for block in blocks for item in block.items()] == [n.id for n in nodes]
    ids = [group.id for block in blocks for group in (block, *block.children)]
    assert len(ids) == len(set(ids))


def test_one_press_leads_from_far_below_to_the_top() -> None:
    """Each press tires."""
    deep = ScanNode(id="c", label="c", children=(leaf("x"),))
    for name in ("b", "a"):
        deep = ScanNode(id=name, label=name, children=(deep,))
    root = ScanNode(id="root", label="", children=(leaf("first"), deep))
    scan = Scanner(root, Switches.TWO, PLAIN, 0.0, ("Back", "To the top"))
    scan.move(0.0)
    for _ in "ab":
        scan.choose(0.0)
        scan.move(0.0)
        assert scan.current.id != TOP
    scan.choose(0.0)
    assert [node.id for node in scan.level] == [BACK, TOP, "x"]
    assert scan.top_id == "a"
    scan.move(0.0)
    assert scan.choose(0.0) == ""
    assert (scan.group.id, scan.current.id, scan.top_id) == ("root", "a", "a")


def test_pace_changes_without_losing_the_place() -> None:
    """Who sets the pace by switch presses the same button again and again."""
    scan = scanner()
    scan.tick(1.0)
    scan.set_pace(Switches.ONE, ScanTimes(step=2.0, first_item=0.0), 5.0)
    assert scan.current.id == "notes"
    assert scan.next_step_at == 7.0
    scan.set_pace(Switches.TWO, PLAIN, 8.0)
    assert scan.next_step_at is None


def test_top_may_begin_at_a_group() -> None:
    """After a dialog the light is where it came from."""
    scan = scanner()
    scan.go_to_top(1.0, "notes")
    assert scan.current.id == "notes"
    scan.go_to_top(1.0, "gone")
    assert scan.current.id == "pages"


def test_switch_that_was_let_go_elsewhere_is_heard_again() -> None:
    """Another window may take the release."""
    press = SwitchFilter(ScanTimes())
    assert press.down(0.0)
    press.let_go()
    assert press.down(1.0)


def test_tree_that_is_made_anew_changes_nothing() -> None:
    """The light keeps its time, too."""
    scan = scanner()
    scan.tick(1.0)
    scan.set_tree(TREE, 1.9)
    assert scan.current.id == "notes"
    assert scan.next_step_at == 2.0
