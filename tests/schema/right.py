"""Right records that YAML takes for something else than text, and records on which the judges cannot agree."""

from __future__ import annotations

from tests.schema.wrong import ACTIVITY, MANDATE, REPORT, RESULT

#: Each is right, though YAML takes some value of it for something else than text.
RIGHT = {
    "a year": f"{ACTIVITY}dates: 2005\n",
    "a year with a mark": f"{ACTIVITY}dates: 2005?\n",
    "a decade": f"{ACTIVITY}dates: 200X\n",
    "a day": f"{ACTIVITY}dates: 2005-04-14\n",
    "a day between blanks": f'{ACTIVITY}dates: " 2005-04-14 "\n',
    "a winter": f"{ACTIVITY}dates: 2005-24\n",
    "one of two": f'{ACTIVITY}dates: "[2005-04-14, 2005-05/2005-06]"\n',
    "one of two, listed": f"{ACTIVITY}dates: [2005-04-14, 2005-05/2005-06]\n",
    "one of two years, listed": f"{ACTIVITY}dates: [2005, 2006]\n",
    "what a source backs": f"{ACTIVITY}sources: [{{at: p, backs: [dates, venue.city, events.0.dates]}}]\n",
    "until": f"{ACTIVITY}dates: ../2005\n",
    "unknown": f"{ACTIVITY}dates: unknown\n",
    "Norway": f"{ACTIVITY}venue: {{country: NO}}\n",
    "Norway as a record": "country: NO\n",
    "Norway in a registry": "countries: {NO: {}}\n",
    "an id that is a year": "report: 2005\nperiod: 2005\nas-of: 2005-12-31\n",
    "an id that is a word of YAML": "term: true\nname: {en: A}\n",
    "a text that is a year": f"{ACTIVITY}note: 2005\n",
    "a text that is a day": f"{ACTIVITY}note: 2005-04-14\n",
    "a text that is a fraction": f"{ACTIVITY}note: 1.5\n",
    "a text that is a time": f"{ACTIVITY}note: 12:30\n",
    "a text that is yes": f"{ACTIVITY}note: yes\n",
    "a text that is false": f"{ACTIVITY}title: {{es: false}}\n".replace("title: {en: V}\n", ""),
    "a text in quotation marks that is nothing": f'{ACTIVITY}note: "null"\n',
    "a text of many lines": f"{ACTIVITY}note: |\n  one\n\n  two\n",
    "a text with signs of all the world": f"{ACTIVITY}note: ñandú — “Haïti” 日本 🙂\n",
    "a number": f"{ACTIVITY}duration-days: 2\n",
    "a number in quotation marks": f'{ACTIVITY}duration-days: "2"\n',
    "a number with a nought before it": f"{ACTIVITY}duration-days: 010\n",
    "figures": f"{ACTIVITY}figures: [{{value: 54.5, unit: a}}, {{value: -3, unit: a}}, {{value: '7.25', unit: a}}]\n",
    "yes": f"{RESULT}qualitative: yes\n",
    "no": f"{RESULT}qualitative: no\n",
    "true": f"{RESULT}qualitative: true\n",
    "yes in quotation marks": f'{RESULT}qualitative: "yes"\n',
    "an empty list": f"{ACTIVITY}themes: []\n",
    "an empty part": f"{ACTIVITY}coverage: {{}}\n",
    "no entries": f"{MANDATE}paragraphs: {{}}\n",
    "a registry without entries": "organisations: {}\n",
    "entries by numbers": f"{MANDATE}paragraphs: {{9: {{frequency: annual}}, 010: {{}}}}\n",
    "lines in languages and in none": (
        f"{REPORT}letter: {{addressee: {{office: {{en: O}}, lines: [{{en: House, es: Casa}}, Lima, 12]}}}}\n"
    ),
    "a language of the original": f"{REPORT}original: fr\n",
    "unknown where fields could stand": f"{REPORT}letter: {{addressee: unknown, number: unknown, date: unknown}}\n",
    "unknown for a word": f"{ACTIVITY}role: unknown\n",
    "unknown for a symbol": f"{REPORT}symbol: unknown\n",
    "a citation as papers print it": f"{ACTIVITY}mandates: [{{cites: ag/res 1948 (xxxiii-o/03) op. para. 9}}]\n",
    "a council's resolution": f"{ACTIVITY}mandates: [{{cites: CP/RES. 889 (1503/05)}}]\n",
    "a paper with its revision": f"{REPORT}symbol: CP/CSH-713/05 rev. 2 corr. 1\n",
    "another organisation's resolution": f"{ACTIVITY}mandates: [{{cites: A/RES/55/25}}]\n",
    "a rule by its code": f"{ACTIVITY}accept: [{{rule: CIM306, why: It is not known.}}]\n",
}

_A_BEGINNING = "the pattern holds how a symbol begins, and no more"
_TYPED = "YAML makes of it a value that could have been written rightly"
#: Where they differ: who finds a fault, the reader, or the schema with YAML 1.2 or 1.1; and the reason. Of these it
#: is the reader that is right: what a schema lets pass, `ciminfo validate` finds.
APART: dict[str, tuple[str, set[str], str]] = {
    "29 February": (f"{ACTIVITY}dates: 2005-02-29\n", {"reader"}, "a pattern does not know the leap years"),
    "the year 0": (f"{ACTIVITY}dates: 0000-01\n", {"reader"}, "a pattern that knew it would help nobody"),
    "the last winter": (f"{ACTIVITY}dates: 9999-24\n", {"reader"}, "it ends in a year of five figures"),
    "a year before 1000": (f"{ACTIVITY}dates: 0999\n", {"1.2"}, "to YAML 1.2 it is the number 999, which is no year"),
    "a year of octal figures": (f"{ACTIVITY}dates: 0777\n", {"1.2", "1.1"}, "to YAML it is the number 777 or 511"),
    "no Roman number": (f"{REPORT}symbol: AG/RES. 2019 (XXXX-O/04)\n", {"reader"}, _A_BEGINNING),
    "no session": (f"{REPORT}symbol: AG/RES. 2019 (04)\n", {"reader"}, _A_BEGINNING),
    "words after a symbol": (f"{REPORT}symbol: CP/doc.4023/05 and more\n", {"reader"}, _A_BEGINNING),
    "a long symbol": (f"{REPORT}symbol: CP/doc.4023/05 {'x' * 200}\n", {"reader"}, _A_BEGINNING),
    "a paragraph of a paper": (f"{REPORT}symbol: CP/doc.4023/05 para. 9\n", {"reader"}, _A_BEGINNING),
    "a rule that there is not": (
        f"{ACTIVITY}accept: [{{rule: city-mising, why: W}}]\n",
        {"1.2", "1.1"},
        "to the reader a rule is text; the rule acknowledgement-idle finds it",
    ),
    "a rule between blanks": (
        f'{ACTIVITY}accept: [{{rule: " city-missing", why: W}}]\n',
        {"1.2", "1.1"},
        "to the reader a rule is text, of which blanks around it are no part",
    ),
    "a kind that is not first": ("kind: visit\nactivity: a\ntitle: {en: V}\n", {"reader"}, "JSON knows no order"),
    "a field twice": (f"{ACTIVITY}note: a\nnote: b\n", {"reader"}, "JSON has each once; editors say so by themselves"),
    "half a letter": (f'{ACTIVITY}note: "\\ud800"\n', {"reader"}, "some validators would then refuse emoji"),
    "null in capitals": (f"{ACTIVITY}note: NULL\n", {"1.2", "1.1"}, "to YAML it is nothing"),
    "Norway as false": ("country: false\n", {"reader"}, "to YAML 1.1 NO and false are the same"),
    "an id that is True": ("term: True\nname: {en: A}\n", {"reader"}, _TYPED),
    "an id that is 5.0": ("term: 5.0\nname: {en: A}\n", {"reader"}, _TYPED),
    "an id that is 12e-1": ("term: 12e-1\nname: {en: A}\n", {"1.2"}, "to YAML 1.2 it is the number 1.2"),
    "a number in base sixteen": (f"{ACTIVITY}duration-days: 0x10\n", {"reader"}, _TYPED),
    "a number with a plus": (f"{ACTIVITY}duration-days: +5\n", {"reader"}, _TYPED),
    "a whole number with a fraction": (f"{ACTIVITY}duration-days: 6.0\n", {"reader"}, _TYPED),
    "a number in base sixty": (f"{ACTIVITY}duration-days: 1:30\n", {"reader", "1.2"}, _TYPED),
    "a figure of many decimals": (
        f"{ACTIVITY}figures: [{{value: 0.1234567, unit: a}}]\n",
        {"reader"},
        "fractions of a number cannot be counted exactly",
    ),
    "Yes": (f"{RESULT}qualitative: Yes\n", {"reader", "1.2"}, _TYPED),
    "True": (f"{RESULT}qualitative: True\n", {"reader"}, _TYPED),
}
