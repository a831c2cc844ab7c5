"""No test of faults waits for the disk, which none can cut the current of: files lie in memory where a system can."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEMORY = Path("/dev/shm")  # noqa: S108  each test has a folder of its own there


@pytest.fixture(autouse=True)
def _unsynced(monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder that goes with the test."""
    usable = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
    with tempfile.TemporaryDirectory(dir=_MEMORY if usable else None, ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()
