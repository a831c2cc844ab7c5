"""Citations in tables and in sentences, of one paragraph and of several."""

import pytest

from ciminfo.languages import language
from ciminfo.model.citation import Citation

PAPER = "AG/RES. 2019 (XXXIV-O/04)"


def cited(*paragraphs: str, paper: str = PAPER) -> tuple[Citation, ...]:
    return tuple(Citation.parse(f"{paper}, operative paragraph {each}" if each else paper) for each in paragraphs)


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [
        ("en", "operative paragraph 9", "operative paragraphs 3, 5, and 9"),
        ("es", "párrafo resolutivo 9", "párrafos resolutivos 3, 5 y 9"),
        ("fr", "paragraphe 9 du dispositif", "paragraphes 3, 5 et 9 du dispositif"),
        ("pt", "parágrafo dispositivo 9", "parágrafos dispositivos 3, 5 e 9"),
    ],
)
def test_a_paper_stands_with_its_paragraphs(code, one, several):
    spoken = language(code)
    assert spoken.citation(*cited("")) == PAPER
    assert spoken.citation(*cited("9")) == f"{PAPER}, {one}"
    assert spoken.citation(*cited("3", "5", "9")) == f"{PAPER}, {several}"


@pytest.mark.parametrize(
    ("code", "whole", "one", "several"),
    [
        (
            "en",
            f"resolution {PAPER}",
            f"operative paragraph 9 of resolution {PAPER}",
            f"operative paragraphs 3 and 9 of resolution {PAPER}",
        ),
        (
            "es",
            f"en la resolución {PAPER}",
            f"en el párrafo resolutivo 9 de la resolución {PAPER}",
            f"en los párrafos resolutivos 3 y 9 de la resolución {PAPER}",
        ),
        (
            "fr",
            f"à la résolution {PAPER}",
            f"au paragraphe 9 du dispositif de la résolution {PAPER}",
            f"aux paragraphes 3 et 9 du dispositif de la résolution {PAPER}",
        ),
        (
            "pt",
            f"na resolução {PAPER}",
            f"no parágrafo dispositivo 9 da resolução {PAPER}",
            f"nos parágrafos dispositivos 3 e 9 da resolução {PAPER}",
        ),
    ],
)
def test_a_sentence_leads_up_to_a_resolution(code, whole, one, several):
    spoken = language(code)
    assert spoken.citation_said(*cited("")) == whole
    assert spoken.citation_said(*cited("9")) == one
    assert spoken.citation_said(*cited("3", "9")) == several


def test_what_is_no_resolution_is_not_called_one():
    (paper,) = cited("", paper="CP/doc.4023/05")
    assert language("es").citation_said(paper) == "en CP/doc.4023/05"
    assert language("en").citation_said(*cited("3", paper="A/RES/55/25")) == "A/RES/55/25, operative paragraph 3"
