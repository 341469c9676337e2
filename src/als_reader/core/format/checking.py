# SPDX-License-Identifier: MIT
"""All problems of a file at once, for the person who writes it."""

import re
from dataclasses import dataclass

from als_reader.core.article import Problem
from als_reader.core.format.decoding import Places, decode
from als_reader.core.format.reading import read_article

_INTERNAL_LINK = re.compile(r"(?:\]\(|\]:[ \t]*)<?(term|option|trial|ref):([A-Za-z0-9][\w.-]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIds:
    """The ids that links of an article may name."""

    terms: frozenset[str] = frozenset()
    options: frozenset[str] = frozenset()
    trials: frozenset[str] = frozenset()
    refs: frozenset[str] = frozenset()

    def has(self, scheme: str, id_: str) -> bool:
        """Whether `scheme:id_` points at something."""
        ids = {
            "term": self.terms,
            "option": self.options,
            "trial": self.trials,
            "ref": self.refs,
        }
        return id_ in ids[scheme]


def check(data: bytes, name: str, known: KnownIds) -> tuple[Problem, ...]:
    """Check a file against FORMAT.md and against the ids of the bundled evidence."""
    problems = list(read_article(data, name).problems)
    text = decode(data).text
    places = Places(text)
    for found in _INTERNAL_LINK.finditer(text):
        scheme, id_ = found[1], found[2]
        if not known.has(scheme, id_):
            problems.append(
                places.problem(found.start(1), f"{scheme}:{id_} is not in the bundled evidence")
            )
    return tuple(sorted(problems, key=lambda p: (p.line, p.column, p.text)))
