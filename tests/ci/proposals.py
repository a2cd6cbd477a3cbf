"""Proposals to change a promise, as the two systems hand them to a run."""

from pathlib import Path

from ci.api import TOKEN, Api
from ci.runner import Job, load, run_script, run_steps
from diff.repos import WEAKENED, Repo, new_repo

SYSTEMS = ("github", "gitlab")


def proposed(folder: Path, content: str = WEAKENED) -> Repo:
    """A main line that has gone on, and a branch from before that changes a promise."""
    repo = new_repo(folder / "kommun")
    repo.git("checkout", "-q", "-b", "förslag")
    repo.write(content)
    repo.commit()
    repo.git("checkout", "-q", "main")
    repo.write("Annat.\n", "README.md")
    repo.commit()
    return repo


def clone(repo: Repo, branch: str, depth: int) -> Repo:
    """Check out a branch as a runner does; with no depth the whole history comes along."""
    copy = Repo(repo.top.parent / f"klon-{len(list(repo.top.parent.iterdir()))}")
    shallow = ["--depth", str(depth)] if depth else []
    copy.git("clone", "-q", "--branch", branch, *shallow, f"file://{repo.top}", ".")
    return copy


def on_github(repo: Repo, api: Api, base: str, depth: int = 0, **inputs: str) -> Job:
    """Run the action on ``förslag`` merged into ``main``; ``base`` is what the event says of the base."""
    repo.git("checkout", "-q", "--detach", "main")
    repo.git("merge", "-q", "--no-ff", "-m", "Sammanfoga", "förslag")
    repo.git("branch", "-f", "sammanfogat")
    copy = clone(repo, "sammanfogat", depth)
    action = load("action.yml")
    chosen = {f"inputs.{name}": given["default"] for name, given in action["inputs"].items()}
    context = chosen | {f"inputs.{name.replace('_', '-')}": given for name, given in inputs.items()}
    context |= {
        "github.event_name": "pull_request",
        "github.event.pull_request.base.sha": base,
        "github.event.pull_request.number": "7",
        "github.token": TOKEN,
    }
    variables = {
        "GITHUB_SHA": repo.git("rev-parse", "sammanfogat"),
        "GITHUB_API_URL": api.address,
        "GITHUB_REPOSITORY": "kommun/loften",
    }
    return run_steps(action["runs"]["steps"], Job(copy, context, variables))


def on_gitlab(repo: Repo, api: Api, base: str, depth: int = 0, **variables: str) -> Job:
    """Run the job that compares on the branch ``förslag``, in a pipeline of the branch."""
    copy = clone(repo, "förslag", depth)
    told = {
        "CI_API_V4_URL": api.address,
        "CI_PROJECT_ID": "9",
        "CI_MERGE_REQUEST_PROJECT_ID": "4",
        "CI_MERGE_REQUEST_IID": "7",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": repo.git("merge-base", base, "förslag"),
        "LOFTET_TOKEN": TOKEN,
    }
    job = Job(copy, {}, told | variables)
    return run_script(load(".gitlab/loftet.yml")["loftet-diff"]["script"], job, "loftet diff", {})


def run_on(system: str, repo: Repo, api: Api, base: str, depth: int = 0) -> Job:
    job = {"github": on_github, "gitlab": on_gitlab}[system](repo, api, base, depth)
    assert TOKEN not in job.log  # in the arguments of a program every process could read it
    return job
