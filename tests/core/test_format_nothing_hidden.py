# SPDX-License-Identifier: MIT
"""ROBUSTNESS rule 14: every word of a Markdown text is shown, or the reader is told."""

from hypothesis import example, given
from hypothesis import strategies as st

from als_reader.core.format import read_article

SHAPES = [
    "{w}", "# {w}", "{w}\n===\n", "> {w}", "> > - {w}", "- {w}", "  - {w}", "1. {w}\n   {w}", "7) {w}",
    "**{w}**", "_{w}_", "***{w}*", "`{w}`", "``{w}`", "[{w}](https://example.org)", "[{w}](run.exe)",
    "[{w}]", "\n[{w}]: {w}\n", "\n[{w}]: {w} '{w}'\n", "[{w}][{w}]", "![{w}](x.png)", "![{w}]",
    "<{w}>", "</{w}>", "<!-- {w} -->", "<div>\n{w}\n</div>\n", "<?{w}?>", "<https://example.org/{w}>",
    "&{w};", "\\{w}", "\\[{w}]", "[^{w}]", "    {w}", "\t{w}", "\n~~~\n{w}\n~~~\n", "***\n", "\n---\n",
    "| {w} | {w} |\n", "|---|---|\n", "| {w} |\n", "| {w} | {w} | {w} | {w} |\n", "{w}  \n", "{w}\\\n",
]  # fmt: skip
JOINS = st.sampled_from(["", " ", "\n", "\n\n"])


@given(st.lists(st.tuples(st.sampled_from(SHAPES), JOINS), max_size=25))
@example([("| {w} |\n", ""), ("|---|\n", ""), ("| {w} | {w} | {w} | {w} |\n", "")])
@example([("\n[{w}]: {w}\n", "\n"), ("\n[{w}]: {w} '{w}'\n", "")])
def test_every_word_is_shown_or_the_reader_is_told(pieces: list[tuple[str, str]]) -> None:
    """Words that vanish from a health text may be the ones that matter."""
    text = ""
    count = 0
    for shape, join in pieces:
        while "{w}" in shape:
            shape = shape.replace("{w}", f"w{count}q", 1)  # noqa: PLW2901
            count += 1
        text += shape + join
    article = read_article(f"Begin.\n\n{text}".encode(), "x.md")
    if not any(problem.notice for problem in article.problems if "picture" not in problem.text):
        assert [f"w{n}q" for n in range(count) if f"w{n}q" not in article.text] == []
