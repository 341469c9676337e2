# SPDX-License-Identifier: MIT
"""The documents that the facts rest on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from als_reader.core.evidence.statements import Tag


class ReferenceType(StrEnum):
    """What kind of document a reference is."""

    LABEL = "label"
    REGULATOR = "regulator"
    REGISTRY = "registry"
    PAPER = "paper"
    COMPANY = "company"
    NEWS = "news"
    GUIDANCE = "guidance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A document that facts rest on. `url` is its own address, never a copy's."""

    id: str
    type: ReferenceType
    citation: str
    read: str
    """How it was read: "abstract", "label highlights", …"""
    tag: Tag
    checked_on: date
    year: str = ""
    doi: str = ""
    pmid: str = ""
    ncts: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """resources/evidence/references.json."""

    as_of: date
    references: tuple[Reference, ...]
