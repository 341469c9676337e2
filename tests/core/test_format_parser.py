# SPDX-License-Identifier: MIT
from als_reader.core.format.parser import markdown_parser


def test_the_parser_makes_no_page_of_its_own() -> None:
    """Words reach the reader through our own checks only, never as HTML of a library."""
    parser = markdown_parser()
    assert [token.content for token in parser.parse("Some *words*")][1] == "Some *words*"
    assert parser.render("Some *words*") == ""
