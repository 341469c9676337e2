# SPDX-License-Identifier: MIT
"""Notes as Hypothesis exports them: what its client saves and opens, and what its API gives.

A row of Hypothesis has one place, so a note with several places becomes several rows.
"""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from dataclasses import replace

from als_reader import __version__
from als_reader.core.article import Note, Verdict
from als_reader.core.interchange.loading import (
    day,
    items,
    mapping,
    mappings,
    one_line,
    raw_text,
    text,
)
from als_reader.core.interchange.markdown_writing import markdown_of
from als_reader.core.interchange.outgoing import Outgoing, Places
from als_reader.core.interchange.outside import OutsideNote, Where
from als_reader.core.interchange.own_notes import own_note
from als_reader.core.interchange.plain_words import escaped, words_of_markdown
from als_reader.core.interchange.selecting import where_of
from als_reader.core.interchange.w3c import selectors
from als_reader.core.links import checked_link

USER = "acct:als_reader@als-reader.invalid"
"""Hypothesis wants an account. This one cannot exist."""


def hypothesis_export(article: Outgoing) -> dict[str, object]:
    """Give all notes in the shape of the client's JSON export."""
    places = Places(article)
    rows = [row for note in article.article.notes for row in _rows(note, article, places)]
    return {
        "export_date": f"{(article.made_or_today)}T00:00:00.000Z",
        "export_userid": USER,
        "client_version": f"ALS Reader {__version__}",
        **article.article_value(),
        "annotations": rows,
    }


def _rows(note: Note, article: Outgoing, places: Places) -> Iterator[dict[str, object]]:
    found = places.of(note)
    words = _words(note, article)
    for number in range(max(1, len(found))):
        row_id = _row_id(f"{article.name}#{note.id}#{number}")
        target: dict[str, object] = {"source": _address(article)}
        if found:
            where, end = found[number]
            in_units = Where(
                exact=where.exact,
                prefix=where.prefix,
                suffix=where.suffix,
                start=_units(places.text, where.start or 0),
            )
            target["selector"] = selectors(in_units, _units(places.text, end))
        yield {
            "id": row_id,
            "created": f"{article.made_or_today}T00:00:00.000000+00:00",
            "updated": f"{article.made_or_today}T00:00:00.000000+00:00",
            "user": USER,
            "user_info": {"display_name": article.article.review.by or None},
            "uri": _address(article),
            "text": words,
            "tags": [note.verdict.value, *article.tags],
            "group": "__world__",
            "permissions": {
                "read": ["group:__world__"], "admin": [USER], "update": [USER], "delete": [USER],
            },
            "target": [target],
            "document": {"title": [article.article.title] if article.article.title else []},
            "links": {},
            "hidden": False,
            "flagged": False,
            **article.note_value(note, [words]),
        }  # fmt: skip


def _words(note: Note, article: Outgoing) -> str:
    """The note in Markdown, which Hypothesis shows, with links that open there."""
    body = tuple(
        tuple(replace(run, link=article.address(run.link) if run.link else "") for run in words)
        for words in note.body
    )
    judgement = f"{note.verdict.value}: {note.correction}" if note.correction else note.verdict
    verdict = "" if note.verdict is Verdict.NOTE else f"**{escaped(judgement)}.**"
    lost = f"“{escaped(note.quote)}” could not be placed." if note.orphan_reason else ""
    return "\n\n".join(filter(None, (verdict, markdown_of(body), lost)))


def _address(article: Outgoing) -> str:
    url = checked_link(article.article.source.url)
    return url if url.startswith(("http:", "https:")) else article.name


def _row_id(name: str) -> str:
    """22 letters and digits, as Hypothesis has them; the same for the same note every time."""
    digest = hashlib.sha256(name.encode()).digest()[:16]
    return urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def _units(text: str, point: int) -> int:
    return len(text[:point].encode("utf-16-le", "surrogatepass")) // 2


# --- reading ---


def rows_of(value: object) -> list[object] | None:
    """The rows of an export or of an answer of the API; none if it is something else."""
    whole = mapping(value)
    for key in ("annotations", "rows"):
        if isinstance(whole.get(key), list):
            return items(whole[key])
    if isinstance(value, list) and any("uri" in row and "target" in row for row in mappings(value)):
        return value
    return None


def hypothesis_notes(rows: list[object]) -> Iterator[OutsideNote]:
    """Every row as a note."""
    for row in mappings(rows):
        words = text(row.get("text"))
        wheres = [where_of(target, in_units=True) for target in mappings(row.get("target"))]
        yield OutsideNote(
            words=words_of_markdown(words),
            wheres=tuple(where for where in wheres if where),
            author=_author(row),
            made=day(row.get("updated")) or day(row.get("created")),
            tags=tuple(filter(None, map(one_line, items(row.get("tags"))))),
            is_reply=bool(items(row.get("references"))),
            own=own_note(row, [words]),
        )


def _author(row: Mapping[str, object]) -> str:
    name = one_line(mapping(row.get("user_info")).get("display_name"))
    account = raw_text(row.get("user")).removeprefix("acct:").partition("@")[0]
    return name or one_line(account)
