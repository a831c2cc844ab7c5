"""The sentences that invented activities are told in, from `sentences.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import yaml

if TYPE_CHECKING:
    from bench.invented.words import Pair


def filled(pattern: Pair, **slots: Pair) -> Pair:
    """The sentence with facts in its braces, each in its language."""
    en, es = (pattern[code].format_map({name: fact[code] for name, fact in slots.items()}) for code in (0, 1))
    return en, es


def _pair(entry: dict[str, str]) -> Pair:
    return entry["en"].strip(), entry["es"].strip()


_TEXT = (Path(__file__).parent / "sentences.yaml").read_text(encoding="utf-8")
_READ = yaml.load(_TEXT, yaml.CSafeLoader)

#: How an event opens, and how other work does.
HELD, DONE = tuple(map(_pair, _READ["held"])), tuple(map(_pair, _READ["done"]))
#: What any of them can go on with.
MORE: Final = tuple(map(_pair, _READ["more"]))
#: The announcement in an earlier report.
PLANNED: Final = tuple(map(_pair, _READ["planned"]))
#: The sentences with a number.
CROWD: Final = _pair(_READ["crowd"])
GROUPS_ALONE: Final = _pair(_READ["groups-alone"])
LANDS: Final = _pair(_READ["lands"])
PARTS: Final = _pair(_READ["parts"])
DURATION: Final = _pair(_READ["duration"])
FIGURE: Final = _pair(_READ["figure"])
#: What resolutions are called and ask for, and how a report opens.
SUBJECT, CONVOCATION = _pair(_READ["subject"]), _pair(_READ["convocation"])
ASKS, BACKGROUND = _pair(_READ["asks"]), _pair(_READ["background"])
#: What a result claims, with numbers and without.
CLAIM, AGENDA = _pair(_READ["claim"]), _pair(_READ["agenda"])
#: What organs and states report.
ANSWER, NEWS = _pair(_READ["answer"]), tuple(map(_pair, _READ["news"]))
#: Remarks for colleagues.
NOTES: Final[tuple[str, ...]] = tuple(_READ["notes"])
