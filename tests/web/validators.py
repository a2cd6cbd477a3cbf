"""The two HTML validators, each run once for many files: a problem is one line of text."""

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from web.tools import node_package, program

Validate = Callable[[Sequence[Path]], list[str]]
BRIEFLY = ["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
"""For a run of seconds, Java's best code takes longer to make than it saves. Its quick code takes more of the stack."""
# Two rules are narrowed. A region that scrolls is a <div>, since the Nu checker wants a heading in each <section>. And
# a telephone number keeps its plain hyphen, since a number that is copied with another one can't be dialled.
CONFIG = Path(__file__).parent / "htmlvalidate.json"


def nu(files: Sequence[Path]) -> list[str]:
    """Return what the Nu Html Checker says of the files, warnings included."""
    jar = node_package("vnu-jar/build/dist/vnu.jar")
    command: list[str | Path] = [program("java"), *BRIEFLY, "-jar", jar, "--format", "json", "--stdout", *files]
    return [
        f"{Path(message['url']).name}:{message.get('lastLine')}: {message['message']} [nu]"
        for message in _json(command)["messages"]
    ]


def html_validate(files: Sequence[Path]) -> list[str]:
    """Return what html-validate says of the files."""
    script = node_package("html-validate/bin/html-validate.mjs")
    command: list[str | Path] = [program("node"), script, "--config", CONFIG, "--formatter", "json", *files]
    return [
        f"{Path(result['filePath']).name}:{message['line']}: {message['message']} [{message['ruleId']}]"
        for result in _json(command)
        for message in result["messages"]
    ]


def _json(command: Sequence[str | Path]) -> Any:
    """Run a validator; its exit code says only whether there were messages."""
    with TemporaryFile("w+", encoding="utf-8") as out:  # html-validate ends before a pipe has taken all that it says
        subprocess.run(command, stdout=out, timeout=120, check=False)
        out.seek(0)
        return json.load(out)
