"""A rule's page as Markdown: what it says in one sentence, in prose, and with its examples."""

from __future__ import annotations

import re

import pytest

from ciminfo.reporters.markdown import markdown, prose, summary
from ciminfo.rules import rules
from tests.reporters.made import PAGE

SHOWN = """\
A date is not
written as one.

Write `2005-04-14`.

**Pass**

```yaml
{activity: a, dates: 2005-04-14}
```

**Fail**

```yaml
{activity: a, dates: 2005-02-31}
```"""


def test_the_summary_is_the_first_sentence_on_one_line():
    assert summary(PAGE) == "A date is not written as one."
    assert summary("A  date\nis  not.\n\nMore.") == "A date is not."


def test_prose_is_the_page_without_its_examples():
    assert prose(PAGE) == "A date is not written as one.\n\nWrite `2005-04-14`."


def test_examples_stand_between_fences():
    assert markdown(PAGE) == SHOWN


def test_an_example_keeps_its_empty_lines_and_its_indentation():
    shown = markdown("A.\n\nFail::\n\n    venue:\n      city: Rome\n\n    dates: x\n")
    assert shown == "A.\n\n**Fail**\n\n```yaml\nvenue:\n  city: Rome\n\ndates: x\n```"


def test_a_fence_is_longer_than_any_in_the_example():
    assert markdown("A.\n\nPass::\n\n    a: '```'\n").endswith("````yaml\na: '```'\n````")


def test_a_page_may_be_empty():
    assert (summary(""), prose(""), markdown("")) == ("", "", "")


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_page_of_the_book_can_be_shown(rule):
    assert re.fullmatch(r"[^\n]+\.", summary(rule.page))
    assert prose(rule.page).startswith(summary(rule.page))
    assert markdown(rule.page).count("```") == 2 * len(re.findall("(?m)^(?:Pass|Fail)::$", rule.page)) > 0
