# SPDX-License-Identifier: MIT
"""Makes the attack corpus of ROBUSTNESS §5 and what we found missing in it: hostile, huge, broken.

    python -m tests.attack.making FOLDER [NAME…]     write these files there, or all

The same seed makes the same bytes. Addresses lead to names that nobody owns (RFC 2606), and every
path and host that a document names holds `CANARY`, so that `scripts/outside.py` sees a touch.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.attack.files import attacks as files
from tests.attack.heads import attacks as heads
from tests.attack.pages import attacks as pages
from tests.attack.shapes import CUT, SHOWN, Attack
from tests.attack.texts import attacks as texts

SOURCES: Sequence[Callable[[], Mapping[str, Attack]]] = (texts, heads, pages, files)
CONTRACT = """\

    refbomb.md nest_quote.md nest_list.md brackets.md emphasis.md backticks.md table_wide.md
    table_fill.md list_25k.md word_1mb.md rtl_alt.md zalgo.md bidi.md zero_width.md nul.md
    bad_utf8.md utf16.md cr_only.md surrogate.md html_all_tags.md nested_tables.html css_import.md
    img_http.md img_file.md img_unc.md img_dev.md img_data.md svg_use.svg svg_href.svg
    png_8k_x10.md png_30k.png links.md homoglyph.md userinfo.md fake_text_link.md title_html.md
    desktop_exe.md yaml_alias.md yaml_merge.md yaml_deep.md yaml_tag.md yaml_date.md yaml_int.md
    yaml_dup.md yaml_norway.md no_close.md empty.md only_front.md fifo symlink_loop device
    zipbomb.docx xmlbomb.docx traversal.epub deep.html unclosed.html comment.html big.json
    deep.json half.json wrong_schema.json future_date.json
"""
SPECIAL: Mapping[str, str] = {
    "fifo": "not a file",
    "symlink_loop": "leads back to itself",
    "device": "not a file",
    "folder.md": "folder",
    "gone.md": "not there any more",
    "link_to_device.md": "not a file",
    "secret.md": "may not read",
}
"""What is no ordinary file, and the words that refuse it."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All attacks by name, those that are bytes and those that are not."""

    attacks: Mapping[str, Attack]

    def write(self, folder: Path, name: str) -> Path:
        """Put one of them, and what it names beside it, into a folder."""
        path = folder / name
        if name in SPECIAL:
            _make_special(path, name)
            return path
        attack = self.attacks[name]
        path.write_bytes(attack.make())
        for beside, data in attack.beside.items():
            (folder / beside).write_bytes(data)
        return path


def names_of_the_contract() -> frozenset[str]:
    """What ROBUSTNESS §5 asks for."""
    return frozenset(CONTRACT.split())


def corpus() -> Corpus:
    """Every attack; nothing is made before it is asked for."""
    found: dict[str, Attack] = {}
    for source in SOURCES:
        for name, attack in source().items():
            assert name not in found, name
            found[name] = attack
    return Corpus(found)


def _make_special(path: Path, name: str) -> None:
    match name:
        case "fifo":
            os.mkfifo(path)
        case "symlink_loop":
            path.symlink_to(path.name)
        case "device" | "link_to_device.md":
            path.symlink_to("/dev/zero")
        case "folder.md":
            path.mkdir()
        case "secret.md":
            path.write_text("secret")
            path.chmod(0)
        case _:
            pass  # gone.md is what is not there


def main() -> int:
    """Write the corpus into a folder."""
    if len(sys.argv) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    whole = corpus()
    for name in sys.argv[2:] or (*whole.attacks, *SPECIAL):
        path = whole.write(folder, name)
        kind = SHOWN if name in SPECIAL else whole.attacks[name].ends
        size = path.stat().st_size if path.is_file() and not path.is_symlink() else 0
        line = f"{size:>12,}  {'cut' if kind is CUT else kind.value:8} {name}"
        sys.stdout.write(line.encode("unicode_escape").decode() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
