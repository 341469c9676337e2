# SPDX-License-Identifier: MIT
"""Random tests of the core: few enough to be quick, and in CI the same every time."""

import os

import hypothesis

hypothesis.settings.register_profile(
    "core", deadline=None, max_examples=60, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.load_profile("core")
