# SPDX-License-Identifier: MIT
"""The words of `als-reader refresh`, and what they do."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.cli import BAD_USE, Parser, complain
from als_reader.core.errors import ReaderError, RefreshError
from als_reader.core.evidence.current import current_evidence
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.manifest import bundle_date
from als_reader.core.refresh.addresses import Addresses, checked_address
from als_reader.core.refresh.configuration import Configuration, read_configuration
from als_reader.core.refresh.store import RefreshStore
from als_reader.paths import Paths, find_paths
from als_reader.resources import resource_root

if TYPE_CHECKING:
    from als_reader.refreshing.fetch import Limits
    from als_reader.refreshing.patience import Pauses

USAGE = """\
als-reader refresh [--dry-run] [--json] [--ctgov-url URL] [--openfda-url URL]
       als-reader refresh --from FOLDER [--allow-older] [--json]
       als-reader refresh --export FOLDER [--sign KEYFILE]
       als-reader refresh --restore
       als-reader refresh --make-key KEYFILE
       each with [--profile FOLDER]"""
INTERRUPTED = 130


def refresh(
    words: Sequence[str], *, limits: "Limits | None" = None, pauses: "Pauses | None" = None
) -> int:
    """Check for news or carry it by hand; the status says whether it was done."""
    parser = _parser()
    choices = parser.parse_args(words)
    _check(parser, choices)
    try:
        return _Errand(choices, limits, pauses).do()
    except ReaderError as error:
        if choices.json:
            _give(json.dumps({"error": str(error)}, ensure_ascii=True, indent=1))
        return complain(str(error))
    except KeyboardInterrupt:
        _say("Stopped. Nothing was changed.")
        return INTERRUPTED


def _parser() -> Parser:
    parser = Parser(prog="als-reader refresh", usage=USAGE, allow_abbrev=False)
    deeds = parser.add_mutually_exclusive_group()
    deeds.add_argument("--dry-run", action="store_true", help="say what would be asked of whom")
    deeds.add_argument("--from", type=Path, dest="source", help="take news from a folder")
    deeds.add_argument("--export", type=Path, help="give the newest news to a folder")
    deeds.add_argument("--restore", action="store_true", help="go back to the bundled facts")
    deeds.add_argument("--make-key", type=Path, help="make a key that signs news")
    parser.add_argument("--json", action="store_true", help="print JSON instead of sentences")
    parser.add_argument("--allow-older", action="store_true", help="with --from: older news too")
    parser.add_argument("--sign", type=Path, help="with --export: the file of the private key")
    parser.add_argument("--ctgov-url", help="another address of the registry: a group's own copy")
    parser.add_argument("--openfda-url", help="another address of openFDA")
    parser.add_argument("--profile", type=Path, help="the folder that keeps settings and news")
    return parser


def _check(parser: Parser, choices: argparse.Namespace) -> None:
    """End with status 2 if the words do not go together."""
    if choices.sign and not choices.export:
        parser.error("--sign goes with --export")
    if choices.allow_older and not choices.source:
        parser.error("--allow-older goes with --from")
    carries = choices.source or choices.export or choices.restore or choices.make_key
    if carries and (choices.ctgov_url or choices.openfda_url):
        parser.error("--ctgov-url and --openfda-url are for asking; here nobody is asked")
    if choices.json and (choices.export or choices.restore or choices.make_key):
        parser.error("--json is for news; here is none")
    for word, address in (
        ("--ctgov-url", choices.ctgov_url),
        ("--openfda-url", choices.openfda_url),
    ):
        if address is not None:
            try:
                checked_address(address, word)
            except RefreshError as error:
                parser.exit(BAD_USE, f"als-reader: {error}\n")


class _Errand:
    """One use of the command."""

    def __init__(
        self, choices: argparse.Namespace, limits: "Limits | None", pauses: "Pauses | None"
    ) -> None:
        self._choices = choices
        self._limits = limits
        self._pauses = pauses
        self._paths: Paths = find_paths(choices.profile)
        self._store = RefreshStore(self._paths.refreshed)

    def do(self) -> int:
        """Do what the words say; gives the status. Raises ReaderError and KeyboardInterrupt."""
        choices = self._choices
        if choices.make_key:
            from als_reader.core.refresh.signing import write_keys

            public = write_keys(choices.make_key)
            _say(f"{choices.make_key} signs news. Keep it to yourself, and keep a copy.")
            _say(f"This goes into {self._paths.refresh_configuration.name} of those who trust it:")
            _give(f'key = "{public}"')
        elif choices.export:
            from als_reader.core.refresh.carrying import export_set

            given = export_set(self._store, choices.export, choices.sign)
            _give(f"{choices.export}: the news of {given.asked_at[:10]}.")
        elif choices.restore:
            self._store.restore_bundled()
            _give("You see the facts that came with ALS Reader again.")
        elif choices.dry_run:
            self._tell_plan()
        else:
            self._bring_news()
        return 0

    def _tell_plan(self) -> None:
        from als_reader.core.refresh.asking import planned_questions
        from als_reader.refreshing.report import plan, plan_as_json

        addresses = self._addresses(read_configuration(self._paths))
        questions = planned_questions(self._facts(), addresses)
        if self._choices.json:
            _give(plan_as_json(questions))
        else:
            _give("\n".join(plan(questions, addresses)))

    def _bring_news(self) -> None:
        from als_reader.core.refresh.applying import with_news
        from als_reader.refreshing.report import as_json, told

        configuration = read_configuration(self._paths)
        before = self._facts()
        if self._choices.source:
            from als_reader.core.refresh.carrying import import_set

            new = import_set(
                self._choices.source,
                configuration.key,
                max(date.today(), self._earliest()),
                current=self._store.peek(),
                allow_older=self._choices.allow_older,
            )
            self._store.keep(new)
        else:
            from als_reader.refreshing.once import Once

            addresses = self._addresses(configuration)
            once = Once(self._store, addresses, limits=self._limits, pauses=self._pauses)
            new = once.run(before, self._earliest(), _progress)
        after = with_news(before, new)
        _give(as_json(before, after) if self._choices.json else told(before, after))

    def _addresses(self, configuration: Configuration) -> Addresses:
        """Those on the command line go before those in the files."""
        return Addresses(
            registry=self._choices.ctgov_url or configuration.addresses.registry,
            fda=self._choices.openfda_url or configuration.addresses.fda,
        )

    def _facts(self) -> Evidence:
        """What the reader sees now."""
        bundled = resource_root() / "evidence"
        current = current_evidence(bundled, self._paths.refreshed, date.today())
        if current.notice:
            _say(current.notice)
        return current.evidence

    def _earliest(self) -> date:
        return bundle_date(resource_root() / "evidence")


def _progress(what: str, share: float) -> None:
    _say(f"{share:4.0%}  {what}")


def _give(text: str) -> None:
    sys.stdout.write(text + "\n")


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
