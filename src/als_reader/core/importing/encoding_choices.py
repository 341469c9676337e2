# SPDX-License-Identifier: MIT
"""The encodings of texts that are recognised, and that a reader can choose."""

from typing import Final

ENCODINGS: Final = (
    ("utf-8", "Unicode (UTF-8), the usual one today"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western Europe and America (Windows-1252)"),
    ("cp1250", "Central Europe (Windows-1250)"),
    ("cp1251", "Russian and other Cyrillic (Windows-1251)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1257", "Baltic languages (Windows-1257)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("gb18030", "Chinese, simplified (GB18030, GBK)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("shift_jis", "Japanese (Shift_JIS)"),
)
"""The choices for "another encoding": the codec's name, and plain words for it."""
