"""The tree to bytes, one format a file; a renderer sees a document and its look, never a record."""

from ciminfo.renderers.look import Look, MissingLibraryError, TemplateError
from ciminfo.renderers.recipe import recipes, tools
from ciminfo.renderers.shelf import RENDERERS, numbered, render

__all__ = ["RENDERERS", "Look", "MissingLibraryError", "TemplateError", "numbered", "recipes", "render", "tools"]
