"""Write blocks into a Word file, as python-docx is documented: write.py EMPTY.docx BLOCKS.json WRITTEN.docx."""

# ruff: noqa: INP001  a script that another Python runs

import json
import sys
from pathlib import Path

import docx

empty, given, written = sys.argv[1:]
document = docx.Document(empty)
blocks = json.loads(Path(given).read_text(encoding="utf-8"))
for block in blocks:
    if "text" in block:
        document.add_paragraph(block["text"], style=block["style"])
        continue
    rows = block["rows"]
    table = document.add_table(len(rows), max(map(len, rows)), style=block["style"])
    # Row by row: table.cell(i, j) looks at the whole table for every cell.
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            cell.text = text
document.save(written)
sys.stdout.write(f"{len(blocks)} blocks written\n")
