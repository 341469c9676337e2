# SPDX-License-Identifier: MIT
"""How well the bytes of a text make words in an encoding: what decides between similar ones."""

import codecs
import re
from typing import Final

_ALPHABETS: Final = {
    "cp1252": (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüß",
        "áéíñóúüªº",  # Spanish
        "àáâãçéêíóôõúªº",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "åäöæøé",
        "áéíóúýþæöð",  # Icelandic
        "áéèëïóöü",  # Dutch
        "àçèéíïòóúü·",  # Catalan
    ),
    "cp1250": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian as it was written then
        "čćđšž",  # Croatian, Slovene
    ),
    "cp1254": ("çğıöşüâîû",),
    "cp1257": (
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äõöüšž",  # Estonian
    ),
    "cp1258": (
        "àáâãèéêìíòóôõùúýăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        "\u0300\u0301\u0303\u0309\u0323",
    ),
}
"""The letters beyond a-z of each language that an encoding was made for."""
_FREQUENT: Final = {
    "cp1251": ("оеаинтсрвл", "оаиентсірв", "аеоинтвсрк"),
    "cp1253": ("αοιετσνηυρό",),
    "cp1255": ("יוהלארתבשמ",),
    "cp1256": ("اليمونترهةعب", "ایرندهمتوسک"),
}
"""Of other scripts: the letters that make up most of a text in each language."""
_HAN = (
    "的一是不了在人有我他这这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家"
    "种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日病药疗医患症神肌肉体细胞"
    "這個們來為國說時會對發後裡過於種經麼學現當沒動還進樣開從實藥療醫狀體與將點長間問題讓應該關係無給並"
    "、。,:;!?「」()《》“”"
)
_FREQUENT_HAN: Final = {"gb18030": frozenset(_HAN), "big5hkscs": frozenset(_HAN)}
_TYPOGRAPHY = frozenset("“”‘’‚„–—…•·«»‹›§©®™°±²³µ×÷½¼¾€£¥¿¡\u00a0\u00adªº")
_WORDS = re.compile(r"[^\s\d!-&(-/:-@\[-`{-~]+")
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fe、。「」]")
_NATURAL_SHARE = 0.25
"""Frequent letters in a real text of such a script, at the least."""
NEUTRAL = 0.5


def fit_of(data: bytes, name: str) -> float:
    """From 0 (no language) to 1 (every word beyond a-z is one of some language)."""
    text = codecs.getincrementaldecoder(name)("replace").decode(data)
    if name in ("gb18030", "big5hkscs", "cp932"):
        return _east_asian_fit(text, name)
    words = [word for word in _WORDS.findall(text) if not word.isascii()]
    words = [word for word in (w.strip("".join(_TYPOGRAPHY)) for w in words) if not word.isascii()]
    if not words:
        return NEUTRAL
    if name in _FREQUENT:
        return max(_frequent_share(words, frozenset(letters)) for letters in _FREQUENT[name])
    return max(_word_share(words, frozenset(letters)) for letters in _ALPHABETS[name])


def _east_asian_fit(text: str, name: str) -> float:
    wide = [character for character in text if character > "\x7f"]
    if not wide:
        return NEUTRAL
    if name == "cp932":
        share = len(_KANA.findall(text)) / len(wide)
    else:
        share = sum(character in _FREQUENT_HAN[name] for character in wide) / len(wide)
    return min(1.0, share / _NATURAL_SHARE)


def _word_share(words: list[str], letters: frozenset[str]) -> float:
    return sum(_is_word(word, letters) for word in words) / len(words)


def _is_word(word: str, letters: frozenset[str]) -> bool:
    """Whether all letters are of the language, and capitals stand where they do in words."""
    parts = [part for part in re.split("['’·-]", word) if part]
    return all(
        all(c in letters or (c.isascii() and c.isalpha()) for c in part.lower())
        and (part[1:] == part[1:].lower() or part == part.upper())
        for part in parts
    )


def _frequent_share(words: list[str], letters: frozenset[str]) -> float:
    natural = [w for w in words if w[1:] == w[1:].lower() or w == w.upper()]
    characters = [c for word in words for c in word.lower() if c > "\x7f"]
    frequent = [c for word in natural for c in word.lower() if c in letters]
    return min(1.0, len(frequent) / len(characters) / 0.7)
