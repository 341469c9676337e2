# SPDX-License-Identifier: MIT
"""Hostile front matter. The article below it opens all the same."""

from collections.abc import Mapping

from tests.attack.shapes import CUT, Attack, text

BROKEN = "could not be read"
BODY = "---\n\nbodyword stands here.\n"
WORDS = ("bodyword",)


def attacks() -> Mapping[str, Attack]:
    """By file name."""
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    merge = "a: &a {x: 1}\n" + "".join(
        f"{name}: &{name} {{<<: [{','.join([f'*{before}'] * 9)}]}}\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    refused = {
        "yaml_alias.md": bomb,
        "yaml_merge.md": merge,
        "yaml_deep.md": "a: " + "[" * 30_000 + "\n",
        "yaml_deep_maps.md": "a: " + "{b: " * 10_000 + "\n",
        "yaml_deep_lines.md": "".join(f"{' ' * n}a:\n" for n in range(300)),
        "yaml_tag.md": "title: !!python/object/apply:os.system ['touch /als-canary']\n",
        "yaml_tag_binary.md": "title: !!binary AAAA\n",
        "yaml_dup.md": "title: one\ntitle: two\n",
        "yaml_long.md": "title: " + "x" * 70_000 + "\n",
        "yaml_many.md": "".join(f"k{n}: v\n" for n in range(600)),
        "yaml_control.md": "title: a\x01b\n",
        "yaml_complex_key.md": "? [a, b]\n: c\n",
        "yaml_directive.md": "%YAML 9.9\n%TAG ! tag:x,2000:\ntitle: x\n",
        "yaml_quote.md": "title: 'open" + "x" * 10_000 + "\n",
        "yaml_questions.md": "? " * 20_000 + "\n",
        "yaml_dashes.md": "- " * 20_000 + "\n",
        "yaml_colons.md": ":" * 50_000 + "\n",
        "yaml_scalar.md": "just words\n",
    }  # fmt: skip
    read = {
        "yaml_date.md": "title: 2026-13-45\nsource: {published: 99999-99-99}\n",
        "yaml_int.md": "title: 0x" + "f" * 5_000 + "\noriginal: {bytes: 1e999}\n",
        "yaml_norway.md": "title: no\nlanguage: NO\nsource: {author: yes}\n",
        "yaml_float.md": "title: .inf\nlanguage: -.NaN\nx: 1_000:59:59\n",
        "yaml_emoji.md": "title: \U0001f600\U0001f468\u200d\U0001f469\n",
        "yaml_block.md": "title: |\n" + "  line\n" * 2_000,
    }
    wrong = {
        "yaml_wrong_types.md": "format: als-article/1\ntitle: [a]\nsummary: x\nquestions: {a: b}\noriginal: []\nreview: 1\n",
        "yaml_other_version.md": "format: als-article/99\n",
    }  # fmt: skip
    return {
        **{
            name: text(f"---\n{head}", BODY, words=WORDS, ends=CUT, says=BROKEN)
            for name, head in refused.items()
        },
        **{name: text(f"---\n{head}", BODY, words=WORDS) for name, head in read.items()},
        **{name: text(f"---\n{head}", BODY, words=WORDS, ends=CUT) for name, head in wrong.items()},
        "no_close.md": text(
            "---\ntitle: x\n\nbodyword\n", words=WORDS, ends=CUT, says="not closed"
        ),
        "only_front.md": text("---\ntitle: onlytitle\n---\n", words=("onlytitle",)),
        "empty.md": text(""),
        "blank.md": text(" \n\t\n"),
        "head_only_dashes.md": text("---\n" * 3_000, "bodyword", words=WORDS),
        "hash_wrong.alsmd": text(
            "---\nformat: als-article/1\noriginal: {format: text/plain, sha256: " + "0" * 64,
            ", bytes: 999999999999, eol: cr, final-newline: no}\n---\n<!-- original:begin -->\n",
            "bodyword\n<!-- original:end -->\n",
            words=WORDS,
            ends=CUT,
            says="words of this article were changed",
        ),
    }
