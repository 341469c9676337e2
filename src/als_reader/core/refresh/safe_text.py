# SPDX-License-Identifier: MIT
"""Words from outside, made fit to be shown: nothing hidden, nothing endless, one line each."""

from dataclasses import replace
from typing import Final

from als_reader.core.refresh.texts import (
    LONGEST_LIST,
    LONGEST_REASON,
    LONGEST_TITLE,
    clean,
)
from als_reader.core.refresh.values import MarketedProduct, ProductRecord, RegistryRecord

OUR_NAMES: Final = {
    "United States": "USA",
    "Czechia": "Czech Republic",
    "Korea, Republic of": "South Korea",
    "Iran, Islamic Republic of": "Iran",
}
"""The registry's names of countries that have another name in our facts: filters need one."""


def safe_record(record: RegistryRecord) -> RegistryRecord:
    """A study whose words can be shown."""
    countries = (OUR_NAMES.get(name, name) for name in record.countries)
    return replace(
        record,
        brief_title=clean(record.brief_title, LONGEST_TITLE),
        overall_status=clean(record.overall_status),
        last_known_status=clean(record.last_known_status),
        why_stopped=clean(record.why_stopped, LONGEST_REASON),
        sponsor=clean(record.sponsor),
        study_type=clean(record.study_type),
        phases=_safe_list(record.phases),
        allocation=clean(record.allocation),
        masking=clean(record.masking),
        interventions=_safe_list(record.interventions),
        countries=_safe_list(tuple(dict.fromkeys(countries))),
    )


def safe_product(record: ProductRecord) -> ProductRecord:
    """An application whose words can be shown."""
    return replace(
        record,
        sponsor=clean(record.sponsor),
        products=tuple(
            MarketedProduct(
                brand_name=clean(product.brand_name),
                dosage_form=clean(product.dosage_form),
                marketing_status=clean(product.marketing_status),
            )
            for product in record.products[:LONGEST_LIST]
        ),
    )


def _safe_list(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(clean(text) for text in texts[:LONGEST_LIST])
