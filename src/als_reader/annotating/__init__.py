# SPDX-License-Identifier: MIT
"""`als-reader annotate`: annotates files and whole folders without a window."""
