"""Addresses and numbers that stay what they are."""

from ciminfo.site.identity import absolute, number


def test_an_address_begins_with_that_of_the_site_however_that_ends():
    assert absolute("https://example.org/cim", "en/index.html") == "https://example.org/cim/en/index.html"
    assert absolute("https://example.org/cim/", "en/index.html") == "https://example.org/cim/en/index.html"
    assert absolute("", "en/index.html") == "en/index.html"


def test_what_an_address_cannot_hold_is_written_as_its_code():
    assert absolute("https://example.org", 'a b"<é>\n') == "https://example.org/a%20b%22%3C%C3%A9%3E%0A"


def test_a_number_is_the_same_in_every_build_and_another_for_every_page_and_site():
    assert number("https://example.org", "en/a.html").urn == "urn:uuid:9aac6d56-d947-5b55-9549-8654a579ae53"
    numbers = {number(base, page) for base in ("", "https://example.org", "https://b.org") for page in ("a", "b")}
    assert len(numbers) == 6
