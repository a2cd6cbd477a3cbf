"""What is looked for in a template that is not ours before it runs."""

import re
from collections.abc import Iterator
from typing import Final

from jinja2 import Environment, nodes

from loftet.model.characters import FORBIDDEN
from loftet.model.near import closest
from loftet.output.templating.problems import TemplateProblem

_RUN_THROUGH: Final = (nodes.If, nodes.For, nodes.With, nodes.Scope)


def refuse_unseen(tree: nodes.Template, path: str) -> None:
    """Refuse a character in a template that hides, turns the text around or commands a terminal."""
    for node in tree.find_all((nodes.TemplateData, nodes.Const)):
        text = node.data if isinstance(node, nodes.TemplateData) else getattr(node, "value", "")
        found = re.search(FORBIDDEN, text) if isinstance(text, str) else None
        if found:
            line = node.lineno + text.count("\n", 0, found.start())
            raise TemplateProblem("template-character", path=path, line=line, character=f"U+{ord(found[0]):04X}")


def refuse_unsafe(tree: nodes.Template, path: str, filters: tuple[str, ...]) -> None:
    """Refuse what turns escaping off."""
    for node in tree.find_all((nodes.EvalContextModifier, nodes.Filter)):
        if not isinstance(node, nodes.Filter) or node.name in filters:
            raise TemplateProblem("template-unsafe", path=path, line=node.lineno)


def refuse_lost(tree: nodes.Template, path: str, environment: Environment) -> None:
    """Refuse what Jinja leaves out without a word of a template that builds on another: all but the other's blocks."""
    extends = next((node for node in tree.body if isinstance(node, nodes.Extends)), None)
    if extends is None or not isinstance(extends.template, nodes.Const):
        return
    for node in _written_out(tree.body[tree.body.index(extends) :]):
        raise TemplateProblem("template-outside", path=path, line=node.lineno)
    known = sorted(_blocks_of(str(extends.template.value), environment))
    for block in tree.body:
        if isinstance(block, nodes.Block) and block.name not in known:
            near = closest(block.name, known)
            text_id, choices = "template-block-near" if near else "template-block", ", ".join(known)
            raise TemplateProblem(text_id, path=path, line=block.lineno, name=block.name, near=near, choices=choices)


def _written_out(body: list[nodes.Node]) -> Iterator[nodes.Node]:
    for node in body:
        if isinstance(node, nodes.Output):
            yield from (each for each in node.nodes if not isinstance(each, nodes.TemplateData) or each.data.strip())
        elif isinstance(node, nodes.Include | nodes.CallBlock | nodes.FilterBlock):
            yield node
        elif isinstance(node, _RUN_THROUGH):
            yield from _written_out(list(node.iter_child_nodes(only=("body", "elif_", "else_"))))


def _blocks_of(name: str, environment: Environment) -> set[str]:
    """Return the names of all blocks that a template has, those of what it builds on too."""
    found: set[str] = set()
    seen: set[str] = set()
    while environment.loader and name not in seen:
        seen.add(name)
        source, filename, _ = environment.loader.get_source(environment, name)
        tree = environment._parse(source, name, filename)  # noqa: SLF001 # the public one rewrites what goes wrong
        found |= {block.name for block in tree.find_all(nodes.Block)}
        further = next(iter(tree.find_all(nodes.Extends)), None)
        if further and isinstance(further.template, nodes.Const):
            name = str(further.template.value)
    return found
