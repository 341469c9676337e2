# SPDX-License-Identifier: MIT
"""News in plain words: what changed, and what the FDA's data say."""

from typing import Final

from als_reader.core.evidence.news import Change, ChangedField
from als_reader.core.language import listed, said, sentence, sentences
from als_reader.core.refresh.values import ProductRecord

OLDER_NOTE: Final = sentence("Our note was written before this change.")
NOT_CONFIRMED: Final = sentence("This could not be confirmed in the FDA’s data.")
APPROVAL_OPEN: Final = sentence(
    "This alone does not show whether it is approved. What we say about it stays as it was."
)
REGISTRY_HOST: Final = "clinicaltrials.gov"
FDA_HOST: Final = "api.fda.gov"

MARKETING: Final = {
    "Prescription": sentence("It is listed as sold on prescription."),
    "Over-the-counter": sentence("It is listed as sold without a prescription."),
    "Discontinued": sentence(
        "It is listed as not on the market. This does not tell why, "
        "and it does not mean that its approval was withdrawn."
    ),
    "None (Tentative Approval)": sentence(
        "It has a tentative approval. It is not listed as on the market."
    ),
}
"""What the words of Drugs@FDA mean."""
_NO_WORDS: Final = sentence("We have no plain words for this yet.")
_FIELDS: Final = {
    ChangedField.PHASES: sentence("Phase"),
    ChangedField.ENROLMENT: sentence("Size"),
    ChangedField.START: sentence("Start"),
    ChangedField.PRIMARY_COMPLETION: sentence("End of the main part"),
    ChangedField.COMPLETION: sentence("End"),
    ChangedField.LAST_UPDATE: sentence("Last update"),
}


def registry_name(host: str) -> str:
    """What to call who answered: the registry, or a copy of it somewhere else."""
    if host == REGISTRY_HOST:
        return "ClinicalTrials.gov"
    return said("a copy of the registry at {host}", host=host)


def fda_name(host: str) -> str:
    """The same for the data of the FDA."""
    return "openFDA" if host == FDA_HOST else said("a copy of openFDA at {host}", host=host)


def change_words(change: Change) -> str:
    """One change as a sentence with both states: "Size: was 12 people, is now 15 people."."""
    match change.field:
        case ChangedField.STATUS:
            return said(
                "It was {before}, it is now {after}.", before=change.before, after=change.after
            )
        case ChangedField.WHY_STOPPED:
            return said("Reason given: “{reason}”.", reason=change.after.rstrip("."))
        case ChangedField.RESULTS:
            before = f"{change.before[:1].upper()}{change.before[1:]}"
            return said("{before}. Now {after}.", before=before, after=change.after)
        case _:
            return said(
                "{field}: was {before}, is now {after}.",
                field=said(_FIELDS[change.field]),
                before=change.before,
                after=change.after,
            )


def marketing_words(record: ProductRecord) -> tuple[str, ...]:
    """How the products of an application are marked: word by word, each once, with its meaning."""
    found = []
    for status in dict.fromkeys(product.marketing_status for product in record.products):
        names = dict.fromkeys(
            product.brand_name for product in record.products if product.marketing_status == status
        )
        meaning = MARKETING.get(status, _NO_WORDS if status else "")
        words = said(
            "{product}: {status}.",
            product=listed(names) or said("The product"),
            status=f"“{status}”" if status else said("no word on whether it is sold"),
        )
        found.append(sentences(words, said(meaning)))
    return tuple(found)


def product_words(record: ProductRecord) -> str:
    """How the FDA's data mark the products of an application, each word once."""
    words = dict.fromkeys(p.marketing_status for p in record.products if p.marketing_status)
    return listed(f"“{word}”" for word in words) or said("no marketing status")
