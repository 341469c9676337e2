# SPDX-License-Identifier: MIT
"""Ed25519 signatures of refreshed sets, by libsodium. A key is 32 bytes; in files it is base64."""

import base64
import binascii
import os
from pathlib import Path
from typing import Final

from als_reader.core.errors import RefreshError
from als_reader.core.refresh.sets import read_file

KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


def write_keys(path: Path) -> str:
    """Make a key pair: the private key goes into a new file that only its owner may read.

    Gives the public key, as `refresh.toml` takes it. Raises RefreshError; a file that is there
    is never replaced, since what it signed could not be renewed.
    """
    from nacl.signing import SigningKey

    key = SigningKey.generate()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise RefreshError(
            f"{path.name} is there already, and a key is never replaced.",
            "Please choose another name.",
        ) from error
    except OSError as error:
        raise _not_written(path) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(base64.b64encode(bytes(key)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _not_written(path) from error
    return base64.b64encode(bytes(key.verify_key)).decode("ascii")


def sign(data: bytes, key_file: Path) -> bytes:
    """Sign some bytes with the private key in a file. Raises RefreshError."""
    from nacl.signing import SigningKey

    key = key_from(read_file(key_file), f"The key in {key_file.name}")
    return base64.b64encode(SigningKey(key).sign(data).signature) + b"\n"


def is_signed(data: bytes, signature: bytes, key: bytes) -> bool:
    """Whether the owner of the private key to this public key signed just these bytes."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        raw = base64.b64decode(signature.strip(), validate=True)
    except binascii.Error:
        return False
    if len(raw) != _SIGNATURE_BYTES:
        return False
    try:
        VerifyKey(key).verify(data, raw)
    except BadSignatureError:
        return False
    return True


def key_from(text: bytes, what: str) -> bytes:
    """Give the 32 bytes of a key in base64. Raises RefreshError."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise RefreshError(
            f"{what} is not a key.", "A key is 44 letters and signs that end with “=”."
        )
    return key


def _not_written(path: Path) -> RefreshError:
    return RefreshError(
        f"{path.name} could not be written.",
        "Check that the disk has room and that you may write there, then try again.",
    )
