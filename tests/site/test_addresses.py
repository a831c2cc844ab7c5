"""Where pages lie, and the ways from one to another."""

import pytest

from ciminfo.site import addresses


@pytest.mark.parametrize(
    ("page", "target", "way"),
    [
        ("en/index.html", "en/activities/a.html", "activities/a.html"),
        ("en/activities/a.html", "es/activities/a.html", "../../es/activities/a.html"),
        ("en/activities/a.html", "en/mandates.html#m.9", "../mandates.html#m.9"),
        ("index.html", "en/index.html", "en/index.html"),
        ("en/index.html", "index.html", "../index.html"),
    ],
)
def test_a_way_leads_from_the_folder_of_the_page(page, target, way):
    assert addresses.between(page, target) == way


def test_a_country_has_its_code_in_small_letters():
    assert addresses.country("pt", "BZ") == "pt/countries/bz.html"
