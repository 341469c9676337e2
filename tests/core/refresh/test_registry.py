# SPDX-License-Identifier: MIT
"""What the registry's answers mean."""

from typing import Any

import pytest

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.trials import EnrolmentKind
from als_reader.core.refresh.registry import Page, read_page, read_version
from als_reader.core.refresh.replies import ReplyError
from als_reader.core.refresh.values import PlannedDate, RegistryRecord
from tests.core.refresh.answers import LATEST, packed, studies, study

NCT = "NCT01051882"
Study = dict[str, Any]


def read(*of: object, token: str = "") -> Page:
    """The page that holds these studies."""
    return read_page(studies(of, token), "The registry", LATEST)


def record(of: object) -> RegistryRecord:
    """The record of one study."""
    return read(of).records[NCT]


def changed(module: str, **fields: object) -> Study:
    """A study with other fields in one of its modules."""
    made: Study = study(NCT)
    made["protocolSection"][module] |= fields
    return made


def unusable(of: object) -> str:
    """Why a study cannot be used."""
    page = read(of)
    assert not page.records
    return page.unusable[NCT]


def test_every_field_of_a_record_is_read() -> None:
    """What the registry says reaches the reader in full."""
    made = study(
        NCT,
        overallStatus="UNKNOWN",
        lastKnownStatus="RECRUITING",
        whyStopped="Too few people",
        resultsFirstPostDateStruct={"date": "2026-11-01"},
    )
    assert record(made) == RegistryRecord(
        nct=NCT,
        brief_title=f"Cells in ALS ({NCT})",
        overall_status="UNKNOWN",
        last_known_status="RECRUITING",
        why_stopped="Too few people",
        status_verified=PartialDate("2026-10"),
        sponsor="A clinic",
        study_type="INTERVENTIONAL",
        phases=("PHASE1", "PHASE2"),
        allocation="RANDOMIZED",
        masking="DOUBLE",
        enrolment=60,
        enrolment_kind=EnrolmentKind.ESTIMATED,
        interventions=("Cells", "Placebo"),
        countries=("Poland", "Spain"),
        start=PlannedDate(day=PartialDate("2024-03")),
        primary_completion=PlannedDate(day=PartialDate("2027-12-31"), is_planned=True),
        completion=PlannedDate(day=PartialDate("2028-06"), is_planned=True),
        first_posted=PartialDate("2024-01-09"),
        results_first_posted=PartialDate("2026-11-01"),
        last_update_posted=PartialDate("2026-10-30"),
        has_results=False,
    )


def test_a_record_may_hold_little_more_than_a_status() -> None:
    """Withheld and expanded access records do."""
    bare = {
        "protocolSection": {
            "identificationModule": {"nctId": NCT},
            "statusModule": {"overallStatus": "WITHHELD"},
        }
    }
    assert record(bare) == RegistryRecord(nct=NCT, brief_title="", overall_status="WITHHELD")


def test_a_status_that_nobody_knows_yet_is_kept_as_it_came() -> None:
    """The registry may add one; a reader still learns of the change."""
    assert record(study(NCT, overallStatus="PAUSED_FOR_SNOW")).overall_status == "PAUSED_FOR_SNOW"


@pytest.mark.parametrize(
    ("given", "size", "kind"),
    [
        ({"count": 0, "type": "ACTUAL"}, 0, EnrolmentKind.ACTUAL),
        ({"count": 12}, 12, EnrolmentKind.NOT_KNOWN),
        ({"count": 12, "type": "GUESSED"}, 12, EnrolmentKind.NOT_KNOWN),
        ({"count": 99_999_998, "type": "ESTIMATED"}, 99_999_998, EnrolmentKind.ESTIMATED),
        ({"count": 99_999_999, "type": "ESTIMATED"}, None, EnrolmentKind.NOT_KNOWN),
        ({"count": 10**30, "type": "ACTUAL"}, None, EnrolmentKind.NOT_KNOWN),
        ({"count": -1, "type": "ACTUAL"}, None, EnrolmentKind.NOT_KNOWN),
        ({"type": "ACTUAL"}, None, EnrolmentKind.NOT_KNOWN),
        ({}, None, EnrolmentKind.NOT_KNOWN),
    ],
)
def test_a_size_that_is_not_known_is_no_number(
    given: object, size: int | None, kind: EnrolmentKind
) -> None:
    """99999999 people never took part in a trial."""
    found = record(changed("designModule", enrollmentInfo=given))
    assert (found.enrolment, found.enrolment_kind) == (size, kind)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"date": "2026-11-27", "type": "ACTUAL"}, PlannedDate(day=PartialDate("2026-11-27"))),
        ({"date": "2026-11", "type": "ACTUAL"}, PlannedDate(day=PartialDate("2026-11"))),
        (
            {"date": "2031", "type": "ESTIMATED"},
            PlannedDate(day=PartialDate("2031"), is_planned=True),
        ),
        (
            {"date": "2011-02", "type": "ESTIMATED"},
            PlannedDate(day=PartialDate("2011-02"), is_planned=True),
        ),
        ({"date": "2011-02"}, PlannedDate(day=PartialDate("2011-02"))),
        ({"date": "2027-01"}, PlannedDate(day=PartialDate("2027-01"), is_planned=True)),
        ({"type": "ESTIMATED"}, None),
        ({}, None),
    ],
)
def test_a_date_is_planned_or_not(given: object, expected: PlannedDate | None) -> None:
    """A plan never reads like something that has happened."""
    assert record(study(NCT, completionDateStruct=given)).completion == expected


@pytest.mark.parametrize(
    "status",
    [
        {"startDateStruct": {"date": "2026-11-28", "type": "ACTUAL"}},
        {"statusVerifiedDate": "2026-12"},
        {"studyFirstPostDateStruct": {"date": "2027"}},
        {"resultsFirstPostDateStruct": {"date": "2026-11-28", "type": "ESTIMATED"}},
        {"lastUpdatePostDateStruct": {"date": "2926-10-30"}},
    ],
)
def test_what_has_not_happened_yet_is_not_believed(status: dict[str, object]) -> None:
    """A date that cannot be right makes the whole record doubtful."""
    assert unusable(study(NCT, **status)) == "A date in its record is in the future."


@pytest.mark.parametrize(
    "day",
    [
        "soon",
        "2026-13",
        "2026-02-30",
        "26-01-01",
        "20260101",
        "2026-W01",
        "2026-1",
        "２０２６",
        "0000",
    ],
)
def test_a_date_that_cannot_be_read_makes_the_record_unusable(day: str) -> None:
    """Nobody guesses what was meant."""
    made = study(NCT, completionDateStruct={"date": day})
    assert unusable(made) == "A date in its record cannot be read."


def test_a_record_without_a_status_says_nothing() -> None:
    """The status is what a reader wants to know."""
    assert unusable(study(NCT, overallStatus=" ")) == "Its record in the registry has no status."


@pytest.mark.parametrize(
    "made",
    [
        changed("designModule", phases="PHASE1"),
        changed("designModule", phases=[None]),
        changed("designModule", enrollmentInfo={"count": "60"}),
        changed("designModule", enrollmentInfo={"count": 6.5}),
        changed("contactsLocationsModule", locations={"country": "Spain"}),
        study(NCT) | {"hasResults": "yes"},
        study(NCT, overallStatus=None),
    ],
)
def test_one_bad_record_does_not_spoil_the_others(made: Study) -> None:
    """51 trials stay up to date if one cannot be read."""
    page = read(made, study("NCT02017912"))
    assert list(page.records) == ["NCT02017912"]
    assert page.unusable == {NCT: "Its record in the registry cannot be read."}


@pytest.mark.parametrize(
    "made", [7, None, [], {}, {"protocolSection": []}, study("nct01051882"), study(f"{NCT}0")]
)
def test_a_record_without_a_number_is_told(made: object) -> None:
    """What was left out is never passed over in silence."""
    page = read(made, study(NCT))
    assert list(page.records) == [NCT]
    assert not page.is_whole


def test_a_record_that_is_sent_twice_is_used_if_both_agree() -> None:
    """A page of a search may repeat one."""
    page = read(study(NCT), study(NCT))
    assert list(page.records) == [NCT]
    assert not page.unusable


def test_two_records_that_do_not_agree_are_both_left_out() -> None:
    """Nobody can say which of them is right."""
    page = read(study(NCT), study(NCT, overallStatus="COMPLETED"), study(NCT))
    assert not page.records
    assert page.unusable == {NCT: "The registry sent it twice, and the two do not agree."}


def test_words_are_plain_short_and_visible() -> None:
    """A registry is open to anybody who registers a study."""
    made = changed(
        "identificationModule",
        briefTitle="<b>Cells</b>\n\tfor\u2028ALS\u202e\u200b \x07\x9b" + "x" * 500,
    )
    made["protocolSection"]["statusModule"]["whyStopped"] = "y" * 5000
    made["protocolSection"]["sponsorCollaboratorsModule"]["leadSponsor"]["name"] = "z" * 5000
    found = record(made)
    assert found.brief_title.startswith("<b>Cells</b> for ALS⟨U+202E⟩⟨U+200B⟩ xxx")
    assert found.brief_title.endswith("x…")
    lengths = [len(text) for text in (found.brief_title, found.why_stopped, found.sponsor)]
    assert lengths == [400, 1000, 200]


def test_lists_are_not_endless() -> None:
    """A record cannot fill the window."""
    made = changed("armsInterventionsModule", interventions=[{"name": f"{i}"} for i in range(500)])
    made["protocolSection"]["contactsLocationsModule"]["locations"] = [
        {"country": f"Land {i}"} for i in range(500)
    ] + [{}]
    found = record(made)
    assert (len(found.interventions), len(found.countries)) == (200, 200)


def test_the_token_of_the_next_page_is_kept() -> None:
    """So that the search can go on."""
    assert read(token="abc-9_").next_page == "abc-9_"
    assert read().next_page == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "sent an empty answer"),
        (b" \r\n", "sent an empty answer"),
        (b"\n<!DOCTYPE html><html>Closed</html>", "a web page instead of data"),
        (studies([study(NCT)])[:-40], "damaged or cut off"),
        (b'{"studies": [', "damaged or cut off"),
        (b'{"studies": [' + b"[" * 100_000, "damaged or cut off"),
        (b'{"studies": [' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"]}", "damaged or cut off"),
        (b'{"studies": [NaN]}', "damaged or cut off"),
        (b'{"studies": ["\\ud800 "]}', "damaged or cut off"),  # half a letter
        (b"NCT number not found", "damaged or cut off"),
        (b"\xff\xfe{}", "damaged or cut off"),
        (b"\x1f\x8b\x08\x00", "damaged or cut off"),
        (b"[]", "this version cannot read"),
        (b"null", "this version cannot read"),
        (b"{}", "this version cannot read"),
        (b'{"studies": {}}', "this version cannot read"),
        (b'{"studies": [], "nextPageToken": 7}', "this version cannot read"),
        (studies([], token="x" * 1001), "this version cannot read"),
        (studies([{}] * 501), "this version cannot read"),
        (b'{"x": [' + b"{}," * 200_000 + b"{}]}", "this version cannot read"),
    ],
)
def test_an_answer_that_makes_no_sense_is_refused_in_plain_words(data: bytes, words: str) -> None:
    """Nobody reads "ValidationError"; the facts that were there stay."""
    with pytest.raises(ReplyError) as caught:
        read_page(data, "The registry", LATEST)
    assert caught.value.reason.startswith("The registry sent ")
    assert words in caught.value.reason
    assert caught.value.remedy == "Please try again later."


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-09-04T09:00:06", "2026-09-04T09:00:06"),
        ("2026-09-04T09:00:06Z", "2026-09-04T09:00:06"),
        ("2026-09-04T09:00:06.5+02:00", "2026-09-04T07:00:06"),
        ("2026-11-27T23:59:59", "2026-11-27T23:59:59"),
    ],
)
def test_the_age_of_the_data_is_kept_in_universal_time(given: str, expected: str) -> None:
    """Two sets can then be compared."""
    assert read_version(packed({"dataTimestamp": given}), "The registry", LATEST) == expected


@pytest.mark.parametrize("given", ["", "today", "2026-99-04T09:00:06", "0001-01-01T00:00+14:00"])
def test_data_without_an_age_are_refused(given: str) -> None:
    """A fact without its date misleads."""
    with pytest.raises(ReplyError, match="does not say how new its data are"):
        read_version(packed({"dataTimestamp": given}), "The registry", LATEST)


def test_data_from_the_future_ask_for_a_look_at_the_clock() -> None:
    """The registry is more often right than a computer with an empty battery."""
    data = packed({"dataTimestamp": "2026-11-28T00:00:00"})
    with pytest.raises(ReplyError, match="Please check the date and the time of this computer"):
        read_version(data, "The registry", LATEST)
