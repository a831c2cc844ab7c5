"""What is taken from the output folder: reports and summaries in the languages of the site, and nothing else."""

from ciminfo.site.downloads import documents
from tests import reading

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
---
countries:
  BZ: {}
"""
PUBLIC = {
    "2004-2005/annual-report.en.pdf", "2004-2005/cover-letter.es.docx", "2004-2005/mandate-ledger.en.html",
    "countries/bz.en.pdf", "countries/bz-2004-2005.es.docx",
}  # fmt: skip
OTHERS = {
    "2004-2005/request-iin.en.docx", "2004-2005/annual-report.fr.pdf", "2004-2005/notes.en.pdf",
    "2004-2005/manifest.json",
    "2004-2005/annual-report.en.pdf.bak", "2003-2004/annual-report.en.pdf", "countries/xx.en.pdf",
    "countries/bz-1999.en.pdf",
    "countries/.ciminfo-stage-1/bz.en.pdf", "site/index.html", "private.en.pdf",
}  # fmt: skip


def test_only_what_is_meant_for_the_public_is_taken(tmp_path):
    for name in PUBLIC | OTHERS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "2004-2005" / "annual-report.es.pdf").mkdir()
    found = documents(tmp_path, reading.corpus(RECORDS), ("en", "es"))
    assert found == {name: name.encode() for name in PUBLIC}


def test_nothing_is_taken_where_nothing_was_built(tmp_path):
    assert documents(tmp_path / "out", reading.corpus(RECORDS), ("en",)) == {}
