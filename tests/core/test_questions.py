# SPDX-License-Identifier: MIT
"""Questions for my clinic."""

import json

import pytest

from als_reader.core.questions import LONGEST_QUESTION, Question, QuestionList

ASKED = ("Should I have a gene test?", "How is my breathing?")


def new() -> QuestionList:
    return QuestionList.build(ASKED, None)


def test_a_new_list_has_the_questions_of_the_article() -> None:
    """None of them ticked."""
    assert new().questions == tuple(Question(text=text) for text in ASKED)


def test_ticks_and_own_questions_come_back() -> None:
    """The article's own questions are not stored: a new version may ask better ones."""
    mine = new().tick(1, True).add("  Who pays\nfor it? ")
    kept = json.loads(json.dumps(mine.to_json()))
    assert QuestionList.build(ASKED, kept) == mine
    assert [q.text for q in QuestionList.build((), kept).questions] == ["Who pays for it?"]
    assert mine.questions[2] == Question(text="Who pays for it?", is_own=True, is_ticked=True)
    assert mine.tick(1, False).questions[1].is_ticked is False


def test_what_says_nothing_new_is_not_added() -> None:
    """Empty lines and the same question twice."""
    assert new().add(" \n ") == new()
    assert new().add(ASKED[0]) == new()
    assert len(new().add("x" * 9999).questions[2].text) == LONGEST_QUESTION


def test_only_own_questions_can_be_removed() -> None:
    """The article's can be left without a tick."""
    mine = new().add("Mine?")
    assert mine.remove(2) == new()
    assert mine.remove(0) == mine


def test_the_ticked_questions_are_printed_or_all_if_none_is_ticked() -> None:
    """A page is never empty."""
    assert new().to_print() == ASKED
    assert new().tick(1, True).to_print() == (ASKED[1],)


@pytest.mark.parametrize("kept", [None, 5, {"ticked": "x", "own": [1]}, {"own": None}])
def test_damage_costs_no_question_of_the_article(kept: object) -> None:
    """The list is always there."""
    assert QuestionList.build(ASKED, kept) == new()
