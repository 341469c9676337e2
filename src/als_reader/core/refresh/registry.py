# SPDX-License-Identifier: MIT
"""What ClinicalTrials.gov answers: API v2, `/version` and `/studies`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

import msgspec

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.trials import EnrolmentKind
from als_reader.core.language import said, sentence
from als_reader.core.refresh.replies import LATER, ReplyError, decode, in_future, strange
from als_reader.core.refresh.texts import (
    LONGEST_CODE,
    LONGEST_LIST,
    LONGEST_NAME,
    LONGEST_REASON,
    LONGEST_TITLE,
    UnusableError,
    clean,
    clean_list,
    is_after,
    past_date,
    read_date,
)
from als_reader.core.refresh.values import PlannedDate, RegistryRecord

NO_SIZE: Final = 99_999_999
"""The registry's stand-in for a size that is not known."""
LONGEST_TOKEN: Final = 1000
MOST_STUDIES: Final = 500
"""No question asks about more than 300; far more would stop the window for too long."""
_NCT = re.compile(r"NCT\d{8}", re.ASCII)
_KINDS: Final = {"ACTUAL": EnrolmentKind.ACTUAL, "ESTIMATED": EnrolmentKind.ESTIMATED}


class _Part(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """Part of an answer; anything may be missing, and what we do not know is passed over."""


class _Version(_Part, frozen=True, gc=False):
    data_timestamp: str


class _Answer(_Part, frozen=True, gc=False):
    studies: list[msgspec.Raw]
    next_page_token: str | None = None


class _Day(_Part, frozen=True, gc=False):
    date: str = ""
    type: str = ""


class _Identification(_Part, frozen=True, gc=False):
    nct_id: str = ""
    brief_title: str = ""


class _Status(_Part, frozen=True, gc=False):
    overall_status: str = ""
    last_known_status: str = ""
    why_stopped: str = ""
    status_verified_date: str = ""
    start_date_struct: _Day = _Day()
    primary_completion_date_struct: _Day = _Day()
    completion_date_struct: _Day = _Day()
    study_first_post_date_struct: _Day = _Day()
    results_first_post_date_struct: _Day = _Day()
    last_update_post_date_struct: _Day = _Day()


class _Masking(_Part, frozen=True, gc=False):
    masking: str = ""


class _DesignInfo(_Part, frozen=True, gc=False):
    allocation: str = ""
    masking_info: _Masking = _Masking()


class _Enrolment(_Part, frozen=True, gc=False):
    count: int | None = None
    type: str = ""


class _Design(_Part, frozen=True, gc=False):
    study_type: str = ""
    phases: list[str] = []
    design_info: _DesignInfo = _DesignInfo()
    enrollment_info: _Enrolment = _Enrolment()


class _Name(_Part, frozen=True, gc=False):
    name: str = ""


class _Sponsor(_Part, frozen=True, gc=False):
    lead_sponsor: _Name = _Name()


class _Arms(_Part, frozen=True, gc=False):
    interventions: list[_Name] = []


class _Location(_Part, frozen=True, gc=False):
    country: str = ""


class _Locations(_Part, frozen=True, gc=False):
    locations: list[_Location] = []


class _Protocol(_Part, frozen=True, gc=False):
    identification_module: _Identification = _Identification()
    status_module: _Status = _Status()
    design_module: _Design = _Design()
    sponsor_collaborators_module: _Sponsor = _Sponsor()
    arms_interventions_module: _Arms = _Arms()
    contacts_locations_module: _Locations = _Locations()


class _Study(_Part, frozen=True, gc=False):
    protocol_section: _Protocol = _Protocol()
    has_results: bool | None = None


class _IdProtocol(_Part, frozen=True, gc=False):
    identification_module: _Identification = _Identification()


class _IdStudy(_Part, frozen=True, gc=False):
    """A study of which nothing but the number has to be sound."""

    protocol_section: _IdProtocol = _IdProtocol()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of `/studies`, by NCT number."""

    records: Mapping[str, RegistryRecord]
    unusable: Mapping[str, str]
    """Why a record cannot be used."""
    is_whole: bool
    """False if a record was so damaged that it is in neither of the two."""
    next_page: str
    """The token of the next page; empty after the last."""


def read_version(data: bytes, who: str, latest: date) -> str:
    """When the registry's data were made: "2026-11-25T09:00:06", UTC. Raises ReplyError."""
    text = decode(_Version, data, who).data_timestamp
    try:
        made = datetime.fromisoformat(text)
        made = made.astimezone(UTC).replace(tzinfo=None) if made.tzinfo else made
    except (ValueError, OverflowError):
        words = said("{who} does not say how new its data are.", who=who)
        raise ReplyError(words, LATER) from None
    if made.date() > latest:
        raise in_future(who)
    return made.isoformat(timespec="seconds")


def read_page(data: bytes, who: str, latest: date) -> Page:
    """Read each study alone, so that one bad record does not spoil the others.

    Raises ReplyError if the answer as a whole cannot be read. `latest` is the last day on which
    something can have happened.
    """
    answer = decode(_Answer, data, who)
    token = answer.next_page_token or ""
    if len(token) > LONGEST_TOKEN or len(answer.studies) > MOST_STUDIES:
        raise strange(who)
    records: dict[str, RegistryRecord] = {}
    unusable: dict[str, str] = {}
    is_whole = True
    for raw in answer.studies:
        try:
            record = _record(raw, latest)
        except UnusableError as error:
            nct = _number(raw)
            is_whole = is_whole and bool(nct)
            unusable[nct] = str(error)
            continue
        if records.setdefault(record.nct, record) != record:
            unusable[record.nct] = sentence("The registry sent it twice, and the two do not agree.")
    unusable.pop("", None)
    return Page(
        records={nct: record for nct, record in records.items() if nct not in unusable},
        unusable=unusable,
        is_whole=is_whole,
        next_page=token,
    )


def _number(raw: msgspec.Raw) -> str:
    try:
        study = msgspec.json.decode(raw, type=_IdStudy)
    except ValueError:
        return ""
    nct = study.protocol_section.identification_module.nct_id
    return nct if _NCT.fullmatch(nct) else ""


def _record(raw: msgspec.Raw, latest: date) -> RegistryRecord:
    try:
        study = msgspec.json.decode(raw, type=_Study)
    except ValueError:
        raise UnusableError(sentence("Its record in the registry cannot be read.")) from None
    protocol = study.protocol_section
    status, design = protocol.status_module, protocol.design_module
    nct = protocol.identification_module.nct_id
    if not _NCT.fullmatch(nct):
        raise UnusableError(sentence("Its record in the registry has no number."))
    if not status.overall_status.strip():
        raise UnusableError(sentence("Its record in the registry has no status."))
    enrolment = design.enrollment_info
    count = enrolment.count if enrolment.count is not None else NO_SIZE
    is_known = 0 <= count < NO_SIZE
    names = protocol.arms_interventions_module.interventions[:LONGEST_LIST]
    return RegistryRecord(
        nct=nct,
        brief_title=clean(protocol.identification_module.brief_title, LONGEST_TITLE),
        overall_status=clean(status.overall_status, LONGEST_CODE),
        last_known_status=clean(status.last_known_status, LONGEST_CODE),
        why_stopped=clean(status.why_stopped, LONGEST_REASON),
        status_verified=past_date(status.status_verified_date, latest),
        sponsor=clean(protocol.sponsor_collaborators_module.lead_sponsor.name, LONGEST_NAME),
        study_type=clean(design.study_type, LONGEST_CODE),
        phases=clean_list(design.phases[:LONGEST_LIST], LONGEST_CODE),
        allocation=clean(design.design_info.allocation, LONGEST_CODE),
        masking=clean(design.design_info.masking_info.masking, LONGEST_CODE),
        enrolment=count if is_known else None,
        enrolment_kind=_KINDS.get(enrolment.type, EnrolmentKind.NOT_KNOWN)
        if is_known
        else EnrolmentKind.NOT_KNOWN,
        interventions=clean_list((each.name for each in names), LONGEST_NAME),
        countries=_countries(protocol.contacts_locations_module.locations),
        start=_planned(status.start_date_struct, latest),
        primary_completion=_planned(status.primary_completion_date_struct, latest),
        completion=_planned(status.completion_date_struct, latest),
        first_posted=_past(status.study_first_post_date_struct, latest),
        results_first_posted=_past(status.results_first_post_date_struct, latest),
        last_update_posted=_past(status.last_update_post_date_struct, latest),
        has_results=study.has_results,
    )


def _countries(locations: list[_Location]) -> tuple[str, ...]:
    # Thousands of places share a few countries: each is cleaned once.
    different = dict.fromkeys(each.country for each in locations)
    return clean_list(list(different)[:LONGEST_LIST], LONGEST_NAME)


def _past(day: _Day, latest: date) -> PartialDate | None:
    return past_date(day.date, latest)


def _planned(day: _Day, latest: date) -> PlannedDate | None:
    """A date that may lie ahead if it is planned; old records do not say whether it is."""
    found = past_date(day.date, latest) if day.type == "ACTUAL" else read_date(day.date)
    if not found:
        return None
    return PlannedDate(day=found, is_planned=day.type == "ESTIMATED" or is_after(found, latest))
