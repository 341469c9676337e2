# SPDX-License-Identifier: MIT
"""Who may be asked for news: two official sources, or mirrors of them that a group names."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.texts import clean

REGISTRY: Final = "https://clinicaltrials.gov/api/v2"
FDA: Final = "https://api.fda.gov"
_LONGEST: Final = 500
# No user information, query or fragment, and no path that Qt and a server may read differently.
_ADDRESS = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>[a-z0-9]([a-z0-9-]|\.(?!\.))*(?<=[a-z0-9])|\[[0-9a-f:.]+\])"
    r"(:(?P<port>[1-9]\d{0,4}))?"
    r"(/[\w~-][\w.~-]*)*",
    re.ASCII | re.IGNORECASE,
)
_REMEDY: Final = (
    "Write an address that starts with https://, such as https://clinicaltrials.gov/api/v2, "
    "without a name, a password, a ? or a #. "
    "Plain http:// is only for this computer, such as http://127.0.0.1:8080."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where the two sources are asked; no address that is not safe to ask can be in here."""

    registry: str = REGISTRY
    fda: str = FDA

    def __post_init__(self) -> None:
        object.__setattr__(self, "registry", checked_address(self.registry, "the registry"))
        object.__setattr__(self, "fda", checked_address(self.fda, "the FDA data"))

    @property
    def registry_host(self) -> str:
        """The host that stands for the registry."""
        return _host(self.registry)

    @property
    def fda_host(self) -> str:
        """The host that stands for openFDA."""
        return _host(self.fda)

    @property
    def hosts(self) -> frozenset[str]:
        """The only hosts that may be asked, without their ports."""
        return frozenset({self.registry_host, self.fda_host})

    @property
    def registry_name(self) -> str:
        """Who is asked about trials, in words."""
        return "ClinicalTrials.gov" if self.registry == REGISTRY else self.registry_host

    @property
    def fda_name(self) -> str:
        """Who is asked about approved medicines, in words."""
        return "openFDA" if self.fda == FDA else self.fda_host


def checked_address(text: str, what: str) -> str:
    """The address without a slash at its end, if it is safe to ask.

    It is https, or http to this computer, with a host and perhaps a path. Raises RefreshError,
    which names `what` the address is for and says what to write.
    """
    address = text.strip().rstrip("/")
    if len(address) > _LONGEST or not _is_safe(address):
        raise RefreshError(
            f'The address for {what} cannot be used: "{clean(text, _LONGEST)}".', _REMEDY
        )
    return address


def _is_safe(address: str) -> bool:
    parts = _ADDRESS.fullmatch(address)
    if not parts or int(parts["port"] or 443) > 65535:
        return False
    number = _number(parts["host"])
    if parts["host"].startswith("[") and not number:
        return False
    is_this_computer = parts["host"].lower() == "localhost" or bool(number and number.is_loopback)
    return parts["scheme"].lower() == "https" or is_this_computer


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _host(address: str) -> str:
    parts = _ADDRESS.match(address)
    host = parts["host"].lower() if parts else ""
    return str(_number(host) or host)
