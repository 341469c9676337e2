# SPDX-License-Identifier: MIT
"""About ALS Reader: what it is and is not, where its facts come from, where its files are."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Reference
from als_reader.core.language import labelled
from als_reader.paths import Paths
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.plain_field import PlainField
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.reader.provenance import date_words

LICENCES = (
    ("ALS Reader", "MIT"),
    ("Qt, PySide6, Shiboken", "LGPL-3.0"),
    ("markdown-it-py, mdurl", "MIT"),
    ("platformdirs", "MIT"),
    ("PyYAML", "MIT"),
    ("pypdf", "BSD-3-Clause"),
    ("sentencex", "MIT"),
    ("ALS Reader Han (a part of Noto Sans CJK SC)", "OFL-1.1"),
    ("Atkinson Hyperlegible Next", "OFL-1.1"),
    ("OpenDyslexic", "OFL-1.1"),
)
"""Names and licences are facts, the same in every language."""


class AboutDialog(ReaderDialog):
    """Tells the plain facts about the program."""

    link_activated = Signal(str)
    """The address of a source that the reader wants to open."""

    def __init__(
        self,
        version: str,
        evidence: Evidence | None,
        paths: Paths,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("AboutDialog", "About ALS Reader"), parent)
        self.setAccessibleIdentifier("about-dialog")
        self._evidence = evidence
        self._fields: list[PlainField] = []
        for title, texts in self._plain_words(version):
            panel = self.add_panel(title)
            for text in texts:
                panel.addWidget(TextLabel(text))
        self._add_facts(self.add_panel(self.tr("Where the facts come from")))
        self._add_paths(paths)
        licences = self.add_panel(self.tr("Licences"))
        for name, licence in LICENCES:
            licences.addWidget(TextLabel(labelled(name, licence)))
        self.body.addStretch(1)
        self.add_close()

    # --- building ---

    def _plain_words(self, version: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("Not medical advice"),
                (
                    self.tr("ALS Reader explains what an article says. It cannot know you."),
                    self.tr("Please do not start, stop or change a treatment because of it."),
                    self.tr("Ask your ALS clinic. They know you and the newest facts."),
                ),
            ),
            (
                self.tr("Who made it"),
                (
                    self.tr("Made by the ALS Reader project. Version {version}.").format(
                        version=version
                    ),
                    self.tr("It is free. You may use, change and share it (MIT licence)."),
                ),
            ),
            (
                self.tr("It works offline"),
                (
                    self.tr("ALS Reader goes online only when you check for news."),
                    self.tr("Nothing about you leaves this machine."),
                    self.tr("A link opens in your browser, and only after you say so."),
                ),
            ),
        )

    def _add_facts(self, panel: QVBoxLayout) -> None:
        for text in self._counts():
            panel.addWidget(TextLabel(text))
        references = self._evidence.reference_by_id if self._evidence else {}
        if references:
            sources = big_button(
                self.tr("See all sources"),
                "about-sources",
                lambda: self._show_sources(references.values()),
            )
            row = FlowLayout(None, 8)
            row.addWidget(sources)
            panel.addLayout(row)

    def _counts(self) -> tuple[str, ...]:
        facts = self._evidence
        if facts is None:
            return (self.tr("The facts are not loaded yet. Please open this again in a moment."),)
        texts = []
        if facts.as_of is not None:
            texts.append(self.tr("All facts as of {date}.").format(date=date_words(facts.as_of)))
        lines = (
            (facts.glossary, len(facts.term_by_id), self.tr("{count} garbled words explained")),
            (facts.treatments, len(facts.option_by_id), self.tr("{count} treatments")),
            (facts.trials, len(facts.trial_by_id), self.tr("{count} stem-cell trials")),
            (facts.references, len(facts.reference_by_id), self.tr("{count} sources")),
        )
        for part, count, words in lines:
            if not isinstance(part, EvidenceError):
                texts.append(words.format(count=count))
        if any(isinstance(part, EvidenceError) for part, _, _ in lines):
            texts.append(self.tr("Some facts could not be read. They are not shown."))
        return tuple(texts)

    def _add_paths(self, paths: Paths) -> None:
        self.add_section(self.tr("Where your files are kept"))
        for name, path, identifier in (
            (self.tr("Settings"), paths.config, "path-config"),
            (self.tr("Places, lists and questions"), paths.data, "path-data"),
            (self.tr("Articles already read (you may delete these)"), paths.cache, "path-cache"),
            (self.tr("Log of problems, without any words of an article"), paths.logs, "path-logs"),
        ):
            label = self.add_text(name)
            field = PlainField(name, str(path), identifier)
            label.setBuddy(field)
            self._fields.append(field)
            self.body.addWidget(field)
        self._copy = big_button(self.tr("Copy all four"), "about-copy", self._on_copy)
        row = FlowLayout(None, 8)
        row.addWidget(self._copy)
        self.body.addLayout(row)
        self._copied = self.add_text("")
        self._copied.hide()

    # --- slots ---

    def _on_copy(self) -> None:
        text = "\n".join(labelled(f.accessibleName(), f.toPlainText()) for f in self._fields)
        QGuiApplication.clipboard().setText(text)
        self._copied.set_words(self.tr("Copied."))
        self._copied.show()
        announce(self._copied, self._copied.text())

    def _show_sources(self, references: Iterable[Reference]) -> None:
        from als_reader.ui.dialogs.sources import SourcesDialog

        dialog = SourcesDialog(references, self)
        dialog.link_activated.connect(self.link_activated)
        dialog.open()
