"""action.yml run as GitHub's runner does it: its steps by bash, one after the other, until one fails."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from tests.shipped.offline import ROOT, run

if TYPE_CHECKING:
    from pathlib import Path

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
INSTALL, CHECK, PANGO, BUILD = STEPS
_EXPRESSION = re.compile(r"\$\{\{ (inputs|steps)\.([\w.-]+) \}\}")
_CONDITION = re.compile(r"inputs\.([\w-]+) != ''")


@dataclass
class Job:
    """One run of the action in a repository: what it was given, and what it left."""

    repository: Path
    #: The folder that the runner gives to a job, RUNNER_TEMP.
    temp: Path
    inputs: dict[str, str] = field(default_factory=dict)
    #: Variables that stand instead of those of the machine.
    variables: dict[str, str] = field(default_factory=dict)
    exit: int = 0
    printed: str = ""
    said: str = ""
    summary: str = ""
    #: What the steps put out, as `validate.outputs.errors`.
    left: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = self.inputs.keys() - ACTION["inputs"].keys()
        assert not unknown, unknown
        defaults = {name: each["default"] for name, each in ACTION["inputs"].items()}
        self.inputs = defaults | self.inputs

    @property
    def outputs(self) -> dict[str, str]:
        """What the caller of the action gets."""
        return {name: self._resolved(each["value"]) for name, each in ACTION["outputs"].items()}

    def run(self, *steps: dict[str, Any]) -> Job:
        for step in steps:
            if not self.exit and self._wanted(step):
                self._run(step)
        return self

    def _wanted(self, step: dict[str, Any]) -> bool:
        if "if" not in step:
            return True
        condition = _CONDITION.fullmatch(step["if"])
        assert condition, f"this runner does not know the condition {step['if']}"
        return bool(self.inputs[condition[1]])

    def _resolved(self, text: str) -> str:
        values = {"inputs": self.inputs, "steps": self.left}
        return _EXPRESSION.sub(lambda match: values[match[1]].get(match[2], ""), text)

    def _run(self, step: dict[str, Any]) -> None:
        script, output, summary = (self.temp / name for name in ("script.sh", "output.txt", "summary.txt"))
        script.write_text(step["run"], encoding="utf-8")
        for file in (output, summary):
            file.write_text("", encoding="utf-8")
        variables = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_WORKSPACE": str(self.repository),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(self.temp),
            "RUNNER_OS": "Linux",
            **{name: self._resolved(value) for name, value in step.get("env", {}).items()},
            **self.variables,
        }
        bash = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script))
        ended = run(self.repository, self.temp, *bash, **variables)
        self.exit, self.printed, self.said = ended.returncode, self.printed + ended.stdout, self.said + ended.stderr
        self.summary += summary.read_text(encoding="utf-8")
        for line in output.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            self.left[f"{step['id']}.outputs.{name}"] = value
