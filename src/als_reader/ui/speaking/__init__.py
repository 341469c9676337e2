# SPDX-License-Identifier: MIT
"""Reading aloud: a voice, and a speaker that goes through sentences with it."""
