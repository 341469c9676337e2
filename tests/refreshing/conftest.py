# SPDX-License-Identifier: MIT
"""The server on this computer, and a refresh that asks it."""

import socket
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.errors import RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet
from als_reader.refreshing.fetch import Limits
from als_reader.refreshing.once import Once
from tests.refreshing.driving import QuickPauses, Watch
from tests.refreshing.server import HOST, Server
from tests.refreshing.world import World

QUICK = Limits(deadline=3_000, idle=2_000)
"""Long enough for a busy machine."""
HASTY = Limits(deadline=120, idle=80)
"""For a host that never answers."""


@dataclass(slots=True)
class Outcome:
    """How a refresh ended."""

    news: RefreshedSet | None = None
    words: str = ""
    told: list[str] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    longest: float = 0.0
    """Seconds in which a window would have hung."""

    @property
    def real_waits(self) -> list[float]:
        """Without those that keep to one question a second."""
        return [seconds for seconds in self.waits if seconds > 1.0]


@pytest.fixture(scope="session")
def loopback() -> None:
    """This computer can talk to itself; a sandbox without any network cannot."""
    with socket.socket() as server, socket.socket() as client:
        try:
            server.bind((HOST, 0))
            server.listen()
            client.connect(server.getsockname())
        except OSError:
            pytest.skip("127.0.0.1 cannot be reached; scripts/without_network.py lets it be")


@pytest.fixture
def world(evidence: Evidence) -> World:
    """What the sources know."""
    return World(evidence)


@pytest.fixture
def server(loopback: None, world: World) -> Iterator[Server]:
    """Plays both sources."""
    playing = Server(world.play)
    yield playing
    playing.close()
    assert playing.problems == []


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate that nobody vouches for."""
    file = tmp_path_factory.mktemp("certificate") / "server.pem"
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"]
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    try:
        subprocess.run(
            ["openssl", "req", "-x509", *kind, *name, "-keyout", file, "-out", f"{file}.crt"],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("openssl makes the certificate, and is not here")
    file.write_bytes(file.read_bytes() + Path(f"{file}.crt").read_bytes())
    return file


@pytest.fixture
def store(tmp_path: Path) -> RefreshStore:
    """Where news is kept."""
    return RefreshStore(tmp_path / "refreshed")


@pytest.fixture
def ask(
    qapp: object, evidence: Evidence, server: Server, store: RefreshStore
) -> Callable[..., Outcome]:
    """Refresh from the server, to the end."""

    def run(limits: Limits = QUICK, addresses: Addresses | None = None) -> Outcome:
        outcome, pauses, watch = Outcome(), QuickPauses(), Watch()
        where = addresses or Addresses(registry=server.address, fda=server.address)

        def tell(what: str, share: float) -> None:
            outcome.told.append(what)
            outcome.shares.append(share)

        try:
            once = Once(store, where, limits=limits, pauses=pauses)
            outcome.news = once.run(evidence, date(2026, 11, 22), tell)
        except RefreshError as error:
            outcome.words = str(error)
        outcome.waits, outcome.longest = pauses.waits, watch.longest
        return outcome

    return run


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, but for locks."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }
