# SPDX-License-Identifier: MIT
"""Every question that a refresh can ask: the address with what stands in it, and plain words.

Nothing about the reader or the article can get in here: the questions are made of the bundled
facts alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from als_reader.core.language import counted, said
from als_reader.core.refresh.addresses import Addresses

SEARCH_CONDITION: Final = "amyotrophic lateral sclerosis"
SEARCH_TERMS: Final = "stem cell OR stromal OR progenitor"
SEARCH: Final = f"Condition: {SEARCH_CONDITION}. Other terms: {SEARCH_TERMS}."
"""The search as a reader can repeat it on the registry's own page."""
SEARCH_PAGES: Final = 2
SEARCH_PAGE_SIZE: Final = 200
IDS_AT_ONCE: Final = 300
"""A longer address than this makes may be refused."""

# Whole modules: one unknown field name would spoil the whole request.
_FIELDS: Final = ",".join(
    (
        "protocolSection.identificationModule",
        "protocolSection.statusModule",
        "protocolSection.designModule",
        "protocolSection.sponsorCollaboratorsModule",
        "protocolSection.armsInterventionsModule",
        "protocolSection.contactsLocationsModule",
        "hasResults",
    )
)


class Source(StrEnum):
    """The two sources."""

    REGISTRY = "registry"
    FDA = "fda"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One request."""

    source: Source
    url: str
    what: str
    """Plain words for progress: "Asking ClinicalTrials.gov about 52 trials"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """Makes the questions for two addresses."""

    addresses: Addresses

    def version(self) -> Question:
        """Ask how new the data are."""
        return self._registry(
            "version",
            {},
            said("Asking {who} how new its data are", who=self.addresses.registry_name),
        )

    def trials(self, ncts: Iterable[str]) -> Iterator[tuple[tuple[str, ...], Question]]:
        """Ask what is known of these trials; each question comes with the trials it is about."""
        rest = tuple(ncts)
        while rest:
            asked, rest = rest[:IDS_AT_ONCE], rest[IDS_AT_ONCE:]
            fields = {"filter.ids": ",".join(asked), "fields": _FIELDS, "pageSize": "1000"}
            what = counted(
                "Asking {who} about {count} trial",
                "Asking {who} about {count} trials",
                len(asked),
                who=self.addresses.registry_name,
            )
            yield asked, self._registry("studies", fields, what)

    def search(self, page: str = "") -> Question:
        """Ask which trials the search finds; `page` is the token of a further page."""
        fields = {
            "query.cond": SEARCH_CONDITION,
            "query.term": SEARCH_TERMS,
            "fields": _FIELDS,
            "pageSize": str(SEARCH_PAGE_SIZE),
        }
        if page:
            fields["pageToken"] = page
        who = self.addresses.registry_name
        what = (
            said("Looking for more new trials at {who}", who=who)
            if page
            else said("Looking for new trials at {who}", who=who)
        )
        return self._registry("studies", fields, what)

    def products(self, applications: Iterable[str]) -> Question:
        """Ask what is known of these applications ("NDA020599")."""
        terms = [f'application_number:"{application}"' for application in applications]
        fields = {"search": " OR ".join(terms), "limit": "100"}
        what = counted(
            "Asking {who} about {count} medicine",
            "Asking {who} about {count} medicines",
            len(terms),
            who=self.addresses.fda_name,
        )
        return self._fda("drugsfda", fields, what)

    def label(self, application: str, name: str) -> Question:
        """Ask for the newest label of an application of a medicine."""
        fields = {
            "search": f'openfda.application_number:"{application}"',
            "limit": "1",
            "sort": "effective_time:desc",
        }
        what = said(
            "Asking {who} for the newest label of {name}", who=self.addresses.fda_name, name=name
        )
        return self._fda("label", fields, what)

    def _registry(self, path: str, fields: dict[str, str], what: str) -> Question:
        return Question(
            source=Source.REGISTRY,
            url=_url(f"{self.addresses.registry}/{path}", fields),
            what=what,
        )

    def _fda(self, path: str, fields: dict[str, str], what: str) -> Question:
        return Question(
            source=Source.FDA,
            url=_url(f"{self.addresses.fda}/drug/{path}.json", fields),
            what=what,
        )


def _url(address: str, fields: dict[str, str]) -> str:
    # openFDA answers 500 to "+"; a space has to be %20.
    query = "&".join(f"{key}={quote(value, safe=',:.')}" for key, value in fields.items())
    return f"{address}?{query}" if query else address
