# SPDX-License-Identifier: MIT
"""Which letters the bytes of a text stand for, when the file does not say so itself."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from als_reader.core.importing.encoding_choices import ENCODINGS
from als_reader.core.importing.letters import fit_of

_WIDER = {"big5": "big5hkscs", "shift_jis": "cp932"}
"""What programs really write under a name: more characters, the same ones besides."""
_DETECTED = tuple(_WIDER.get(name, name) for name, _ in ENCODINGS if not name.startswith("utf"))
_NAMES = {"cp932": "shift_jis", "big5hkscs": "big5"}
_LABELS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}
"""What browsers read under a label (WHATWG Encoding Standard)."""
_TRUSTED_LABELS = re.compile(
    r"utf-8|utf-16(-le|-be)?|iso8859-\d+|cp125[0-8]|koi8-[ru]|gb18030|big5hkscs|cp932|cp949|euc_jp"
    r"|iso2022_jp|mac-roman"
)
"""Others are for machines; utf-7 even hides markup."""
SAMPLE_BYTES = 64 * 1024
MOST_DAMAGE = 0.2
"""Bad bytes for each good letter beyond ASCII, up to which a text is damaged UTF-8."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes; letters that could not be read are U+FFFD."""

    text: str
    encoding: str = ""
    """A name of `ENCODINGS`, or another one that was declared; empty for UTF-8."""


def decode_text(data: bytes, encoding: str = "", declared: str = "") -> Decoded:
    """Decode a text: as chosen, by its mark, as declared, as UTF-8, or as its letters suggest."""
    if encoding:
        return _as(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _as(data, name)
    codec = _codec_of(declared)
    if codec:
        try:
            return Decoded(data.decode(codec), _name_of(codec))
        except UnicodeDecodeError:
            pass
    try:
        if not (name := _wide_without_mark(data)):
            return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        name = "utf-8" if _is_damaged_utf8(data) else detect(data)
    return _as(data, name)


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def needs_another_encoding(data: bytes) -> bool:
    """Whether a text is anything but UTF-8, perhaps damaged."""
    if is_wide(data):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return not _is_damaged_utf8(data)
    return False


def is_wide(data: bytes) -> bool:
    """Whether a text is UTF-16, with or without its mark."""
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or bool(
        _wide_without_mark(data)
    )


def _as(data: bytes, encoding: str) -> Decoded:
    codec = _WIDER.get(encoding, encoding)
    if codec == "utf-8":
        return Decoded(data.decode("utf-8-sig", "replace"))
    if codec == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = _wide_without_mark(data) or "utf-16-le"
    text = data.decode(codec, "replace")
    return Decoded(
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), _name_of(codec)
    )


def _name_of(codec: str) -> str:
    name = _NAMES.get(codec, codec)
    if name == "utf-8":
        return ""
    return "utf-16" if name.startswith("utf-16") else name


def _codec_of(label: str) -> str:
    """The codec for a name that a page gives, or nothing."""
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name if label else ""
    except (LookupError, ValueError):
        return ""
    name = _LABELS.get(name, name)
    return name if _TRUSTED_LABELS.fullmatch(name) else ""


def _is_damaged_utf8(data: bytes) -> bool:
    """Many good letters beyond ASCII and few bad bytes: no other encoding looks like that."""
    text = data[: 1024 * 1024].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for character in text if character > "\x7f") - bad
    return good > 0 and bad <= MOST_DAMAGE * good


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 that does not say so: every other byte is zero, or it is all East Asian letters."""
    sample = data[: SAMPLE_BYTES - SAMPLE_BYTES % 2]
    if len(sample) < 2 or (len(data) % 2 and len(data) == len(sample)):
        return ""
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    half = len(sample) // 2
    for name, many, few in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if zeros[many] > 0.3 * half and zeros[few] < 0.05 * half:
            return name
    if 0 in sample or not sum(zeros):
        for name in ("utf-16-le", "utf-16-be"):
            if _is_east_asian(sample.decode(name, "replace")):
                return name
    return ""


def _is_east_asian(text: str) -> bool:
    found = Counter(
        "letter"
        if "\u4e00" <= c <= "\u9fff" or "\u3041" <= c <= "\u30ff" or "\uac00" <= c <= "\ud7a3"
        else "mark"
        if c in "\n\r 、。,.?:;()「」!" or "\uff00" <= c <= "\uff5e"
        else "ascii"
        if c < "\x7f"
        else "strange"
        for c in text
    )
    return (
        found["letter"] > 0.5 * len(text)
        and found["mark"] > 0.01 * len(text)
        and found["strange"] < 0.02 * len(text)
    )


def detect(data: bytes) -> str:
    """The likeliest of `ENCODINGS` for bytes that are not Unicode.

    charset-normalizer says which encodings give a text without disorder; among those, the one
    whose letters make words of a language that it was made for is taken.
    """
    from charset_normalizer import from_bytes

    sample = _sample(data)
    matches = from_bytes(sample, cp_isolation=list(_DETECTED), enable_fallback=False)
    chaos = {name: match.chaos for match in matches for name in match.could_be_from_charset}
    ranked = sorted(
        (name for name in _DETECTED if _fits(sample, name)),
        key=lambda name: (fit_of(sample, name), -chaos.get(name, 1.0)),
        reverse=True,
    )
    return _NAMES.get(ranked[0], ranked[0]) if ranked else "cp1252"


def _fits(data: bytes, name: str) -> bool:
    """Whether all bytes are letters in it; the last one may be half of a letter."""
    try:
        codecs.getincrementaldecoder(name)().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _sample(data: bytes) -> bytes:
    """The first lines that hold letters beyond ASCII; most of a long text may be English."""
    if len(data) <= SAMPLE_BYTES:
        return data
    lines = [line for line in data.split(b"\n") if not line.isascii()]
    return b"\n".join(lines)[:SAMPLE_BYTES]
