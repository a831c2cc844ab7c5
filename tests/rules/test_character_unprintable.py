"""Characters that the fonts lack."""

from tests.reading import told

RULE = "character-unprintable"


def test_the_character_its_code_and_its_place_are_told():
    record = "activity: a\nkind: training\ntitle: {en: Training}\nnarrative: {en: They wrote 人 and 人 again.}\n"
    assert told(RULE, record) == [("1.yaml:4:28", "'人' (U+4EBA, cjk unified ideograph-4eba) is in none of the fonts")]


def test_names_of_persons_are_read_too():
    assert told(RULE, "{person: p, name: 山田}") == [
        ("1.yaml:1:19", "'山' (U+5C71) is in none of the fonts"),
        ("1.yaml:1:20", "'田' (U+7530) is in none of the fonts"),
    ]


def test_what_no_document_prints_is_not_read():
    assert told(RULE, "{activity: a, kind: training, title: {en: T}, note: 人}") == []
