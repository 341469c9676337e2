# SPDX-License-Identifier: MIT
"""A release is refused when its parts do not say the same."""

import shutil
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import agreeing
from about import ID, ROOT
from auditing import FlawsError, verdict

METAINFO = f"packaging/linux/{ID}.metainfo.xml"
PARTS = ("pyproject.toml", "CHANGELOG.md", METAINFO, "packaging/linux/als-reader.1")
TODAY = date(2027, 1, 1)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of what is compared."""
    for part in PARTS:
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / part, tmp_path / part)
    program = tmp_path / "src" / "als_reader" / "__init__.py"
    program.parent.mkdir(parents=True)
    program.write_text('"""A program."""\n\n__version__ = "1.0.0"\n')
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    """Change the first place where a text stands."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_in_the_checkout_agrees(root: Path) -> None:
    """Else there could be no release today."""
    assert agreeing.wrong_versions(root) == ()
    assert agreeing.wrong_dates(root, TODAY) == ()
    assert agreeing.wrong_manual(root) == ()


@pytest.mark.parametrize("part", ["CHANGELOG.md", METAINFO, "src/als_reader/__init__.py"])
def test_another_version_is_refused(root: Path, part: str) -> None:
    """The place is named, so that it can be put right."""
    change(root / part, "1.0.0", "1.0.1")
    problems = agreeing.wrong_versions(root)
    assert problems == (f"{part} says version 1.0.1, pyproject.toml says 1.0.0.",)


def test_another_day_is_refused(root: Path) -> None:
    """Software centres show the day of the metainfo."""
    change(root / METAINFO, 'date="2026', 'date="2025')
    assert "The metainfo says 2025" in agreeing.wrong_dates(root, TODAY)[0]


def test_a_day_to_come_is_refused(root: Path) -> None:
    """Files from the future upset other programs."""
    assert "still to come" in agreeing.wrong_dates(root, date(2026, 1, 1))[0]


def test_an_old_manual_is_refused(root: Path) -> None:
    """It may describe other options."""
    change(root / "packaging/linux/als-reader.1", "1.0.0", "0.9.0")
    assert agreeing.wrong_manual(root) == ('The manual page does not name "ALS Reader 1.0.0".',)


@pytest.mark.sources
def test_changed_facts_are_refused(root: Path) -> None:
    """What was not sealed was perhaps not checked."""
    shutil.copytree(ROOT / "resources", root / "resources")
    assert agreeing.wrong_data(root, TODAY) == ()
    (root / "resources/recognition/why.toml").write_text("# changed\n")
    assert any("why.toml" in problem for problem in agreeing.wrong_data(root, TODAY))


def listing(monkeypatch: pytest.MonkeyPatch, facts: str, error: str = "") -> None:
    """Let the list of overdue facts be this one."""
    done = CompletedProcess([], 1, facts, error)
    monkeypatch.setattr(agreeing, "_python", lambda *_: done)


def test_overdue_facts_are_refused_unless_each_is_counted(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers rely on them; whoever releases all the same must have seen how many there are."""
    listing(monkeypatch, '[{"id": "a"}, {"id": "b"}]')
    assert "2 facts are overdue" in agreeing.overdue_facts(root)[0]
    assert agreeing.overdue_facts(root, 1)
    assert agreeing.overdue_facts(root, 3)
    assert agreeing.overdue_facts(root, 2) == ()
    listing(monkeypatch, "", "als-reader: damaged")
    assert agreeing.overdue_facts(root, 0) == (
        "The facts could not be listed: als-reader: damaged",
    )


SOUND = '{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}'
UNKNOWN = '{"dependencies": [{"name": "a", "version": "1", "skip_reason": "not found"}]}'
FLAWED = '{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "CVE-1"}]}]}'


def test_what_could_not_be_asked_is_not_called_sound() -> None:
    """Silence of a service says nothing about safety."""
    assert verdict(SOUND) == "no flaw is known in 1 packages"
    assert verdict(UNKNOWN).startswith("NOT AUDITED")
    assert verdict("").startswith("NOT AUDITED")


def test_a_known_flaw_stops_the_release() -> None:
    """Nobody should get it from us."""
    with pytest.raises(FlawsError, match="a 1: CVE-1"):
        verdict(FLAWED)
