"""Words drawn together, and those that stay apart."""

import pytest

from ciminfo.languages import language
from ciminfo.languages.contraction import contracted


@pytest.mark.parametrize(
    ("code", "words", "drawn"),
    [
        ("es", "de el 27 de abril", "del 27 de abril"),
        ("es", "hasta el 1 de julio a el 2", "hasta el 1 de julio al 2"),
        ("es", "de la primavera a el otoño", "de la primavera al otoño"),
        ("es", "desde el verano", "desde el verano"),
        ("fr", "de avril à août", "d’avril à août"),
        ("fr", "de le été 2004 à le automne", "de l’été 2004 à l’automne"),
        ("fr", "de le 1er mai à le 2 mai", "du 1er mai au 2 mai"),
        ("fr", "jusqu’à le 1er mai", "jusqu’au 1er mai"),
        ("fr", "jusqu’à 2004", "jusqu’en 2004"),
        ("fr", "jusqu’à juillet 2004", "jusqu’à juillet 2004"),
        ("fr", "Monsieur le Ambassadeur", "Monsieur l’Ambassadeur"),
        ("fr", "Madame la Ambassadrice", "Madame l’Ambassadrice"),
        ("fr", "Monsieur le Haut-Commissaire", "Monsieur le Haut-Commissaire"),
        ("fr", "Monsieur le Huissier", "Monsieur l’Huissier"),
        ("fr", "du HCR à le Honduras", "du HCR au Honduras"),
        ("fr", "de la hiérarchie", "de la hiérarchie"),
        ("fr", "de le habitant", "de l’habitant"),
        ("fr", "Madame la Secrétaire générale", "Madame la Secrétaire générale"),
        ("pt", "de o verão a a primavera", "do verão à primavera"),
        ("pt", "de a primavera a o verão", "da primavera ao verão"),
        ("pt", "de 1º de julho a 2 de julho", "de 1º de julho a 2 de julho"),
        ("en", "of the summer", "of the summer"),
    ],
)
def test_words_are_drawn_together_as_the_language_writes_them(code, words, drawn):
    assert contracted(words, language(code)) == drawn
    assert contracted(drawn, language(code)) == drawn
