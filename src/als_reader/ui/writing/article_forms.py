# SPDX-License-Identifier: MIT
"""Forms for what stands around an article: fields with one line each, and lists of lines."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.writing.fields import WordsField
from als_reader.ui.writing.problem_line import ProblemLine, show_first

Problems = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One line to fill in."""

    name: str
    label: str
    value: str = ""
    hint: str = ""


class _Form(ReaderDialog):
    """Makes one change with all that stands in it."""

    def __init__(self, title: str, identifier: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleIdentifier(identifier)
        self._problems: dict[str, ProblemLine] = {}

    def add_problem(self, name: str) -> None:
        line = ProblemLine(f"problem-{name}")
        self._problems[name] = line
        self.body.addWidget(line)

    def finish(self) -> None:
        self.add_problem("all")
        self.body.addStretch(1)
        self.add_button(self.tr("Use these"), "form-use", self.use)
        self.add_close(self.tr("Cancel"))

    def use(self) -> None:
        """Make the change, or say at each field what is wrong."""
        first = show_first(self._problems, dict(self.try_change()))
        if first:
            self.scroll_to(self._problems[first])
            self.go_to(first)
        else:
            self.accept()

    def try_change(self) -> Problems:
        raise NotImplementedError

    def go_to(self, name: str) -> None:
        raise NotImplementedError

    def line(self, label: str, identifier: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setAccessibleName(label)
        field.setAccessibleIdentifier(identifier)
        return field

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter uses the form from any field."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.use()
        else:
            super().keyPressEvent(event)


class FieldsForm(_Form):
    """Fields of one line each."""

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        use: Callable[[Mapping[str, str]], Problems],
        parent: QWidget,
    ) -> None:
        super().__init__(title, "fields-form", parent)
        self._use = use
        self._fields: dict[str, QLineEdit] = {}
        for field in fields:
            self.body.addWidget(TextLabel(field.label, is_bold=True))
            edit = self.line(field.label, f"field-{field.name}", field.value)
            if field.hint:
                self.add_text(field.hint, look="quiet")
                edit.setAccessibleDescription(field.hint)
            row = QHBoxLayout()
            row.addWidget(edit, 1)
            self.body.addLayout(row)
            self._fields[field.name] = edit
            self.add_problem(field.name)
        self.finish()
        next(iter(self._fields.values())).setFocus()

    def try_change(self) -> Problems:
        """Give the words of every field."""
        return self._use({name: field.text().strip() for name, field in self._fields.items()})

    def go_to(self, name: str) -> None:
        """Go to a field."""
        if name in self._fields:
            self._fields[name].setFocus()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A list of lines."""

    name: str
    label: str
    add: str
    """The words of the button that adds one."""
    values: tuple[str, ...] = ()


class LinesForm(_Form):
    """Lists to which lines can be added, and from which they can be taken away."""

    def __init__(
        self,
        title: str,
        lists: Sequence[Lines],
        use: Callable[[Mapping[str, Sequence[str]]], Problems],
        parent: QWidget,
        *,
        by_letters: bool = False,
    ) -> None:
        super().__init__(title, "lines-form", parent)
        self._by_letters = by_letters
        self._use = use
        self._lists = {lines.name: lines for lines in lists}
        self._columns: dict[str, QVBoxLayout] = {}
        self._rows: dict[str, list[tuple[QWidget, WordsField]]] = {}
        for lines in lists:
            self.add_section(lines.label)
            column = QVBoxLayout()
            column.setSpacing(8)
            self.body.addLayout(column)
            self._columns[lines.name], self._rows[lines.name] = column, []
            for value in lines.values:
                self._add_row(lines.name, value)
            self.body.addWidget(
                big_button(lines.add, f"add-{lines.name}", partial(self._on_add, lines.name))
            )
        self.finish()

    def _add_row(self, name: str, value: str) -> WordsField:
        lines, rows = self._lists[name], self._rows[name]
        number = len(rows) + 1
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        label = self.tr("{list}, line {number}").format(list=lines.label, number=number)
        field = WordsField(label, f"{name}-{number}", by_letters=self._by_letters, least_lines=1)
        field.set_text(value)
        across.addWidget(field, 1)
        button = big_button(
            self.tr("Remove"),
            f"remove-{name}-{number}",
            lambda: self._on_remove(name, row),
            name=self.tr("Remove: {words}").format(words=value or label),
        )
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._columns[name].addWidget(row)
        rows.append((row, field))
        return field

    def _on_add(self, name: str) -> None:
        field = self._add_row(name, "")
        self.order_tabs()
        field.focus()

    def _on_remove(self, name: str, row: QWidget) -> None:
        rows = self._rows[name]
        index = next(i for i, (other, _) in enumerate(rows) if other is row)
        del rows[index]
        if rows:
            rows[min(index, len(rows) - 1)][1].focus()
        self._columns[name].removeWidget(row)
        row.hide()
        row.deleteLater()
        self.order_tabs()

    def try_change(self) -> Problems:
        """Give the lines of every list; empty ones are left out."""
        return self._use(
            {
                name: [" ".join(field.text.split()) for _, field in rows if field.text]
                for name, rows in self._rows.items()
            }
        )

    def go_to(self, name: str) -> None:
        """Go to the first line of a list."""
        for _, field in self._rows.get(name, [])[:1]:
            field.focus()
