# SPDX-License-Identifier: MIT
"""Sets carried by hand are taken only if they are whole, not older, and signed if that is asked."""

import base64
import errno
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.errors import RefreshError, SaveError
from als_reader.core.refresh.carrying import export_set, import_set
from als_reader.core.refresh.signing import is_signed, key_from, sign, write_keys
from als_reader.core.refresh.store import RefreshStore
from tests.core.refresh.some_sets import NEW, OLD, TODAY, files_of, some_set

POSIX = pytest.mark.skipif(os.name == "nt", reason="there are no such files on Windows")


@pytest.fixture(autouse=True)
def no_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about power that fails."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def store(tmp_path: Path) -> RefreshStore:
    """A store with one set."""
    store = RefreshStore(tmp_path / "refreshed")
    store.keep(NEW)
    return store


@pytest.fixture
def folder(tmp_path: Path, store: RefreshStore) -> Path:
    """A folder with that set, not signed."""
    export_set(store, tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    """The public key to the private one in `tmp_path / "key"`."""
    return key_from(write_keys(tmp_path / "key").encode("ascii"), "The key")


def test_a_set_comes_to_another_machine_just_as_it_was(folder: Path, tmp_path: Path) -> None:
    """By a stick or a shared disk, without any network."""
    new = import_set(folder, None, TODAY)
    assert new == NEW
    other = RefreshStore(tmp_path / "other")
    other.keep(new)
    assert other.current(TODAY).refreshed == NEW
    assert set(files_of(folder)) == {"refreshed.json", "SHA256SUMS"}


@POSIX
@pytest.mark.skipif(not shutil.which("sha256sum"), reason="there is no sha256sum")
def test_the_sum_can_be_checked_without_als_reader(folder: Path) -> None:
    """Who looks after many machines has other tools too."""
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0


def test_there_must_be_something_to_give_out(tmp_path: Path) -> None:
    """And the way to it is told."""
    with pytest.raises(RefreshError, match="als-reader refresh"):
        export_set(RefreshStore(tmp_path / "refreshed"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_takes_nothing_is_told(store: RefreshStore, tmp_path: Path) -> None:
    """Such as a stick that is full or locked."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(SaveError):
        export_set(store, tmp_path / "file")


@pytest.mark.parametrize("name", ["refreshed.json", "SHA256SUMS"])
def test_a_part_that_is_missing_or_cut_off_is_refused(folder: Path, name: str) -> None:
    """A copy may end half-way."""
    data = (folder / name).read_bytes()
    for length in range(0, len(data), 64):
        (folder / name).write_bytes(data[:length])
        with pytest.raises(RefreshError, match="damaged"):
            import_set(folder, None, TODAY)
    (folder / name).unlink()
    with pytest.raises(RefreshError, match=f"{name} could not be read: This file is not there"):
        import_set(folder, None, TODAY)


@POSIX
def test_what_is_no_file_is_refused_at_once(folder: Path) -> None:
    """A pipe would hang us."""
    (folder / "refreshed.json").unlink()
    os.mkfifo(folder / "refreshed.json")
    with pytest.raises(RefreshError, match="This is not a file"):
        import_set(folder, None, TODAY)


def test_an_older_set_is_refused_unless_it_is_wished(folder: Path) -> None:
    """An old stick must not take newer news away, but a mistake can be undone by hand."""
    newer = some_set("2026-11-25T21:00:01Z")
    with pytest.raises(RefreshError, match="You have a newer one, from 2026-11-25"):
        import_set(folder, None, TODAY, current=newer)
    assert import_set(folder, None, TODAY, current=newer, allow_older=True) == NEW
    assert import_set(folder, None, TODAY, current=NEW) == NEW
    assert import_set(folder, None, TODAY, current=OLD) == NEW


def test_a_set_of_a_day_that_has_not_come_is_refused(folder: Path) -> None:
    """It would keep every later one out; a time zone's difference is no reason."""
    assert import_set(folder, None, TODAY.replace(day=23)) == NEW
    with pytest.raises(RefreshError, match="Check the date of this computer"):
        import_set(folder, None, TODAY.replace(day=22))
    assert import_set(folder, None, TODAY.replace(year=2028)) == NEW


def test_a_record_of_a_day_that_has_not_come_is_refused(tmp_path: Path) -> None:
    """A mirror may be wrong about one trial, and then about more."""
    store = RefreshStore(tmp_path / "refreshed")
    store.keep(some_set("2026-01-01T00:00:00Z"))
    export_set(store, tmp_path / "out")
    with pytest.raises(RefreshError, match="has not come"):
        import_set(tmp_path / "out", None, TODAY.replace(month=2))


# --- signatures ---


def test_a_signed_set_is_taken_by_those_who_know_the_key(
    store: RefreshStore, tmp_path: Path, key: bytes
) -> None:
    """And by those who have none."""
    export_set(store, tmp_path / "out", tmp_path / "key")
    assert import_set(tmp_path / "out", key, TODAY) == NEW
    assert import_set(tmp_path / "out", None, TODAY) == NEW


def test_with_a_key_a_set_without_a_signature_is_refused(
    store: RefreshStore, tmp_path: Path, key: bytes
) -> None:
    """And a signature that no longer fits does not stay beside a new set."""
    export_set(store, tmp_path / "out", tmp_path / "key")
    export_set(store, tmp_path / "out")
    with pytest.raises(RefreshError, match="not signed"):
        import_set(tmp_path / "out", key, TODAY)


def test_with_a_key_a_changed_set_is_refused(
    store: RefreshStore, tmp_path: Path, key: bytes
) -> None:
    """Even if its sum was made to fit."""
    folder = tmp_path / "out"
    export_set(store, folder, tmp_path / "key")
    signature = (folder / "SHA256SUMS.sig").read_bytes()
    store.keep(some_set("2026-11-25T22:00:00Z"))
    export_set(store, folder)
    (folder / "SHA256SUMS.sig").write_bytes(signature)
    with pytest.raises(RefreshError, match="Do not use this set"):
        import_set(folder, key, TODAY)


def test_with_a_key_the_signature_of_somebody_else_is_refused(
    store: RefreshStore, tmp_path: Path, key: bytes
) -> None:
    """Whoever may write to the shared disk."""
    write_keys(tmp_path / "other")
    export_set(store, tmp_path / "out", tmp_path / "other")
    with pytest.raises(RefreshError, match="Do not use this set"):
        import_set(tmp_path / "out", key, TODAY)


@given(
    signature=st.binary(max_size=100) | st.binary(min_size=64, max_size=64).map(base64.b64encode)
)
def test_nothing_else_counts_as_a_signature(signature: bytes) -> None:
    """And nothing else than a yes or no comes of it."""
    assert not is_signed(b"data", signature, bytes(range(32)))


@POSIX
def test_only_its_owner_can_read_a_private_key(tmp_path: Path) -> None:
    """And a second key never takes the place of the first."""
    public = write_keys(tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    before = (tmp_path / "key").read_bytes()
    assert public.encode("ascii") not in before
    with pytest.raises(RefreshError, match="never replaced"):
        write_keys(tmp_path / "key")
    assert (tmp_path / "key").read_bytes() == before


def test_a_key_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no half key is left."""
    with pytest.raises(RefreshError, match="could not be written"):
        write_keys(tmp_path / "no folder" / "key")

    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RefreshError, match="could not be written"):
        write_keys(tmp_path / "key")
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("text", [b"", b"no key", b"AAAA", b"\xff" * 44, b"A" * 44])
def test_what_is_no_key_is_told(tmp_path: Path, text: bytes) -> None:
    """A wrong file is easily named."""
    (tmp_path / "key").write_bytes(text)
    with pytest.raises(RefreshError, match="The key in key is not a key"):
        sign(b"data", tmp_path / "key")
