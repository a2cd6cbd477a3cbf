"""The comments of a pull request on GitHub or a merge request on GitLab, and which of them is ours."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from itertools import count
from typing import IO, Any, Final
from urllib.request import HTTPRedirectHandler, Request, build_opener

MARK: Final = "<!-- loftet diff -->"
"""First in the comment and not shown: how it is found again."""

_PAGE: Final = 100
_SECONDS: Final = 30
_GITHUB_AUTHOR: Final = "github-actions[bot]"


class _Staying(HTTPRedirectHandler):
    """Follows no redirection, which would take the token along."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        del req, fp, code, msg, headers, newurl


_OPENER: Final = build_opener(_Staying)


@dataclass(frozen=True, slots=True)
class Thread:
    """Where comments are, and how to get there.

    Attributes:
        comments: The address of all of them.
        comment: The address of one, without its id.
        method: How one is changed.
        headers: What lets us in.
        own: The address that tells who we are; empty on GitHub, where that is known.
    """

    comments: str
    comment: str
    method: str
    headers: Mapping[str, str]
    own: str = ""

    def leave(self, text: str, *, update_only: bool) -> str:
        """Write our comment, anew if it is there already; return what was done."""
        content = {"body": f"{MARK}\n{text}"}
        found = next(self._ours(), None)
        if found is not None:
            self._ask(self.method, f"{self.comment}/{found}", content)
            return "updated"
        if update_only:
            return "nothing"
        self._ask("POST", self.comments, content)
        return "created"

    def _ours(self) -> Iterator[int]:
        """Yield the ids of our comments. Anybody can write the mark, and then change what we write in their comment."""
        author = self._ask("GET", self.own)["id"] if self.own else _GITHUB_AUTHOR
        for number in count(1):
            page = self._ask("GET", f"{self.comments}?per_page={_PAGE}&page={number}")
            for comment in page:
                by = comment["author"] if self.own else comment["user"]
                # Nobody is named as the author when the account is gone.
                if by and by["id" if self.own else "login"] == author and comment["body"].startswith(MARK):
                    yield comment["id"]
            if len(page) < _PAGE:
                return

    def _ask(self, method: str, address: str, content: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401 # JSON
        data = json.dumps(content).encode() if content else None
        headers = {"Content-Type": "application/json", "User-Agent": "loftet", **self.headers}
        request = Request(address, data, headers, method=method)  # noqa: S310 # an address from the CI system itself
        with _OPENER.open(request, timeout=_SECONDS) as answer:
            return json.load(answer)


def thread_from(environ: Mapping[str, str]) -> Thread:
    """Return where this run of GitHub Actions or GitLab CI is to comment."""
    token = environ["LOFTET_TOKEN"]
    if "GITHUB_API_URL" in environ:
        issues = f"{environ['GITHUB_API_URL']}/repos/{environ['GITHUB_REPOSITORY']}/issues"
        comments = f"{issues}/{environ['LOFTET_PULL_REQUEST']}/comments"
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.github+json"}
        return Thread(comments, f"{issues}/comments", "PATCH", headers)
    # The project of the merge request, which isn't the one of the run when the proposal comes from a copy.
    project, number = environ["CI_MERGE_REQUEST_PROJECT_ID"], environ["CI_MERGE_REQUEST_IID"]
    notes = f"{environ['CI_API_V4_URL']}/projects/{project}/merge_requests/{number}/notes"
    return Thread(notes, notes, "PUT", {"PRIVATE-TOKEN": token}, own=f"{environ['CI_API_V4_URL']}/user")
