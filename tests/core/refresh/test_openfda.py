# SPDX-License-Identifier: MIT
"""What openFDA's answers mean."""

import pytest

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.refresh.openfda import Products, read_label, read_products
from als_reader.core.refresh.replies import ReplyError
from als_reader.core.refresh.texts import UnusableError
from als_reader.core.refresh.values import MarketedProduct, ProductRecord
from tests.core.refresh.answers import LATEST, application, fda, label, submission

NUMBER = "NDA020599"
OTHER = "NDA216660"
ASKED = {NUMBER: "NDA 020599", OTHER: "NDA 216660"}


def read(*results: object, **meta: object) -> Products:
    """The answer about these applications."""
    return read_products(fda(results, **meta), "openFDA", LATEST, ASKED)


def day(result: object) -> str | None:
    """The date of a label."""
    return read_label(fda([result]), "openFDA", LATEST, NUMBER)


def test_every_field_of_an_application_is_read() -> None:
    """What the FDA data say reaches the reader in full, word for word."""
    found = read(application(NUMBER))
    product = MarketedProduct(
        brand_name="A BRAND", dosage_form="TABLET;ORAL", marketing_status="Prescription"
    )
    assert found.records == {
        NUMBER: ProductRecord(
            application="NDA 020599",
            sponsor="A MAKER",
            products=(product,),
            approved_on=PartialDate("1995-12-12"),
        )
    }
    assert (found.updated, found.disclaimer) == ("2026-11-18", "Do not rely on openFDA.")


def test_an_application_may_hold_nothing_but_its_number() -> None:
    """Old ones often do."""
    bare: dict[str, object] = {"application_number": NUMBER, "sponsor_name": None, "products": [{}]}
    found = read(bare).records[NUMBER]
    assert found == ProductRecord(
        application="NDA 020599", products=(MarketedProduct(brand_name=""),)
    )


@pytest.mark.parametrize(
    ("submissions", "expected"),
    [
        ([submission("ORIG", 1, "AP", "2018-09-05")], "2018-09-05"),
        ([submission("ORIG", "1", "TA", "20180905")], None),
        ([submission("ORIG", "2", "AP", "20180905")], None),
        ([submission("SUPPL", "1", "AP", "20180905")], None),
        ([submission("ORIG", "1", "AP", "")], None),
        (
            [submission("ORIG", "1", "AP", "20190101"), submission("ORIG", "1", "AP", "20180905")],
            "2018-09-05",
        ),
        ([], None),
    ],
)
def test_only_the_first_approval_gives_the_day(
    submissions: list[object], expected: str | None
) -> None:
    """A tentative approval or a later change is not the approval."""
    assert (
        read(application(NUMBER, submissions=submissions)).records[NUMBER].approved_on == expected
    )


def test_a_medicine_that_nobody_asked_about_is_left_out() -> None:
    """An answer cannot bring in another one."""
    found = read(application("NDA999999"), {"application_number": 7}, 7, application(OTHER))
    assert list(found.records) == [OTHER]
    assert not found.unusable


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"products": {"brand_name": "A"}}, "Its record at openFDA cannot be read."),
        ({"submissions": [7]}, "Its record at openFDA cannot be read."),
        (
            {"submissions": [submission("ORIG", "1", "AP", "soon")]},
            "A date in its record cannot be read.",
        ),
        (
            {"submissions": [submission("ORIG", "1", "AP", "20261128")]},
            "A date in its record is in the future.",
        ),
    ],
)
def test_one_bad_application_does_not_spoil_the_others(
    changes: dict[str, object], reason: str
) -> None:
    """The other medicines stay up to date."""
    found = read(application(NUMBER, **changes), application(OTHER))
    assert list(found.records) == [OTHER]
    assert found.unusable == {NUMBER: reason}


def test_two_records_that_do_not_agree_are_both_left_out() -> None:
    """Nobody can say which of them is right."""
    found = read(application(NUMBER), application(NUMBER, sponsor_name="ANOTHER"))
    assert not found.records
    assert found.unusable == {NUMBER: "openFDA sent it twice, and the two do not agree."}


def test_words_are_plain_short_and_visible() -> None:
    """Hidden signs show, and nothing fills the window."""
    product = {"brand_name": "A\u202eB", "dosage_form": "x" * 999, "marketing_status": "y" * 999}
    made = application(NUMBER, products=[product] * 500, sponsor_name="z" * 999)
    found = read(made, disclaimer="d" * 9999)
    record = found.records[NUMBER]
    assert record.products[0].brand_name == "A⟨U+202E⟩B"
    assert len(record.products) == 200
    first = record.products[0]
    lengths = [len(text) for text in (first.dosage_form, first.marketing_status, record.sponsor)]
    assert (lengths, len(found.disclaimer)) == ([200, 60, 200], 1000)


@pytest.mark.parametrize(
    "meta", [{"last_updated": "lately"}, {"last_updated": None}, {"last_updated": ""}]
)
def test_data_without_a_date_have_none(meta: dict[str, object]) -> None:
    """No date is shown rather than a wrong one."""
    assert read(application(NUMBER), **meta).updated is None


def test_data_from_the_future_ask_for_a_look_at_the_clock() -> None:
    """A clock is wrong more often than openFDA."""
    with pytest.raises(ReplyError, match="Please check the date and the time of this computer"):
        read(last_updated="2026-11-28")


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"error": {}}', b'{"results": 7}', b"[", b"[]"])
def test_an_answer_that_makes_no_sense_is_refused(data: bytes) -> None:
    """The facts that were there stay."""
    with pytest.raises(ReplyError, match=r"^openFDA sent "):
        read_products(data, "openFDA", LATEST, ASKED)
    with pytest.raises(ReplyError, match=r"^openFDA sent "):
        read_label(data, "openFDA", LATEST, NUMBER)


def test_the_newest_label_has_a_date() -> None:
    """So that a reader can see how fresh the official text is."""
    assert day(label(NUMBER)) == "2025-07-14"
    assert day({"effective_time": "20250714"}) == "2025-07-14"
    assert read_label(fda([]), "openFDA", LATEST, NUMBER) is None


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (label(OTHER), "openFDA sent the label of another medicine."),
        (label(NUMBER, "20261128"), "A date in its record is in the future."),
        (label(NUMBER, "20261328"), "A date in its record cannot be read."),
        ({"effective_time": 20250714}, "Its label cannot be read."),
        (7, "Its label cannot be read."),
    ],
)
def test_a_label_that_makes_no_sense_settles_nothing(result: object, words: str) -> None:
    """A wrong label date is worse than none."""
    with pytest.raises(UnusableError, match=words):
        day(result)
