# SPDX-License-Identifier: MIT
"""Writing notes: a mode of its own, so that nobody who reads lands in it by accident."""
