# SPDX-License-Identifier: MIT
import hashlib

import pytest

from als_reader.core import sums


@pytest.mark.parametrize("length", [0, 1, 1_000, sums.SHORT, sums.SHORT + 1])
@pytest.mark.parametrize("own", [sums.OWN_MODULES, ("no_such_module",)])
def test_the_sum_is_the_same_however_it_is_made(
    length: int, own: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading places and drafts are found by it."""
    monkeypatch.setattr(sums, "OWN_MODULES", own)
    data = b"x" * length
    assert sums.sha256(data) == hashlib.sha256(data).hexdigest()
