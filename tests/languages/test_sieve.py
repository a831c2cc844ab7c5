"""A sieve keeps of a text what may be looked for, and looks at every word once."""

from ciminfo.languages.sieve import Sieve


def test_what_holds_something_is_caught_in_every_text():
    sieve = Sieve(str.isdigit)
    assert sorted(sieve.caught("5 days in 2005, on 5\n3")) == ["3", "5"]
    assert sieve.caught("days and 5") == ["5"]
    assert sieve.caught("") == []


def test_what_is_known_to_hold_nothing_is_not_looked_at_again():
    seen = []
    sieve = Sieve(seen.append)
    assert sieve.caught("the course, the course") == []
    assert sieve.caught("a course") == []
    assert sorted(seen) == ["a", "course", "course,", "the"]
