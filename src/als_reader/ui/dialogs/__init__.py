# SPDX-License-Identifier: MIT
"""Pages and dialogs that open from the window."""
