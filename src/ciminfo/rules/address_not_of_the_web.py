"""An address at which a paper can be read is one of the web.

It becomes a link, which a reader follows from a page or a document. What begins otherwise than `http://` or `https://`
runs code, opens a file of the reader's own machine or asks something of another program; a name with its password in
front of the host would be published, and signs that no address has make a link lead elsewhere than it seems.

Pass::

    {mandate: ag-res-1, symbol: AG/RES. 1 (I-O/71), title: {en: T}, address: "https://www.oas.org/res/1.htm"}

Fail::

    {mandate: ag-res-1, symbol: AG/RES. 1 (I-O/71), title: {en: T}, address: "javascript:alert(1)"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.mandate import Mandate
from ciminfo.model.record import SourcePaper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM607"
SEVERITY = Severity.ERROR

#: A host by letters, figures, hyphens and points, and what may follow; no name and password before an `@`.
_WEB: Final = re.compile(r"https?://[\w.-]+(?::\d{1,5})?(?:[/?#][^\s\"<>\\^`{|}]*)?")


def check(corpus: Corpus) -> Iterator[Finding]:
    papers: tuple[Mandate | SourcePaper, ...] = (*corpus.of(Mandate).values(), *corpus.of(SourcePaper).values())
    for paper in papers:
        if paper.address and not _WEB.fullmatch(paper.address):
            yield Finding(
                paper.where("address"),
                f"{_shortened(paper.address)!r} is no address of the web",
                "write  https://, the host and the way; or leave it out",
            )


def _shortened(address: str) -> str:
    return address if len(address) <= 60 else f"{address[:59]}…"  # noqa: PLR2004  it is said in one line
