"""Which section of a report an activity belongs to, and by which reason; decided once, kept in the dossier."""

from ciminfo.placement.dossier import dossier

__all__ = ["dossier"]
