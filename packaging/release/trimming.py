# SPDX-License-Identifier: MIT
"""What PyInstaller would put into the bundle, and ALS Reader does not need."""

LEFT_OUT_MODULES: list[str] = []
LEFT_OUT_RUNTIME_HOOKS: list[str] = []


def is_kept(name: str) -> bool:
    """Whether a file belongs into the bundle."""
    return True
