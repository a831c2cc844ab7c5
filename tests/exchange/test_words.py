"""What stands inside a source or a translation, as a record writes it."""

import pytest

from ciminfo.exchange import XliffError, read
from tests.exchange.samples import segment, unit

I = 'type="fmt" subType="xlf:i"'  # noqa: E741


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("plain &amp; simple", "plain & simple"),
        (f'the <pc id="1" {I}>Care</pc> of', "the *Care* of"),
        (f'the<pc id="1" {I}> Care </pc>of', "the *Care* of"),
        (f'<pc id="1" {I}>A</pc> <pc id="2" {I}>B</pc>', "*A* *B*"),
        (f'<pc id="1" {I}>A <pc id="2" {I}>B</pc> C</pc>', "*A B C*"),
        (f'<pc id="1" {I}>A <mrk id="2" type="term">B</mrk> C</pc>', "*A B C*"),
        (f'<pc id="1" {I}> </pc>', " "),
        (f'<pc id="1" {I}/>x', "x"),
        (f'<pc id="1" {I}>a*b</pc>', "a*b"),
        (f'<pc id="1" {I}>one\n\ntwo</pc>', "one\n\ntwo"),
        (f'a <sc id="1" {I}/>b c<ec startRef="1"/> d', "a *b c* d"),
        (f'a <sc id="1" {I}/>b', "a *b*"),
        (f'<sc id="1" {I}/>a <sc id="2" {I}/>b<ec startRef="1"/> c<ec startRef="2"/> d', "*a b c* d"),
        ('<sc id="1" subType="xlf:b" type="fmt"/>b<ec startRef="1"/>', "b"),
        ('<pc id="1" subType="xlf:b" type="fmt">b</pc>', "b"),
        ('<pc id="1">b</pc>', "b"),
        ('<mrk id="1" type="comment" value="good?">b</mrk><sm id="2"/>c<em startRef="2"/>', "bc"),
        ('<ph id="1"/>b<ph id="2" equiv=""/>', "b"),
        ('<ph id="1">words of an old tool</ph>', "words of an old tool"),
        ('one<ph id="1" type="fmt" subType="xlf:lb"/>two', "one\ntwo"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_marks_become_asterisks_or_nothing(inside, text):
    assert read(segment(inside)).units[0].target == text
    assert read(segment("x", source=inside)).units[0].source == text


def test_a_translation_may_repeat_a_mark_of_the_source_without_saying_what_it_does():
    data = segment('<pc id="1">uno</pc> y <pc id="2" copyOf="1">dos</pc>', source=f'<pc id="1" {I}>one</pc>')
    assert read(data).units[0].target == "*uno* y *dos*"


def test_a_stress_that_begins_in_one_segment_ends_in_another():
    data = unit(
        f'<segment><source>a</source><target>uno <sc id="1" {I}/>dos</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment><source>b</source><target>tres<ec startRef="1"/> cuatro</target></segment>'
    )
    assert read(data).units[0].target == "uno *dos* *tres* cuatro"


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ('<ph id="1" equiv="OEA"/>', "a placeholder stands for words, which no record can hold"),
        ('<ph id="1" disp="OEA"/>', "a placeholder stands for words, which no record can hold"),
        ('<ph id="1" dataRef="d1"/>', "a placeholder stands for words, which no record can hold"),
        ('<cp hex="0007"/>', "`cp` stands inside a text, which no record can hold"),
        ("<b>uno</b>", "`b` stands inside a text, which no record can hold"),
        ('<x:b xmlns:x="urn:x">uno</x:b>', "`b` stands inside a text, which no record can hold"),
        ('<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="a"/>', "`include` stands inside a text"),
    ],
)
def test_what_would_be_lost_is_said(inside, message):
    with pytest.raises(XliffError) as caught:
        read(segment(f"uno\n{inside}"))
    assert caught.value.message.startswith(message)
    assert (caught.value.hint, caught.value.line) == ("write the words themselves", 4)
