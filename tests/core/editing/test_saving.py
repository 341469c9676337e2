# SPDX-License-Identifier: MIT
"""Nobody's file is replaced without asking, and the article's own file never is."""

from dataclasses import replace
from pathlib import Path

import pytest

from als_reader.core.editing.draft import Draft, open_draft
from als_reader.core.editing.facts import set_title
from als_reader.core.editing.saving import (
    Obstacle,
    Origin,
    obstacle,
    origin_of,
    save_annotated,
)
from als_reader.core.errors import NotSavedError, SaveError


@pytest.fixture
def own(tmp_path: Path, draft: Draft) -> Path:
    """An annotated file."""
    path = tmp_path / "own.alsmd"
    path.write_bytes(draft.data)
    return path


def test_a_draft_is_saved_and_saved_again(tmp_path: Path, draft: Draft) -> None:
    """The second time without a question."""
    path = tmp_path / "new.alsmd"
    origin = save_annotated(draft, path, Origin())
    other = set_title(draft, "Other")
    assert obstacle(path, origin) is Obstacle.NONE
    assert save_annotated(other, path, origin).file_hash != origin.file_hash
    assert open_draft(path.read_bytes()).title == "Other"


def test_the_articles_own_file_is_never_written(tmp_path: Path) -> None:
    """Not even if told to, and not through a link."""
    path = tmp_path / "article.txt"
    path.write_bytes(b"One two")
    link = tmp_path / "link.txt"
    link.hardlink_to(path)
    origin = origin_of(path, b"One two")
    draft = open_draft(b"One two", "article.txt")
    for target in (path, link):
        assert obstacle(target, origin) is Obstacle.ORIGINAL
        with pytest.raises(NotSavedError, match="Save the annotated article under another name"):
            save_annotated(draft, target, origin, may_replace=True)
    assert path.read_bytes() == b"One two"


def test_another_file_is_replaced_only_if_told(tmp_path: Path, draft: Draft, own: Path) -> None:
    """It may be somebody's work."""
    other = tmp_path / "other.alsmd"
    other.write_bytes(b"mine")
    origin = origin_of(own, own.read_bytes())
    assert origin.is_annotated
    assert obstacle(tmp_path / "none.alsmd", origin) is Obstacle.NONE
    with pytest.raises(NotSavedError, match=r"There is a file other.alsmd already"):
        save_annotated(draft, other, origin)
    assert other.read_bytes() == b"mine"
    assert save_annotated(draft, other, origin, may_replace=True).path == str(other)
    assert other.read_bytes() == draft.data


def test_what_another_program_has_changed_is_noticed(draft: Draft, own: Path) -> None:
    """Two people may work on one file."""
    origin = origin_of(own, own.read_bytes())
    own.write_bytes(set_title(draft, "Theirs").data)
    with pytest.raises(NotSavedError, match=r"Another program has changed own.alsmd"):
        save_annotated(draft, own, origin)
    assert open_draft(own.read_bytes()).title == "Theirs"
    own.unlink()
    assert obstacle(own, origin) is Obstacle.NONE
    own.mkdir()
    assert obstacle(own, origin) is Obstacle.CHANGED


def test_words_of_others_are_not_lost(draft: Draft, own: Path) -> None:
    """Somebody has written more into the file than an annotated article holds."""
    own.write_bytes(draft.data + b"\nA remark for my colleague.\n")
    origin = origin_of(own, own.read_bytes())
    with pytest.raises(NotSavedError, match="They would be lost"):
        save_annotated(draft, own, origin)
    assert b"colleague" in own.read_bytes()


def test_words_from_nowhere_have_no_file(tmp_path: Path, draft: Draft) -> None:
    """Such as those from the clipboard."""
    assert origin_of(None, b"One") == Origin()
    assert not origin_of(tmp_path / "a.md", b"---\noriginal: {}\n---\nOne").is_annotated


def test_a_disk_that_refuses_is_told(tmp_path: Path, draft: Draft) -> None:
    """The draft is still there."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError):
        save_annotated(draft, tmp_path / "file" / "x.alsmd", Origin())


def test_a_draft_that_cannot_be_written_leaves_the_file(draft: Draft, own: Path) -> None:
    """Its bytes are made before the file is touched."""
    before = own.read_bytes()
    odd = Draft(source=replace(draft.source, original=b"\xff"))
    with pytest.raises(Exception, match="UTF-8"):
        save_annotated(odd, own, origin_of(own, before))
    assert own.read_bytes() == before
