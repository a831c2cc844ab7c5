"""The documents to take home: of what stands in the output folder, what is meant for the public."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.reach import leads_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ciminfo.model.corpus import Corpus

#: The documents of a report, in the order in which they are offered; letters that ask for contributions are not.
PUBLISHED: Final = ("annual-report", "mandate-ledger", "cover-letter")
#: The folder of the summaries of countries.
COUNTRIES: Final = "countries"
_FORMATS: Final = ("docx", "html", "pdf")


def documents(out: Path, corpus: Corpus, languages: Sequence[str]) -> dict[str, bytes]:
    """What has been built of the reports and of the countries, by folder and name, in the languages of the site."""
    found = {}
    for name in _names(out, corpus, languages):
        file = out / name
        if file.is_file() and not leads_out(file, out):  # a link could publish any file of the machine
            found[name] = file.read_bytes()
    return found


def _names(out: Path, corpus: Corpus, languages: Sequence[str]) -> Iterator[str]:
    """What they would be called: `2004-2005/annual-report.en.pdf`, `countries/bz.en.pdf`."""
    ends = [f"{code}.{format_}" for code in languages for format_ in _FORMATS]
    yield from (f"{report}/{name}.{end}" for report in corpus.reports for name in PUBLISHED for end in ends)
    codes, periods = ({each.lower() for each in known} for known in (corpus.countries, corpus.reports))
    summary = re.compile(rf"(?P<code>[a-z]{{2,4}})(?:-(?P<period>.+))?\.(?:{'|'.join(map(re.escape, ends))})")
    below = out / COUNTRIES
    for file in sorted(below.iterdir()) if below.is_dir() else ():
        match = summary.fullmatch(file.name)
        if match and match["code"] in codes and (match["period"] or "") in {"", *periods}:
            yield f"{COUNTRIES}/{file.name}"
