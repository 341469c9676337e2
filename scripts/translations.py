# SPDX-License-Identifier: MIT
"""The translations of ALS Reader: sentences out of the programs, translated ones into the window.

`update` writes resources/translations/*.ts anew from the programs and keeps what is translated;
`strings FOLDER` writes what is not translated yet, for translators, as JSON, 250 sentences a file;
`merge FOLDER` takes in zh/*.json and es/*.json from there: {"context|source": "…" or ["…", "…"]};
`compile` makes the *.qm that the window reads; `check` says what is missing or not current.
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

from translation_sources import PACKAGE, Message, find_messages

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
LANGUAGES = {"zh_CN": "zh", "es": "es"}
"""Each language with the translators' name for it."""
FORMS = {"zh_CN": 1, "es": 2}
"""How many forms a counted sentence has."""
PER_FILE = 250

Words = str | tuple[str, ...]
Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All translations of one language, by context and English words."""

    language: str
    words: dict[Key, Words]

    @classmethod
    def read(cls, language: str) -> "Catalogue":
        """What resources/translations has; nothing for a new language."""
        file = FOLDER / f"{language}.ts"
        words: dict[Key, Words] = {}
        if file.exists():
            for context in ET.parse(file).getroot().iter("context"):
                name = context.findtext("name", "")
                for message in context.iter("message"):
                    words[name, message.findtext("source", "")] = _words_of(message)
        return cls(language=language, words={key: w for key, w in words.items() if any(w)})

    def write(self, messages: list[Message]) -> None:
        """Write the .ts file: these messages and no others."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{self.language}" sourcelanguage="en">',
        ]
        for context in sorted({message.context for message in messages}):
            lines.append(f"<context>\n    <name>{context}</name>")
            for message in (m for m in messages if m.context == context):
                lines += self._lines(message)
            lines.append("</context>")
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{self.language}.ts").write_text("\n".join([*lines, "</TS>", ""]), "utf-8")

    def _lines(self, message: Message) -> Iterator[str]:
        words = self.words.get(message.key, "")
        state = "" if words else ' type="unfinished"'
        yield '    <message numerus="yes">' if message.one else "    <message>"
        yield f'        <location filename="{message.file}"/>'
        yield f"        <source>{escape(message.source)}</source>"
        if message.comment:
            yield f"        <extracomment>{escape(message.comment)}</extracomment>"
        if message.one:
            forms = words if isinstance(words, tuple) else (words,) * FORMS[self.language]
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
        else:
            inner = escape(words if isinstance(words, str) else words[-1])
        yield f"        <translation{state}>{inner}</translation>"
        yield "    </message>"


def _words_of(message: ET.Element) -> Words:
    translation = message.find("translation")
    if translation is None:
        return ""
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return forms or translation.text or ""


def all_messages() -> list[Message]:
    """Every message of the programs and of their tables."""
    found, dynamic = find_messages()
    known = {message.key: message for message in found}
    for message in _of_tables():
        known.setdefault(message.key, message)
    strange = [place for place in dynamic if place.split(": ")[1] not in FROM_TABLES]
    if strange:
        raise SystemExit("These texts cannot be read from the programs:\n" + "\n".join(strange))
    return list(known.values())


FROM_TABLES = ("Commands", "Theme", "Encodings", "Legend", "Core")
"""Contexts whose texts may come from tables."""


def _of_tables() -> Iterator[Message]:
    from als_reader.core.article import Verdict
    from als_reader.core.evidence.trials import CellSource
    from als_reader.core.importing.encoding_choices import ENCODINGS
    from als_reader.core.theme import THEMES
    from als_reader.ui import commands
    from als_reader.ui.access.commands import ACCESS
    from als_reader.ui.actions import COMMANDS
    from als_reader.ui.speaking.commands import GO_ON, PAUSE, READ_ALOUD
    from als_reader.ui.writing.commands import WRITING

    file = "ui/actions.py"
    groups = ("FILE", "READ", "NOTES", "WORDS", "ALOUD", "PANE", "LOOK", "HELP")
    for group in groups:
        yield Message(context="Commands", source=getattr(commands, group), file=file)
    for command in COMMANDS:
        for text in (command.text, command.name, command.help):
            if text:
                yield Message(context="Commands", source=text, file=file)
    for text in (READ_ALOUD, PAUSE, GO_ON):
        yield Message(context="Commands", source=text, file="ui/speaking/commands.py")
    for group in (ACCESS, WRITING):
        yield Message(context="Commands", source=group, file="ui/access/commands.py")
    for words in (*Verdict, *CellSource):
        yield Message(context="Core", source=words.value, file="core/article.py")
    for theme in THEMES.values():
        yield Message(context="Theme", source=theme.title, file="core/theme.py")
    for _codec, text in ENCODINGS:
        yield Message(context="Encodings", source=text, file="core/importing/encoding_choices.py")


def gaps(text: str) -> list[str]:
    """The named gaps of a sentence, in the order of their names."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def problems(message: Message, words: Words) -> list[str]:
    """What is wrong with a translation."""
    forms = words if isinstance(words, tuple) else (words,)
    if not all(forms):
        return ["is not translated"]
    wrong = []
    allowed = (gaps(message.source), gaps(message.one or message.source))
    for form in forms:
        try:
            if gaps(form) not in allowed:
                wrong.append(f"has other gaps: {form}")
        except ValueError as error:
            wrong.append(f"has a broken gap: {form} ({error})")
    if message.source.endswith("…") != forms[-1].endswith("…"):
        wrong.append("must end in … as the English does")
    return wrong


def update() -> None:
    """Write both .ts files anew."""
    messages = all_messages()
    for language in LANGUAGES:
        Catalogue.read(language).write(messages)
    print(f"{len(messages)} sentences")


def write_strings(folder: Path) -> None:
    """Write what no language has yet and no earlier file asks for."""
    numbered = sorted(folder.glob("strings-*.json"))
    asked = {item["key"] for file in numbered for item in json.loads(file.read_text("utf-8"))}
    done = [Catalogue.read(language).words for language in LANGUAGES]
    items = [
        {
            "key": "|".join(message.key),
            "source": message.source,
            **({"source_for_one": message.one} if message.one else {}),
            "context": message.context,
            "file": message.file,
            "comment": message.comment,
            "program": _program(message),
        }
        for message in all_messages()
        if "|".join(message.key) not in asked and not all(message.key in words for words in done)
    ]
    for start in range(0, len(items), PER_FILE):
        number = len(numbered) + start // PER_FILE + 1
        file = folder / f"strings-{number:02}.json"
        part = items[start : start + PER_FILE]
        file.write_text(json.dumps(part, ensure_ascii=False, indent=1) + "\n", "utf-8")
        print(f"{file}: {len(part)}")


def _program(message: Message) -> str:
    """The lines of the program around a sentence: they show translators what it is for."""
    if not message.line:
        return ""
    lines = (PACKAGE / message.file).read_text("utf-8").splitlines()
    return "\n".join(lines[max(message.line - 3, 0) : message.line + 2])


def merge(folder: Path) -> int:
    """Take in what the translators wrote; what is not right stays out and is told."""
    messages = all_messages()
    by_key = {"|".join(message.key): message for message in messages}
    wrong = 0
    for language, short in LANGUAGES.items():
        catalogue = Catalogue.read(language)
        taken = 0
        for file in sorted((folder / short).glob("*.json")):
            for key, given in json.loads(file.read_text("utf-8")).items():
                message = by_key.get(key)
                if message is None:
                    continue
                words: Words = _fitting(given, message, FORMS[language])
                if found := problems(message, words):
                    wrong += 1
                    print(f"{language} {file.name} {key!r}: {'; '.join(found)}")
                else:
                    catalogue.words[message.key] = words
                    taken += 1
        catalogue.write(messages)
        print(f"{language}: {taken} of {len(messages)} taken in")
    return wrong


def _fitting(given: object, message: Message, forms: int) -> Words:
    listed = [str(form) for form in given] if isinstance(given, list) else [str(given)]
    if not message.one:
        return listed[-1]
    return tuple((listed + listed[-1:] * forms)[:forms])


def compile_all() -> None:
    """Make the .qm files."""
    for language in LANGUAGES:
        file = FOLDER / f"{language}.ts"
        subprocess.run(
            ["pyside6-lrelease", "-silent", "-compress", "-removeidentical", file], check=True
        )
        print(f"{language}: {file.with_suffix('.qm').stat().st_size:,} bytes")


def check() -> int:
    """Say what is missing, wrong or not current."""
    messages = all_messages()
    count = 0
    for language in LANGUAGES:
        words = Catalogue.read(language).words
        for message in messages:
            for problem in problems(message, words.get(message.key, "")):
                count += 1
                print(f"{language} {message.context}: {message.source!r} {problem}")
    print(f"{len(messages)} sentences, {count} problems")
    return count


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("do", choices=("update", "strings", "merge", "compile", "check"))
    parser.add_argument("folder", nargs="?", type=Path, default=Path())
    choices = parser.parse_args()
    match choices.do:
        case "update":
            update()
        case "strings":
            write_strings(choices.folder)
        case "merge":
            return min(merge(choices.folder), 1)
        case "compile":
            compile_all()
        case _:
            return min(check(), 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
