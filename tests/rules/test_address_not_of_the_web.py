"""Address not of the web: what would run code, open a file or mislead is found; what leads to a page is not."""

import pytest

from ciminfo.diagnostics import Severity
from tests.reading import found, told

RULE = "address-not-of-the-web"


def mandate(address: str) -> str:
    return f"mandate: ag-res-1\nsymbol: AG/RES. 1 (I-O/71)\ntitle: {{en: T}}\naddress: '{address}'\n"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "ftp://a.org/",
        "mailto:a@b.org", "//evil.org/x", "www.oas.org", "../../x", "https:/a.org", "https://", "http:evil.org",
        "https://name:password@a.org/", "https://a.org@evil.org/", "https://a.org/x y", 'https://a.org/"onclick="x',
        "https://a.org/<b>", "ms-word:ofe|u|https://a.org", "\\\\\\\\host\\\\share",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_an_error_at_its_place(address):
    ((place, message),) = told(RULE, mandate(address))
    assert place == "1.yaml:4:10"
    assert message.endswith("is no address of the web")
    assert [each.severity for each in found(mandate(address)) if each.rule == RULE] == [Severity.ERROR]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.oas.org/en/cim/", "http://oas.org", "https://a.org:8080/x?y=1&z=(2)#part", "https://añil.org/día.htm",
        "https://web.archive.org/web/2005/http://www.oas.org/cim/", "https://a.org/~x/@me,1;2!*'.html".replace("'", ""),
    ],
)  # fmt: skip
def test_a_page_of_the_web_is_silent(address):
    assert told(RULE, mandate(address)) == []


def test_a_source_s_address_is_looked_at_and_a_long_one_is_cut():
    source = "sources: {page: {title: {en: T}, kind: page, address: 'javascript:%s'}}" % ("x" * 500)
    ((_, message),) = told(RULE, source)
    assert len(message) < 100
