# SPDX-License-Identifier: MIT
"""The parts of `bench/speed.py`: texts, floors, and what is timed in the window and beside it."""
