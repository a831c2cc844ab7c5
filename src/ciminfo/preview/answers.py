"""What is answered to a request: only what the edition holds, looked up by its whole address, never on the disk."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from importlib import resources
from posixpath import splitext
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urlsplit

from ciminfo.preview import overlay
from ciminfo.renderers import MissingLibraryError, TemplateError
from ciminfo.site import addresses

if TYPE_CHECKING:
    from ciminfo.preview.edition import Edition

HTML: Final = "text/html; charset=utf-8"
#: By the ending of an address.
KINDS: Final = {
    ".html": HTML,
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".ics": "text/calendar; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
#: What a strict host would allow the pages of the site, so that what it would refuse is seen here first.
_STRICT: Final = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
#: A document is complete in itself: its style stands in it.
_COMPLETE: Final = f"{_STRICT}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"

_DOCUMENTS: Final = addresses.document("")


@dataclass(frozen=True, slots=True)
class Answer:
    """A status with what is sent under it."""

    status: HTTPStatus
    kind: str = HTML
    body: bytes = b""
    #: Where else to look, from the root.
    location: str = ""
    policy: str = ""


def answer(edition: Edition, target: str) -> Answer:
    """The answer to `GET target`."""
    address = _address(target)
    if address is None:
        return _said(edition, HTTPStatus.BAD_REQUEST, "That is no address", "An address begins with a slash.")
    if address in overlay.OWN:
        return _file(address, resources.files(__package__).joinpath(overlay.OWN[address]).read_bytes())
    if address.endswith("/") or not address:
        address += "index.html"
    if address in edition.documents:  # as the records are now; the site takes along what was built before
        return _document(edition, address)
    if address in edition.files:
        policy = _COMPLETE if address.startswith(_DOCUMENTS) else _STRICT
        return _shown(edition, address, edition.files[address], policy)
    if f"{address}/index.html" in edition.files:
        return Answer(HTTPStatus.FOUND, location=f"/{quote(address)}/")
    return _nothing(edition)


def _address(target: str) -> str | None:
    """The path of a request without its first slash; none where it is no path."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path.startswith("/"):
        return None
    return unquote(parts.path[1:])


def _document(edition: Edition, address: str) -> Answer:
    try:
        body = edition.documents.read(address)
    except (TemplateError, MissingLibraryError) as error:
        return _said(edition, HTTPStatus.SERVICE_UNAVAILABLE, "This document cannot be rendered", str(error))
    return _shown(edition, address, body, _COMPLETE)


def _shown(edition: Edition, address: str, body: bytes, policy: str) -> Answer:
    """A file as it is; a page with the panel."""
    if not address.endswith(".html"):
        return _file(address, body)
    return Answer(HTTPStatus.OK, HTML, overlay.dressed(body, edition, address), policy=policy)


def _file(address: str, body: bytes) -> Answer:
    return Answer(HTTPStatus.OK, KINDS.get(splitext(address)[1], "application/octet-stream"), body)


def _nothing(edition: Edition) -> Answer:
    if not edition.files:
        words = "The panel says what is in the way. As soon as that is mended, this page shows what belongs here."
        return _said(edition, HTTPStatus.SERVICE_UNAVAILABLE, "There are no pages yet", words)
    words = "A page has the id of its record for an address. As soon as there is one here, it is shown."
    return _said(edition, HTTPStatus.NOT_FOUND, "There is nothing at this address", words, back="The first page")


def _said(edition: Edition, status: HTTPStatus, title: str, words: str, back: str = "") -> Answer:
    body = overlay.dressed(overlay.page(title, words, back), edition, "")
    return Answer(status, HTML, body, policy=_STRICT)
