#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Pack the bundled article, so that the very first start needs no parser.

    python scripts/pack_article.py

Run it after the article or the parser has changed; tests/core/test_cache.py says when.
"""

from pathlib import Path

from als_reader.core.cache import packed
from als_reader.core.format import read_article
from als_reader.resources import BUNDLED_ARTICLE, PACKED_ARTICLE

ARTICLES = Path(__file__).resolve().parent.parent / "resources" / "articles"


def main() -> None:
    """Write the packed article beside the article."""
    data = (ARTICLES / BUNDLED_ARTICLE).read_bytes()
    target = ARTICLES / PACKED_ARTICLE
    target.write_bytes(packed(read_article(data, BUNDLED_ARTICLE)))
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
