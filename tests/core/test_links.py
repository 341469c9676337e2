# SPDX-License-Identifier: MIT
"""Which addresses of a document become links (ROBUSTNESS rule 5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.links import checked_link, is_internal

ALLOWED = [
    "https://example.org",
    "http://example.org/",
    "HTTPS://Example.org/Path",
    "https://example.org:8443/a?b=c&d=%20e#f",
    "https://example.org./",
    "https://example.org:/a",
    "https://a.b.c.example.org/~user/(x)",
    "https://xn--bcher-kva.example/",
    "https://bücher.example/",
    "https://例え.example/渐冻",
    "https://192.0.2.1/a",
    "https://[2001:db8::1]/a",
    "https://[2001:db8::1]:443/a",
    "https://localhost/",
    "https://example.org/a@b",
    "https://example.org/%E6%B8%90",
    "https://doi.org/10.1000/xyz:123;a=b",
    "mailto:nurse@clinic.example.org",
    "mailto:a.b+c@example.org?subject=My%20question",
    "mailto:a@example.org?SUBJECT=Hello",
    "term:als",
    "option:qalsody",
    "trial:NCT03280056",
    "ref:cochrane-riluzole2012",
    "ref:a.b_c-d",
]

REFUSED = [
    "",
    "#here",
    "page.html",
    "run.exe",
    "./a",
    "../../etc/passwd",
    "/etc/passwd",
    "//host/share",
    "\\\\host\\share\\x.png",
    "C:\\Windows\\system32\\calc.exe",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://host/share",
    "smb://host/share",
    "ftp://example.org",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " https://example.org",
    "https://example.org ",
    "https://exa mple.org",
    "https://example.org/a b",
    "https://example.org/\n",
    "data:text/html,<script>",
    "vbscript:x",
    "ms-msdt:/id",
    "ms-word:ofe|u|https://example.org",
    "search-ms:query=x",
    "tel:911",
    "sms:911",
    "about:blank",
    "view-source:https://example.org",
    "blob:https://example.org/x",
    "qrc:/x",
    "alsimg:1",
    "https:",
    "https:/",
    "https://",
    "https:///path",
    "https:example.org",
    "https:/example.org",
    "https://.",
    "https://..",
    "https://-/",
    "https://-a.example/",
    "https://a..example/",
    "https://?q",
    "https://#f",
    "https://:443/",
    "https://example.org:99999/",
    "https://example.org:port/",
    "https://example.org::/",
    "https://example.org:80:80/",
    "https://user@example.org/",
    "https://user:word@example.org/",
    "https://example.com@evil.example/",
    "https://example.org\\@evil.example/",
    "https://exa%6Dple.org/",
    "https://example.org%2f@evil.example/",
    "https://[2001:db8::g]/",
    "https://[2001:db8::1/",
    "https://2001:db8::1/",
    "https://exam\u202eple.org/",
    "https://exam\u200bple.org/",
    "https://exam\u00adple.org/",
    "https://example.org/\u2066x",
    "https://example.org/\u3164",
    "https://example.org/%E2%80%AEgpj.exe",
    "https://example.org/%00",
    "https://example.org/%0d%0aSet-Cookie:x",
    "https://example.org/\ufeff",
    "https://example.org/\ud800",
    "https://example.org/\U000e0041",
    "https://exam\u00a0ple.org/",
    "https://<b>.example/",
    'https://".example/',
    "mailto:",
    "mailto:nobody",
    "mailto:a@b",
    "mailto:a@b..org",
    "mailto:a@-b.org",
    "mailto:a@example.org,b@example.org",
    "mailto:a@example.org?body=x",
    "mailto:a@example.org?cc=b@example.org",
    "mailto:a@example.org?subject=x&body=y",
    "mailto:a@example.org?subject=x%0d%0aBcc:b",
    "mailto:a@example.org?attach=/etc/passwd",
    "mailto://a@example.org",
    "term:",
    "term:-als",
    "term:a b",
    "term:a/b",
    "term:ä",
    "Term:als",
    "note:als",
    "trial:NCT1#x",
    "ref:../x",
]


@pytest.mark.parametrize("target", ALLOWED)
def test_honest_addresses_are_links(target: str) -> None:
    """A source that cannot be opened cannot be checked."""
    assert checked_link(target) == target


@pytest.mark.parametrize("target", REFUSED)
def test_all_else_is_no_link(target: str) -> None:
    """A click on words of a stranger must never start or open anything on this machine."""
    assert checked_link(target) == ""


@given(st.text(max_size=60))
def test_no_text_makes_the_check_fail(text: str) -> None:
    """What it gives back is the text itself or nothing."""
    for target in (text, f"https://{text}", f"mailto:{text}", f"term:{text}"):
        assert checked_link(target) in ("", target)


@pytest.mark.parametrize(
    ("target", "expected"), [("term:als", True), ("ref:x", True), ("https://x.y", False), ("", False)]
)  # fmt: skip
def test_links_into_the_evidence_are_told_apart(target: str, expected: bool) -> None:
    """They stay in the program; all others leave it."""
    assert is_internal(target) is expected
