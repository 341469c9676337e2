# SPDX-License-Identifier: MIT
"""Which mirror and which key a group uses, from `refresh.toml`.

registry = "https://mirror.example.org/ctgov"
fda = "https://mirror.example.org/fda"
key = "base64 of the public key that signs sets carried by hand"
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from als_reader.core.errors import ArticleError, RefreshError
from als_reader.core.files import read_article_bytes
from als_reader.core.refresh.addresses import Addresses, checked_address
from als_reader.core.refresh.signing import key_from
from als_reader.paths import FOLDER, Paths

NAME: Final = "refresh.toml"
_FIELDS: Final = ("registry", "fda", "key")
_MOST_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """Where to ask, and whose sets to trust."""

    addresses: Addresses
    key: bytes | None = None
    """The public key; None takes sets without a signature too."""


def read_configuration(paths: Paths, machine: Path | None = None) -> Configuration:
    """Read this user's file, and what it does not name from the machine's; both may be absent.

    `machine` stands in for the file that all users of this machine have in common.
    Raises RefreshError with file, line and remedy.
    """
    found = _read(machine or machine_file()) | _read(paths.refresh_configuration)
    addresses = {name: value for name, value in found.items() if isinstance(value, str)}
    key = found.get("key")
    return Configuration(
        addresses=Addresses(**addresses), key=key if isinstance(key, bytes) else None
    )


def machine_file() -> Path:
    """Where the file of all users is, such as `/etc/xdg/als-reader/refresh.toml`."""
    import platformdirs

    return platformdirs.site_config_path(FOLDER, appauthor=False) / NAME


def _read(path: Path) -> dict[str, str | bytes]:
    """What a file says; nothing if there is no file."""
    try:
        data = read_article_bytes(path)
    except ArticleError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            return {}
        raise RefreshError(f"{path} could not be read: {error.reason}", error.remedy) from error
    text = _text(data, path)
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = f"{error}" if isinstance(error, tomllib.TOMLDecodeError) else "too many brackets"
        raise RefreshError(
            f"{path} is not valid TOML: {place}.", 'A line looks like this: registry = "https://…"'
        ) from error
    return {name: _value(name, content, f"{path}, line {_line(text, name)}") for name in content}


def _text(data: bytes, path: Path) -> str:
    try:
        if len(data) <= _MOST_BYTES:
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    raise RefreshError(f"{path} is not a text file.", f"Write {NAME} anew, as UTF-8.")


def _value(name: str, content: Mapping[str, object], place: str) -> str | bytes:
    value = content[name]
    if name not in _FIELDS:
        raise RefreshError(
            f"{place}: “{name:.40}” is not known.", f"Use {', '.join(_FIELDS)} only."
        )
    if not isinstance(value, str):
        raise RefreshError(f"{place}: “{name}” needs words in quotes.", f'Write {name} = "…"')
    if name == "key":
        return key_from(value.encode("utf-8"), f"{place}: “{name}”")
    try:
        return checked_address(value, name)
    except RefreshError as error:
        raise RefreshError(f"{place}: {error.reason}", error.remedy) from error


def _line(text: str, name: str) -> int:
    """The number of the line that begins with a name."""
    found = re.search(rf"^\s*[\[\"']*{re.escape(name)}", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 1
