"""Where a system wants what can be made again, and where it wants what a program keeps for itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_NAME: Final = "ciminfo"


def cache_folder() -> Path | None:
    """The folder of the cache; none where nobody is at home."""
    return _folder("XDG_CACHE_HOME", ".cache", "Library/Caches", "Cache")


def state_folder() -> Path | None:
    """The folder of the key, which lies elsewhere: who can put files into a cache has not yet the key to them."""
    return _folder("XDG_STATE_HOME", ".local/state", "Library/Application Support", "State")


def _folder(variable: str, unix: str, mac: str, windows: str) -> Path | None:
    told = Path(os.environ.get(variable, ""))
    if told.is_absolute():  # anything else is to be ignored, says the specification
        return told / _NAME
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return Path(local) / _NAME / windows if local else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    return home / (mac if sys.platform == "darwin" else unix) / _NAME
