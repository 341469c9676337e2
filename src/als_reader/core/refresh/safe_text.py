# SPDX-License-Identifier: MIT
"""Words from outside, made fit to be shown: nothing hidden, nothing endless, one line each."""

import unicodedata
from dataclasses import replace
from typing import Final

from als_reader.core.export.markup import visible
from als_reader.core.refresh.values import MarketedProduct, ProductRecord, RegistryRecord

LONGEST_NAME: Final = 200
LONGEST_TITLE: Final = 400
LONGEST_REASON: Final = 1_000
LONGEST_LIST: Final = 200

OUR_NAMES: Final = {
    "United States": "USA",
    "Czechia": "Czech Republic",
    "Korea, Republic of": "South Korea",
    "Iran, Islamic Republic of": "Iran",
}
"""The registry's names of countries that have another name in our facts: filters need one."""


def safe_text(text: str, longest: int = LONGEST_NAME) -> str:
    """The words in one line, with signs that hide or turn letters made visible, and not too long.

    An end that is cut off is shown by "…".
    """
    line = visible(" ".join(text.split()))
    line = "".join(
        "\ufffd" if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in line
    )
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def safe_record(record: RegistryRecord) -> RegistryRecord:
    """A study whose words can be shown."""
    countries = (OUR_NAMES.get(name, name) for name in record.countries)
    return replace(
        record,
        brief_title=safe_text(record.brief_title, LONGEST_TITLE),
        overall_status=safe_text(record.overall_status),
        last_known_status=safe_text(record.last_known_status),
        why_stopped=safe_text(record.why_stopped, LONGEST_REASON),
        sponsor=safe_text(record.sponsor),
        study_type=safe_text(record.study_type),
        phases=_safe_list(record.phases),
        allocation=safe_text(record.allocation),
        masking=safe_text(record.masking),
        interventions=_safe_list(record.interventions),
        countries=_safe_list(tuple(dict.fromkeys(countries))),
    )


def safe_product(record: ProductRecord) -> ProductRecord:
    """An application whose words can be shown."""
    return replace(
        record,
        sponsor=safe_text(record.sponsor),
        products=tuple(
            MarketedProduct(
                brand_name=safe_text(product.brand_name),
                dosage_form=safe_text(product.dosage_form),
                marketing_status=safe_text(product.marketing_status),
            )
            for product in record.products[:LONGEST_LIST]
        ),
    )


def _safe_list(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(safe_text(text) for text in texts[:LONGEST_LIST])
