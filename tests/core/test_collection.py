# SPDX-License-Identifier: MIT
"""Python's garbage collector does not stop the window because a large file was read."""

import gc

from als_reader.core.collection import COLLECT_BELOW, no_collection


def test_what_a_large_file_is_made_of_counts_as_old() -> None:
    """Else the next small occasion looks through all of it: the window stood still for 70 ms."""
    gc.enable()
    with no_collection(COLLECT_BELOW):
        assert not gc.isenabled()
        made = [[number] for number in range(2_000)]
    assert gc.isenabled()
    assert gc.get_count()[0] < 700  # the size at which the collector begins
    assert gc.get_freeze_count() == 0
    old = {id(each) for each in gc.get_objects(generation=2)}
    assert all(id(each) in old for each in made)


def test_the_collector_rests_until_the_last_of_several_files_is_done() -> None:
    """Notes of one file are made while the next is read: whoever ends first must not wake it."""
    gc.enable()
    first, second = no_collection(COLLECT_BELOW), no_collection(COLLECT_BELOW)
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_a_small_file_changes_nothing() -> None:
    """The collector goes on as usual."""
    gc.enable()
    with no_collection(COLLECT_BELOW - 1):
        assert gc.isenabled()
