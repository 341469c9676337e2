# SPDX-License-Identifier: MIT
"""What a reader takes to others: a page for the clinic. Nothing is sent anywhere."""
