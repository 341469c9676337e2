# SPDX-License-Identifier: MIT
"""Dates and languages in words, in the language that is spoken, without any toolkit."""

import re

from als_reader.core.language import code, said, sentence

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
MESES = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")

LANGUAGES = {
    "ar": sentence("Arabic"),
    "de": sentence("German"),
    "en": sentence("English"),
    "es": sentence("Spanish"),
    "fr": sentence("French"),
    "hi": sentence("Hindi"),
    "it": sentence("Italian"),
    "ja": sentence("Japanese"),
    "ko": sentence("Korean"),
    "nl": sentence("Dutch"),
    "pl": sentence("Polish"),
    "pt": sentence("Portuguese"),
    "ru": sentence("Russian"),
    "tr": sentence("Turkish"),
    "vi": sentence("Vietnamese"),
    "zh": sentence("Chinese"),
}


def long_date(value: object) -> str:
    """Such as "22 November 2026", "November 2026" or "2026"; anything else as it is."""
    return _in_words(str(value), code())


def day_of_year(value: object) -> str:
    """The same without its year, for what stands beside it: "22 November"."""
    words, year = long_date(value), str(value)[:4]
    for beside in (f" de {year}", f" {year}", f"{year}年"):
        if beside in words:
            return words.replace(beside, "")
    return words


def english_date(value: object) -> str:
    """The same in English, for what stands among English words."""
    return _in_words(str(value), "en")


def _in_words(text: str, language: str) -> str:
    found = _DATE.fullmatch(text)
    if not found or not (found[2] or language == "zh_CN"):
        return text
    year, month = found[1], int(found[2] or 1)
    if not 1 <= month <= len(MONTHS):
        return text
    day = str(int(found[3])) if found[3] else ""
    match language:
        case "zh_CN":
            words = f"{year}年{month}月" if found[2] else f"{year}年"
            return f"{words}{day}日" if day else words
        case "es":
            words = f"{MESES[month - 1]} de {year}"
            return f"{day} de {words}" if day else words
        case _:
            words = f"{MONTHS[month - 1]} {year}"
            return f"{day} {words}" if day else words


def language_name(tag: str) -> str:
    """Such as "Chinese" for zh or zh-CN; the code itself if we have no word."""
    name = LANGUAGES.get(tag.partition("-")[0].lower())
    return said(name) if name else tag
