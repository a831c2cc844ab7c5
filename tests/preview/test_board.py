import threading

from ciminfo.preview.board import Board
from ciminfo.preview.edition import Edition
from tests.preview.asking import edition, finding


def test_every_edition_has_a_name_of_its_own_also_in_another_run():
    board, another = Board(), Board()
    names = [board.edition.name, board.show(edition()).name, board.show(edition()).name, another.show(edition()).name]
    assert len({*names}) == 4


def test_an_edition_without_pages_is_shown_with_the_last_pages():
    board = Board()
    board.show(edition("Caracas"))
    stale = board.show(Edition(diagnostics=(finding("wrong"),)))
    assert stale is board.edition
    assert stale.is_stale
    assert b"Caracas" in stale.files["index.html"]
    assert stale.diagnostics
    board.show(Edition(trouble="still"))
    assert b"Caracas" in board.edition.files["index.html"]
    mended = board.show(edition("Lima"))
    assert not mended.is_stale
    assert b"Lima" in board.edition.files["index.html"]


def test_pages_that_never_were_are_not_stale():
    shown = Board().show(Edition(trouble="nothing yet"))
    assert not shown.is_stale
    assert not shown.files


def test_who_waits_is_told_at_once_and_who_waits_in_vain_after_a_time():
    board = Board()
    first = board.show(edition()).name
    assert board.wait("another", 60) == first
    assert board.wait(first, 0.01) == first
    told: list[str] = []
    waiting = threading.Thread(target=lambda: told.append(board.wait(first, 60)), daemon=True)
    waiting.start()
    second = board.show(edition()).name
    waiting.join(10)
    assert told == [second]
