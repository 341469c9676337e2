# SPDX-License-Identifier: MIT
"""`als-reader refresh`, as a person at a terminal or another program uses it."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from als_reader.__main__ import main
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.trials import OverallStatus
from als_reader.core.refresh.store import RefreshStore
from als_reader.paths import Paths
from als_reader.refreshing.command import refresh
from tests.refreshing.conftest import QUICK, files_below
from tests.refreshing.driving import QuickPauses
from tests.refreshing.server import Reply, Server
from tests.refreshing.world import World, number

pytestmark = pytest.mark.loopback
Command = Callable[..., int]


@pytest.fixture(autouse=True)
def no_machine_wide_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What this machine has configured is of no concern."""
    monkeypatch.setattr(
        "als_reader.core.refresh.configuration.machine_file", lambda: tmp_path / "none.toml"
    )


@pytest.fixture
def command(qapp: object, profile: Paths) -> Command:
    """The command in the test's profile, without its pauses."""

    def run(*words: object) -> int:
        given = [*map(str, words), "--profile", str(profile.data)]
        return refresh(given, limits=QUICK, pauses=QuickPauses())

    return run


@pytest.fixture
def from_server(command: Command, server: Server) -> Command:
    """The same, asking the server on this computer."""
    urls = ("--ctgov-url", server.address, "--openfda-url", server.address)
    return lambda *words: command(*urls, *words)


def test_news_is_told_and_kept(
    from_server: Command, world: World, profile: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is asked goes to one stream, what came of it to the other."""
    stopped = number(world.studies[0])
    world.module(stopped).update(
        overallStatus="TERMINATED",
        whyStopped="No funding",
        lastUpdatePostDateStruct={"date": "2026-11-20", "type": "ACTUAL"},
    )
    assert from_server() == 0
    out, err = capsys.readouterr()
    assert "No funding" in out
    assert f"{stopped}: " in out
    assert "1 new trial found." in out
    assert "  0%  Asking 127.0.0.1 how new its data are\n" in err
    assert RefreshStore(profile.refreshed).peek() is not None


def test_news_is_data_for_other_programs(
    from_server: Command, evidence: Evidence, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same, complete and stable."""
    assert from_server("--json") == 0
    news = json.loads(capsys.readouterr().out)
    assert news["registry"] == {"host": "127.0.0.1", "data_of": "2026-11-20T09:00:06"}
    assert [new["id"] for new in news["new"]] == ["NCT99999901"]
    trials = evidence.trial_by_id.values()
    unsure = [trial.nct for trial in trials if trial.status is OverallStatus.UNVERIFIED]
    assert [changed["id"] for changed in news["changed"]] == unsure
    assert news["unchanged"] == 52 - len(unsure)
    assert news["unchecked"] == []
    assert news["summary"]


def test_no_news_is_an_error_with_a_reason(
    from_server: Command, server: Server, profile: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both kinds of output say it, and what was kept stays byte for byte."""
    assert from_server() == 0
    before = files_below(profile.refreshed)
    server.once("version", *[Reply(status=400)] * 2)
    capsys.readouterr()
    assert from_server() == 1
    words = "127.0.0.1 did not take our question (error 400)."
    out, err = capsys.readouterr()
    assert (out, words in err) == ("", True)
    assert from_server("--json") == 1
    assert json.loads(capsys.readouterr().out)["error"].startswith(words)
    assert files_below(profile.refreshed) == before


def test_a_dry_run_asks_nobody_and_says_all_it_would_ask(
    from_server: Command, server: Server, profile: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that careful people can see what would leave this computer."""
    assert from_server("--dry-run") == 0
    told = capsys.readouterr().out
    assert server.asked == []
    assert "127.0.0.1: 3 questions" in told
    assert "Nothing about you or about what you read is sent." in told
    assert from_server("--dry-run", "--json") == 0
    questions = json.loads(capsys.readouterr().out)
    assert {question["source"] for question in questions} == {"registry", "fda"}
    assert all(question["url"] in told and question["what"] in told for question in questions)
    assert not profile.refreshed.exists()


def test_without_other_words_the_two_official_hosts_would_be_asked(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nobody else."""
    assert command("--dry-run", "--json") == 0
    questions = json.loads(capsys.readouterr().out)
    hosts = {question["url"].split("/")[2] for question in questions}
    assert hosts == {"clinicaltrials.gov", "api.fda.gov"}


def test_a_group_sets_its_own_copy_in_a_file(
    command: Command, profile: Paths, server: Server
) -> None:
    """Nobody has to type its address."""
    profile.config.mkdir(parents=True)
    profile.refresh_configuration.write_text(
        f'registry = "{server.address}"\nfda = "{server.address}"\n'
    )
    assert command() == 0
    assert len(server.asked) > 3


def test_news_is_carried_by_hand_signed_and_checked(
    from_server: Command,
    command: Command,
    profile: Paths,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The whole way for machines that are never on the internet."""
    key, folder = tmp_path / "our.key", tmp_path / "usb"
    folder.mkdir()
    assert command("--make-key", key) == 0
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    public = capsys.readouterr().out
    assert from_server() == 0
    assert command("--export", folder, "--sign", key) == 0
    assert command("--restore") == 0
    assert RefreshStore(profile.refreshed).peek() is None
    profile.refresh_configuration.write_text(public)
    capsys.readouterr()
    assert command("--from", folder) == 0
    assert "1 new trial found." in capsys.readouterr().out
    assert RefreshStore(profile.refreshed).peek() is not None
    (folder / "SHA256SUMS.sig").unlink()
    assert command("--from", folder, "--allow-older") == 1
    assert "not signed" in capsys.readouterr().err


def test_a_kept_set_that_is_damaged_is_told_of(
    from_server: Command, profile: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """The news is then what is new to the bundled facts."""
    assert from_server() == 0
    for path in (profile.refreshed / "sets").rglob("refreshed.json"):
        path.write_bytes(b"{")
    assert from_server() == 0
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--sign", "key"],
        ["--allow-older"],
        ["--from", "a", "--export", "b"],
        ["--from", "a", "--ctgov-url", "https://example.org"],
        ["--restore", "--json"],
        ["--ctgov-url", "http://example.org"],
        ["--openfda-url", "https://me:secret@example.org"],
        ["--ctgov-url", ""],
        ["--dry"],
        ["more"],
    ],
    ids=" ".join,
)
def test_words_that_make_no_sense_together_are_refused(
    words: list[str], profile: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anybody is asked or anything is written."""
    with pytest.raises(SystemExit) as end:
        main(["refresh", *words, "--profile", str(profile.data)])
    assert end.value.code == 2
    assert capsys.readouterr().err.startswith("als-reader: ")
    assert not profile.data.exists()


def test_ctrl_c_says_that_nothing_was_changed(
    command: Command, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the status that shells expect."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("als_reader.refreshing.once.Once.run", interrupted)
    assert command() == 130
    assert capsys.readouterr().err.endswith("Stopped. Nothing was changed.\n")
