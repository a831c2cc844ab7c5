"""What reading can find wrong; each name is a page of the manual, `rules/<name>.py`, with the same code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Fault(Enum):
    """A kind of fault, by the code of its page."""

    UNREADABLE = "CIM001"
    FIELD_UNKNOWN = "CIM002"
    FIELD_MISSING = "CIM003"
    DATE_MALFORMED = "CIM004"
    KEY_REPEATED = "CIM005"
    VALUE_OF_WRONG_TYPE = "CIM006"
    CITATION_MALFORMED = "CIM007"
    ID_TAKEN = "CIM008"
    KIND_UNKNOWN = "CIM009"
    VALUE_UNKNOWN = "CIM010"
    VALUE_EMPTY = "CIM011"
    ID_MALFORMED = "CIM012"

    @property
    def rule(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault at a field of the text being read."""

    fault: Fault
    field: str
    message: str
    hint: str = ""
    #: What the field is to read instead, where that is beyond doubt.
    fix: str = ""
