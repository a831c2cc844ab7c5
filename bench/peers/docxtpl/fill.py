"""Fill a template once for each country, as docxtpl is documented: fill.py TEMPLATE.docx PAGES.json FOLDER."""

# ruff: noqa: INP001  a script that another Python runs

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate  # type: ignore[import-not-found]

template, given, folder = sys.argv[1:]
pages = json.loads(Path(given).read_text(encoding="utf-8"))
for name, blocks in pages.items():
    page = DocxTemplate(template)
    page.render({"blocks": blocks}, autoescape=True)
    page.save(Path(folder) / f"{name}.docx")
sys.stdout.write(f"{len(pages)} pages written\n")
