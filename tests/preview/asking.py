"""A browser's side of the preview: requests over a real socket, as they are written on the line."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.preview.edition import Edition

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = b'<!doctype html><html lang="en"><head><title>T</title></head><body><h1>%s</h1></body></html>'


def edition(word: str = "Caracas", diagnostics: tuple[Diagnostic, ...] = ()) -> Edition:
    """A small site: a page for each of two activities, a first page, a style sheet, a feed."""
    page = PAGE % word.encode()
    files = {
        "index.html": page,
        "en/index.html": page,
        "en/activities/caracas-seminar.html": page,
        "en/activities/lima-visit.html": page,
        "site.css": b"h1 { color: red }",
        "en/activities.atom": b"<feed/>",
    }
    return Edition(files, diagnostics=diagnostics, records=2)


def finding(message: str, severity: Severity = Severity.WARNING, record: str = "caracas-seminar") -> Diagnostic:
    span = Span(f"data/{record}.yaml", 4, 8)
    return Diagnostic(span, "CIM203", "end-before-start", severity, message, "turn them round", "seminar", record)


@dataclass(frozen=True)
class Answered:
    """What came back over the line."""

    status: int
    headers: dict[str, str]
    body: bytes


def port_of(address: str) -> int:
    port = urlsplit(address).port
    assert port
    return port


def ask(
    address: str, target: str = "/", method: str = "GET", host: str | None = None, on: str = "127.0.0.1"
) -> Answered:
    """Ask for a target just as it is written; `host` is what the browser takes the server for."""
    connection = HTTPConnection(on, port_of(address), timeout=10)
    connection.putrequest(method, target, skip_host=True)
    connection.putheader("Host", host or urlsplit(address).netloc)
    connection.endheaders()
    answered = connection.getresponse()
    told = Answered(answered.status, {name.lower(): value for name, value in answered.getheaders()}, answered.read())
    connection.close()
    return told


def said(address: str, request: bytes) -> bytes:
    """All that comes back for the bytes of a request."""
    with socket.create_connection(("127.0.0.1", port_of(address)), timeout=10) as line:
        line.sendall(request)
        return b"".join(iter(lambda: line.recv(65536), b""))


def editions(address: str) -> Iterator[str]:
    """The names of the editions as they are told, until nobody asks for more."""
    connection = HTTPConnection("127.0.0.1", port_of(address), timeout=20)
    connection.request("GET", "/.preview/editions")
    answered: HTTPResponse = connection.getresponse()
    assert answered.getheader("Content-Type") == "text/event-stream; charset=utf-8"
    try:
        for line in iter(answered.readline, b""):
            if line.startswith(b"data: "):
                yield line.decode().removeprefix("data: ").strip()
    finally:
        connection.close()
