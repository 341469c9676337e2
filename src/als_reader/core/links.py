# SPDX-License-Identifier: MIT
"""Which addresses of an untrusted article may become links (ROBUSTNESS rule 5)."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from als_reader.core.limits import LINK_CHARACTERS

INTERNAL_SCHEMES: Final = ("term", "option", "trial", "ref")
_INTERNAL = re.compile(r"(term|option|trial|ref):[A-Za-z0-9][A-Za-z0-9._-]*")
_UNSAFE_CHARACTERS = re.compile(
    "["
    "\x00-\x20\x7f-\xa0\\\\"  # controls, spaces, and the backslash that some take for a slash
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # shown as nothing
    "\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"  # spaces, zero width, direction
    "\ufe00-\ufe0f\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff"
    "]"
)
_HOST = re.compile(r"(?!-)[^\s/?#@:\[\]%.<>\"{}|^`]+(?:\.[^\s/?#@:\[\]%.<>\"{}|^`]+)*\.?")
_HOST_AND_PORT = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:]+)(?::[0-9]{0,5})?")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_MAIL_ADDRESS = re.compile(rf"[A-Za-z0-9.!#$&'*+=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*\.{_LABEL}")
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
        _ = parts.port  # raises above 65535
    except ValueError:
        return False
    found = _HOST_AND_PORT.fullmatch(parts.netloc)
    if not found:
        return False
    host = found["host"]
    return host.startswith("[") or bool(_HOST.fullmatch(host) and any(map(str.isalnum, host)))


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
