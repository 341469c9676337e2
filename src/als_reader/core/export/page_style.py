# SPDX-License-Identifier: MIT
"""The style of an exported page, from the colours of a theme."""

from base64 import b64encode

from als_reader.core.theme import THEMES, Theme

TOKENS = (
    "page", "panel", "soft_border", "text", "quiet", "link", "focus", "garbled", "wrong",
    "caution", "right", "promotional", "missing",
)  # fmt: skip

# No ">" or "&" may stand in here: the page is XML as well, where they would be escaped.
_RULES = """
* { box-sizing: border-box; }
html { font-size: 112.5%; line-height: 1.6; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", "ALS Reader Han", sans-serif; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
h4, h5, h6 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol { margin: 0 0 .75rem; }
pre { white-space: pre-wrap; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--panel); outline: 3px solid var(--focus); outline-offset: 2px; }
.symbols { position: absolute; }
.sign { width: .85em; height: .85em; fill: none; stroke: currentColor; stroke-width: 2.6;
  stroke-linecap: round; stroke-linejoin: round; vertical-align: -.05em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; padding: .75rem 1rem; }
.quiet { color: var(--quiet); }
.card { background: var(--panel); border: 1px solid var(--soft-border); border-radius: 12px;
  padding: 1rem 1.25rem; margin: 1.25rem 0; }
.card h2, .card h3 { margin-top: 0; }
.lines { list-style: none; padding: 0; }
.lines li { padding-left: 1.6rem; text-indent: -1.6rem; margin-bottom: .5rem; }
.lines .sign { margin-right: .5rem; text-indent: 0; }
nav ul { list-style: none; padding: 0; }
nav li { display: inline-block; margin-right: 1rem; }
nav a { display: inline-block; padding: .4rem 0; }
.garbled { --verdict: var(--garbled); } .wrong { --verdict: var(--wrong); }
.caution { --verdict: var(--caution); } .right { --verdict: var(--right); }
.promotional { --verdict: var(--promotional); } .missing { --verdict: var(--missing); }
.link { --verdict: var(--link); }
.words { text-decoration-color: var(--verdict); }
.wavy { text-decoration-line: underline; text-decoration-style: wavy;
  text-decoration-thickness: 1.5px; text-underline-offset: .2em; text-decoration-skip-ink: none;
  text-decoration-color: var(--verdict); }
.solid, .dashed, .dotted { border-bottom: 2px solid var(--verdict); padding-bottom: .28em; }
.dashed { border-bottom-style: dashed; } .dotted { border-bottom-style: dotted; }
.striped { background: repeating-linear-gradient(45deg, transparent 0 5px,
  color-mix(in srgb, var(--promotional) 16%, transparent) 5px 7px); }
.text p, .text li, .text td, .text th { line-height: 2.1; }
.tag { color: var(--verdict); font-weight: 700; font-size: .78rem; text-decoration: none;
  white-space: nowrap; padding: .3em .2em; vertical-align: .35em; line-height: 1; }
.tag:hover { text-decoration: underline; }
.ours { color: var(--garbled); font-weight: 600; }
.replaced { color: var(--garbled); font-weight: 600; border-bottom: 2px dotted var(--garbled); }
.verdict { color: var(--verdict); font-weight: 700; }
.note { border-left: 4px solid var(--verdict); padding: .25rem 0 .25rem 1rem; margin: 0 0 1.5rem; }
.cite { font-size: .85rem; white-space: nowrap; text-decoration: none; }
.sources { font-size: .9rem; } .sources ul { padding-left: 1.2rem; }
.back a { display: inline-block; padding: .35rem .6rem .35rem 0; }
.plain { list-style: none; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--soft-border);
  padding: .25rem .5rem; text-align: left; }
blockquote { margin: 0 0 .75rem; padding-left: 1rem; border-left: 3px solid var(--soft-border); }
footer { padding-bottom: 3rem; margin-top: 3rem; border-top: 1px solid var(--soft-border); }
@media print {
  html { font-size: 9.5pt; line-height: 1.35; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .skip, .back, .note .sources, .card .sources { display: none; }
  .card { padding: .5rem .75rem; margin: .6rem 0; } .note { margin: 0 0 .8rem; padding-block: 0; }
  p, ul, ol { margin-bottom: .3rem; } h2 { margin-top: 1.5rem; }
  h2, h3 { break-after: avoid; }
  .note, .card, li { break-inside: avoid; }
  a { color: inherit; }
  .address { color: inherit; }
  .text p, .text li { line-height: 1.75; }
}
"""


def page_style(theme: Theme, han_font: bytes = b"") -> str:
    """The style sheet. The light page turns dark where the reader's system is dark.

    `han_font` holds the East Asian characters for systems that have none.
    """
    sheet = f":root {{ {_colours(theme)} }}{_RULES}"
    if han_font:
        data = b64encode(han_font).decode("ascii")
        address = f"data:font/otf;base64,{data}"
        sheet += f'@font-face {{ font-family: "ALS Reader Han"; src: url({address}); }}\n'
    if theme is THEMES["light"]:
        dark = _colours(THEMES["dark"])
        sheet += f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    elif theme.is_dark:
        sheet += f"@media print {{ :root {{ {_colours(THEMES['light'])} }} }}\n"
    return sheet


def _colours(theme: Theme) -> str:
    scheme = "dark" if theme.is_dark else "light"
    tokens = (f"--{name.replace('_', '-')}: {getattr(theme, name)};" for name in TOKENS)
    return " ".join((f"color-scheme: {scheme};", *tokens))
