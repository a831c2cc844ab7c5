"""Every format renders every node, and gives the same bytes for the same document wherever it runs."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ciminfo.renderers import RENDERERS, render
from ciminfo.workspace import FORMATS
from tests.renderers.every_node import DOCUMENT, LOOK

ROOT = Path(__file__).parents[2]
MAGIC = {"docx": b"PK\x03\x04", "pdf": b"%PDF-", "html": b"<!doctype html>"}
SCRIPT = """
import hashlib, sys
from ciminfo.renderers import RENDERERS, render
from tests.renderers.every_node import DOCUMENT, LOOK
print(*(hashlib.sha256(render(each, DOCUMENT, LOOK)).hexdigest() for each in RENDERERS))
"""


def test_the_formats_are_those_that_a_workspace_can_name():
    assert set(RENDERERS) == set(FORMATS) == set(MAGIC)


@pytest.mark.parametrize("format_", RENDERERS)
def test_each_renders_a_document_of_every_node(format_):
    assert render(format_, DOCUMENT, LOOK).startswith(MAGIC[format_])


def elsewhere(seed: str) -> list[str]:
    """The digest of each format, as another process makes it."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return told.stdout.split()


def test_the_same_document_gives_the_same_bytes_in_every_process():
    here = [hashlib.sha256(render(each, DOCUMENT, LOOK)).hexdigest() for each in RENDERERS]
    assert here == elsewhere("1") == elsewhere("2")
