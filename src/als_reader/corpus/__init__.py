# SPDX-License-Identifier: MIT
"""`als-reader annotate --corpus`: the recogniser over thousands of pages, through Dask.

The only part that may import dask, distributed and pyarrow, which come with
`pip install als-reader[corpus]`. The window never imports it; a test holds this.
"""
