"""An activity told from its recorded facts, in three sentences at most: where it has no narrative in a language."""

from ciminfo.sections.telling.told import told

__all__ = ["told"]
