import threading
import time

from ciminfo.preview.edition import Documents, Edition


def test_a_document_is_rendered_when_it_is_asked_for_and_kept():
    asked: list[str] = []

    def maker() -> bytes:
        asked.append("pdf")
        return b"%PDF"

    documents = Documents({"documents/report.pdf": maker})
    assert list(documents) == ["documents/report.pdf"]
    assert not asked
    assert [documents.read("documents/report.pdf") for _ in range(3)] == [b"%PDF"] * 3
    assert asked == ["pdf"]


def test_one_document_is_rendered_at_a_time():
    busy: list[int] = []

    def maker() -> bytes:
        busy.append(1)
        time.sleep(0.02)
        count = len(busy)
        busy.pop()
        return bytes([count])

    documents = Documents({str(number): maker for number in range(5)})
    threads = [threading.Thread(target=documents.read, args=(each,)) for each in documents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {documents.read(each) for each in documents} == {b"\x01"}


def test_an_edition_of_nothing_has_nothing():
    assert not Edition().files
    assert "x" not in Edition().documents
