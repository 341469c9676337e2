# SPDX-License-Identifier: MIT
"""What openFDA answers: Drugs@FDA and the labels."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.language import sentence
from als_reader.core.refresh.replies import decode, in_future
from als_reader.core.refresh.texts import (
    LONGEST_CODE,
    LONGEST_LIST,
    LONGEST_NAME,
    LONGEST_REASON,
    OTHER_LABEL,
    SENT_TWICE,
    UnusableError,
    clean,
    is_after,
    past_date,
    read_date,
)
from als_reader.core.refresh.values import MarketedProduct, ProductRecord

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)


class _Meta(msgspec.Struct, frozen=True, gc=False):
    disclaimer: str | None = None
    last_updated: str | None = None


class _Answer(msgspec.Struct, frozen=True, gc=False):
    results: list[msgspec.Raw]
    meta: _Meta = _Meta()


class _Product(msgspec.Struct, frozen=True, gc=False):
    brand_name: str | None = None
    dosage_form: str | None = None
    marketing_status: str | None = None


class _Submission(msgspec.Struct, frozen=True, gc=False):
    submission_type: str | None = None
    submission_number: str | int | None = None
    submission_status: str | None = None
    submission_status_date: str | None = None

    @property
    def is_approval(self) -> bool:
        """Whether this is the first approval of the medicine."""
        first = (self.submission_type, str(self.submission_number)) == ("ORIG", "1")
        return first and self.submission_status == "AP"


class _Id(msgspec.Struct, frozen=True, gc=False):
    """An application of which nothing but the number has to be sound."""

    application_number: str = ""


class _Application(msgspec.Struct, frozen=True, gc=False):
    sponsor_name: str | None = None
    products: list[_Product] | None = None
    submissions: list[_Submission] | None = None


class _LabelNames(msgspec.Struct, frozen=True, gc=False):
    application_number: list[str] | None = None


class _Label(msgspec.Struct, frozen=True, gc=False):
    effective_time: str = ""
    openfda: _LabelNames = _LabelNames()


@dataclass(frozen=True, slots=True, kw_only=True)
class Products:
    """The answer of Drugs@FDA, by application number as in the question: "NDA020599"."""

    records: Mapping[str, ProductRecord]
    unusable: Mapping[str, str]
    """Why an application cannot be used."""
    updated: PartialDate | None
    disclaimer: str


def read_products(data: bytes, who: str, latest: date, asked: Mapping[str, str]) -> Products:
    """Read each application that was asked for alone; `asked` says how our bundle writes it.

    Raises ReplyError if the answer as a whole cannot be read.
    """
    answer = decode(_Answer, data, who)
    records: dict[str, ProductRecord] = {}
    unusable: dict[str, str] = {}
    for raw in answer.results:
        number = _number(raw)
        if number not in asked:
            continue
        try:
            record = _record(raw, asked[number], latest)
        except UnusableError as error:
            unusable[number] = str(error)
            continue
        if records.setdefault(number, record) != record:
            unusable[number] = SENT_TWICE.format(who=who)
    return Products(
        records={number: record for number, record in records.items() if number not in unusable},
        unusable=unusable,
        updated=_updated(answer.meta, who, latest),
        disclaimer=clean(answer.meta.disclaimer or "", LONGEST_REASON),
    )


def read_label(data: bytes, who: str, latest: date, number: str) -> PartialDate | None:
    """The date of the newest label; None if there is none.

    Raises ReplyError if the answer as a whole cannot be read, UnusableError if its label cannot.
    """
    answer = decode(_Answer, data, who)
    if not answer.results:
        return None
    try:
        label = msgspec.json.decode(answer.results[0], type=_Label)
    except ValueError:
        raise UnusableError(sentence("Its label cannot be read.")) from None
    if not _is_about(label.openfda.application_number, number):
        raise UnusableError(OTHER_LABEL.format(who=who))
    return past_date(_dashed(label.effective_time), latest)


def _is_about(numbers: Collection[str] | None, number: str) -> bool:
    return not numbers or number in numbers


def _updated(meta: _Meta, who: str, latest: date) -> PartialDate | None:
    try:
        day = read_date(_dashed(meta.last_updated))
    except UnusableError:
        return None
    if day and is_after(day, latest):
        raise in_future(who)
    return day


def _number(raw: msgspec.Raw) -> str:
    try:
        return msgspec.json.decode(raw, type=_Id).application_number
    except ValueError:
        return ""


def _record(raw: msgspec.Raw, application: str, latest: date) -> ProductRecord:
    try:
        found = msgspec.json.decode(raw, type=_Application)
    except ValueError:
        raise UnusableError(sentence("Its record at openFDA cannot be read.")) from None
    approvals = [each for each in found.submissions or () if each.is_approval]
    days = [past_date(_dashed(each.submission_status_date), latest) for each in approvals]
    return ProductRecord(
        application=application,
        sponsor=clean(found.sponsor_name or "", LONGEST_NAME),
        products=tuple(
            MarketedProduct(
                brand_name=clean(product.brand_name or "", LONGEST_NAME),
                dosage_form=clean(product.dosage_form or "", LONGEST_NAME),
                marketing_status=clean(product.marketing_status or "", LONGEST_CODE),
            )
            for product in (found.products or [])[:LONGEST_LIST]
        ),
        approved_on=min((day for day in days if day), default=None),
    )


def _dashed(text: str | None) -> str:
    """A date as openFDA writes it, "20170505", with dashes."""
    return _COMPACT.sub(r"\1-\2-\3", text or "")
