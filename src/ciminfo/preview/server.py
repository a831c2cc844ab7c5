"""The server: it listens on the loopback and nowhere else, in both families, and gives what a board shows."""

from __future__ import annotations

import errno
import gc
import os
import socket
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import TYPE_CHECKING, Final

from ciminfo.preview.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.preview.board import Board

#: As often a port is asked for that is free in both families.
_TRIES: Final = 20
#: The port that browsers leave out.
_UNSAID: Final = 80


class PortError(Exception):
    """The port that was asked for cannot be had; the message says why."""


@contextmanager
def serving(board: Board, port: int = 0) -> Iterator[str]:
    """Serve what a board shows, at a port or at any that is free; gives the address of the first page."""
    servers = _listening(board, port)
    gc.enable()  # commands run without the collector: they are over in seconds, which a server is not
    for server in servers:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{servers[0].server_port}/"
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


class Server(ThreadingHTTPServer):
    """A server on 127.0.0.1."""

    host = "127.0.0.1"
    #: Elsewhere than on POSIX this would let two programs listen at one port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, board: Board, port: int) -> None:
        self.board = board
        super().__init__((self.host, port), Request)

    def server_bind(self) -> None:
        TCPServer.server_bind(self)  # the class between asks the network for the name of this machine
        self.server_name, self.server_port = self.host, self.server_address[1]

    def is_called(self, hosts: list[str]) -> bool:
        """Whether a request names this machine, by a name that no other site can have."""
        names = {"127.0.0.1", "[::1]", "localhost"}
        called = {f"{name}:{self.server_port}" for name in names}
        return len(hosts) == 1 and hosts[0].lower() in called | (names if self.server_port == _UNSAID else set())


class _Server6(Server):
    """The same on ::1."""

    host = "::1"
    address_family = socket.AF_INET6


def _listening(board: Board, port: int) -> list[Server]:
    """A server for each family that the machine has, all at one port."""
    for _ in range(1 if port else _TRIES):
        first = _opened(Server, board, port)
        try:
            return [first, _opened(_Server6, board, first.server_port)]
        except PortError:
            first.server_close()
            if port:
                raise
        except OSError:  # there is no ::1 on this machine
            return [first]
    raise PortError("no port is free on both 127.0.0.1 and ::1")


def _opened(kind: type[Server], board: Board, port: int) -> Server:
    try:
        return kind(board, port)
    except PermissionError as error:
        raise PortError(f"port {port} is kept for the system") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortError(f"port {port} is in use by another program") from error
        raise
