"""The tree to bytes, one format a file; a renderer sees a document and its look, never a record."""

from ciminfo.renderers.look import Look, MissingLibraryError, TemplateError
from ciminfo.renderers.recipe import recipes, tools
from ciminfo.renderers.shelf import HEAVY, RENDERERS, numbered, prepare, render

__all__ = [
    "HEAVY",
    "RENDERERS",
    "Look",
    "MissingLibraryError",
    "TemplateError",
    "numbered",
    "prepare",
    "recipes",
    "render",
    "tools",
]
