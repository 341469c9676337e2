# SPDX-License-Identifier: MIT
"""Share: files and paper that a reader can take to others. Nothing is sent anywhere."""
