"""What ciminfo is made of: locked, under licences that are allowed, and the same wheel from the same sources."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import licences  # noqa: E402  # it lives beside the package, not in it

LOCKS = ("requirements.lock", "requirements-dev.lock")


def test_every_licence_is_allowed_and_the_page_is_current():
    text, wrong = licences.page()
    assert not wrong
    assert (ROOT / "docs/licences.md").read_text("utf-8") == text
    assert text.count("\n| ") >= 30


@pytest.mark.parametrize(
    ("told", "may"),
    [
        ("License-Expression: AGPL-3.0-only", {"AGPL-3.0-only"}),
        ("License-Expression: (Apache-2.0 OR BSD-2-Clause)", {"Apache-2.0", "BSD-2-Clause"}),
        ("Classifier: License :: OSI Approved :: BSD License", {"BSD-3-Clause"}),
        ("Classifier: License :: Other/Proprietary License", {"Other/Proprietary License"}),
        ("License: as you like", {"as you like"}),
        ("Summary: nothing is told", {"none told"}),
    ],
)
def test_the_licence_is_read_as_packages_tell_it(monkeypatch, tmp_path, told, may):
    folder = tmp_path / "odd-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: odd\nVersion: 1\n{told}\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert licences.offered("odd") == may


def test_what_is_not_allowed_is_named(monkeypatch):
    monkeypatch.setattr(licences, "offered", lambda package: {"AGPL-3.0-only"} if package == "lxml" else {"MIT"})
    assert [each.partition(" ")[0] for each in licences.page()[1]] == ["lxml"]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_with_hashes_and_without_addresses(lock):
    text = (ROOT / lock).read_text("utf-8")
    assert len(licences.locked(ROOT / lock)) >= 30
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[a-z0-9.-]+(\[[a-z,]+\])?==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text
    assert "index" not in text


def test_the_same_sources_give_the_same_wheel(tmp_path):
    wheels = []
    for folder, zone, mask in (("one", "UTC", 0o022), ("two", "Asia/Tokyo", 0o077)):
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / folder)]
        environment = {**os.environ, "TZ": zone}
        subprocess.run(command, cwd=ROOT, env=environment, umask=mask, capture_output=True, check=True)
        wheels += [each.read_bytes() for each in (tmp_path / folder).iterdir()]
    assert len(wheels) == 2
    assert wheels[0] == wheels[1]
