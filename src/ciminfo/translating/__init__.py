"""Texts out to translators and back: as units of XLIFF, and from them into records."""

from ciminfo.translating.back import Refusal, Taken, take
from ciminfo.translating.marking import marked
from ciminfo.translating.out import sent

__all__ = ["Refusal", "Taken", "marked", "sent", "take"]
