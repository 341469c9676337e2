# SPDX-License-Identifier: MIT
"""SHA-256 at a start: OpenSSL's is faster, but loading it takes longer than a short text does."""

from importlib import import_module

SHORT = 128 * 1024
"""Bytes for which Python's own code takes less time than OpenSSL takes to be loaded."""
OWN_MODULES = ("_sha2", "_sha256")
"""Where Python has its own, from 3.12 on and before; an implementation may have neither."""


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal digits."""
    if len(data) <= SHORT:
        for name in OWN_MODULES:
            try:
                return str(import_module(name).sha256(data).hexdigest())
            except ImportError:
                continue
    import hashlib

    return hashlib.sha256(data).hexdigest()
