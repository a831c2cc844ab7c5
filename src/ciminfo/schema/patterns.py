"""The forms that text takes in records, as regular expressions of the kind that JSON Schema and JavaScript know.

What counts as a letter or a figure differs between languages, so both are written out. A pattern turns away what
cannot be right; in which years there is a 29 February, and which Roman numbers there are, only the reader knows.
"""

from typing import Final

from ciminfo import bounds

#: Control characters, marks that turn the direction of writing, and what is no character at all.
_ODD: Final = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
#: Text that says something.
TEXT: Final = rf"^(?=\s*\S)[^{_ODD}]*$"

ID: Final = f"^(?=.{{1,{bounds.MAX_ID}}}$)[a-z0-9]+(?:-[a-z0-9]+)*$"
COUNTRY: Final = "^[A-Z]{2}(?:[A-Z]{2})?$"
WHOLE: Final = "^[0-9]{1,9}$"
NUMBER: Final = r"^-?[0-9]{1,12}(?:\.[0-9]{1,6})?$"
YES_NO: Final = "^(?:yes|no|true|false)$"

_MONTH: Final = "(?:0[1-9]|1[0-2])"
_MONTH_AND_DAY: Final = (
    "(?:02-(?:0[1-9]|[12][0-9])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01]))"
)
#: Two digits of which one or both are open.
_OPEN: Final = "(?:[0-9]X|X[0-9X])"
_MOMENT: Final = (
    "(?:[0-9]{2}[0-9X]{2}"
    f"|[0-9]{{4}}-(?:{_MONTH}|2[1-9]|3[0-6]|{_MONTH_AND_DAY}|{_MONTH}-{_OPEN}|{_OPEN}(?:-XX)?))[?~%]?"
)
_STRETCH: Final = rf"(?:{_MOMENT}(?:/(?:{_MOMENT}|\.\.)?)?|(?:\.\.)?/{_MOMENT})"
#: One date, as it stands in a list of those of which one is right.
ONE_DATE: Final = rf"^\s*{_STRETCH}\s*$"
DATE: Final = rf"^\s*(?:unknown|{_STRETCH}|\[\s*{_STRETCH}\s*(?:,\s*{_STRETCH}\s*)*\])\s*$"
DAY: Final = f"^[0-9]{{4}}-{_MONTH_AND_DAY}$"

_REVIEW: Final = rf"reviewed [0-9a-f]{{8}} on [0-9]{{4}}-{_MONTH_AND_DAY} by \S[^{_ODD}]*"
TEXT_STATE: Final = rf"^\s*(?:from [a-z]{{2}} [0-9a-f]{{8}}(?:, {_REVIEW})?|{_REVIEW})$"

#: How a symbol begins: a resolution with its session, a paper with its year, or the symbol of another organisation.
CITED: Final = (
    r"^[\s,;]*(?:[A-Za-z]{2,8}\s*/\s*(?:[Rr][Ee][Ss]|[Dd][Ee][Cc])\s*\.?\s*[0-9]{1,5}(?:/[0-9]{2}|\s*\([^()]*[0-9])"
    r"|[A-Za-z]+(?:[/-][A-Za-z]+)*\s*[.-]?\s*[0-9]{1,5}/[0-9]{2}"
    r"|(?=[A-Za-z0-9()-]*[/.])[A-Z][A-Za-z0-9./()-]{2,40}[0-9])"
)
