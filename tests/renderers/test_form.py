"""A template is read once, escapes what is put into it, and can do nothing else."""

import pytest

from ciminfo.renderers import Look, TemplateError
from ciminfo.renderers.form import Form


def form(folder, text):
    (folder / "page.html.j2").write_text(text, encoding="utf-8")
    return Form(Look((folder,)), "page.html.j2")


def test_values_are_escaped_wherever_they_stand(tmp_path):
    filled = form(tmp_path, '<p title="{{ title }}">{{ title }}</p>').filled({"title": '"<script>&'})
    assert filled == '<p title="&#34;&lt;script&gt;&amp;">&#34;&lt;script&gt;&amp;</p>'


def test_one_form_is_filled_again_and_again(tmp_path):
    read = form(tmp_path, "{{ number }}")
    assert [read.filled({"number": number}) for number in (1, 2)] == ["1", "2"]


@pytest.mark.parametrize("text", ["{% if %}", "{{ 1 // 0 }}", "{{ words.__class__.__mro__ }}", "{% include 'other' %}"])
def test_what_is_wrong_with_a_template_names_it(tmp_path, text):
    with pytest.raises(TemplateError, match=r"^the template page\.html\.j2 cannot be used: "):
        form(tmp_path, text).filled({"words": "x"})


def test_an_empty_page_is_no_page(tmp_path):
    with pytest.raises(TemplateError, match=r"page\.html\.j2 gives an empty page"):
        form(tmp_path, "{# nothing #} ").filled({})


def test_a_template_that_is_not_there_is_missing(tmp_path):
    with pytest.raises(TemplateError, match=r"page\.html\.j2 is missing"):
        Form(Look((tmp_path,)), "page.html.j2")
