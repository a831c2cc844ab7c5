"""Workspaces of invented records, each written once and kept in the user's cache folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from bench import corpus, invented

SEED: Final = 1
#: The share of activities with a slip in them.
FINDINGS: Final = 0.02


def folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ciminfo-bench"


def workspace(count: int, findings: float = FINDINGS) -> Path:
    """The workspace of so many records; nobody may write into it."""
    kept = folder() / f"{count}-{SEED}-{findings}-{_author()}"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=kept.parent))
        corpus.write(fresh, count, SEED, findings)
        fresh.rename(kept)
    return kept


def copy(count: int, target: Path, findings: float = FINDINGS) -> Path:
    """The same in a folder of its own, to be changed there."""
    shutil.copytree(workspace(count, findings), target)
    return target


def _author() -> str:
    """What tells one way of inventing records from the next: a workspace of an older one is not taken for a new."""
    own = [Path(corpus.__file__), *sorted(Path(invented.__file__).parent.iterdir())]
    return hashlib.sha256(b"".join(each.read_bytes() for each in own if each.is_file())).hexdigest()[:8]
