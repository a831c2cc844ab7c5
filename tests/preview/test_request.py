import time
from dataclasses import replace

import pytest

from ciminfo.preview.board import Board
from ciminfo.preview.edition import Documents
from ciminfo.preview.server import serving
from tests.preview.asking import ask, edition, editions, port_of, said


@pytest.fixture(scope="module")
def shown():
    """A board and the address it is served at, for all tests: to end a server takes a moment."""
    board = Board()
    with serving(board) as given:
        yield board, given


@pytest.fixture
def address(shown):
    shown[0].show(edition())
    return shown[1]


@pytest.fixture
def board(shown):
    return shown[0]


def test_pages_are_served_and_kept_by_nobody(address):
    answered = ask(address)
    assert answered.status == 200
    assert b"Caracas" in answered.body
    assert answered.headers["content-length"] == str(len(answered.body))
    assert answered.headers["cache-control"] == "no-store"
    assert answered.headers["cross-origin-resource-policy"] == "same-origin"
    assert answered.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in answered.headers["content-security-policy"]


def test_a_style_sheet_bears_no_policy_of_a_page(address):
    assert "content-security-policy" not in ask(address, "/site.css").headers


def test_a_head_is_as_the_page_without_the_page(address):
    head, page = ask(address, method="HEAD"), ask(address)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == page.headers["content-length"]
    assert ask(address, "/.preview/editions", method="HEAD").status == 200


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
def test_the_names_of_this_machine_are_answered(address, name):
    assert ask(address, host=f"{name}:{port_of(address)}").status == 200


@pytest.mark.parametrize("name", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.0.2.2", "0"])
@pytest.mark.parametrize("target", ["/", "/.preview/editions", "/.preview/panel.js", "/none"])
def test_a_foreign_host_is_refused_at_every_address(address, name, target):
    refused = ask(address, target, host=f"{name}:{port_of(address)}")
    assert refused.status == 403
    assert b"Caracas" not in refused.body


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:1", "localhost", ""])
def test_a_host_without_the_port_is_refused(address, host):
    request = f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    assert b" 403 " in said(address, request).splitlines()[0]


def test_no_host_and_two_hosts_are_refused(address):
    port = port_of(address)
    for hosts in ("", f"Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"):
        assert b" 403 " in said(address, f"GET / HTTP/1.1\r\n{hosts}\r\n".encode()).splitlines()[0]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "MADEUP"])
def test_a_preview_is_only_read(address, method):
    refused = ask(address, method=method)
    assert (refused.status, refused.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "target",
    ["/../ciminfo.yaml", "/..%2fciminfo.yaml", "/%2e%2e/ciminfo.yaml", "//etc/passwd", "/etc/passwd", "/\\..\\x"],
)
def test_no_path_leads_out(address, target):
    assert ask(address, target).status in {400, 404}


@pytest.mark.parametrize("request_", [b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x00\xff\r\n\r\n"])
def test_what_is_no_request_does_no_harm(address, request_, capfd):
    said(address, request_)
    assert ask(address).status == 200
    assert not capfd.readouterr().err


def test_who_listens_is_told_of_every_edition(board, address):
    told = editions(address)
    first = next(told)
    assert first == board.edition.name
    assert f'data-edition="{first}"'.encode() in ask(address).body
    second = board.show(edition("Lima")).name
    assert next(told) == second
    assert b"Lima" in ask(address).body
    told.close()


def test_who_leaves_is_not_missed(board, address, capfd):
    for _ in range(3):
        told = editions(address)
        next(told)
        told.close()
    for word in ("a", "b", "c"):
        board.show(edition(word))
    assert ask(address).status == 200
    assert not capfd.readouterr().err


def written(capfd) -> str:
    """What the terminal shows a moment later: the answer goes out first."""
    text = ""
    for _ in range(100):
        text += capfd.readouterr().err
        if text.endswith("-\n") and text.count("-" * 40) == 2:
            break
        time.sleep(0.05)
    return text


def test_a_fault_of_ours_is_said_as_such_and_the_terminal_shows_it(board, address, capfd):
    def maker():
        raise RuntimeError("a wheel came off")

    board.show(replace(edition(), documents=Documents({"documents/a.pdf": maker})))
    answered = ask(address, "/documents/a.pdf")
    assert answered.status == 500
    assert b"a fault of ciminfo" in answered.body
    assert b"wheel" not in answered.body
    assert ask(address).status == 200
    assert "RuntimeError: a wheel came off" in written(capfd)
