# SPDX-License-Identifier: MIT
"""Plain text in any encoding: letters come out, never an error, never half a letter."""

from als_reader.core.importing.encoding_choices import ENCODINGS
from als_reader.core.importing.encodings import decode_text, needs_another_encoding
from fuzz.importing import assert_imported
from fuzz.samples import DATA, files
from fuzz.target import Target


def check(data: bytes) -> None:
    """Guess, and read as each encoding that a reader may choose."""
    assert_imported(data, "x.txt")
    needs_another_encoding(data)
    chosen = ENCODINGS[len(data) % len(ENCODINGS)][0]
    for declared, encoding in (("", chosen), (chosen, ""), (data[:20].decode("latin-1"), "")):
        decode_text(data, encoding, declared).text.encode()


def seeds() -> list[bytes]:
    """Samples of other programs, and one sentence in every encoding."""
    words = "Тест слово 渐冻症 é 日本語"
    made = [words.encode(name, "replace") for name, _ in ENCODINGS]
    return [*made, *files("samples", ".txt"), (DATA / "format" / "utf-16.alsmd").read_bytes()]


TARGET = Target(check=check, seeds=seeds, words=("\ufeff", "\0", "渐", "\r\n"), longest=512)
