# SPDX-License-Identifier: MIT
"""Sentences that are put together, in the Chinese that readers get."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.export import about
from als_reader.core.export.facts import option_status, trial_status
from als_reader.core.origins import facts_origin
from als_reader.core.pictures.timeline import timeline
from als_reader.core.pictures.trial_counts import trial_counts
from als_reader.core.theme import THEMES
from als_reader.ui.find_bar import FindBar
from als_reader.ui.languages import speak
from als_reader.ui.panes.side_pane import SidePane
from als_reader.ui.panes.wrapped_text import WrapButton
from als_reader.ui.pictures.words import day_words, event_line, row_sentence, timeline_end
from als_reader.ui.reader.margin_tags import entry_name

pytestmark = pytest.mark.gui
TODAY = date(2026, 11, 25)
BROKEN = re.compile(r"[。：、，] |[\u4e00-\u9fff）][:.,] ?|[\u4e00-\u9fff] \(")
"""A space after a Chinese sign, or a half-width sign after a Chinese letter."""


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    """As a start speaks it."""
    font, locale, before = qapp.font(), QLocale(), set(qapp.findChildren(QTranslator))
    speak("zh_CN")
    yield
    speak("en")
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setFont(font)


def test_statuses_and_origins_have_chinese_signs_only(evidence: Evidence) -> None:
    """Everywhere that the age of a fact is said."""
    late = TODAY + timedelta(days=2_000)
    words = [option_status(option, evidence, late) for option in evidence.option_by_id.values()]
    words += [trial_status(trial, evidence, late) for trial in evidence.trial_by_id.values()]
    news = replace(evidence.news, asked_on=TODAY, registry_host="a", fda_host="b")
    for facts in (evidence, replace(evidence, news=news)):
        words += [facts_origin(facts, late), about.facts_as_of(facts)]
    assert [text for text in words if BROKEN.search(text)] == []
    assert any("。" in text for text in words)


def test_names_of_notes_have_a_chinese_colon(bundled_entries: tuple[Entry, ...]) -> None:
    """Screen readers say the name of a mark as one sentence."""
    name = entry_name(next(entry for entry in bundled_entries if entry.first.quote))
    assert "：" in name
    assert not BROKEN.search(name)


def test_pictures_are_said_in_chinese(evidence: Evidence) -> None:
    """Rows list their phases with the sign for lists; a day beside its year has none."""
    counts, shown = trial_counts(evidence, TODAY), timeline(evidence, TODAY)
    assert counts
    assert shown
    rows = [row_sentence(row) for row in counts.rows]
    assert any("、" in row for row in rows)
    assert [row for row in rows if BROKEN.search(row)] == []
    event = shown.events[0]
    assert "年" not in day_words(event, has_year=False)
    assert day_words(event) in event_line(event)
    assert ", " not in event_line(event)
    assert not BROKEN.search(timeline_end(shown))


def test_cards_and_filters_have_chinese_signs(
    qtbot: QtBot, evidence: Evidence, bundled_article: Article, bundled_entries: tuple[Entry, ...]
) -> None:
    """What is shown above the trials and on the card of an option."""
    pane = SidePane(THEMES["light"], TODAY)
    qtbot.addWidget(pane)
    pane.show_tab("options")
    pane.set_article(bundled_article, bundled_entries)
    pane.set_evidence(evidence)
    pane.open_link("option:riluzole-tablets")
    status = next(
        label.text() for label in pane.findChildren(QLabel) if label.text().startswith("状态截至")
    )
    assert status.endswith("。")
    pane.show_tab("trials")
    facets = [b for b in pane.findChildren(WrapButton) if b.text().endswith("：全部")]
    assert facets
    assert [place.search_key for place in pane.searchables()] == [
        "notes",
        "glossary",
        "options",
        "trials",
    ]


def test_places_of_find_keep_their_identifiers(qtbot: QtBot) -> None:
    """Programs that help a reader press a button know it by its identifier."""
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.show_counts([("notes", "注释", 3)])
    found = [b for b in bar.findChildren(WrapButton) if b.text().startswith("注释")]
    assert [button.accessibleIdentifier() for button in found] == ["find-in-notes"]
