# SPDX-License-Identifier: MIT
"""Carries the questions of a refresh to the two hosts. Nothing else here may use the network."""
