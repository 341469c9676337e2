# SPDX-License-Identifier: MIT
"""The page for groups says what really happens."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from als_reader.core.refresh.addresses import REGISTRY
from als_reader.core.refresh.configuration import read_configuration
from als_reader.core.refresh.store import RefreshStore
from als_reader.paths import Paths
from als_reader.refreshing.command import refresh
from tests.core.refresh.some_sets import NEW

PAGE = (Path(__file__).parents[1] / "docs" / "refresh.md").read_text("utf-8")
COMMANDS = re.findall(r"^ +als-reader refresh(.*)$", PAGE, re.MULTILINE)
BY_HAND = ("--export", "--from", "--restore", "--make-key", "--dry-run")


def test_every_command_of_the_page_works(
    profile: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order in which they stand there; what would ask is only planned."""
    monkeypatch.chdir(tmp_path)
    RefreshStore(profile.refreshed).keep(NEW)
    assert len(COMMANDS) >= 8
    for line in COMMANDS:
        words = [*shlex.split(line), "--profile", str(profile.config)]
        if not any(word in words for word in BY_HAND):
            words.append("--dry-run")
        assert refresh(words) == 0, line
    names = sorted(path.name for path in (tmp_path / "news").iterdir())
    assert names == ["SHA256SUMS", "SHA256SUMS.sig", "refreshed.json"]


def test_the_examples_of_the_file_are_read(profile: Paths, tmp_path: Path) -> None:
    """People copy them."""
    examples = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    profile.refresh_configuration.parent.mkdir(parents=True)
    profile.refresh_configuration.write_text("".join(examples), "utf-8")
    found = read_configuration(profile, tmp_path / "no file")
    assert found.addresses.registry != REGISTRY
    assert found.key is not None
    assert set(tomllib.loads("".join(examples))) == {"registry", "fda", "key"}
