"""Which sections make up a document: one publication a file, each a function from a dossier to a document."""

from ciminfo.publications.shelf import PUBLICATIONS, compose

__all__ = ["PUBLICATIONS", "compose"]
