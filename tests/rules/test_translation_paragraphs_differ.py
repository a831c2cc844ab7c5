"""Paragraphs of a translation, counted beside those of its original."""

from tests.reading import told

RULE = "translation-paragraphs-differ"
LANGUAGES = ("en", "es", "fr", "pt")


def activity(**texts: str) -> str:
    narrative = "".join(f"  {code}: {text}\n" for code, text in texts.items())
    return f"activity: a\nkind: training\ntitle: {{en: A}}\nnarrative:\n{narrative}"


def test_each_translation_is_held_against_the_language_written_first():
    texts = activity(fr=r'"Un.\n\nDeux.\n\nTrois."', en='"One. Two. Three."', pt=r'"Um.\n\nDois.\n \nTrês."')
    assert told(RULE, texts, LANGUAGES) == [("1.yaml:6:7", "the original (fr) has 3 paragraphs, the text in en has 1")]


def test_one_paragraph_is_told_in_the_singular():
    assert [message for _, message in told(RULE, activity(en="One.", es=r'"Uno.\n\nDos."'), LANGUAGES)] == [
        "the original (en) has 1 paragraph, the text in es has 2"
    ]


def test_a_new_line_alone_parts_nothing_nor_do_empty_lines_at_the_end():
    assert told(RULE, activity(en=r'"One.\nTwo.\n\n"', fr='"Un. Deux."'), LANGUAGES) == []


def test_a_text_in_one_language_has_nothing_to_differ_from():
    assert told(RULE, activity(en=r'"One.\n\nTwo."'), LANGUAGES) == []
