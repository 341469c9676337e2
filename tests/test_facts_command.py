# SPDX-License-Identifier: MIT
"""`als-reader facts`, and every command that docs/facts.md tells a maintainer to run."""

import io
import json
import re
import shlex
import shutil
from datetime import date
from pathlib import Path

import pytest

import review_facts
import seal_facts
from als_reader.__main__ import main
from als_reader.core.refresh.store import RefreshStore
from als_reader.facts import facts
from als_reader.paths import find_paths
from als_reader.resources import resource_root
from tests.core.refresh.some_sets import some_set

TODAY = date(2026, 11, 25)
PAGE = Path(__file__).parents[1] / "docs" / "facts.md"
TESTED_ELSEWHERE = {
    "als-reader --selftest",  # tests/test_cli.py
    "als-reader check resources/articles/stem-cells-frostbite.alsmd",  # the same
    "python scripts/pack_article.py",  # tests/core/test_cache.py says when
    "python -m pytest tests/core/test_evidence_*.py",
    "python -m pip wheel --no-deps -w dist .",
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what ships, which the command takes for what ships."""
    for name in ("evidence", "recognition", "articles"):
        shutil.copytree(str(resource_root() / name), tmp_path / name)
    monkeypatch.setattr("als_reader.facts.resource_root", lambda: tmp_path)
    return tmp_path


def test_each_fact_is_told_with_source_date_age_and_reviewers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """All that a person needs who goes to check it."""
    assert facts(["trials/NCT01051882/status"], TODAY) == 0
    assert capsys.readouterr().out.splitlines() == [
        "trials/NCT01051882/status",
        "    The first NurOwn study: own bone-marrow cells, put into muscle or spinal fluid: status COMPLETED.",
        "    Source: reg-mapclinical-2022 (primary text or a faithful copy)",
        "    Date:   on 10 January 2019 (2,876 days old)",
        "    Read:   10 October 2022",
        "    Review: The ALS Reader project (wrote these facts; not clinicians), 22 November 2026: "
        "checked against the project's evidence pack of 22 November 2026, not against the live sources",
        "",
        "1 fact. All were reviewed.",
    ]


def test_a_date_that_is_not_known_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """It is not left out, and not made up."""
    assert facts(["trials/NCT06765564"], TODAY) == 0
    first = capsys.readouterr().out.split("\n\n")[0]
    assert "Date:   not known" in first
    assert "Read:   day not known" in first


def test_json_is_a_list_of_all_facts_the_oldest_first(capsys: pytest.CaptureFixture[str]) -> None:
    """For whoever wants to sort and count them."""
    assert main(["facts", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) > 800
    dates = [row["date"] or "" for row in rows]
    assert dates == sorted(dates)
    (row,) = [row for row in rows if row["id"] == "trials/NCT01051882/found/1"]
    assert list(row) == [
        "id",
        "text",
        "sources",
        "refreshed_from",
        "date",
        "age_in_days",
        "source_read_on",
        "reviews",
    ]
    assert row["sources"][0]["references"][0]["id"] == "petrou2016"
    assert row["sources"][0]["references"][0]["citation"]
    assert row["reviews"][0]["by"] == "The ALS Reader project"


def test_markdown_is_one_table_that_nothing_breaks(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Words with bars, stars or brackets stay in their cell."""
    file = root / "evidence" / "trials.json"
    data = json.loads(file.read_text("utf-8"))
    data["summary"][0]["text"] = "A | *B*\n[C](http://d)"
    file.write_text(json.dumps(data), "utf-8")
    assert facts(["trials/summary", "--markdown"], TODAY) == 0
    lines = capsys.readouterr().out.splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert table[0] == "| Fact | Words | Source | Date | Source read | Reviewed by |"
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in table} == {7}
    assert any(r"A \| \*B\* \[C\]\(http://d\)" in line for line in table)
    assert lines[-1].endswith(f"Not reviewed in these words: {len(table) - 2}.")


def test_due_lists_what_was_not_read_for_so_long_and_says_so_by_its_status(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A weekly job can ask."""
    assert facts(["--due", "90", "--json"], TODAY) == 1
    rows = json.loads(capsys.readouterr().out)
    assert {row["source_read_on"] for row in rows} & {None, "2022-10-10"} == {None, "2022-10-10"}
    assert "2026-11-22" not in {row["source_read_on"] for row in rows}
    assert facts(["glossary", "--due", "3"], TODAY) == 0
    assert capsys.readouterr().out == "There are no such facts.\n"
    assert facts(["glossary", "--due", "2"], TODAY) == 1


def test_changed_words_are_reviewed_by_nobody(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A review does not pass on to words that its writer never saw."""
    file = root / "evidence" / "trials.json"
    file.write_text(
        file.read_text("utf-8").replace("The first NurOwn study", "A NurOwn study"), "utf-8"
    )
    assert facts(["trials/NCT01051882"], TODAY) == 0
    shown = capsys.readouterr().out
    assert "Review: nobody, in these words" in shown
    assert "Not reviewed in these words: 4." in shown


def test_a_clock_that_is_behind_hides_ages_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """The facts are there, with their dates."""
    assert facts(["trials/summary/1", "treatments/qalsody/status"], date(2001, 1, 1)) == 0
    shown = capsys.readouterr().out
    assert "Date:   on 22 November 2026\n" in shown
    assert "days old" not in shown


def test_damaged_files_are_told_and_the_others_listed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One bad file does not hide the rest."""
    (root / "evidence" / "trials.json").write_text("{")
    (root / "evidence" / "reviews.json").unlink()
    assert facts(["--json"], TODAY) == 1
    told = capsys.readouterr()
    assert {row["id"].split("/")[0] for row in json.loads(told.out)} == {
        "glossary",
        "treatments",
        "article",
    }
    assert "trials.json is damaged" in told.err
    assert "reviews.json is damaged" in told.err


def test_a_source_that_cannot_be_read_is_told_by_its_id(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The name of the source is all there is then."""
    (root / "evidence" / "references.json").unlink()
    assert facts(["glossary/als", "--json"], TODAY) == 1
    rows = json.loads(capsys.readouterr().out)
    assert rows[0]["sources"][0]["references"] == [{"id": "goutman2015"}, {"id": "nice-ng42"}]


def test_an_id_that_names_no_fact_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """Half of a name is no name."""
    assert facts(["trials/NCT0105188"], TODAY) == 1
    assert "There is no fact trials/NCT0105188." in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--due", "-1"], ["--due", "soon"], ["--json", "--markdown"], ["--all"]]
)
def test_words_that_make_no_sense_end_with_status_2(words: list[str]) -> None:
    """And nothing is listed."""
    with pytest.raises(SystemExit) as ended:
        main(["facts", *words])
    assert ended.value.code == 2


def test_whoever_stops_reading_the_list_sees_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`als-reader facts | head` is how it is looked at."""

    class Closed(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return file.fileno()

    with (tmp_path / "out").open("w") as file:
        monkeypatch.setattr("sys.stdout", Closed())
        assert facts(["trials/summary"], TODAY) == 0


def test_with_a_profile_the_news_kept_there_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then the list is what the reader of that profile is shown."""
    store = RefreshStore(find_paths(tmp_path).refreshed)
    store.keep(some_set())
    assert facts(["found", "--profile", str(tmp_path)], TODAY) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("found/NCT09999999\n")
    assert "Source: refreshed from ClinicalTrials.gov, read on 25 November 2026\n" in shown
    assert "Review: nobody, in these words" in shown
    assert facts(["found"], TODAY) == 1


# --- docs/facts.md ---


def commands() -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


@pytest.mark.parametrize("command", [line for line in commands() if line not in TESTED_ELSEWHERE])
def test_every_command_of_the_page_does_what_it_says(
    root: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that tells of commands that fail is worse than none."""
    match shlex.split(command):
        case ["als-reader", *words]:
            assert main(words) == int("--due" in words)
            assert capsys.readouterr().out
        case ["python", "scripts/seal_facts.py", *words]:
            assert seal_facts.main(words, root) == 0
        case ["python", "scripts/review_facts.py", *words]:
            assert review_facts.main(words, root) == 0
            assert main(["facts", words[-1]]) == 0
            assert "Name, as they want it (neurologist)" in capsys.readouterr().out
        case _:
            pytest.fail(f"nothing tests: {command}")


@pytest.mark.sources
def test_what_the_page_names_is_there() -> None:
    """Files move, and pages forget."""
    assert set(commands()) >= TESTED_ELSEWHERE
    named = re.findall(r"`((?:resources|scripts|src|tests)/[\w/.-]+)`", PAGE.read_text("utf-8"))
    assert [name for name in named if not (PAGE.parents[1] / name).exists()] == []
