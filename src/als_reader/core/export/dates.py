# SPDX-License-Identifier: MIT
"""Dates and languages in English words, for pages that are made without a window."""

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")

LANGUAGES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
    "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "tr": "Turkish", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def long_date(value: object) -> str:
    """Such as "22 November 2026", "November 2026" or "2026"; anything else as it is."""
    text = str(value)
    found = _DATE.fullmatch(text)
    if not found or not found[2]:
        return text
    month = int(found[2])
    if not 1 <= month <= len(MONTHS):
        return text
    words = f"{MONTHS[month - 1]} {found[1]}"
    return f"{int(found[3])} {words}" if found[3] else words


def language_name(code: str) -> str:
    """Such as "Chinese" for zh or zh-CN; the code itself if we have no word."""
    return LANGUAGES.get(code.partition("-")[0].lower(), code)
