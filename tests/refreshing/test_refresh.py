# SPDX-License-Identifier: MIT
"""A whole refresh against a server on this computer that behaves, and one that does not."""

from collections.abc import Callable

import pytest

from als_reader.core.evidence.load import Evidence
from tests.refreshing.conftest import Outcome
from tests.refreshing.server import Server
from tests.refreshing.world import World

pytestmark = pytest.mark.loopback
Ask = Callable[..., Outcome]


def test_everything_is_asked_in_few_questions(ask: Ask, server: Server, evidence: Evidence) -> None:
    """52 trials need four questions to the registry at most, and nobody waits in vain."""
    outcome = ask()
    print(outcome.words, outcome.told, outcome.waits, outcome.longest)
    assert outcome.news is not None
    assert len(outcome.news.trials) == len(evidence.trial_by_id) == 52
    assert sum(name in ("version", "studies") for name in server.paths()) <= 4
    assert outcome.longest < 0.1
