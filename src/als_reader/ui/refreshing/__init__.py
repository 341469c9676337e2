# SPDX-License-Identifier: MIT
"""News from the official registries, in the window: asked for by the reader and never else."""
