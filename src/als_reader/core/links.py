# SPDX-License-Identifier: MIT
"""Which addresses of an untrusted article may become links (ROBUSTNESS rule 5)."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from als_reader.core.limits import LINK_CHARACTERS

INTERNAL_SCHEMES: Final = ("term", "option", "trial", "ref")
_INTERNAL = re.compile(r"(term|option|trial|ref):[A-Za-z0-9][A-Za-z0-9._-]*")
_UNSAFE_CHARACTERS = re.compile(
    "[\x00-\x20\x7f-\xa0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\\\]|[\U000e0000-\U000e007f]"
)
_HOST = re.compile(r"[^\s/?#@:\[\]%]+|\[[0-9A-Fa-f:.]+\]")
_MAIL_ADDRESS = re.compile(r"[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]+")
_MAIL_SUBJECT = re.compile(r"subject=[^&#]*", re.IGNORECASE)


def checked_link(target: str) -> str:
    """Give the target back if it may be a link, else an empty string.

    Allowed are our own `term: option: trial: ref:`, web addresses with a host and without user
    info, and `mailto:` with an address and at most a subject.
    """
    if not target or len(target) > LINK_CHARACTERS or _UNSAFE_CHARACTERS.search(target):
        return ""
    if _INTERNAL.fullmatch(target):
        return target
    scheme, colon, rest = target.partition(":")
    if not colon:
        return ""
    match scheme.lower():
        case "https" | "http":
            return target if _is_web_address(target, rest) else ""
        case "mailto":
            return target if _is_mail_address(rest) else ""
        case _:
            return ""


def _is_web_address(target: str, rest: str) -> bool:
    if not rest.startswith("//") or _UNSAFE_CHARACTERS.search(unquote(rest.replace("%20", "+"))):
        return False
    try:
        parts = urlsplit(target)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    name = parts.netloc.rsplit(":", 1)[0] if parts.port else parts.netloc.rstrip(":")
    return _HOST.fullmatch(name) is not None


def _is_mail_address(rest: str) -> bool:
    address, _, query = rest.partition("?")
    if _UNSAFE_CHARACTERS.search(unquote(query).replace(" ", "+")):
        return False
    return _MAIL_ADDRESS.fullmatch(address) is not None and (
        not query or _MAIL_SUBJECT.fullmatch(query) is not None
    )


def is_internal(target: str) -> bool:
    """Whether a link points into the bundled evidence."""
    return target.partition(":")[0] in INTERNAL_SCHEMES
