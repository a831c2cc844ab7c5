"""Write docs/licences.md: the licence of every package that ciminfo installs, held against the list of those allowed.

`--check` writes nothing and fails where the page is not current, or where a licence is not on the list.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/licences.md"

#: Licences that ask for no more than their text and the names of the authors, and MPL, which asks for changes to
#: the package's own files; by their names at SPDX, and as packages tell them that know no SPDX.
ALLOWED = {
    "Apache-2.0": "Apache Software License",
    "BSD-2-Clause": "",
    "BSD-3-Clause": "BSD License",
    "ISC": "ISC License (ISCL)",
    "MIT": "MIT License",
    "MIT-0": "",
    "MIT-CMU": "",
    "MPL-1.1": "Mozilla Public License 1.1 (MPL 1.1)",
    "MPL-2.0": "Mozilla Public License 2.0 (MPL 2.0)",
    "PSF-2.0": "Python Software Foundation License",
}
#: Packages that only another system installs, as their pages tell.
ELSEWHERE = {"brotlicffi": "MIT", "colorama": "BSD-3-Clause"}

HEAD = """\
# Licences

Every package that `make report` installs, by the lock file, and the licence under which we use it: of several that
its authors offer, the first that is allowed. Written by `tools/licences.py` (`make lock`), which holds the list of
the allowed; a test refuses any other. ciminfo itself is under the MIT licence, its fonts under the SIL Open Font
License 1.1. What only tests and benches use is not shipped and not listed.

| package | version | licence |
|---|---|---|
"""


def locked(lock: Path) -> list[tuple[str, str]]:
    """The packages of a lock file with their versions."""
    return re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;]+)", lock.read_text("utf-8"), re.MULTILINE)


def offered(package: str) -> set[str]:
    """The licences that a package may be used under, by their names at SPDX; any of them will do."""
    try:
        told = importlib.metadata.metadata(package)
    except importlib.metadata.PackageNotFoundError:
        return {ELSEWHERE[package]} if package in ELSEWHERE else set()
    if expression := told.get("License-Expression"):
        return set(re.split(r" OR ", expression.strip("()")))
    names = {each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or () if each.startswith("License ::")}
    return {spdx for spdx, name in ALLOWED.items() if name in names} or names or {told.get("License") or "none told"}


def page() -> tuple[str, list[str]]:
    """The page, and what is wrong with it: the packages with no licence that is allowed."""
    rows, wrong = [], []
    for package, version in locked(ROOT / "requirements.lock"):
        may = offered(package)
        licence = min(may & ALLOWED.keys(), default="")
        if not licence:
            wrong.append(f"{package} {version}: {', '.join(sorted(may)) or 'not installed, and not told of elsewhere'}")
        rows.append(f"| {package} | {version} | {licence} |\n")
    return HEAD + "".join(rows), wrong


def main() -> int:
    text, wrong = page()
    for each in wrong:
        print(f"no licence that is allowed: {each}", file=sys.stderr)
    if "--check" not in sys.argv:
        PAGE.write_text(text, "utf-8")
    elif not PAGE.exists() or PAGE.read_text("utf-8") != text:
        print("docs/licences.md is not current: tools/licences.py", file=sys.stderr)
        return 1
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
