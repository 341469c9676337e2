# SPDX-License-Identifier: MIT
"""Everything that is kept between starts, loaded and saved together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from als_reader.core.errors import SaveError
from als_reader.core.files import sweep_temporaries
from als_reader.core.language import sentence
from als_reader.core.places import Places
from als_reader.core.recent import RecentFiles
from als_reader.core.settings import Settings
from als_reader.core.stored import StoredFile
from als_reader.paths import Paths

if TYPE_CHECKING:
    from als_reader.core.questions import QuestionList


class Remembered:
    """Settings, reading places, opened files and questions of one profile.

    With `is_kept` false nothing is written: another window owns the profile.
    """

    def __init__(self, paths: Paths, today: date, *, is_kept: bool = True) -> None:
        self.paths = paths
        self.is_kept = is_kept
        self._files = {
            "settings": StoredFile(paths.settings, sentence("Your settings")),
            "places": StoredFile(paths.places, sentence("Your reading places")),
            "recent": StoredFile(paths.recent, sentence("Your opened files")),
            "questions": StoredFile(paths.questions, sentence("Your questions")),
        }
        if is_kept:
            for folder in {paths.config, paths.data, paths.pasted}:
                sweep_temporaries(folder)
        read = {name: f.read(today, may_mend=is_kept) for name, f in self._files.items()}
        self.settings = Settings.from_json(read["settings"])
        self.places = Places(read["places"])
        self.recent = RecentFiles(read["recent"])
        self._questions = _questions(read["questions"])
        self._saved = self._content()

    @property
    def notices(self) -> tuple[str, ...]:
        """What the reader must be told about damaged files."""
        return tuple(file.notice for file in self._files.values() if file.notice)

    def questions(self, content_hash: str, asked: tuple[str, ...]) -> QuestionList:
        """The questions for an article."""
        from als_reader.core.questions import QuestionList

        return QuestionList.build(asked, self._questions.get(content_hash))

    def keep_questions(self, content_hash: str, questions: QuestionList) -> None:
        """Remember ticks and own questions for an article."""
        self._questions[content_hash] = questions.to_json()

    def save(self) -> None:
        """Write every file whose content has changed. Raises SaveError; try again later.

        A file that cannot be written does not keep the others from being written.
        """
        if not self.is_kept:
            return
        failed: SaveError | None = None
        for name, values in self._content().items():
            if values != self._saved.get(name):
                try:
                    self._files[name].write(values)
                    self._saved[name] = values
                except SaveError as error:
                    failed = failed or error
        if failed is not None:
            raise failed

    def _content(self) -> dict[str, Mapping[str, object]]:
        return {
            "settings": self.settings.to_json(),
            "places": self.places.to_json(),
            "recent": self.recent.to_json(),
            "questions": {"questions": dict(self._questions)},
        }


def _questions(values: Mapping[str, object]) -> dict[str, object]:
    given = values.get("questions")
    return {str(key): value for key, value in given.items()} if isinstance(given, dict) else {}
