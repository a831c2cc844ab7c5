"""One request and its answer: read only, by this machine only, and kept by nobody."""

from __future__ import annotations

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Final

from ciminfo.preview import overlay
from ciminfo.preview.answers import HTML, Answer, answer

if TYPE_CHECKING:
    from ciminfo.preview.server import Server

#: Seconds after which a connection on which nothing changes is shown to be alive.
_HEARTBEAT: Final = 10.0
_TEXT: Final = "text/plain; charset=utf-8"
#: Nobody keeps what is served, and no page of another origin may read or frame it.
_ALWAYS: Final = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_FOREIGN: Final = Answer(HTTPStatus.FORBIDDEN, _TEXT, b"This preview is for the machine that it runs on.\n")
_WRITING: Final = Answer(HTTPStatus.METHOD_NOT_ALLOWED, _TEXT, b"A preview is only read.\n")
_FAULT: Final = Answer(
    HTTPStatus.INTERNAL_SERVER_ERROR,
    _TEXT,
    b"This is a fault of ciminfo, not of your records; the terminal shows where it happened.\n",
)


class Request(BaseHTTPRequestHandler):
    """One request of a browser."""

    server: Server
    server_version, sys_version = "ciminfo", ""
    timeout = 30

    def parse_request(self) -> bool:
        """Read what is asked; whether it is to be answered at all."""
        if not super().parse_request():
            return False
        # A site whose name was made to lead here would send that name: only our own names are answered.
        if not self.server.is_called(self.headers.get_all("Host", [])):
            self._send(_FOREIGN)
        elif self.command not in {"GET", "HEAD"}:
            self._send(_WRITING)
        else:
            return True
        return False

    def do_GET(self) -> None:
        if self.path == f"/{overlay.EVENTS}":
            self._tell_editions()
            return
        try:
            found = answer(self.server.board.edition, self.path)
        except Exception:
            self._send(_FAULT)
            raise  # the server shows it in the terminal
        self._send(found)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send(self, found: Answer) -> None:
        headers = {
            "Content-Type": found.kind,
            "Content-Length": str(len(found.body)),
            "Location": found.location,
            "Content-Security-Policy": found.policy if found.kind == HTML else "",
            "Allow": "GET, HEAD" if found is _WRITING else "",
        }
        self._open(found.status, headers)
        if self.command != "HEAD":
            self.wfile.write(found.body)

    def _open(self, status: HTTPStatus, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**_ALWAYS, **headers}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()

    def _tell_editions(self) -> None:
        """Tell the name of the edition shown and of each that follows, as long as somebody listens."""
        self._open(HTTPStatus.OK, {"Content-Type": "text/event-stream; charset=utf-8"})
        if self.command == "HEAD":
            return
        told = ""
        self.wfile.write(b"retry: 1000\n\n")
        while True:
            name = self.server.board.wait(told, _HEARTBEAT)
            self.wfile.write(f"data: {name}\n\n".encode() if name != told else b":\n\n")
            told = name

    def handle(self) -> None:
        try:
            super().handle()
        except (ConnectionError, TimeoutError):  # the reader left
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Requests are no news."""
