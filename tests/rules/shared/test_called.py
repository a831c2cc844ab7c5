"""What a text calls by name, and which of its words may stand for a name."""

from ciminfo.rules.shared.called import Called
from ciminfo.rules.shared.whole_names import Words


def test_a_word_of_a_whole_name_is_no_head_by_which_another_body_is_meant():
    words = Words.of("the Police of Japan met")
    called = Called({}, {}, {}, {"police-of-japan": (1, 4)}, words, words)
    assert called.heads == set()
    assert Called({}, {}, {}, {}, words, words).heads == {"poli", "japa"}
    assert called.stems == {"the", "poli", "of", "japa", "met"}
