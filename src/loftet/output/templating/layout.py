"""Laying out pages: from plain values to finished text."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment
from markupsafe import Markup

from loftet.model.characters import FORBIDDEN
from loftet.output.formats import Language
from loftet.output.templating.environment import environment
from loftet.output.templating.places import halted_at
from loftet.output.templating.problems import TemplateProblem, as_problem, placed

LARGEST: Final = 8 * 1024 * 1024
"""No page is longer, in characters; the largest honest one is some hundred thousand."""
LARGEST_ON_AVERAGE: Final = 256 * 1024
"""What each page beyond the first may add to all of them together, some ten times what one usually is."""

_STYLES: Final = ("style.css", "frame.css")
_CI_COMMAND: Final = re.compile(r"##(?=\w*\[)")
_EMPTY_LINES: Final = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to lay out: the name of its template, and its values."""

    template: str
    page: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Job:
    """Pages to lay out.

    Attributes:
        language: What the templates are written in.
        folders: Where they are, the shipped ones last.
        trusted: Whether they may turn escaping off.
        fragment: Whether the pages are to be pasted into others.
        sheets: The pages.
    """

    language: Language
    folders: tuple[str, ...]
    trusted: bool
    fragment: bool
    sheets: tuple[Sheet, ...]


def lay_out(job: Job) -> Iterator[str]:
    """Yield the text of every page.

    Raises:
        TemplateProblem: A template can't be used.
    """
    made = environment(job.language, [Path(folder) for folder in job.folders], trusted=job.trusted)
    left = LARGEST + LARGEST_ON_AVERAGE * len(job.sheets)
    try:
        own = len(job.folders) > 1
        frame = {"fragment": job.fragment, **_style(made, job, own=own)}
        for sheet in job.sheets:
            text = _rendered(made, sheet.template, min(left, LARGEST), own=own, page=sheet.page, **frame)
            left -= len(text)
            yield _tidy(text, job)
    except Exception as error:
        raise as_problem(error, made) from error


def _style(made: Environment, job: Job, *, own: bool) -> dict[str, Any]:
    """Return the style sheet, and the security policy that lets nothing but it through."""
    if job.language != "html" or job.fragment:
        return {"style": "", "policy": ""}
    # Without space at its ends, which the Nu checker leaves out when it counts the digest.
    style = "".join(_rendered(made, name, LARGEST, own=own) for name in _STYLES).strip()
    style = _CI_COMMAND.sub("# #", style)  # in a comment, for it means nothing in a rule
    if "</" in style:
        raise TemplateProblem("template-unsafe", path=_STYLES[0], line=1 + style[: style.index("</")].count("\n"))
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return {"style": Markup(style), "policy": Markup(policy)}  # noqa: S704 # neither can end its element


def _rendered(made: Environment, name: str, most: int, *, own: bool, **values: object) -> str:
    pieces: list[str] = []
    length = 0
    coming = made.get_template(name).generate(values)
    for piece in coming:
        length += len(piece)
        if length > most:
            raise placed("template-too-much", halted_at(coming))
        # No record holds such a character, nor a shipped template, but others can make one: '%c' % 27.
        if own and (found := re.search(FORBIDDEN, piece)):
            raise placed("template-character", halted_at(coming), character=f"U+{ord(found[0]):04X}")
        pieces.append(piece)
    return "".join(pieces)


def _tidy(text: str, job: Job) -> str:
    """Leave no more than one empty line in Markdown, and nothing in HTML that a CI runner sees as a command."""
    if job.language == "html":
        return _CI_COMMAND.sub("#&#35;", text)
    return _EMPTY_LINES.sub("\n\n", text).strip("\n") + "\n"  # no text of a record holds a line break
