"""Blocks and inlines as WordprocessingML at hand, by a template that ships, for tests of single pieces."""

from dataclasses import replace

from ciminfo.document import Block, Document, Metadata
from ciminfo.renderers import render
from tests.renderers.every_node import LOOK
from tests.renderers.word.package import Package

ABOUT = Metadata(table_label="Table {number}", figure_label="Figure {number}")


def package(*blocks: Block, publication: str = "report", language: str = "en", **about: object) -> Package:
    """A file with these blocks, opened again."""
    metadata = replace(ABOUT, **about)
    return Package(render("docx", Document(publication, language, "Title", blocks, metadata), LOOK))
