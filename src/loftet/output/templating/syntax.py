"""What Jinja says of a template that it cannot read, in English sentences, as ids and values of our own."""

import re
from typing import Final

from loftet.model.near import closest

_BEGIN: Final = ("block", "call", "filter", "for", "if", "macro", "raw", "set", "with")
_TAGS: Final = [*_BEGIN, *(f"end{tag}" for tag in _BEGIN), "elif", "else", "extends", "from", "import", "include"]

# What stands in the template for each of Jinja's names that people would not write themselves.
_WRITTEN: Final = {
    "begin of print statement": "{{",
    "end of print statement": "}}",
    "begin of statement block": "{%",
    "end of statement block": "%}",
}

# In order: the first pattern that fits. What a group matches is the value of the field that it names.
_PATTERNS: Final = tuple(
    (re.compile(pattern, re.DOTALL), text_id)
    for pattern, text_id in (
        (r"Unexpected end of template\. .* needs to be closed is '(?P<tag>\w+)'", "template-unclosed"),
        (r"Missing end of (?P<tag>raw) directive", "template-unclosed"),
        (r"Encountered unknown tag '(?P<name>(?:end|el)\w+)'.* to be closed is '(?P<tag>\w+)'", "template-nesting"),
        (r"Encountered unknown tag '(?P<name>[^']*)'", "template-tag"),
        (r"No filter named '(?P<name>.*)'(?: found)?\.$", "template-filter"),
        (r"No test named '(?P<name>.*)'(?: found)?\.$", "template-test"),
        (r"(?:expected token|unexpected end of template, expected) 'name'", "template-name"),
        (r"(?:tag name expected|expected name or number|Invalid character in identifier)", "template-name"),
        (r"expected token '(?P<wanted>[^']*)'", "template-token"),
        (r"unexpected end of template, expected '(?P<wanted>[^']*)'", "template-token"),
        (r"unexpected '.*', expected '(?P<wanted>[^']*)'", "template-token"),
        (r"Missing end of comment tag", "template-comment"),
        (r"Expected an expression", "template-nothing"),
        (r"unexpected char ['\"](?P<name>.+)['\"] at \d+$", "template-stray"),
        (r"unexpected '(?P<name>.*)'$", "template-stray"),
        (r"block '(?P<name>.*)' defined twice", "template-block-twice"),
        (r"Block names in Jinja", "template-block-name"),
    )
)


def told(message: str, known: dict[str, list[str]]) -> tuple[str, dict[str, str]]:
    """Return the id and the values of the sentence that says the same.

    Args:
        message: What Jinja says.
        known: The names of filters and of tests.
    """
    for pattern, text_id in _PATTERNS:
        found = pattern.match(message)
        if found:
            fields = {name: _WRITTEN.get(value, value) for name, value in found.groupdict().items()}
            return _with_near(text_id, fields, {"template-tag": _TAGS} | known)
    return "template-broken", {"reason": message}


def _with_near(text_id: str, fields: dict[str, str], known: dict[str, list[str]]) -> tuple[str, dict[str, str]]:
    if text_id not in known:
        return text_id, fields
    near = closest(fields["name"], known[text_id])
    return (f"{text_id}-near", fields | {"near": near}) if near else (text_id, fields)
