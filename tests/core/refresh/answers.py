# SPDX-License-Identifier: MIT
"""Answers of the registry and of openFDA, as their documentation describes them."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.asking import Gathering, Source
from als_reader.core.refresh.values import RefreshedSet

NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
EARLIEST = date(2026, 11, 22)
LATEST = date(2026, 11, 27)
VERSION = b'{"apiVersion": "2.0.5", "dataTimestamp": "2026-11-25T09:00:06"}'


def packed(value: object) -> bytes:
    """A value as the body of an answer."""
    return json.dumps(value).encode()


def study(nct: str, **status: object) -> dict[str, object]:
    """A study as `/studies` gives it; `status` changes fields of its status module."""
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct, "briefTitle": f"Cells in ALS ({nct})"},
            "statusModule": {
                "overallStatus": "RECRUITING",
                "statusVerifiedDate": "2026-10",
                "startDateStruct": {"date": "2024-03", "type": "ACTUAL"},
                "primaryCompletionDateStruct": {"date": "2027-12-31", "type": "ESTIMATED"},
                "completionDateStruct": {"date": "2028-06", "type": "ESTIMATED"},
                "studyFirstPostDateStruct": {"date": "2024-01-09", "type": "ACTUAL"},
                "lastUpdatePostDateStruct": {"date": "2026-10-30", "type": "ESTIMATED"},
                **status,
            },
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": "A clinic", "class": "OTHER"}},
            "designModule": {
                "studyType": "INTERVENTIONAL",
                "phases": ["PHASE1", "PHASE2"],
                "designInfo": {
                    "allocation": "RANDOMIZED",
                    "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["PARTICIPANT"]},
                },
                "enrollmentInfo": {"count": 60, "type": "ESTIMATED"},
            },
            "armsInterventionsModule": {
                "interventions": [{"type": "BIOLOGICAL", "name": "Cells"}, {"name": "Placebo"}]
            },
            "contactsLocationsModule": {
                "locations": [{"country": "Poland"}, {"country": "Spain"}, {"country": "Poland"}]
            },
        },
        "hasResults": False,
    }


def studies(of: Iterable[object], token: str = "") -> bytes:
    """An answer of `/studies`."""
    return packed({"studies": list(of)} | ({"nextPageToken": token} if token else {}))


def application(number: str, **changes: object) -> dict[str, object]:
    """An application as Drugs@FDA gives it."""
    return {
        "application_number": number,
        "sponsor_name": "A MAKER",
        "products": [
            {
                "brand_name": "A BRAND",
                "dosage_form": "TABLET;ORAL",
                "marketing_status": "Prescription",
            }
        ],
        "submissions": [
            submission("SUPPL", "7", "AP", "20200101"),
            submission("ORIG", "1", "AP", "19951212"),
        ],
        **changes,
    }


def submission(kind: str, number: str | int, status: str, day: str) -> dict[str, object]:
    """One step of an application."""
    return {
        "submission_type": kind,
        "submission_number": number,
        "submission_status": status,
        "submission_status_date": day,
    }


def fda(results: Iterable[object], **meta: object) -> bytes:
    """An answer of openFDA."""
    about = {"disclaimer": "Do not rely on openFDA.", "last_updated": "2026-11-18", **meta}
    return packed({"meta": about, "results": list(results)})


def label(number: str, day: str = "20250714") -> dict[str, object]:
    """A label as openFDA gives it."""
    return {"effective_time": day, "openfda": {"application_number": [number]}}


def numbers(evidence: Evidence) -> dict[str, str]:
    """The bundled applications: as openFDA writes them, and as we do."""
    ours = [option.application for option in evidence.option_by_id.values() if option.application]
    return {number.replace(" ", ""): number for number in ours}


def good_answers(evidence: Evidence) -> dict[str, bytes]:
    """A sound answer to each kind of question."""
    return {
        "version": VERSION,
        "trials": studies(study(nct) for nct in evidence.trial_by_id),
        "search": studies([study("NCT09999999")]),
        "products": fda(application(number) for number in numbers(evidence)),
        "label": fda([{"effective_time": "20250714"}]),
    }


def kind_of(url: str) -> str:
    """Which kind of question an address asks."""
    for part, kind in (
        ("/version", "version"),
        ("filter.ids=", "trials"),
        ("pageToken=", "second"),
        ("query.cond=", "search"),
        ("/drugsfda", "products"),
    ):
        if part in url:
            return kind
    return "label"


def gathering(
    evidence: Evidence, addresses: Addresses | None = None, now: datetime = NOW
) -> Gathering:
    """A refresh that has asked nothing yet."""
    return Gathering(evidence, addresses or Addresses(), now=now, earliest=EARLIEST)


def answered(talk: Gathering, answers: Mapping[str, bytes | None]) -> list[Source]:
    """Answer every question by its kind (None: there is no such thing); who was asked."""
    asked = []
    while question := talk.next_question():
        asked.append(question.source)
        answer = answers[kind_of(question.url)]
        if answer is None:
            talk.take_nothing_found()
        else:
            talk.take(answer)
    return asked


def refreshed(evidence: Evidence, **changes: bytes | None) -> RefreshedSet:
    """The set that comes of sound answers with some changes."""
    talk = gathering(evidence)
    answered(talk, good_answers(evidence) | changes)
    return talk.result()
