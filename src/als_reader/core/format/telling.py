# SPDX-License-Identifier: MIT
"""Collects what is wrong in a file while it is read."""

import re
from collections.abc import Iterable

from als_reader.core import limits
from als_reader.core.article import Problem, Severity
from als_reader.core.format.decoding import Places

_INDENT = re.compile(r" {1,4}|\t")
"""What `split_definitions` takes off each further line of a note."""

LINKS = "links begin with https:, mailto:, term:, option:, trial: or ref:"


class Teller:
    """Turns offsets in a file into problems with line and column, each told once."""

    def __init__(self, text: str, problems: Iterable[Problem]) -> None:
        self._text = text
        self._places = Places(text)
        self._problems = dict.fromkeys(problems)
        self._notices = {problem.notice for problem in self._problems}
        """What a reader is told, however many problems there are."""
        self._found: dict[str, int] = {}
        self._work_left = limits.PLACING_WORK

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything told, in order of place."""
        return tuple(sorted(self._problems, key=lambda p: (p.line, p.column, p.text)))

    def tell(
        self, offset: int, text: str, *, notice: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        """Tell of a problem at an offset in the file."""
        if len(self._problems) < limits.PROBLEMS or (notice and notice not in self._notices):
            self._notices.add(notice)
            problem = self._places.problem(offset, text, severity=severity, notice=notice)
            self._problems[problem] = None

    def tell_inside(self, start: int, text: str, index: int, words: str) -> None:
        """Tell of a problem at an index of a note's text, which begins at `start` in the file.

        In the file further lines of a note may be indented.
        """
        *before, last = text[:index].split("\n")
        offset = start
        for _ in before:
            offset = self._text.find("\n", offset) + 1
        indent = _INDENT.match(self._text, offset) if before else None
        self.tell(offset + len(last) + (len(indent[0]) if indent else 0), words)

    def tell_refused_links(self, targets: Iterable[str], start: int) -> None:
        """Tell of addresses that may not be links, written somewhere after an offset.

        Where looking for them takes too long, they are told at the start.
        """
        for target in targets:
            after = max(start, self._found.get(target, 0))
            offset = self._text.find(target, after) if self._work_left > 0 else -1
            self._work_left -= (offset if offset >= 0 else len(self._text)) - after
            if offset >= 0:
                self._found[target] = offset + len(target)
            self.tell(max(offset, start), f"this address may not be a link: {target[:80]}; {LINKS}")
