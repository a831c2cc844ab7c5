"""The rows of the table, and what is wanted of each."""

from __future__ import annotations

from typing import Final

from bench.rows import start, validating, writing

ROWS: Final = (*start.ROWS, *validating.ROWS, *writing.ROWS)
