"""The words of documents, one language a file: terms, dates, lists, citations and sorting in that language."""

from ciminfo.languages.language import Language, language, names

__all__ = ["Language", "language", "names"]
