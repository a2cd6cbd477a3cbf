"""A small editor: it speaks the Language Server Protocol with a server over the server's stdin and stdout."""

from __future__ import annotations

import json
import subprocess
from threading import Timer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

PATIENCE = 120  # seconds for one editor's whole life: a server that falls silent must not hold up the checks

# The schema comes from the file that the document names; nothing is to be looked for on a network.
SETTINGS: dict[str, Any] = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
    }
}


class Editor:
    """One running server and the documents opened in it."""

    def __init__(self, command: Sequence[str | Path], root: Path) -> None:
        self._server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._server.stdin
        assert self._server.stdout
        self._to_server, self._from_server = self._server.stdin, self._server.stdout
        self._alarm = Timer(PATIENCE, self._server.kill)
        self._sent = 0
        self._root = root

    def __enter__(self) -> Self:
        self._alarm.start()
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {"hover": {"contentFormat": ["markdown"]}, "publishDiagnostics": {}},
        }
        self.ask("initialize", processId=None, rootUri=self._root.as_uri(), capabilities=capabilities)
        self._tell("initialized")
        return self

    def __exit__(self, *_exception: object) -> None:
        self._alarm.cancel()
        self._server.kill()
        self._server.communicate()

    def open(self, file: Path, text: str) -> list[dict[str, Any]]:
        """Open a document and return what the server underlines in it."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        told = self._await(lambda message: message.get("params", {}).get("diagnostics") is not None)
        assert told["params"]["uri"] == file.as_uri()
        underlined: list[dict[str, Any]] = told["params"]["diagnostics"]
        return underlined

    def ask_at(self, method: str, file: Path, line: int, character: int) -> Any:
        """Ask about one place in an open document, counted from zero."""
        position = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": file.as_uri()}, position=position)

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result."""
        self._sent += 1
        number = self._sent
        self._send({"id": number, "method": method, "params": params})
        answer = self._await(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def _await(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while not wanted(message := self._receive()):
            if "id" in message and "method" in message:
                self._send({"id": message["id"], "result": _answer(message)})
        return message

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to_server.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._to_server.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while header := self._from_server.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server ended, or was silent for too long"
        message: dict[str, Any] = json.loads(self._from_server.read(length))
        return message


def _answer(asked: dict[str, Any]) -> Any:
    """Answer what the server asks of the editor: its settings, or leave to do something."""
    if asked["method"] == "workspace/configuration":
        return [SETTINGS.get(item["section"], {}) for item in asked["params"]["items"]]
    return None
