"""Every rule's own page runs: its Pass is silent, its Fail is found, both through the real reader."""

import re
import textwrap

import pytest

from ciminfo.rules import rules
from tests.reading import found

RULES = rules()


def example(page: str, word: str) -> str:
    match = re.search(rf"{word}::\n\n((?:    .*\n|\n)+)", f"{page}\n")
    assert match, f"the page has no {word}"
    return textwrap.dedent(match[1])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_pass_of_a_page_is_silent(rule):
    said = found(example(rule.page, "Pass"))
    assert not [each for each in said if each.code == rule.code and each.is_open]
    assert not [each for each in said if each.code.startswith("CIM0") and each.code < "CIM013"], "it must be readable"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_fail_of_a_page_is_found(rule):
    said = [each for each in found(example(rule.page, "Fail")) if each.code == rule.code]
    assert said
    assert all(each.message and each.rule == rule.name and each.severity is rule.severity for each in said)


def test_codes_and_names_are_unique_and_pages_open_with_a_sentence():
    assert len(RULES) > 40
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"CIM[0-7]\d\d", rule.code), rule
        assert rule.page.split("\n\n")[0].rstrip().endswith("."), rule.name
