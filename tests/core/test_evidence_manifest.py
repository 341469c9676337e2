# SPDX-License-Identifier: MIT
"""Facts that are not as they were made are noticed, and named."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

import seal_facts
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.manifest import broken_sums, bundle_date, read_manifest
from als_reader.resources import resource_root

HOW = "Facts or rules have changed. Run: python scripts/seal_facts.py (docs/facts.md)"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the bundled facts and rules."""
    for name in ("evidence", "recognition"):
        shutil.copytree(str(resource_root() / name), tmp_path / name)
    return tmp_path


def change(root: Path, name: str, **fields: object) -> None:
    """Change fields of a file of facts."""
    file = root / "evidence" / name
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | fields), "utf-8")


def test_the_bundled_facts_are_as_they_were_sealed() -> None:
    """What ships is what was reviewed."""
    assert broken_sums(resource_root()) == (), HOW


def test_the_manifest_lists_every_file_of_facts_and_rules() -> None:
    """A file that is not listed could change unseen."""
    listed = {entry.path for entry in read_manifest(resource_root() / "evidence").sums}
    assert {
        f"evidence/{name}.json"
        for name in ("glossary", "references", "reviews", "treatments", "trials")
    } <= listed
    assert {path for path in listed if path.startswith("recognition/")} == {
        f"recognition/{file.name}" for file in Path(str(resource_root() / "recognition")).iterdir()
    }


def test_each_kind_of_difference_is_named(root: Path) -> None:
    """Whoever packs it learns which file to look at."""
    (root / "evidence" / "trials.json").write_text("{}")
    (root / "evidence" / "glossary.json").unlink()
    (root / "recognition" / "more.toml").write_text("")
    (root / "recognition" / "notes.txt").write_text("no data")
    assert broken_sums(root) == (
        "evidence/glossary.json: it is not there",
        "evidence/trials.json: it is not as it was made",
        "recognition/more.toml: it is not in manifest.json",
    )


def test_one_other_letter_is_noticed(root: Path) -> None:
    """A status is one word."""
    file = root / "evidence" / "treatments.json"
    file.write_bytes(file.read_bytes().replace(b"Approved", b"Improved", 1))
    assert broken_sums(root) == ("evidence/treatments.json: it is not as it was made",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "it is not valid JSON"),
        ("[" * 100_000, "it is not valid JSON"),
        ("[]", "needs an object"),
        ('{"as_of": "soon", "sums": []}', "needs a date"),
        ('{"as_of": "2026-11-22"}', "sums: is missing"),
    ],
)
def test_a_damaged_manifest_is_told_and_every_clock_believed(
    root: Path, text: str, problem: str
) -> None:
    """It must not take the facts away."""
    (root / "evidence" / "manifest.json").write_text(text)
    with pytest.raises(EvidenceError, match=problem):
        broken_sums(root)
    assert bundle_date(root / "evidence") == date.min


def test_a_missing_manifest_is_told(tmp_path: Path) -> None:
    """An installation without it is not whole."""
    with pytest.raises(EvidenceError, match=r"manifest\.json is damaged"):
        read_manifest(tmp_path)


def test_the_day_of_the_bundle_is_believed_by_all_its_facts(root: Path) -> None:
    """With a clock that is behind, that day stands for today, and no fact is in the future."""
    assert bundle_date(root / "evidence") == date(2026, 11, 22)
    assert seal_facts.main([], root) == 0


def test_sealing_again_makes_changed_facts_sound(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One command after each change."""
    change(root, "references.json", as_of="2026-11-24")
    assert seal_facts.main(["--check"], root) == 1
    assert capsys.readouterr().out.splitlines() == [
        "evidence/references.json: it is not as it was made",
        "Please run: python scripts/seal_facts.py",
    ]
    assert seal_facts.main([], root) == 0
    assert seal_facts.main(["--check"], root) == 0
    assert bundle_date(root / "evidence") == date(2026, 11, 24)


def test_facts_that_do_not_load_are_not_sealed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither damage nor a date after the day of the bundle."""
    before = (root / "evidence" / "manifest.json").read_bytes()
    change(root, "trials.json", summary="none")
    for name in ("glossary", "treatments", "references"):
        change(root, f"{name}.json", as_of="2020-01-01")
    change(root, "reviews.json", reviews="none")
    assert seal_facts.main([], root) == 1
    shown = capsys.readouterr().out
    assert "trials.json: summary: needs a list" in shown
    assert "is in the future" in shown
    assert "reviews.json: reviews: needs a list" in shown
    assert (root / "evidence" / "manifest.json").read_bytes() == before


def test_checking_without_a_manifest_says_what_to_run(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The way out is the same command."""
    (root / "evidence" / "manifest.json").unlink()
    assert seal_facts.main(["--check"], root) == 1
    assert "seal_facts.py" in capsys.readouterr().out
