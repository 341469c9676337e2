# SPDX-License-Identifier: MIT
"""The look of the window, a host for dialogs, a home of its own, and facts that were refreshed."""

from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.news import News
from als_reader.core.refresh.values import ProductRecord, RegistryRecord
from tests.ui.access.conftest import documents
from tests.ui.dialogs.conftest import find, host, styled
from tests.ui.panes.conftest import look
from tests.ui.window.conftest import click, open_window

__all__ = ["click", "documents", "find", "host", "look", "open_window", "styled"]


@pytest.fixture
def refreshed(evidence: Evidence) -> Evidence:
    """The facts after a refresh that could not check everything and found something."""
    news = News(
        asked_on=date(2026, 11, 24),
        registry_host="clinicaltrials.gov",
        options={"qalsody": ProductRecord(application="NDA 215887")},
        unchecked={next(iter(evidence.trial_by_id)): "It was not in the answer."},
        found=(RegistryRecord(nct="NCT00000001", brief_title="A", overall_status="RECRUITING"),),
    )
    return replace(evidence, news=news)
