# SPDX-License-Identifier: MIT
"""What comes of answers that are sound as a whole, whatever is in them."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pytest
from PySide6.QtNetwork import QNetworkProxyFactory

from als_reader import __version__
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet
from tests.refreshing.conftest import Outcome, files_below
from tests.refreshing.server import Server
from tests.refreshing.world import NOT_FOUND, World, number, reply, study

pytestmark = pytest.mark.loopback
Ask = Callable[..., Outcome]


def whole(outcome: Outcome) -> RefreshedSet:
    """The news; a refresh that brought none says why in the failure."""
    assert outcome.news is not None, outcome.words
    assert outcome.words == ""
    assert outcome.longest < 0.1
    return outcome.news


def test_everything_is_asked_in_few_questions(
    ask: Ask, server: Server, evidence: Evidence, store: RefreshStore
) -> None:
    """52 trials need at most four questions to the registry; what came is kept."""
    outcome = ask()
    news = whole(outcome)
    assert len(news.trials) == len(evidence.trial_by_id) == 52
    assert sum(name in ("version", "studies") for name in server.paths()) <= 4
    assert store.peek() == news
    assert outcome.shares == sorted(outcome.shares)
    assert outcome.told[1] == "Asking 127.0.0.1 about 52 trials"


def test_a_host_is_asked_at_most_once_a_second(ask: Ask, server: Server) -> None:
    """The sources are free for all, and stay so if nobody takes too much."""
    outcome = ask()
    assert outcome.waits == [0.0] + [1.0] * (len(server.asked) - 1)


def test_nothing_is_sent_but_the_question_and_our_version(ask: Ask, server: Server) -> None:
    """Nobody may learn who asks: no cookie comes back, no language, no address of a page."""
    with_cookie = reply({"apiVersion": "2", "dataTimestamp": "2026-11-20T09:00:06"})
    server.once("version", replace(with_cookie, headers={"Set-Cookie": "reader=7; Path=/"}))
    whole(ask())
    usual = {"host", "connection", "user-agent", "accept", "accept-encoding", "accept-language"}
    usual |= {"cache-control", "pragma"}  # a copy on the way would be old
    assert {name for asked in server.asked for name in asked.headers} == usual
    assert {asked.headers["user-agent"] for asked in server.asked} == {f"ALS-Reader/{__version__}"}
    assert {asked.headers["accept-language"] for asked in server.asked} == {"en"}


def test_no_change_is_no_change(ask: Ask, evidence: Evidence) -> None:
    """Most refreshes bring nothing, and every trial was checked."""
    news = whole(ask())
    assert [record.nct for record in news.trials] == list(evidence.trial_by_id)
    assert [record.nct for record in news.found] == ["NCT99999901"]
    assert news.unchecked == ()


def test_a_trial_that_was_stopped_says_why(ask: Ask, world: World) -> None:
    """The reader may be waiting for it."""
    first = number(world.studies[0])
    world.module(first).update(overallStatus="TERMINATED", whyStopped="No funding")
    record = whole(ask()).trials[0]
    assert (record.overall_status, record.why_stopped) == ("TERMINATED", "No funding")


def test_one_that_is_missing_could_not_be_checked(ask: Ask, world: World) -> None:
    """It is not gone: it only was not in the answer."""
    missing = number(world.studies.pop())
    news = whole(ask())
    assert [unchecked.id for unchecked in news.unchecked] == [missing]
    assert len(news.trials) == 51


def test_one_that_came_twice_is_used_if_both_agree(ask: Ask, world: World) -> None:
    """Two copies that differ cannot both be true."""
    world.studies += [deepcopy(world.studies[0]), deepcopy(world.studies[1])]
    World.status(world.studies[-1])["overallStatus"] = "SUSPENDED"
    news = whole(ask())
    assert [unchecked.id for unchecked in news.unchecked] == [number(world.studies[1])]


def test_one_that_nobody_asked_for_is_left_out(ask: Ask, world: World) -> None:
    """A wrong answer must not become a fact."""
    world.studies.append(study("NCT99999902"))
    news = whole(ask())
    assert "NCT99999902" not in [record.nct for record in (*news.trials, *news.found)]


def test_a_status_and_dates_that_are_new_to_us_are_taken_as_they_are(
    ask: Ask, world: World
) -> None:
    """The lists of the registry grow, and many of its dates have no day."""
    first = number(world.studies[0])
    month = {"date": "2027-03", "type": "ESTIMATED"}
    world.module(first).update(overallStatus="PAUSED_FOR_TEA", completionDateStruct=month)
    record = whole(ask()).trials[0]
    assert record.overall_status == "PAUSED_FOR_TEA"
    assert record.completion is not None
    assert (record.completion.day, record.completion.is_planned) == ("2027-03", True)


def test_no_proxy_stands_between_us_and_ourselves(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A group's copy on this very computer works where everything else goes through a proxy."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert QNetworkProxyFactory.usesSystemConfiguration()
    whole(ask())


def test_not_found_by_openfda_is_not_an_outage(ask: Ask, server: Server, world: World) -> None:
    """404 is how it says that it has no such thing; the registry's news is whole without."""
    server.once("drugsfda.json", NOT_FOUND)
    news = whole(ask())
    assert news.products == ()
    assert len(news.unchecked) == len(world.applications)
    assert len(news.trials) == 52


def test_a_medicine_without_a_label_is_still_known(ask: Ask, world: World) -> None:
    """Its label is one fact of many."""
    without = next(iter(world.labels))
    del world.labels[without]
    products = whole(ask()).products
    assert [product.label_effective for product in products].count(None) == 1


def test_an_answer_of_almost_five_megabytes_does_not_stop_the_window(
    ask: Ask, server: Server, world: World
) -> None:
    """Scrolling and speech go on while it is read."""
    places = [{"country": "France", "facility": "x" * 400}] * 215
    for each in world.studies:
        each["protocolSection"]["contactsLocationsModule"] = {"locations": places}
    large = reply({"studies": world.studies})  # made before, as the server runs beside the window
    assert 4_500_000 < len(large.data) < 5_000_000
    server.once("studies", large)
    outcome = ask()
    assert len(whole(outcome).trials) == 52
    assert outcome.told[1] == "Asking 127.0.0.1 about 52 trials"


def test_the_next_refresh_takes_the_place_of_the_last(
    ask: Ask, store: RefreshStore, world: World
) -> None:
    """And the one before it stays on the disk, in case."""
    whole(ask())
    before = files_below(store.folder)
    world.timestamp = "2026-11-21T09:00:00"
    assert whole(ask()) == store.peek()
    after = files_below(store.folder)
    assert {n: b for n, b in before.items() if n.startswith("sets/")}.items() <= after.items()
