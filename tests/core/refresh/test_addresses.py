# SPDX-License-Identifier: MIT
"""Whom the program may ask, and whom never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.addresses import Addresses, checked_address

SAFE = {
    "https://clinicaltrials.gov/api/v2": "https://clinicaltrials.gov/api/v2",
    " https://api.fda.gov/ ": "https://api.fda.gov",
    "https://mirror.example.org:8443/als_reader/v2.0/": "https://mirror.example.org:8443/als_reader/v2.0",
    "HTTPS://Mirror.Example.org": "HTTPS://Mirror.Example.org",
    "https://192.0.2.7": "https://192.0.2.7",
    "https://[2001:db8::7]:444": "https://[2001:db8::7]:444",
    "http://127.0.0.1:8080": "http://127.0.0.1:8080",
    "http://127.99.1.2/x": "http://127.99.1.2/x",
    "http://localhost:1": "http://localhost:1",
    "http://[::1]:65535/mirror": "http://[::1]:65535/mirror",
}
UNSAFE = [
    "",
    "clinicaltrials.gov",
    "https://",
    "https:///api",
    "https:/clinicaltrials.gov",
    "http://clinicaltrials.gov/api/v2",
    "http://127.0.0.1.evil.example",
    "http://127.1",
    "http://0x7f.0.0.1",
    "http://localhost.example.org",
    "http://[2001:db8::7]",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://reader@clinicaltrials.gov",
    "https://clinicaltrials.gov@evil.example",
    "https://reader:secret@api.fda.gov",
    "https://api.fda.gov?limit=1",
    "https://api.fda.gov/?",
    "https://api.fda.gov/#top",
    "https://api.fda.gov\\@evil.example",
    "https://api.fda.gov/a\\b",
    "https://api.fda.gov/../secret",
    "https://api.fda.gov/./a",
    "https://api.fda.gov//a",
    "https://api.fda.gov/%2e%2e",
    "https://api..fda.gov",
    "https://-api.fda.gov",
    "https://api.fda.gov:",
    "https://api.fda.gov:0",
    "https://api.fda.gov:65536",
    "https://api.fda.gov:x",
    "https://[::1",
    "https://[12]",
    "https://x[::1]",
    "https://аpi.fda.gov",  # a Cyrillic letter
    "https://api.fda.gov/a b",
    "https://api.fda\n.gov",
    "https://api.fda.gov/\u202egpj",
    "https://" + "a" * 500,
]


@pytest.mark.parametrize("text", SAFE)
def test_a_safe_address_is_taken(text: str) -> None:
    """A group can run a mirror, and a test can run one on this computer."""
    assert checked_address(text, "the registry") == SAFE[text]


@pytest.mark.parametrize("text", UNSAFE)
def test_an_unsafe_address_is_refused_with_what_to_write(text: str) -> None:
    """A line that others may read, or that leads elsewhere, is never asked."""
    with pytest.raises(RefreshError) as caught:
        checked_address(text, "--ctgov-url")
    assert "--ctgov-url" in caught.value.reason
    assert "https://" in caught.value.remedy
    assert "\u202e" not in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=40))
def test_no_text_breaks_the_check(text: str) -> None:
    """What stands in a settings file may be anything."""
    try:
        address = checked_address(f"https://{text}", "the registry")
    except RefreshError:
        return
    assert address.startswith("https://")
    assert not set("@?#\\ ") & set(address)


def test_only_the_two_official_hosts_are_asked_by_default() -> None:
    """Nobody else learns that a reader looks for news."""
    addresses = Addresses()
    assert addresses.hosts == {"clinicaltrials.gov", "api.fda.gov"}
    assert (addresses.registry_name, addresses.fda_name) == ("ClinicalTrials.gov", "openFDA")


def test_a_mirror_is_called_by_its_host() -> None:
    """A mirror never passes for the registry itself."""
    addresses = Addresses(registry="http://[0:0::1]:81/ct/", fda="https://Mirror.example.org/fda")
    assert addresses.hosts == {"::1", "mirror.example.org"}
    assert (addresses.registry_name, addresses.fda_name) == ("::1", "mirror.example.org")
    assert addresses.registry == "http://[0:0::1]:81/ct"


@pytest.mark.parametrize("field", ["registry", "fda"])
def test_addresses_that_are_not_safe_cannot_be_made(field: str) -> None:
    """No part of the program can be handed one."""
    with pytest.raises(RefreshError):
        Addresses(**{field: "http://example.org"})
