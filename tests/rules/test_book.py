"""The rule book: every file of the folder is a rule, and is found by name and by code."""

import pkgutil

import pytest

import ciminfo.rules
from ciminfo.diagnostics import Severity
from ciminfo.load.problem import Fault
from ciminfo.rules import find, rules

#: The files of the folder that are no rules: a rule that has lost its code would turn up among them.
HELPING = {"abreast", "book", "checking", "known", "shared", "stamping"}


def test_every_file_of_the_folder_is_a_rule_or_helps_one():
    files = {found.name for found in pkgutil.iter_modules(ciminfo.rules.__path__)}
    named = {rule.name.replace("-", "_") for rule in rules()}
    assert files - named == HELPING
    assert len(named) > 90


def test_only_rules_over_the_corpus_can_look_at_each_record_alone():
    assert {rule.scope for rule in rules() if rule.alone} == {"corpus"}


def test_rules_stand_in_the_order_of_their_codes():
    codes = [rule.code for rule in rules()]
    assert codes == sorted(codes)


@pytest.mark.parametrize("word", ["city-missing", "CIM306", "cim306", "CITY-MISSING"])
def test_a_rule_is_found_by_name_and_code_in_any_case(word):
    rule = find(word)
    assert rule is not None
    assert (rule.code, rule.name, rule.severity) == ("CIM306", "city-missing", Severity.WARNING)


@pytest.mark.parametrize("word", ["", "city", "CIM999", "book", "checking"])
def test_another_word_finds_nothing(word):
    assert find(word) is None


@pytest.mark.parametrize(
    ("name", "scope"),
    [
        ("date-malformed", "reading"),
        ("city-missing", "corpus"),
        ("date-unknown", "report"),
        ("acknowledgement-idle", "reading"),
    ],
)
def test_the_scope_is_what_a_rule_looks_at(name, scope):
    rule = find(name)
    assert rule is not None
    assert rule.scope == scope
    assert (rule.check is None) == (scope == "reading")


def test_what_reading_can_find_has_its_page_under_the_same_code():
    for fault in Fault:
        rule = find(fault.value)
        assert rule is not None, fault
        assert (rule.name, rule.scope) == (fault.rule, "reading")


def test_a_page_says_pass_before_fail():
    for rule in rules():
        assert 0 < rule.page.index("Pass::") < rule.page.index("Fail::"), rule.name
