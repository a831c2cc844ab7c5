"""What stands in the source about a class and its fields is found, as one line."""

from dataclasses import dataclass
from enum import StrEnum

from ciminfo.model.activity import Activity
from ciminfo.schema import describe


@dataclass(frozen=True, slots=True, kw_only=True)
class Above:
    """What is above,
    in two lines.

    And more.
    """

    #: Said above.
    first: str
    #: Said above,
    #: and changed below.
    second: str = ""
    # a remark of ours
    third: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Below(Above):
    #: Said below.
    second: str = "x"
    #: Far above,

    fourth: str = ""
    #: By itself.
    fifth: tuple[str, ...] = ()

    def of_something(self) -> str:
        #: Said of nothing that is recorded.
        local = self.first * 2
        return local + local


class Word(StrEnum):
    """A word."""

    #: The first.
    ONE = "one"
    TWO = "two"


def test_a_class_is_what_the_first_paragraph_of_its_docstring_says():
    assert describe.meaning(Above) == "What is above, in two lines."
    assert describe.meaning(Word) == "A word."


def test_a_field_is_what_the_comment_above_it_says_where_it_stands_last():
    assert describe.fields(Above) == {"first": "Said above.", "second": "Said above, and changed below."}
    assert describe.fields(Below)["second"] == "Said below."
    assert describe.fields(Below)["first"] == "Said above."
    assert describe.fields(Below)["fifth"] == "By itself."


def test_a_comment_with_a_line_between_or_of_another_kind_is_none():
    assert not {"third", "fourth"} & describe.fields(Below).keys()


def test_the_members_of_a_list_of_words_are_described_too():
    assert describe.fields(Word) == {"ONE": "The first."}


def test_fields_of_records_are_described_with_those_they_share():
    assert describe.fields(Activity)["part_of"] == "The project that this is a part of."
    assert describe.fields(Activity)["note"] == "A remark for colleagues; no output carries it."
