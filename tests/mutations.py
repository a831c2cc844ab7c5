"""What goes wrong with records, by accident or on purpose: among their values, and to their files."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from ciminfo.yamltext import Value

#: Texts that mean something to somebody: to a terminal, a browser, a spreadsheet, a template, a path, a parser.
NASTY = (
    "", " ", "\x00", "a\x00b", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\u202egnp.exe", "\u2066a\u2069", "\ufeff",
    "\u200b", "\ufffe", "\U0010ffff", "é" * 300, "é", "ß", "İ", "ı", "٣", "²", "{{7*7}}", "{% for a in b %}",
    "{{ ''.__class__ }}", "<script>alert(1)</script>", "</script><!--", "<b>&amp;", "]]>", "&lt;",
    "=cmd|'/c calc'!A1", "+1+1", "-1", "@SUM(A1)", "../../x", "/etc/passwd", "file:///etc/passwd",
    "javascript:alert(1)", "http://[", "https://a b/", "C:\\x", "con", "..", "a/b", "a.b", "events.0", "0", "-0",
    "00", "1e9", "9" * 5_000, "0.0000001", "NaN", "inf", "null", "~", "NO", "yes", "unknown", "2005-02-31", "0000",
    "9999-12-31", "0001-01-01", "2005/..", "../2005", "/", "[2005,2006]", "[2005-01,]", "XXXX", "200X", "2005-24",
    "2005?/2006~", "AG/RES. 2019 (XXXIV-O/04)", "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9",
    "CP/doc.4023/05 rev. 1", "*a*", "**", "* *", "*" * 500, "a\n\nb", "\n", "\r\n", "\t", "a" * 3_000,
    "%0A::error::x", "::set-output name=a::b", "# x", "- a", "a: b", "'", '"', "\\", "&a", "*a",
    "!!python/object:os.system x", "|", ">", "@", "`",
    "In May 2005, 17 participants from 34 member states met for three days.", "between 11/27/2006 and 31/02/2006",
)  # fmt: skip
#: What stands where another type is wanted.
OTHERS: tuple[Value, ...] = (
    None,
    "x",
    [],
    {},
    [None],
    [[]],
    ["x", {"y": ["z"]}],
    {"": ""},
    {"en": {}},
    {"en": "x"},
    {"a.b": {"c": "d"}},
)
#: What JSON has besides, some of it only in Python.
NUMBERS = (0, -1, 1.5, 1e999, float("nan"), 10**30, True, False)
#: Names that are no field, or that of another.
NAMES = (
    "",
    "x",
    "en",
    "id",
    "origin",
    "__class__",
    "title",
    "dates",
    "a.b",
    "0",
    "activity",
    "accept",
    "é",
    "a b",
    "\u202e",
)
#: What is put between bytes.
BYTES = (
    b"\x00", b"\t", b"\r", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae",
    b"---\n", b"...\n", b"&a ", b"*a", b"!x ", b"{", b"}", b"[", b"]", b": ", b" #", b"- ", b"? ", b"'", b'"',
    b"|\n", b"%YAML 1.1\n", b"<<: *a\n", b"\n\n",
)  # fmt: skip


def steps(value: Value, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value inside a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in inside:
        yield (*way, name)
        yield from steps(inner, (*way, name))


def at(value: Value, way: tuple[str | int, ...]) -> Value:
    """What stands at the end of a way."""
    for step in way:
        value = value[step]  # type: ignore[index, call-overload]  # a way leads through nothing else
    return value


def put(value: Value, other: object, random: Random):
    """The value with another in the place of one inside it."""
    ways = list(steps(value))
    if not ways:
        return other
    *above, name = random.choice(ways)
    at(value, tuple(above))[name] = other
    return value


def slipped(value: Value, random: Random, texts: tuple[str, ...] = NASTY) -> Value:
    """The value with one thing wrong inside it, or right by chance."""
    made = copy.deepcopy(value)
    ways = list(steps(made))
    if not ways:
        return random.choice(OTHERS)
    *above, name = random.choice(ways)
    holder = at(made, tuple(above))
    random.choice((_drop, _retype, _put, _put, _put, _rename, _move, _repeat))(made, holder, name, random, texts)
    return made


def _drop(_whole: Value, holder, name, *_rest: object) -> None:
    del holder[name]


def _retype(_whole: Value, holder, name, random: Random, _texts: tuple[str, ...]) -> None:
    """A value alone, in a list, in a mapping; or of another type altogether."""
    was = holder[name]
    holder[name] = random.choice(([was], {"en": was}, {"x": was}, *copy.deepcopy(OTHERS)))


def _put(whole: Value, holder, name, random: Random, texts: tuple[str, ...]) -> None:
    """Another text; if it can be, in the place of a text."""
    if not isinstance(holder[name], str):
        leaves = [way for way in steps(whole) if isinstance(at(whole, way), str)]
        if leaves:
            *above, name = random.choice(leaves)
            holder = at(whole, tuple(above))
    was, put = holder[name], random.choice(texts)
    holder[name] = random.choice((put, put, f"{was} {put}", f"{put}{was}")) if isinstance(was, str) else put


def _rename(_whole: Value, holder, name, random: Random, _texts: tuple[str, ...]) -> None:
    if isinstance(holder, dict):
        holder[random.choice(NAMES)] = holder.pop(name)


def _move(whole: Value, holder, name, random: Random, _texts: tuple[str, ...]) -> None:
    """A value from elsewhere in the record."""
    holder[name] = copy.deepcopy(at(whole, random.choice(list(steps(whole)))))


def _repeat(_whole: Value, holder, name, random: Random, _texts: tuple[str, ...]) -> None:
    """The same twice in a list, or under another name as well."""
    if isinstance(holder, list):
        holder.insert(random.randrange(len(holder) + 1), copy.deepcopy(holder[name]))
    else:
        holder[random.choice(NAMES)] = copy.deepcopy(holder[name])


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes of a file after an accident."""
    return random.choice(ACCIDENTS)(data, random)


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _without(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.randint(1, 80) :]


def _between(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + random.choice(BYTES) + data[start:]


def _line_twice(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    if lines:
        lines.insert(random.randrange(len(lines) + 1), random.choice(lines))
    return b"".join(lines)


def _moved_in(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    number = random.randrange(len(lines))
    lines[number] = random.choice((b" " + lines[number], b"\t" + lines[number], lines[number].lstrip()))
    return b"".join(lines)


def _bare(data: bytes, random: Random) -> bytes:
    """A nasty text behind the name of a field, without quotation marks."""
    named = list(re.finditer(rb"(?<=: )[^\n]*", data))
    if not named:
        return data
    match = random.choice(named)
    put = random.choice(NASTY).encode("utf-8", "surrogatepass")
    return data[: match.start()] + put + data[match.end() :]


def _latin(data: bytes, _random: Random) -> bytes:
    return data.decode("utf-8", "replace").encode("latin-1", "replace") + b"# \xe9\n"


def _utf_16(data: bytes, _random: Random) -> bytes:
    return data.decode("utf-8", "replace").encode("utf-16")


ACCIDENTS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _cut,
    _without,
    _between,
    _line_twice,
    _moved_in,
    _bare,
    _bare,
    lambda data, _: data + data,
    lambda data, _: data + b"---\n" + data,
    lambda data, _: b"\xef\xbb\xbf" + data,
    lambda data, _: data.replace(b"\n", b"\r\n"),
    lambda data, _: data.replace(b"\n", b"\r"),
    _latin,
    _utf_16,
)
