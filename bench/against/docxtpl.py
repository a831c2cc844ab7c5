"""The summaries of countries filled into a template by docxtpl, and made PDF by LibreOffice in one batch."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from bench.against import blocks
from bench.process import Command, run
from bench.row import ROOT, Work, program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bench.against.blocks import Block


def work(summaries: Sequence[Path], folder: Path) -> Work:
    """Two commands: fill a template for each country, convert all that came of it."""
    pages = {file.stem: blocks.blocks(file) for file in summaries}
    for page in pages.values():
        for block in page:
            block["columns"] = max(map(len, block["rows"])) if "rows" in block else 0
    written = folder / "written"
    written.mkdir(parents=True)
    template = _template(summaries[0], pages.values(), folder / "template.docx")
    script = ROOT / "bench" / "peers" / "docxtpl" / "fill.py"
    given = str(template), str(blocks.kept(pages, folder / "pages.json")), str(written)
    fill = Command((str(program("docxtpl", "python")), str(script), *given), folder, says="pages written")
    convert = Command(_office(folder, [written / f"{name}.docx" for name in pages]), written, says="writer_pdf_Export")
    run(Command(_office(folder, [template]), folder))  # off the clock: the first start makes a profile

    def before() -> None:
        shutil.rmtree(written)
        written.mkdir()

    return Work((fill, convert), before)


def _office(folder: Path, files: Sequence[Path]) -> tuple[str, ...]:
    """With a profile of its own, so that what stands open elsewhere is not disturbed."""
    soffice = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    return soffice, profile, "--headless", "--convert-to", "pdf", *(str(file) for file in files)


def _template(model: Path, pages: Any, target: Path) -> Path:
    """A loop over blocks, with a paragraph for each style and a table for each number of columns."""
    import docx

    document = docx.Document(str(blocks.emptied(model, target)))
    found: list[Block] = [block for page in pages for block in page]
    document.add_paragraph("{%p for block in blocks %}")
    for style in dict.fromkeys(block["style"] for block in found if "text" in block):
        document.add_paragraph(f"{{%p if block.style == {style!r} and not block.columns %}}")
        document.add_paragraph("{{ block.text }}", style=style)
        document.add_paragraph("{%p endif %}")
    for columns in sorted({block["columns"] for block in found} - {0}):
        style = next(block["style"] for block in found if block["columns"] == columns)
        document.add_paragraph(f"{{%p if block.columns == {columns} %}}")
        table = document.add_table(3, columns, style=style)
        table.cell(0, 0).text = "{%tr for row in block.rows %}"
        for column in range(columns):
            table.cell(1, column).text = f"{{{{ row[{column}] }}}}"
        table.cell(2, 0).text = "{%tr endfor %}"
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.save(str(target))
    return target
