# SPDX-License-Identifier: MIT
"""Whatever goes wrong on the way: the right words, nothing kept, and the window goes on."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtNetwork import QSsl, QSslCertificate, QSslConfiguration

from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet, RegistryRecord
from als_reader.refreshing.fetch import Limits
from tests.refreshing.conftest import HASTY, Outcome, files_below
from tests.refreshing.server import Reply, Server
from tests.refreshing.world import World, reply

pytestmark = pytest.mark.loopback
Ask = Callable[..., Outcome]
VERSION = reply({"apiVersion": "2.0.5", "dataTimestamp": "2026-11-20T09:00:06"})
PAGE = Reply(data=b"<!doctype html><p>Closed for repairs", kind="text/html; charset=utf-8")
LARGE = b" " * (6 * 1024 * 1024)
STAYS = " Nothing was changed."
LATER = " Please try again in an hour." + STAYS

KEPT = RefreshedSet(
    asked_at="2026-11-23T09:00:00Z",
    registry_host="clinicaltrials.gov",
    registry_timestamp="2026-11-23T09:00:06",
    trials=(RegistryRecord(nct="NCT01051882", brief_title="Cells", overall_status="COMPLETED"),),
    fda_host="api.fda.gov",
    products=(),
)


def to(place: str) -> Reply:
    """Sends the reader elsewhere."""
    return Reply(status=302, data=b"", headers={"Location": place})


BROKEN = {
    "a page instead of data": (
        PAGE,
        "127.0.0.1 sent a page instead of data. It may be out of order. Please try again in an "
        "hour. If you use the internet of a hotel or a hospital, log in there first." + STAYS,
    ),
    "cut off": (
        replace(VERSION, data=VERSION.data[:-9]),
        "127.0.0.1 sent an answer that is damaged or cut off. Please try again later." + STAYS,
    ),
    "empty": (
        Reply(data=b""),
        "127.0.0.1 sent an empty answer. Please try again later." + STAYS,
    ),
    "larger than it may be": (
        Reply(data=LARGE), "The answer of 127.0.0.1 is too large." + LATER,
    ),
    "large, and not saying so": (
        Reply(data=LARGE, length=-1), "The answer of 127.0.0.1 is too large." + LATER,
    ),
    "a small file that unpacks to a large one": (
        Reply(data=gzip.compress(LARGE * 5), headers={"Content-Encoding": "gzip"}),
        "We could not unpack the answer of 127.0.0.1." + LATER,
    ),
    "packed, and damaged": (
        Reply(data=gzip.compress(b"{}" * 99)[:20] + b"no" * 9, headers={"Content-Encoding": "gzip"}),
        "We could not unpack the answer of 127.0.0.1." + LATER,
    ),
    "another host": (
        to("http://localhost:9/version"),
        "127.0.0.1 sent us to another address. We did not go there. "
        "Please look for a new version of ALS Reader." + STAYS,
    ),
    "a file of this computer": (
        to("file:///etc/passwd"),
        "127.0.0.1 sent us to another address. We did not go there. "
        "Please look for a new version of ALS Reader." + STAYS,
    ),
    "a request that it does not take": (
        Reply(status=400, data=b'{"error": {}}'),
        "127.0.0.1 did not take our question (error 400). "
        "Please look for a new version of ALS Reader." + STAYS,
    ),
    "nothing at all": (
        Reply(status=204, data=b"", kind=""),
        "127.0.0.1 did not take our question (error 204). "
        "Please look for a new version of ALS Reader." + STAYS,
    ),
    "not found": (
        Reply(status=404),
        "127.0.0.1 does not know what we asked for (error 404). Please look for a new version of "
        "ALS Reader. If your group has its own copy of the data, check its address." + STAYS,
    ),
    "a date that is not here yet": (
        reply({"dataTimestamp": "2031-01-01T00:00:00"}),
        "127.0.0.1 gives a date that is in the future here. Please check the date and the time of "
        "this computer, set them right, and try again." + STAYS,
    ),
}  # fmt: skip
"""What is said once and ends a refresh at once: asking again would bring the same."""

PASSING = {
    "too many questions": (
        Reply(status=429), "127.0.0.1 has too much to do right now." + LATER,
    ),
    "out of order": (
        Reply(status=503), "127.0.0.1 has trouble right now (error 503)." + LATER,
    ),
    "closed half-way": (
        replace(VERSION, length=9_000),
        "The connection to 127.0.0.1 broke off. Please try again." + STAYS,
    ),
    "closed before a word": (
        Reply(is_cut=True),
        "The connection to 127.0.0.1 broke off. Please try again." + STAYS,
    ),
    "never a word": (
        Reply(is_held=True), "127.0.0.1 did not answer in time." + LATER,
    ),
    "word by word, for hours": (
        Reply(data=b" " * 2_000, pieces=2_000), "127.0.0.1 did not answer in time." + LATER,
    ),
}  # fmt: skip
"""What may be over a moment later: asked three times."""


@pytest.fixture
def store(store: RefreshStore) -> RefreshStore:
    """With the news of another day."""
    store.keep(KEPT)
    return store


def assert_nothing_came(outcome: Outcome, words: str, store: RefreshStore) -> None:
    """The reader is told, keeps what was there, and could go on reading meanwhile."""
    assert outcome.words == words
    assert outcome.news is None
    assert store.peek() == KEPT
    assert len(files_below(store.folder)) == 3  # the set, its sum, and which one is used
    assert outcome.longest < 0.1


@pytest.mark.parametrize("case", BROKEN)
def test_a_useless_answer_ends_it_at_once(
    case: str, ask: Ask, server: Server, store: RefreshStore
) -> None:
    """In words that say what to do."""
    bad, words = BROKEN[case]
    server.always("version", bad)
    assert_nothing_came(ask(), words, store)
    assert server.paths() == ["version"]


@pytest.mark.parametrize("case", PASSING)
def test_trouble_that_may_pass_is_met_with_patience(
    case: str, ask: Ask, server: Server, store: RefreshStore
) -> None:
    """Three tries, each later than the one before, and then the reason."""
    bad, words = PASSING[case]
    server.always("version", bad)
    is_slow = bad.is_held or bad.pieces > 1
    outcome = ask(HASTY) if is_slow else ask()
    assert_nothing_came(outcome, words, store)
    assert outcome.waits == [0.0, 1.5, 3.0]
    if not bad.is_cut:  # then Qt may say the same once more, by itself
        assert server.paths() == ["version"] * 3


@pytest.mark.parametrize("case", ["out of order", "closed half-way", "never a word"])
def test_trouble_that_has_passed_is_forgotten(case: str, ask: Ask, server: Server) -> None:
    """Servers have bad moments, and readers should not have to press again."""
    bad, _ = PASSING[case]
    server.once("studies", bad)
    outcome = ask(Limits(deadline=3_000, idle=300)) if bad.is_held else ask()
    assert outcome.news is not None, outcome.words
    assert outcome.longest < 0.1
    assert outcome.real_waits == [1.5]
    assert any(words.endswith(" again in 2 seconds") for words in outcome.told)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "20"}, 20),
        (
            {
                "Retry-After": "Wed, 25 Nov 2026 10:00:20 GMT",
                "Date": "Wed, 25 Nov 2026 10:00:00 GMT",
            },
            20,
        ),
    ],
    ids=["seconds", "a moment"],
)
def test_a_host_that_asks_us_to_wait_is_heard(
    headers: dict[str, str], seconds: int, ask: Ask, server: Server
) -> None:
    """And the reader knows why nothing happens."""
    server.once("studies", Reply(status=429, headers=headers))
    outcome = ask()
    assert outcome.news is not None, outcome.words
    assert outcome.real_waits == [seconds + 0.5]
    assert "127.0.0.1 asks us to wait 20 seconds" in outcome.told


def test_a_host_that_asks_for_hours_is_left_alone(
    ask: Ask, server: Server, store: RefreshStore
) -> None:
    """Nobody sits before a progress bar that long, and asking sooner would be rude."""
    server.once("version", Reply(status=503, headers={"Retry-After": "7200"}))
    words = "127.0.0.1 asks us to wait 2 hours. Please try again after that time." + STAYS
    assert_nothing_came(ask(), words, store)


def test_offline_is_not_an_outage(ask: Ask, server: Server, store: RefreshStore) -> None:
    """It needs another remedy, and is not asked again and again."""
    gone = Server(server.usual)
    address = gone.address
    gone.close()
    words = (
        "We could not reach 127.0.0.1. Please check that this computer is on the internet, "
        "then try again." + STAYS
    )
    outcome = ask(addresses=Addresses(registry=address, fda=address))
    assert_nothing_came(outcome, words, store)
    assert outcome.waits == [0.0]


class Elsewhere(Addresses):
    """Names other hosts than those that its questions go to."""

    @property
    def hosts(self) -> frozenset[str]:
        """Nobody that is asked."""
        return frozenset({"elsewhere.example"})


def test_a_host_that_was_not_named_is_not_asked(
    ask: Ask, server: Server, store: RefreshStore
) -> None:
    """Even if a mistake of ours, or an answer, made up such a question."""
    words = (
        "ALS Reader may not ask 127.0.0.1 in this way. "
        "Please check the addresses in your settings file refresh.toml." + STAYS
    )
    outcome = ask(addresses=Elsewhere(registry=server.address, fda=server.address))
    assert_nothing_came(outcome, words, store)
    assert server.asked == []


def test_a_loop_of_redirects_ends(ask: Ask, server: Server, store: RefreshStore) -> None:
    """A host can send us to itself for ever."""
    server.always("version", to("/version"))
    outcome = ask()
    assert outcome.words.startswith("127.0.0.1 sent us to another address.")
    assert_nothing_came(outcome, outcome.words, store)
    assert len(server.asked) < 8


def test_a_new_path_on_the_same_host_is_followed(ask: Ask, server: Server) -> None:
    """The registry has moved its pages like this before."""
    server.once("version", to("/new/version"))
    assert ask().news is not None


def test_an_error_page_of_openfda_is_not_the_word_that_there_is_nothing(
    ask: Ask, server: Server, store: RefreshStore
) -> None:
    """A wrong address of a mirror would otherwise take all medicines away."""
    server.once("drugsfda.json", replace(PAGE, status=404))
    outcome = ask()
    assert outcome.words.startswith("127.0.0.1 does not know what we asked for (error 404).")
    assert_nothing_came(outcome, outcome.words, store)


def test_trouble_at_the_very_end_leaves_the_old_set_as_it_was(
    ask: Ask, server: Server, store: RefreshStore, world: World
) -> None:
    """A part of the news is never kept: it is the whole set or the one before."""
    assert ask().news is not None
    before = files_below(store.folder)
    world.timestamp = "2026-11-21T09:00:00"
    server.once("label.json", Reply(status=400))
    assert ask().news is None
    assert files_below(store.folder) == before


# --- who is asked ---


@pytest.fixture
def secure(certificate: Path, world: World, loopback: None) -> Iterator[Server]:
    """The same server over TLS, with a certificate of its own."""
    playing = Server(world.play, certificate)
    yield playing
    playing.close()


def test_a_host_that_cannot_prove_who_it_is_gets_no_question(
    ask: Ask, secure: Server, store: RefreshStore
) -> None:
    """Nobody in between may answer for the registry, and TLS errors are never ignored."""
    outcome = ask(addresses=Addresses(registry=secure.address, fda=secure.address))
    words = (
        "We could not make sure that we talk to 127.0.0.1, so we asked nothing. Please check the "
        "date and time of this computer. If you use the internet of a hotel or a hospital, log in "
        "there first." + STAYS
    )
    assert_nothing_came(outcome, words, store)
    assert secure.asked == []


def test_a_host_with_a_sound_certificate_is_asked(
    ask: Ask, secure: Server, certificate: Path
) -> None:
    """So that the refusal above is about the certificate, and not about TLS."""
    usual = QSslConfiguration.defaultConfiguration()
    trusting = QSslConfiguration(usual)
    trusted = QSslCertificate.fromPath(f"{certificate}.crt", QSsl.EncodingFormat.Pem)
    trusting.setCaCertificates(trusted)
    QSslConfiguration.setDefaultConfiguration(trusting)
    try:
        outcome = ask(addresses=Addresses(registry=secure.address, fda=secure.address))
    finally:
        QSslConfiguration.setDefaultConfiguration(usual)
    assert outcome.news is not None, outcome.words
