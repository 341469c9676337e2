# SPDX-License-Identifier: MIT
"""Python's garbage collector does not stop the window because a large file was read."""

import gc

import pytest

from als_reader.core.collection import COLLECT_BELOW, WORK_IN, Collector, no_collection


class Node:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


def alive(kind: type = Node) -> int:
    """How many there are, dead or not."""
    return sum(type(each) is kind for each in gc.get_objects())


@pytest.mark.usefixtures("own_collector")
def test_what_a_large_file_is_made_of_counts_as_old() -> None:
    """Else the next small occasion looks through all of it: the window stood still for 70 ms."""
    with no_collection(COLLECT_BELOW):
        assert not gc.isenabled()
        made = [[number] for number in range(2_000)]
    assert gc.isenabled()
    assert gc.get_count()[0] < 700  # the size at which the collector begins
    assert gc.get_freeze_count() == 0
    old = {id(each) for each in gc.get_objects(generation=2)}
    assert all(id(each) in old for each in made)


@pytest.mark.usefixtures("own_collector")
def test_the_collector_rests_until_the_last_of_several_files_is_done() -> None:
    """Notes of one file are made while the next is read: whoever ends first must not wake it."""
    first, second = no_collection(COLLECT_BELOW), no_collection(COLLECT_BELOW)
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


@pytest.mark.usefixtures("own_collector")
def test_a_small_file_changes_nothing() -> None:
    """The collector goes on as usual."""
    with no_collection(COLLECT_BELOW - 1):
        assert gc.isenabled()


def test_nothing_is_collected_until_it_is_asked_for() -> None:
    """So no thread that reads a file destroys what belongs to the window."""
    collector = Collector()
    for _ in range(10_000):
        Node()
    assert alive() == 10_000
    collector.collect()
    assert alive() == 0


def test_the_collector_waits_for_the_end_of_a_large_file() -> None:
    """What is half made is not looked through."""
    collector = Collector()
    with no_collection(COLLECT_BELOW):
        for _ in range(2_000):
            Node()
        collector.collect()
        assert alive() == 2_000
    assert not gc.isenabled()
    gc.collect()


def test_looking_through_everything_is_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes the longest, so it may take a hundredth of the time at most."""
    now = 0.0

    def collect(generation: int = 2) -> None:
        nonlocal now
        seen.append(generation)
        now += 1.0

    seen: list[int] = []
    monkeypatch.setattr(gc, "collect", collect)
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr("als_reader.core.collection.perf_counter", lambda: now)
    collector = Collector()
    collector.collect()
    collector.collect()
    now += WORK_IN
    collector.collect()
    assert seen == [2, 1, 2]
