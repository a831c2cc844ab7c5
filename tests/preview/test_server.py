import gc
import socket

import pytest

from ciminfo.preview import server
from ciminfo.preview.board import Board
from ciminfo.preview.server import PortError, serving
from tests.preview.asking import ask, edition, port_of


@pytest.fixture
def board():
    shown = Board()
    shown.show(edition())
    return shown


@pytest.fixture
def _uncollected():
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_uncollected")
def test_what_is_dead_is_looked_for_again_where_a_command_goes_on_for_hours(board):
    with serving(board):
        assert gc.isenabled()


def has_six() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as tried:
            tried.bind(("::1", 0))
    except OSError:
        return False
    return True


def own_addresses() -> set[str]:
    """The addresses of this machine beside the loopback: what another machine would call."""
    found = {"127.0.0.2"}  # on Linux part of the loopback, and not listened at either
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
        try:
            tried.connect(("192.0.2.1", 9))  # sends nothing; tells which address would be used
        except OSError:
            return found
        return found | {tried.getsockname()[0]}


def test_it_listens_at_the_port_that_was_asked_for(board):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with serving(board, port) as address:
        assert address == f"http://127.0.0.1:{port}/"
        assert ask(address).status == 200


@pytest.mark.skipif(not has_six(), reason="no ::1 on this machine")
def test_it_listens_in_both_families(board):
    with serving(board) as address:
        assert ask(address, host=f"[::1]:{port_of(address)}", on="::1").status == 200


def test_it_listens_on_no_other_address(board):
    with serving(board) as address:
        for other in own_addresses():
            with pytest.raises(OSError, match=r"."), socket.create_connection((other, port_of(address)), timeout=5):
                pass


@pytest.mark.parametrize(
    "host", ["127.0.0.1", pytest.param("::1", marks=pytest.mark.skipif(not has_six(), reason="no ::1"))]
)
def test_a_port_in_use_is_said(board, host):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortError, match=f"port {port} is in use by another program"), serving(board, port):
            pass


def test_two_previews_have_two_ports(board):
    with serving(board) as one, serving(board) as other:
        assert one != other


def test_a_port_that_is_kept_for_the_system_is_said(board, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(server.TCPServer, "server_bind", refused)
    with pytest.raises(PortError, match="port 80 is kept for the system"), serving(board, 80):
        pass


def test_without_the_second_family_it_listens_in_the_first(board, monkeypatch):
    bind = server.TCPServer.server_bind

    def only_four(self):
        if self.address_family == socket.AF_INET6:
            raise OSError(99, "Cannot assign requested address")
        bind(self)

    monkeypatch.setattr(server.TCPServer, "server_bind", only_four)
    with serving(board) as address:
        assert ask(address).status == 200


def test_a_free_port_that_is_taken_in_the_second_family_is_not_used(board, monkeypatch):
    bind, tried = server.TCPServer.server_bind, []

    def taken_once(self):
        if self.address_family == socket.AF_INET6 and not tried:
            tried.append(self.server_address[1])
            raise OSError(98, "Address already in use")
        bind(self)

    monkeypatch.setattr(server.TCPServer, "server_bind", taken_once)
    with serving(board) as address:
        assert tried
        assert ask(address).status == 200


def test_afterwards_nobody_listens(board):
    with serving(board) as address:
        pass
    with pytest.raises(ConnectionRefusedError):
        ask(address)


def test_the_name_of_the_machine_is_asked_of_nobody(board, monkeypatch):
    def asked(*_):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getfqdn", asked)
    with serving(board) as address:
        assert ask(address).status == 200
