# SPDX-License-Identifier: MIT
"""Everything that is kept between starts."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.errors import SaveError
from als_reader.core.files import STALE_SECONDS, TEMPORARY_PREFIX
from als_reader.core.places import ReadingPlace
from als_reader.core.remembered import Remembered
from als_reader.core.settings import Settings
from als_reader.paths import Paths

TODAY = date(2026, 11, 22)


def change(remembered: Remembered) -> None:
    remembered.settings = replace(remembered.settings, theme="dark")
    remembered.places.keep("hash", ReadingPlace(place=5))
    remembered.recent.put_first(Path("a.alsmd"), "A")
    questions = remembered.questions("hash", ("Why?",)).tick(0, True)
    remembered.keep_questions("hash", questions)


def test_all_of_it_comes_back(profile: Paths) -> None:
    """Settings, places, files, questions."""
    first = Remembered(profile, TODAY)
    assert first.settings == Settings()
    change(first)
    first.save()
    again = Remembered(profile, TODAY)
    assert again.settings.theme == "dark"
    assert again.places.find("hash", ReadingPlace()).place == 5
    assert again.recent.files[0].title == "A"
    assert again.questions("hash", ("Why?",)).questions[0].is_ticked
    assert not again.questions("other", ("Why?",)).questions[0].is_ticked
    assert again.notices == ()


def test_only_what_has_changed_is_written(profile: Paths) -> None:
    """A disk need not work after every key."""
    remembered = Remembered(profile, TODAY)
    remembered.save()
    assert not profile.data.exists()
    remembered.places.keep("hash", ReadingPlace(place=5))
    remembered.save()
    assert [file.name for file in profile.data.iterdir()] == ["places.json"]


def test_a_second_window_writes_nothing(profile: Paths) -> None:
    """The first one owns the profile."""
    other = Remembered(profile, TODAY, is_kept=False)
    change(other)
    other.save()
    assert not profile.data.exists()


def test_a_failed_save_is_tried_again(profile: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not written counts as not saved."""
    remembered = Remembered(profile, TODAY)
    change(remembered)

    def fail(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(SaveError):
            remembered.save()
    remembered.save()
    assert Remembered(profile, TODAY).recent.files[0].title == "A"


def test_a_file_that_cannot_be_written_does_not_hold_up_the_others(profile: Paths) -> None:
    """The settings may lie on a disk that is read-only, and the reading place elsewhere."""
    change(remembered := Remembered(profile, TODAY))
    profile.settings.mkdir(parents=True)
    with pytest.raises(SaveError, match="Your settings"):
        remembered.save()
    profile.settings.rmdir()
    again = Remembered(profile, TODAY)
    assert again.places.find("hash", ReadingPlace()).place == 5
    assert again.recent.files[0].title == "A"
    remembered.save()
    assert Remembered(profile, TODAY).settings.theme == "dark"


def test_damage_is_told_and_does_not_stop_the_start(profile: Paths) -> None:
    """Each file for itself."""
    change(first := Remembered(profile, TODAY))
    first.save()
    profile.questions.write_bytes(b"{")
    profile.settings.write_bytes(b'{"schema": 1, "theme": 5}')
    remembered = Remembered(profile, TODAY)
    assert len(remembered.notices) == 1
    assert "Your questions" in remembered.notices[0]
    assert remembered.places.find("hash", ReadingPlace()).place == 5
    assert remembered.settings == Settings()


def test_what_a_killed_program_left_is_swept_by_the_owner_only(profile: Paths) -> None:
    """Nobody else would ever remove it."""
    profile.data.mkdir()
    leftover = profile.data / f"{TEMPORARY_PREFIX}x"
    leftover.write_text("x")
    os.utime(leftover, (0, leftover.stat().st_mtime - 2 * STALE_SECONDS))
    Remembered(profile, TODAY, is_kept=False)
    assert leftover.exists()
    Remembered(profile, TODAY)
    assert not leftover.exists()
