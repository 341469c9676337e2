# SPDX-License-Identifier: MIT
"""News from the official registries: what to ask, what the answers say, and how they are kept."""
