# SPDX-License-Identifier: MIT
"""What the two sources know: made from the bundled facts, to be changed by each test."""

import json
from typing import Any

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.trials import OverallStatus, ResultsPosted, Trial
from tests.refreshing.server import Asked, Reply

Json = dict[str, Any]
TIMESTAMP = "2026-11-20T09:00:06"
NOT_FOUND = Reply(
    status=404, data=b'{"error": {"code": "NOT_FOUND", "message": "No matches found!"}}'
)


def study(nct: str, status: str = "RECRUITING", **more: object) -> Json:
    """A study with the little that a test needs; `more` goes into its status module."""
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct, "briefTitle": f"Cells in ALS, {nct}"},
            "statusModule": {"overallStatus": status, **more},
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Example Clinic"}},
            "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"]},
        },
        "hasResults": False,
    }


def as_bundled(trial: Trial) -> Json:
    """A study of our bundle, as it was recorded."""
    is_known = trial.status is not OverallStatus.UNVERIFIED
    found = study(trial.nct, trial.status if is_known else "UNKNOWN")
    found["protocolSection"]["designModule"]["phases"] = list(trial.phases)
    found["hasResults"] = {ResultsPosted.YES: True, ResultsPosted.NO: False}.get(trial.has_results)
    return found


class World:
    """Everything that can be asked for. Tests change it before they ask."""

    def __init__(self, evidence: Evidence) -> None:
        self.timestamp = TIMESTAMP
        self.studies = [as_bundled(trial) for trial in evidence.trial_by_id.values()]
        self.found = [*self.studies[:3], study("NCT99999901", "NOT_YET_RECRUITING")]
        numbers = [option.application for option in evidence.option_by_id.values()]
        self.applications = {
            number.replace(" ", ""): application(number.replace(" ", ""))
            for number in numbers
            if number
        }
        self.labels = dict.fromkeys(self.applications, "20260115")

    def play(self, asked: Asked) -> Reply:
        """Answer as the sources do."""
        match asked.path.rpartition("/")[2]:
            case "version":
                return reply({"apiVersion": "2.0.5", "dataTimestamp": self.timestamp})
            case "studies" if "filter.ids" in asked.query:
                return reply({"studies": self.studies})
            case "studies":
                return reply({"studies": self.found})
            case "drugsfda.json":
                results = list(self.applications.values())
                return reply({"meta": meta(), "results": results}) if results else NOT_FOUND
            case "label.json":
                return self._label(asked.query["search"])
        return Reply(status=404, data=b"<h1>no such page</h1>", kind="text/html")

    def _label(self, search: str) -> Reply:
        for number, day in self.labels.items():
            if f'"{number}"' in search:
                label = {"effective_time": day, "openfda": {"application_number": [number]}}
                return reply({"meta": meta(), "results": [label]})
        return NOT_FOUND

    def module(self, nct: str) -> Json:
        """The status module of a study, to change it."""
        return next(self.status(each) for each in self.studies if number(each) == nct)

    @staticmethod
    def status(each: Json) -> Json:
        """The status module."""
        found: Json = each["protocolSection"]["statusModule"]
        return found


def number(each: Json) -> str:
    """The NCT number of a study."""
    return str(each["protocolSection"]["identificationModule"]["nctId"])


def application(number_: str) -> Json:
    """An application of openFDA."""
    submission = {
        "submission_type": "ORIG",
        "submission_number": "1",
        "submission_status": "AP",
        "submission_status_date": "19951212",
    }
    return {
        "application_number": number_,
        "sponsor_name": "EXAMPLE PHARMA",
        "products": [{"brand_name": "NAME", "marketing_status": "Prescription"}],
        "submissions": [submission],
    }


def meta() -> Json:
    """What every answer of openFDA begins with."""
    return {"disclaimer": "Do not rely on openFDA.", "last_updated": "2026-11-18"}


def reply(value: Json) -> Reply:
    """An answer in JSON."""
    return Reply(data=json.dumps(value).encode())
