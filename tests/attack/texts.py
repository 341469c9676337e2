# SPDX-License-Identifier: MIT
"""Hostile Markdown and plain text."""

import itertools
import random
from collections.abc import Mapping
from dataclasses import replace

from als_reader.core import limits
from tests.attack.shapes import CANARY, CUT, HOST, REFUSED, SEED, Attack, built, text

PLAINLY = "It is shown as plain text."
UNREADABLE = "Some letters in this file could not be read."
PICTURES = "This article has pictures."
BEGIN, END = "alphaword begins here.\n\n", "\n\nomegaword ends here.\n"
ENDS = ("alphaword", "omegaword")
MEBI = 2**20

HTML_TAGS = (
    "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas "
    "caption cite code col data datalist dd del details dfn dialog div dl dt em embed fieldset "
    "figure footer form frame frameset h1 head header hr html i iframe img input ins kbd label "
    "legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup "
    "option output p param picture plaintext pre progress q rp rt ruby s samp script section "
    "select slot small source span strong style sub summary sup svg table tbody td template "
    "textarea tfoot th thead time title tr track u ul var video wbr xmp"
)


def attacks() -> Mapping[str, Attack]:
    """By file name."""
    return {
        **_memory(),
        **_nesting(),
        **_tables_and_lists(),
        **_long(),
        **_letters(),
        **_markup(),
        **_links(),
        **_notes(),
        **_checking(),
    }


def _framed(middle: str) -> str:
    return f"{BEGIN}{middle}{END}"


def _memory() -> dict[str, Attack]:
    address = f"https://{HOST}/" + "a" * 1900
    lines = "\n".join(f'    - "{"[x]" * 49}"' for _ in range(300))
    head = f"---\nformat: als-article/1\nsummary:\n  right:\n{lines}\n---\n"
    notes = "".join(f'\n[^info-{n}]: "w{n}": **Good to know.** {"[x] " * 50}' for n in range(2_000))
    marked = " ".join(f"w{n}[^info-{n}]" for n in range(2_000))
    return {
        "refbomb.md": text(
            _framed("[x] " * 60_000), f"\n[x]: {address}\n", words=ENDS, ends=CUT, says=PLAINLY
        ),
        "refbomb_in_notes.md": text(
            f"{BEGIN}{marked}{END}{notes}\n\n[x]: {address}\n", words=ENDS, ends=CUT, is_large=True
        ),
        "refbomb_in_summary.md": text(
            head, _framed("x"), f"\n[x]: {address}\n", words=ENDS, ends=CUT
        ),
    }


def _nesting() -> dict[str, Attack]:
    items = "".join(f"{'  ' * level}- item{level}\n" for level in range(300))
    random_ = random.Random(SEED)
    signs = "".join(random_.choice("*_~`[]()<>!#>-+|\\ \nab") for _ in range(60_000))
    return {
        "nest_quote.md": text(_framed("> " * 5_000 + "deepword"), words=(*ENDS, "deepword"), ends=CUT, says=PLAINLY),
        "nest_list.md": text(_framed(items), words=(*ENDS, "item299"), ends=CUT, says=PLAINLY),
        "nest_at_limit.md": text(_framed("> " * 97 + "deepword"), words=(*ENDS, "deepword")),
        "brackets.md": text(_framed("[" * 50_000), words=ENDS, ends=CUT, says=PLAINLY),
        "brackets_closed.md": text(_framed("[a](" * 20_000), words=ENDS, ends=CUT),
        "pictures_open.md": text(_framed("![" * 20_000), words=ENDS, ends=CUT, says=PLAINLY),
        "emphasis.md": text(_framed("*a _b " * 20_000 + "**" * 30_000), words=ENDS, is_large=True),
        "emphasis_deep.md": text(_framed("*a **b " * 500 + "c" + "** *" * 500), words=ENDS),
        "backticks.md": text(_framed("".join("`" * n + "x " for n in range(700))), words=ENDS),
        "angles.md": text(_framed("<" * 60_000 + "<a " * 20_000), words=ENDS),
        "entities.md": text(_framed("&amp" * 30_000 + "&#x110000;" * 3_000), words=ENDS),
        "backslashes.md": text(_framed("\\" * 100_001), words=ENDS),
        "signs.md": text(_framed(signs), words=ENDS),
        "fences.md": text(_framed("```\n" * 30_001) + "```\n", words=ENDS),
    }  # fmt: skip


def _tables_and_lists() -> dict[str, Attack]:
    wide = 4_000
    return {
        "table_wide.md": text(
            _framed("|a" * wide + "|\n" + "|-" * wide + "|\n" + "|b" * wide + "|\n"),
            words=ENDS, ends=CUT, says=PLAINLY,
        ),
        "table_fill.md": text(
            _framed("|a" * 900 + "|\n" + "|-" * 900 + "|\n" + "|b\n" * 10_000),
            words=ENDS, ends=CUT, says=PLAINLY, is_large=True,
        ),
        "table_at_limit.md": text(
            _framed("| a | b |\n|---|---|\n" + "| c | d |\n" * (limits.TABLE_CELLS // 2 - 1)),
            words=ENDS,
        ),
        "tables_many.md": text(_framed("| a |\n|---|\n| b |\n\nx\n\n" * 6_000), words=ENDS, ends=CUT, says=PLAINLY, is_large=True),
        "list_25k.md": built(lambda: _framed("".join(f"- point{n}\n" for n in range(25_000))), words=(*ENDS, "point24999"), is_large=True),
        "list_2001.md": text(_framed("".join(f"{n}. point{n}\n" for n in range(1, 2_002))), words=(*ENDS, "point2001")),
        "headings_20k.md": built(lambda: _framed("".join(f"# head{n}\n" for n in range(20_000))), words=(*ENDS, "head19999"), is_large=True),
        "rules.md": text(_framed("***\n" * 20_000), words=ENDS, is_large=True),
        "list_start.md": text(_framed("999999999. far\n" + "1000000000. farther\n" + "-1. x\n"), words=(*ENDS, "farther")),
    }  # fmt: skip


def _long() -> dict[str, Attack]:
    arabic = "".join(f"a{n} \u05d0\u05d1 " for n in range(12_000))
    return {
        "word_1mb.md": built(lambda: _framed("W" * MEBI), words=ENDS, is_large=True),
        "word_1mb.txt": built(lambda: _framed("W" * MEBI), words=ENDS, is_large=True),
        "word_20001.md": text(_framed("w" * 20_001), words=ENDS),
        "word_wide.md": text(_framed("\u6f22" * 60_000), words=ENDS),
        "rtl_alt.md": text(_framed(arabic), words=ENDS),
        "rtl_alt_letters.md": text(_framed("a\u05d0" * 30_000), words=ENDS),
        "lines_300k.txt": built(lambda: _framed("a line\n" * 300_000), words=ENDS, is_large=True),
        "blank_16mb.txt": built(lambda: _framed("\n" * (16 * MEBI)), words=ENDS, is_large=True),
        "spaces_8mb.md": built(lambda: _framed(" " * (8 * MEBI)), words=ENDS, ends=CUT, is_large=True),
        "words_5mb.md": built(lambda: _framed("plain words " * 450_000), words=ENDS, ends=CUT, is_large=True),
        "words_10mb.txt": built(lambda: _framed("plain words. " * 800_000), words=ENDS, is_large=True),
        "largest.txt": built(lambda: _framed(("plain words. " * 99 + "\n\n") * 52_000)[:60_000_000] + END, words=ENDS, is_large=True),
        "too_large.md": Attack(make=lambda: b"a" * (limits.ARTICLE_BYTES + 1), ends=REFUSED, says="larger than 64 MB", is_large=True),
    }  # fmt: skip


def _letters() -> dict[str, Attack]:
    zalgo = "".join(letter + "\u0301\u0316\u0489\u20dd" * 60 for letter in "Zalgo comes here " * 6)
    controls = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    bidi = (
        f"---\nformat: als-article/1\ntitle: Safe \u202eexe.emosdrow\u202c title\n---\n{BEGIN}"
        f"dose 50\u202e05\u202c mg, NCT0\u202e1234567\u202c, [word\u202etxt](https://{HOST}/x) "
        f"{controls * 200} isolated\n\nnextword stands right."
    )
    noncharacters = "".join(map(chr, (0xFFFE, 0xFFFF, 0xFDD0, 0xFDD1, 0x1FFFE, 0x10FFFF)))
    breaks = "\u2028\u2029\u0085\x0b\x0c\x1c\x1d\x1e"
    wide = text(_framed("sixteen wide letters")).make().decode()
    return {
        "zalgo.md": text(_framed(zalgo * 20), words=ENDS),
        "zalgo_20k.md": text(_framed("e" + "\u0301" * 20_000), words=ENDS),
        "bidi.md": text(bidi, words=("alphaword", "nextword", "isolated")),
        "bidi_open.md": text(_framed("\u202e" * 3_000 + "\u2067" * 3_000 + "turnedword"), words=(*ENDS, "turnedword")),
        "zero_width.md": text(_framed("ri\u200blu\u200czo\u200dle\u2060 \U000e0041\U000e0042 " * 500 + "seenword"), words=(*ENDS, "seenword")),
        "nul.md": text(_framed("before\0after\0" * 500), words=ENDS, ends=CUT, says="were left out"),
        "controls.md": text(_framed("".join(map(chr, range(1, 32))) * 50 + "\x7f\x80\x9f"), words=ENDS),
        "noncharacters.md": text(_framed(f"{noncharacters}{breaks} keptword" * 20), words=(*ENDS, "keptword")),
        "bad_utf8.md": Attack(make=lambda: b"alphaword \xff\xfe\xc0\xaf\xed\xa0\x80\xf5 mid \xe6\xb8 omegaword", words=ENDS, ends=CUT),
        "bad_utf8_late.md": Attack(make=lambda: b"alphaword " + b"word " * 40_000 + b"\xe2\x82 omegaword", words=ENDS, ends=CUT),
        "utf16.md": Attack(make=lambda: wide.encode("utf-16"), words=ENDS),
        "utf16_odd.md": Attack(make=lambda: wide.encode("utf-16") + b"\xd8", words=ENDS, ends=CUT, says=UNREADABLE),
        "utf16_lone.md": Attack(make=lambda: wide.encode("utf-16-le").join((b"\xff\xfe", b"\x00\xd8x\x00")), words=ENDS, ends=CUT, says=UNREADABLE),
        "utf32.md": Attack(make=lambda: wide.encode("utf-32"), words=("alphaword",), ends=CUT),
        "bom_twice.md": text("\ufeff\ufeff" + _framed("x"), words=ENDS),
        "cr_only.md": text(_framed("one line\rtwo lines\r\rthree").replace("\n", "\r"), words=ENDS),
        "mixed_ends.md": text(_framed("one\r\ntwo\rthree\n\n\rfour"), words=ENDS),
        "surrogate.md": text(_framed("lone \ud800 and \udfff"), words=ENDS, ends=CUT),
        "stand_ins.md": text(_framed("\u2e32\u2e35\u2e31\u2e30\u2e33\u2e34\u2e38\u2e39 w[^info-a]\n\n[^info-a]: \"w\": **Good to know.** Yes.\n"), words=ENDS, ends=CUT, says=PLAINLY),
        "emoji.md": text(_framed("\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea " * 3_000), words=ENDS),
        "fonts.md": text(_framed("".join(map(chr, range(0x0370, 0x2e80, 7))) + "".join(map(chr, range(0x1f000, 0x1fb00, 3)))), words=ENDS),
    }  # fmt: skip


def _markup() -> dict[str, Attack]:
    tags = "\n".join(
        f'<{tag} src="http://{HOST}/{tag}" href="file:///{CANARY}/{tag}" style="x">in{tag}</{tag}>'
        for tag in HTML_TAGS.split()
    )
    inner = "<table><tr><td>" * 20 + "innerword" + "</td></tr></table>" * 20
    css = (
        f"<style>@import url(http://{HOST}/x.css); * {{background: url(file:///{CANARY}/b.png);"
        f" font: 99px x}} @font-face {{src: url(//{HOST}/f.ttf)}}</style> cssword"
    )
    return {
        "html_all_tags.md": text(BEGIN, tags, END, words=(*ENDS, "<marquee", "inxmp", f"file:///{CANARY}/img")),
        "nested_tables.md": text(_framed(inner), words=(*ENDS, "innerword", "<table><tr><td>")),
        "css_import.md": text(_framed(css), words=(*ENDS, "cssword", "@import")),
        "rich_text.md": text(
            f"---\nformat: als-article/1\ntitle: '<img src=\"file:///{CANARY}/t.png\"><b>boldword'\n"
            f"language: '<i>'\nsource: {{publisher: '<a href=\"file:///{CANARY}/p\">pubword</a>'}}\n"
            "questions: ['<b>questionword</b>']\n"
            f"summary: {{right: ['<img src=x>rightword']}}\n---\n{BEGIN}w[^info-a]{END}"
            f'\n[^info-a]: "w": **Good to know.** <img src="file:///{CANARY}/n.png">noteword\n',
            words=(*ENDS, "boldword", "noteword", "rightword"),
        ),
        "title_html.md": text(
            f"---\ntitle: '<img src=\"file:///{CANARY}/title.png\"><b>titleword'\n---\n", BEGIN, END,
            words=(*ENDS, "titleword"),
        ),
        "processing.md": text(_framed(f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///{CANARY}/e">]>&a; <![CDATA[dataword]]> <!-- commentword -->'), words=(*ENDS, "dataword", "commentword")),
        "script.md": text(_framed("<script>while(1);</script><svg onload=alert(1)><math>scriptword"), words=(*ENDS, "scriptword")),
        "fake_app.md": text(_framed("> **ALS Reader**: [Press here to renew your licence](https://" + HOST + "/pay)\n\n[ OK ] [ Cancel ]"), words=(*ENDS, "licence", "Cancel")),
    }  # fmt: skip


def _links() -> dict[str, Attack]:
    pictures = {
        "img_http.md": f"![altword](http://{HOST}/x.png) ![](https://{HOST}/y.jpg) <img src='http://{HOST}/z.gif'>",
        "img_file.md": f"![altword](file:///{CANARY}/x.png) ![]({CANARY}.png) ![](../{CANARY}/y.png) ![](/{CANARY}@2x.png)",
        "img_unc.md": f"![altword](//{HOST}/share/x.png) ![](\\\\\\\\{HOST}\\\\share\\\\y.png) ![](smb://{HOST}/x.png)",
        "img_dev.md": f"![altword](/dev/zero) ![](file:///dev/random) ![](/dev/tty) ![](/proc/self/{CANARY})",
        "img_data.md": "![altword](data:image/svg+xml;base64,PHN2Zy8+) ![](data:image/png;base64," + "A" * 60_000 + ")",
        "png_8k_x10.md": "altword " + " ".join(f"![](png_8k_{n}.png)" for n in range(10)),
    }  # fmt: skip
    schemes = (
        "javascript:alert(1)", "data:text/html,x", f"file:///{CANARY}", f"smb://{HOST}/x", f"//{HOST}/x",
        "ms-msdt:/id", "search-ms:query=x", f"/{CANARY}/passwd", "run.exe", f"{CANARY}.desktop", "vbscript:x",
        f"https://user:word@{HOST}/", f"https://{HOST}\\@evil.example/", "https://", "mailto:", "term:", "term:../x",
        f"ftp://{HOST}", f"https://{HOST}:99999/", "tel:911", "about:blank", f"https://exam%6Dple.{HOST}",
    )  # fmt: skip
    lines = "\n\n".join(f"[link{n}](<{target}>)" for n, target in enumerate(schemes))
    made = {
        name: text(_framed(words), words=(*ENDS, "altword"), ends=CUT, says=PICTURES)
        for name, words in pictures.items()
    }
    return {
        **made,
        "png_8k_x10.md": replace(
            made["png_8k_x10.md"], beside={f"png_8k_{n}.png": png(8_000) for n in range(10)}
        ),
        "links.md": text(_framed(lines), words=(*ENDS, "link0", "link21")),
        "homoglyph.md": text(_framed(f"[lookword](https://\u0430pple.{HOST}/) <https://\u0440aypal.{HOST}>"), words=(*ENDS, "lookword")),
        "userinfo.md": text(_framed(f"[userword](https://www.fda.gov@{HOST}/als)"), words=(*ENDS, "userword")),
        "fake_text_link.md": text(_framed(f"[https://www.fda.gov/als](https://{HOST}/als) fakeword"), words=(*ENDS, "fakeword")),
        "desktop_exe.md": text(_framed(f"[runword](run.exe) [x]({CANARY}.desktop) [y](./{CANARY}.sh) [z](file:{CANARY}.app)"), words=(*ENDS, "runword")),
        "anchors.md": text(_framed(f"[inword](#alphaword) [x](#) [y]({CANARY}.md#x) [z](?q)"), words=(*ENDS, "inword")),
        "long_link.md": text(_framed(f"[longword](https://{HOST}/{'a' * 100_000})"), words=(*ENDS, "longword")),
    }  # fmt: skip


def png(side: int) -> bytes:
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side // 8 + 1) * min(side, 100)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _nested_notes(count: int, copies: int) -> str:
    """Notes inside notes inside notes, each at every copy of the same words."""
    words = [f"n{number}" for number in range(2 * count)]
    middle = " ".join(words)
    ends: dict[int, list[int]] = {}
    notes = []
    for number in range(count):
        start = middle.index(words[number])
        last = words[2 * count - 1 - number]
        stop = middle.index(last) + len(last)
        ends.setdefault(stop, []).append(number)
        quote = middle[start:stop]
        notes.append(
            f'[^garble-n{number}]: "{quote}" (all {copies}): **Garbled: good{number}.** X.'
        )
    marked, before = "", 0
    for stop in sorted(ends):
        marked += middle[before:stop] + "".join(f"[^garble-n{n}]" for n in ends[stop])
        before = stop
    marked += middle[before:]
    others = f"\n\n{middle}" * (copies - 1)
    return f"{marked}{others}{END}\n" + "\n".join(notes) + "\n"


def _notes() -> dict[str, Attack]:
    marks = "".join(f"[^claim-{n}]" for n in range(30_000))
    crossing = " ".join(f"c{n}" for n in range(400))
    crossing_notes = "".join(
        f'[^claim-x{n}]: "c{n} … c{n + 200}": **False.** X.\n' for n in range(200)
    )
    words = crossing.split()
    for n in range(200):
        words[n + 200] += f"[^claim-x{n}]"
    return {
        "marks_30k.md": text("---\nformat: als-article/1\n---\n", BEGIN, marks, END, words=ENDS, ends=CUT, is_large=True),
        "notes_20k.md": built(lambda: BEGIN + " ".join(f"w{n}[^claim-{n}]" for n in range(20_000)) + END + "\n".join(f'[^claim-{n}]: "w{n}": **False.** X{n}.' for n in range(20_000)), words=(*ENDS, "X19999"), ends=CUT, is_large=True),
        "notes_2000.md": built(lambda: BEGIN + " ".join(f"w{n}[^claim-{n}]" for n in range(2_000)) + END + "\n".join(f'[^claim-{n}]: "w{n}": **False.** X{n}.' for n in range(2_000)), words=(*ENDS, "X1999"), is_large=True),
        "notes_nested.md": built(lambda: _nested_notes(400, 100), words=("omegaword",), is_large=True),
        "notes_crossing.md": text(BEGIN, " ".join(words), END, crossing_notes, words=ENDS),
        "note_blank_lines.md": text(BEGIN, "w[^info-a]", END, '\n[^info-a]: "w": **Good to know.** Yes.', "\n" * 60_000, "    lateword\n", words=(*ENDS, "lateword")),
        "note_long_quote.md": built(lambda: f'{BEGIN}w[^info-a]{END}\n[^info-a]: "' + "q" * (8 * MEBI), words=ENDS, ends=CUT, is_large=True),
        "note_escapes.md": text(BEGIN, "w[^info-a]", END, '\n[^info-a]: "' + '\\"' * 100_000, words=ENDS),
        "note_all_places.md": text("z" + "[^info-a]" + "z" * 49_999, END, '\n[^info-a]: "z" (all 50000): **Good to know.** Yes.\n', words=("omegaword",), is_large=True),
        "note_names.md": text(BEGIN, "w[^" + "info-" + "n" * 50_000 + "]", END, "\n[^info-" + "n" * 50_000 + ']: "w": **Good to know.** Yes.\n', words=ENDS),
        "note_in_note.md": text(BEGIN, "w[^info-a]", END, '\n[^info-a]: "w": **Good to know.** See [^info-a] and [^info-b].\n[^info-b]: "w": **Good to know.** x\n', words=ENDS),
        "frames.md": text("<!-- original:begin -->\n" * 3_000, BEGIN, END, "<!-- original:end -->\n" * 3_000, words=ENDS),
        "outside_words.alsmd": text("---\nformat: als-article/1\n---\noutsideword\n<!-- original:begin -->\nalphaword\n<!-- original:end -->\nlateoutside\n", words=("alphaword",), ends=CUT, says="words outside the article"),
    }  # fmt: skip


def _checking() -> dict[str, Attack]:
    near = "".join(
        f"[t](term:alss{a}{b}{c})\n\n" for a, b, c in itertools.product("abcdefghij", repeat=3)
    )
    return {
        "links_refused_10k.md": built(lambda: _framed(("[x](<y:\u00e9>) " * 50 + "\n\n") * 180 + "fill " * 200_000), words=ENDS, is_large=True),
        "links_unknown_10k.md": built(lambda: _framed(near * 9), words=ENDS, is_large=True),
        "keys_unknown.md": text("---\n", *(f"titel{n}: x\n" for n in range(450)), "---\n", BEGIN, END, words=ENDS),
        "sources_unknown.md": text("---\nformat: als-article/1\n---\n", BEGIN, "w[^info-a]", END, '\n[^info-a]: "w": **Good to know.** ', "[S1] [S2] " * 20_000, words=ENDS, is_large=True),
    }  # fmt: skip
