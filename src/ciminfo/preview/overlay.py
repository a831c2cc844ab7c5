"""What the preview puts on a page: a panel that can be folded, with findings and documents, and the script for it."""

from __future__ import annotations

from html import escape
from itertools import groupby
from posixpath import basename, dirname, splitext
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from ciminfo.diagnostics import Severity
from ciminfo.reporters.plain import plain
from ciminfo.reporters.verdict import Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.preview.edition import Edition

#: The address at which the names of editions are told, one after the other.
EVENTS: Final = ".preview/editions"
#: What the panel needs, by address; the site has nothing whose name begins with a dot.
OWN: Final = {".preview/panel.css": "panel.css", ".preview/panel.js": "panel.js"}
#: As many findings are shown before the rest is counted.
_SHOWN: Final = 100
_END: Final = b"</body>"


def dressed(page: bytes, edition: Edition, address: str) -> bytes:
    """The page with the panel at the end of its body."""
    before, end, after = page.rpartition(_END)
    if not end:
        before, after = page, b""
    return before + panel(edition, address).encode() + end + after


def page(title: str, words: str, back: str = "") -> bytes:
    """A page of the preview's own, where the site has none; `back` is what the link to the first page says."""
    link = f'<p><a href="/">{_safe(back)}</a></p>' if back else ""
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{_safe(title)}</title>'
    body = f"<main><h1>{_safe(title)}</h1><p>{_safe(words)}</p>{link}</main>"
    return f'<!doctype html><html lang="en"><head>{head}</head><body class="preview-page">{body}</body></html>'.encode()


def panel(edition: Edition, address: str) -> str:
    """The panel for the page at an address, as HTML; it speaks English, as diagnostics do."""
    found = _listed(edition)
    graver = any(each.severity is Severity.ERROR for each in found) or edition.trouble
    said = "".join([*_findings(found, edition, address), *_documents(edition, address)]) or "<p>Nothing to mend.</p>"
    parts = [
        '<link rel="stylesheet" href="/.preview/panel.css">',
        f'<script src="/.preview/panel.js" data-edition="{edition.name}" data-events="/{EVENTS}" defer></script>',
        '<aside id="preview" lang="en" dir="ltr" aria-label="Preview">',
        '<p id="preview-note" role="status"></p>',
        f"<details{' open' if graver else ''}><summary>{_safe(_summary(edition))}</summary>",
        '<div role="region" aria-label="Findings and documents" tabindex="0">',
        f"<p>{_safe(edition.trouble)}</p>" if edition.trouble else "",
        said,
        "</div></details></aside>",
    ]
    return "".join(parts)


def _safe(text: str) -> str:
    return escape(plain(text))


def _summary(edition: Edition) -> str:
    counted = "" if edition.trouble else verdict(edition.diagnostics, Verdict(edition.records)).plain
    stale = "this page is as it was before" if edition.is_stale else ""
    return "Preview: " + "; ".join(part for part in (counted or "something is in the way", stale) if part)


def _listed(edition: Edition) -> list[Diagnostic]:
    """What is open and graver than a notice, errors first."""
    found = [each for each in edition.diagnostics if each.is_open and each.severity is not Severity.NOTICE]
    return sorted(found, key=lambda each: each.severity is not Severity.ERROR)


def _findings(found: list[Diagnostic], edition: Edition, address: str) -> Iterator[str]:
    """The findings in lists: first what is said of the record that this page is about."""
    about = _about(address)
    here = [each for each in found if each.record and each.record == about]
    others = [each for each in found if each not in here]
    for title, listed in (("On this page", here), ("Elsewhere" if here else "Findings", others)):
        if listed:
            yield f"<h2>{title}</h2><ul>"
            yield from (_finding(each, _address_of(each, edition, address)) for each in listed[:_SHOWN])
            yield "</ul>"
        if len(listed) > _SHOWN:
            yield f"<p>{len(listed) - _SHOWN} more; <code>ciminfo validate</code> tells them all.</p>"


def _finding(each: Diagnostic, address: str) -> str:
    level = each.severity.value
    about = _link(address, each.subject) if address else _safe(each.subject)
    lines = [
        f"<strong>{level}</strong> {_safe(each.message)}",
        f"<code>{_safe(each.span.path)}:{each.span.line}:{each.span.column}</code> {about}",
        f"help: {_safe(each.hint)}" if each.hint else "",
        f"{_safe(each.code)} {_safe(each.rule)}",
    ]
    return f'<li class="{level}">' + "<br>".join(line for line in lines if line) + "</li>"


def _address_of(each: Diagnostic, edition: Edition, address: str) -> str:
    """Where the activity that a finding speaks of has its page, in the language of this one; empty where nowhere."""
    there = f"{address.partition('/')[0]}/activities/{each.record}.html"
    return there if there in edition.files and there != address else ""


def _documents(edition: Edition, address: str) -> Iterator[str]:
    """Links to the documents in the language of the page: those of its country, and a line for each report."""
    language = address.partition("/")[0]
    here = f"documents/countries/{_about(address)}."
    named = [each for each in edition.documents if not each.startswith("documents/countries/") or each.startswith(here)]
    wanted = [each for each in named if _stem(each).endswith(f".{language}")] or named
    if wanted:
        yield '<h2>Documents</h2><ul class="documents">'
        yield from (_line(basename(folder), list(files)) for folder, files in groupby(wanted, key=dirname))
        yield "</ul>"


def _line(name: str, files: list[str]) -> str:
    """`2004-2005: cover-letter.en html pdf docx, annual-report.en …`, with a link for each format."""
    told = []
    for stem, formats in groupby(files, key=_stem):
        links = (_link(each, _ending(each), f"{name}, {basename(stem)} as {_ending(each)}") for each in formats)
        told.append(f"{_safe(basename(stem))} {' '.join(links)}")
    return f"<li>{_safe(name)}: {', '.join(told)}</li>"


def _about(address: str) -> str:
    """What the page at an address is about: the id of a record, or the code of a country."""
    return basename(_stem(address))


def _stem(address: str) -> str:
    return splitext(address)[0]


def _ending(address: str) -> str:
    return splitext(address)[1][1:]


def _link(address: str, words: str, label: str = "") -> str:
    spoken = f' aria-label="{_safe(label)}"' if label else ""
    return f'<a href="/{_safe(quote(address))}"{spoken}>{_safe(words)}</a>'
