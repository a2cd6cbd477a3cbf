"""Where in which template something happened, told from what Python was doing."""

from collections.abc import Iterator
from types import FrameType, GeneratorType, TracebackType
from typing import Any

from jinja2 import Template, nodes
from jinja2.compiler import CodeGenerator
from jinja2.parser import Parser

Place = tuple[str, int]
"""The path of a template and a line in it; an empty path when there is none to tell, 0 when there is no line."""

NOWHERE: Place = ("", 0)


def failed_at(traceback: TracebackType | None) -> Place:
    """Return the innermost place that an exception passed, whether a template was run, compiled or read."""
    path, line = NOWHERE
    while traceback:
        found, at = _in_frame(traceback.tb_frame, traceback.tb_lineno)
        path, line = found or path, at or line
        traceback = traceback.tb_next
    return path, line


def running_at(frame: FrameType | None) -> Place:
    """Return where the innermost template is in what a thread is doing."""
    while frame:
        path, line = _in_frame(frame, frame.f_lineno)
        if path:
            return path, line
        frame = frame.f_back
    return NOWHERE


def halted_at(generator: object) -> Place:
    """Return where the template is that made what a generator gave last."""
    path, line = NOWHERE
    while isinstance(generator, GeneratorType):
        found, at = _in_frame(generator.gi_frame, generator.gi_frame.f_lineno) if generator.gi_frame else NOWHERE
        path, line = found or path, at or line
        generator = generator.gi_yieldfrom
    return path, line


def written_at(code: str, python_line: int) -> int:
    """Return the line of a template that a line of the code made of it comes from; the code ends with a list."""
    pairs = (pair.split("=") for pair in code.rpartition("debug_info = ")[2].strip(" '\n").split("&") if pair)
    return max((int(line) for line, at in pairs if int(at) <= python_line), default=1)


def _in_frame(frame: FrameType, python_line: int) -> Place:
    inside = frame.f_globals
    template = inside.get("__jinja_template__")
    if isinstance(template, Template):
        return str(template.filename), template.get_corresponding_lineno(python_line)
    if "__jinja_exception__" in inside:  # Jinja has put the template in the place of the code made of it
        return frame.f_code.co_filename, python_line
    if str(inside.get("__name__")).startswith("jinja2."):
        return _being_read(frame.f_locals)
    return NOWHERE


def _being_read(names: dict[str, Any]) -> Place:
    """Return how far Jinja's reader or compiler has come, from its variables."""
    path, line = names.get("filename"), names.get("lineno")
    for value in names.values():
        path, line = next(_told_by(value), (path, line))
    return path if isinstance(path, str) else "", line if isinstance(line, int) else 0


def _told_by(value: object) -> Iterator[tuple[str | None, int | None]]:
    match value:
        case Parser():
            yield value.filename, value.stream.current.lineno
        case CodeGenerator():
            yield value.filename, None
        case nodes.Node():
            yield None, value.lineno
