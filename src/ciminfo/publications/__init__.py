"""Which sections make up a document: one publication a file, each a function from the records to a document."""

from ciminfo.publications.shelf import PUBLICATIONS, compose, compose_country, compose_request

__all__ = ["PUBLICATIONS", "compose", "compose_country", "compose_request"]
