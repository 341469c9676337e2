# SPDX-License-Identifier: MIT
"""Refreshed sets that are carried by hand: given out to a folder, and taken in with care."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from als_reader.core.errors import RefreshError
from als_reader.core.files import atomic_write
from als_reader.core.refresh.sets import (
    CLOCK_SLACK,
    DATA_NAME,
    SUMS_NAME,
    asked_time,
    read_file,
    read_summed,
    set_bytes,
    sums_of,
)
from als_reader.core.refresh.signing import is_signed, sign
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet

SIGNATURE_NAME: Final = "SHA256SUMS.sig"


def export_set(store: RefreshStore, folder: Path, signing_key: Path | None = None) -> RefreshedSet:
    """Write the newest set of a store into a folder, with its sum and, given a key, a signature.

    Raises RefreshError if there is none or the key is none, and SaveError.
    """
    kept = store.peek()
    if kept is None:
        raise RefreshError(
            "There is no news to give out yet.", "Check for news first: als-reader refresh"
        )
    data = set_bytes(kept)
    sums = sums_of(data)
    signature = sign(sums, signing_key) if signing_key else b""
    # Who reads meanwhile finds a sum that does not fit, and refuses.
    atomic_write(folder / DATA_NAME, data)
    if signature:
        atomic_write(folder / SIGNATURE_NAME, signature)
    else:
        (folder / SIGNATURE_NAME).unlink(missing_ok=True)
    atomic_write(folder / SUMS_NAME, sums)
    return kept


def import_set(
    folder: Path,
    key: bytes | None,
    today: date,
    *,
    current: RefreshedSet | None = None,
    allow_older: bool = False,
) -> RefreshedSet:
    """Read a set from a folder; `RefreshStore.keep` keeps it.

    Refused with RefreshError: a set that is not whole or makes no sense; one from a day that has
    not come; one that is older than `current`, unless `allow_older`; and, if there is a public
    `key`, one that its owner has not signed.
    """
    data, sums = read_file(folder / DATA_NAME), read_file(folder / SUMS_NAME)
    if key is not None:
        _check_signature(folder, sums, key)
    new = read_summed(data, sums)
    _check_days(new, today)
    if current and not allow_older and asked_time(new) < asked_time(current):
        raise RefreshError(
            f"This set is from {_day(new)}. You have a newer one, from {_day(current)}.",
            "Nothing was changed. Ask for a newer set where this one came from.",
        )
    return new


def _check_signature(folder: Path, sums: bytes, key: bytes) -> None:
    if not (folder / SIGNATURE_NAME).exists():
        raise RefreshError(
            f"This set is not signed: {SIGNATURE_NAME} is not there.",
            "Your configuration asks for signed sets. Ask for one where this one came from.",
        )
    if not is_signed(sums, read_file(folder / SIGNATURE_NAME), key):
        raise RefreshError(
            "The signature of this set does not fit the key in your configuration.",
            "Do not use this set. Ask the people who made it.",
        )


def _check_days(new: RefreshedSet, today: date) -> None:
    latest = datetime.combine(today, time.max, UTC) + CLOCK_SLACK
    days = [
        day
        for record in new.trials + new.found
        for day in (record.first_posted, record.results_first_posted, record.last_update_posted)
        if day
    ]
    if asked_time(new) > latest or max(days, default="") > latest.date().isoformat():
        raise RefreshError(
            "This set is from a day that has not come yet.",
            "Check the date of this computer. If it is right, ask the people who made the set.",
        )


def _day(new: RefreshedSet) -> str:
    return new.asked_at[:10]
