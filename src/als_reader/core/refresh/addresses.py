# SPDX-License-Identifier: MIT
"""Who may be asked for news: two official sources, or mirrors of them that a group names."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.texts import clean

REGISTRY: Final = "https://clinicaltrials.gov/api/v2"
FDA: Final = "https://api.fda.gov"
_LONGEST: Final = 500
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
_PATH = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")
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
        for name in ("registry", "fda"):
            object.__setattr__(self, name, checked_address(getattr(self, name), name))

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
    if not _is_safe(address):
        raise RefreshError(
            f'The address for {what} cannot be used: "{clean(text, _LONGEST)}".', _REMEDY
        )
    return address


def _is_safe(address: str) -> bool:
    # urlsplit drops line ends and tabs, and Qt reads a backslash as a slash.
    if (
        len(address) > _LONGEST
        or not re.fullmatch(r"[!-~]+", address)
        or set(address) & set("@?#\\")
    ):
        return False
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if port == 0 or parts.netloc.endswith(":") or not _PATH.fullmatch(parts.path):
        return False
    is_number = "[" in parts.netloc
    if not is_number and (not _HOST.fullmatch(host) or ".." in host):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_this_computer(host))


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""
