# SPDX-License-Identifier: MIT
"""News in plain words: what changed, and what the FDA's data say."""

from typing import Final

from als_reader.core.evidence.news import Change, ChangedField
from als_reader.core.refresh.values import ProductRecord

OLDER_NOTE: Final = "Our note was written before this change."
NOT_CONFIRMED: Final = "This could not be confirmed in the FDA’s data."
APPROVAL_OPEN: Final = (
    "This alone does not show whether it is approved. What we say about it stays as it was."
)
REGISTRY_HOST: Final = "clinicaltrials.gov"
FDA_HOST: Final = "api.fda.gov"

MARKETING: Final = {
    "Prescription": "It is listed as sold on prescription.",
    "Over-the-counter": "It is listed as sold without a prescription.",
    "Discontinued": (
        "It is listed as not on the market. This does not tell why, "
        "and it does not mean that its approval was withdrawn."
    ),
    "None (Tentative Approval)": "It has a tentative approval. It is not listed as on the market.",
}
"""What the words of Drugs@FDA mean."""


def registry_name(host: str) -> str:
    """What to call who answered: the registry, or a copy of it somewhere else."""
    return "ClinicalTrials.gov" if host == REGISTRY_HOST else f"a copy of the registry at {host}"


def fda_name(host: str) -> str:
    """The same for the data of the FDA."""
    return "openFDA" if host == FDA_HOST else f"a copy of openFDA at {host}"


def change_words(change: Change) -> str:
    """One change as a sentence with both states: "Size: was 12 people, is now 15 people."."""
    match change.field:
        case ChangedField.STATUS:
            return f"It was {change.before}, it is now {change.after}."
        case ChangedField.WHY_STOPPED:
            return f"Reason given: “{change.after.rstrip('.')}”."
        case ChangedField.RESULTS:
            return f"{change.before[:1].upper()}{change.before[1:]}. Now {change.after}."
        case _:
            name = change.field.value
            return f"{name[:1].upper()}{name[1:]}: was {change.before}, is now {change.after}."


def marketing_words(record: ProductRecord) -> tuple[str, ...]:
    """How the products of an application are marked: word by word, each once, with its meaning."""
    found = []
    for status in dict.fromkeys(product.marketing_status for product in record.products):
        names = dict.fromkeys(
            product.brand_name for product in record.products if product.marketing_status == status
        )
        meaning = MARKETING.get(status, "We have no plain words for this yet." if status else "")
        said = f"“{status}”" if status else "no word on whether it is sold"
        found.append(
            f"{', '.join(filter(None, names)) or 'The product'}: {said}. {meaning}".strip()
        )
    return tuple(found)


def product_words(record: ProductRecord) -> str:
    """How the FDA's data mark the products of an application, each word once."""
    words = dict.fromkeys(p.marketing_status for p in record.products if p.marketing_status)
    return ", ".join(f"“{word}”" for word in words) or "no marketing status"


def counted(number: int, thing: str) -> str:
    """Such as "3 trials", "1 trial" or "No trials"."""
    if number == 0:
        return f"No {thing}s"
    return f"{number} {thing}{'s' if number > 1 else ''}"
