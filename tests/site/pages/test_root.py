"""The pages above the languages."""

from dataclasses import replace

from ciminfo.site.pages import root
from tests.site.shown import lines, our_site, site


def test_a_reader_chooses_by_the_name_of_the_language():
    made = root.choice(our_site())
    assert (made.address, made.part) == ("index.html", "")
    assert lines(made.document) == [
        "Inter-American Commission of Women",
        "- [English – Activities](en/index.html)",
        "- [Español – Actividades](es/index.html)",
        "- [Français – Activités](fr/index.html)",
        "- [Português – Atividades](pt/index.html)",
    ]
    links = [item[0] for item in made.document.blocks[1].items]
    assert [each.language for each in links] == ["", "es", "fr", "pt"]


def test_who_is_lost_is_told_so_in_every_language():
    told = lines(root.lost(our_site()).document)
    assert told[:2] == ["This page does not exist", "Esta página no existe"]
    assert told[-1] == "- [Português – Atividades](pt/index.html)"


def test_one_language_and_no_reporter_are_enough():
    made = root.choice(site("countries:\n  BZ: {}\n"))
    assert lines(made.document) == ["Activities", "- [English – Activities](en/index.html)"]
    assert root.lost(replace(our_site(), languages=("pt",))).document.language == "pt"
