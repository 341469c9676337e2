# SPDX-License-Identifier: MIT
"""What is fuzzed: a check of some bytes, and what helps to find bytes that break it."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

TARGETS: Final = {
    "front-matter": "front_matter",
    "article": "article",
    "markdown": "markdown",
    "export": "export",
    "using": "using",
    "window": "window",
    "web-page": "web_page",
    "office": "office",
    "pdf": "pdf",
    "encodings": "encodings",
    "annotator": "annotator",
    "evidence": "evidence",
    "replies": "replies",
    "carried-set": "carried_set",
    "outside-notes": "outside_notes",
}
"""Modules of `fuzz.targets`, by the name on the command line."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """One reader of foreign bytes."""

    check: Callable[[bytes], None]
    """Raises if the bytes do what no bytes may do."""
    seeds: Callable[[], list[bytes]]
    """Good and bad input to begin with."""
    words: tuple[str, ...] = ()
    """What such input is made of."""
    is_json: bool = False
    """Whether input is changed as a tree too, and not only byte by byte."""
    longest: int = 4096
    """Bytes of one input: short ones find the same, faster."""


def load_target(name: str) -> Target:
    """The target of that name; its reader is imported only now, so that it can be watched."""
    module = importlib.import_module(f"fuzz.targets.{TARGETS[name]}")
    target: Target = module.TARGET
    return target
