"""Runs the scripts of an action, a workflow or a job as they stand, as GitHub and GitLab do: in bash, in a repository.

What a runner would fetch from elsewhere is left out: ``uses:``, and the steps that install loftet, in whose place
stands the loftet that is tested.
"""

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from cli.runs import environment
from diff.repos import Repo

ROOT = Path(__file__).parents[2]


@dataclass
class Job:
    """A run of some steps.

    Attributes:
        repo: Where it runs.
        context: What expressions such as ``inputs.paths`` stand for.
        variables: What the system sets in the environment.
        failed: Whether a step has failed.
        log: What the steps have written to standard output and standard error.
        codes: The exit code of each step that ran, by its name.
    """

    repo: Repo
    context: dict[str, str]
    variables: dict[str, str]
    failed: bool = False
    log: str = ""
    codes: dict[str, int] = field(default_factory=dict)

    @property
    def temp(self) -> Path:
        return self.repo.top.parent / f"{self.repo.top.name}-temp"

    @property
    def summary(self) -> str:
        return "".join(path.read_text(encoding="utf-8") for path in sorted(self.temp.glob("summary-*")))


def load(path: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))
    return content


def installed(job: Job) -> Path:
    """Put ``loftet`` and ``python`` where the install step would have, and return the folder."""
    programs = job.temp / "loftet" / "bin"
    programs.mkdir(parents=True, exist_ok=True)
    for name, command in (("loftet", [sys.executable, "-I", "-m", "loftet"]), ("python", [sys.executable])):
        (programs / name).write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    return programs


def value(expression: str, job: Job) -> str:
    """Work out an expression of a workflow: names of the context, ``==``, ``!=``, ``!``, ``&&`` and ``cancelled()``."""
    known = {**job.context, "cancelled()": "", "steps.install.outcome": "success"}
    words = re.findall(r"'[^']*'|&&|==|!=|!|[\w.()-]+", expression)
    names = {"&&": "and", "!": "not"}
    python = " ".join(
        names.get(word)
        or (word if word[0] in "'=!" else repr(known.get(word, "") if "outputs" in word else known[word]))
        for word in words
    )
    return str(eval(python))  # noqa: S307 # our own files


def filled(text: str, job: Job) -> str:
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: value(found[1], job), text)


def run_steps(steps: list[dict[str, Any]], job: Job) -> Job:
    """Run the steps of a composite action or a workflow."""
    programs = installed(job)
    for number, step in enumerate(steps):
        if "run" not in step or "pip install" in step["run"]:
            continue
        condition = step.get("if", "")
        if (job.failed and "cancelled()" not in condition) or (
            condition and filled(f"${{{{ {condition.strip('${} ')} }}}}", job) in {"False", ""}
        ):
            continue
        outputs = job.temp / f"outputs-{number}"
        set_here = {name: filled(str(text), job) for name, text in step.get("env", {}).items()}
        told = {
            "RUNNER_TEMP": str(job.temp),
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(job.temp / f"summary-{number}"),
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        }
        outputs.touch()
        assert "${{" not in step["run"]  # what others wrote must not become part of a script
        code = _bash(step["run"], job, told | set_here)
        job.codes[step["name"]] = code
        job.failed = job.failed or code != 0
        for line in outputs.read_text(encoding="utf-8").splitlines():
            name, _, content = line.partition("=")
            job.context[f"steps.{step['id']}.outputs.{name}"] = content
    return job


def run_script(lines: list[str], job: Job, name: str, variables: dict[str, str]) -> Job:
    """Run the script of a GitLab job."""
    path = f"{installed(job)}{os.pathsep}{os.environ['PATH']}"
    job.codes[name] = _bash("\n".join(lines), job, {"PATH": path} | variables)
    return job


def _bash(script: str, job: Job, variables: dict[str, str]) -> int:
    # Traced, so that the log shows every argument of every program.
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-xeo", "pipefail", "-c", script],
        cwd=job.repo.top,
        env=environment(**job.variables | variables),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    job.log += done.stdout + done.stderr
    return done.returncode
