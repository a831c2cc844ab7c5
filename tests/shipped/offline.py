"""A machine without a network and without anybody's settings; what it installs comes from where the tests run."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What a wheel of ciminfo is built from, and what others find at the root of the repository.
SHIPPED = (".pre-commit-hooks.yaml", "LICENSE", "README.md", "pyproject.toml", "src", "templates")


def environment(home: Path) -> dict[str, str]:
    """Variables under which pip, git and pre-commit do their real work offline."""
    packages = dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib"))
    return {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin", "/bin")),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join(packages),  # without its .pth files, so not the ciminfo that is being tested
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # sic: pip takes the value for that of its inner switch, `build_isolation`
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{who}_{what}": f"{what}@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }


def run(folder: Path, home: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder of that machine."""
    return subprocess.run(
        command, cwd=folder, env=environment(home) | more, capture_output=True, text=True, encoding="utf-8", check=False
    )


def committed(folder: Path, home: Path) -> str:
    """Make the folder a git repository, commit what is in it, and return the commit."""
    for command in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "As it is")):
        ended = run(folder, home, "git", *command)
        assert ended.returncode == 0, ended.stderr
    return run(folder, home, "git", "rev-parse", "HEAD").stdout.strip()
