"""Dossier to sections: one chapter of a report a file, found by the name that the outline gives it."""

from ciminfo.sections.chapters import lower, names

__all__ = ["lower", "names"]
