"""What was found out before, kept for later runs; never trusted, and never needed: without it only time is lost."""

from ciminfo.cache.store import NO_ANSWER, Store, is_wanted, opened

__all__ = ["NO_ANSWER", "Store", "is_wanted", "opened"]
