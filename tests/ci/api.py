"""A server on this machine that answers as GitHub and GitLab do about comments and issues, and remembers."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "hemlig-nyckel"  # noqa: S105 # what the tests look for where it must not be
BOT = {"login": "github-actions[bot]", "id": 41}
STRANGER = {"login": "någon-annan", "id": 666}


@dataclass
class Api:
    """What the server holds and has been asked.

    Attributes:
        address: Where it is.
        comments: Comments of the pull request or merge request, by id.
        issues: Issues that were opened.
        asked: Method and path of each request.
        refuses: Status to answer anything but questions with, and 307 those too; 0 to do as told.
    """

    address: str = ""
    comments: dict[int, dict[str, Any]] = field(default_factory=dict)
    issues: list[dict[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    refuses: int = 0

    @property
    def bodies(self) -> list[str]:
        return [comment["body"] for comment in self.comments.values()]

    def put(self, body: str, author: dict[str, Any] | None) -> None:
        number = len(self.comments) + 1
        self.comments[number] = {"id": number, "body": body, "user": author, "author": author}

    def told(self, path: str, query: str) -> object:
        if path.endswith("/issues"):
            return [{"number": number} | issue for number, issue in enumerate(self.issues, 1)]
        return BOT if path == "/user" else self.page(query)

    def page(self, query: str) -> list[dict[str, Any]]:
        asked = parse_qs(query)
        size, number = int(asked["per_page"][0]), int(asked["page"][0])
        return list(self.comments.values())[size * (number - 1) : size * number]

    def take(self, method: str, path: str, content: dict[str, str]) -> None:
        if path.endswith("/issues"):
            self.issues.append(content)
        elif path.rpartition("/")[0].endswith("/issues"):
            self.issues[int(path.rpartition("/")[2]) - 1] |= content
        elif method == "POST":
            self.put(content["body"], BOT)
        else:
            self.comments[int(path.rpartition("/")[2])]["body"] = content["body"]


class _Server(ThreadingHTTPServer):
    def __init__(self, api: Api) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.api = api
        api.address = f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def _answer(self, status: int, content: object) -> None:
        data = json.dumps(content).encode()
        self.send_response(status)
        if status == 307:
            self.send_header("Location", f"{self.server.api.address}/elsewhere")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _handle(self) -> None:
        api, url = self.server.api, urlsplit(self.path)
        content = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"null")
        api.asked.append(f"{self.command} {url.path}")
        if TOKEN not in {self.headers.get("PRIVATE-TOKEN"), (self.headers.get("Authorization") or "")[7:]}:
            self._answer(401, {})
        elif api.refuses and (self.command != "GET" or api.refuses == 307):
            self._answer(api.refuses, {})
        elif self.command == "GET":
            self._answer(200, api.told(url.path, url.query))
        elif len(content["body"]) > 65_536:
            self._answer(422, {})
        else:
            api.take(self.command, url.path, content)
            self._answer(201, {})

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the base class's name
        del format, args

    do_GET = do_POST = do_PATCH = do_PUT = _handle  # noqa: N815


@contextmanager
def serving() -> Iterator[Api]:
    """Run the server as long as it is needed."""
    with _Server(Api()) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.api
        server.shutdown()
        thread.join()
