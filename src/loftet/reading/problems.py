"""Which mistake each of the YAML parsers' English problem strings stands for."""

from typing import Final

_COLON: Final = "colon-in-text"
_INDENTATION: Final = "indentation"
_NO_COLON: Final = "missing-colon"
_QUOTE: Final = "unclosed-quote"
_BRACKET: Final = "unclosed-bracket"
_START: Final = "start-character"
_BLOCK: Final = "block-text"
_ESCAPE: Final = "escape"
_DIRECTIVE: Final = "directive"
_CHARACTER: Final = "unreadable"
_OTHER: Final = "other"

_DETAILS: Final = {
    # libyaml, scanner.c
    "block sequence entries are not allowed in this context": "list-on-key-line",
    "could not find expected ':'": _NO_COLON,
    "could not find expected directive name": _DIRECTIVE,
    "did not find URI escaped octet": _START,
    "did not find expected '!'": _START,
    "did not find expected alphabetic or numeric character": _START,
    "did not find expected comment or line break": _BLOCK,
    "did not find expected digit or '.' character": _DIRECTIVE,
    "did not find expected hexdecimal number": _ESCAPE,
    "did not find expected tag URI": _START,
    "did not find expected version number": _DIRECTIVE,
    "did not find expected whitespace": _DIRECTIVE,
    "did not find expected whitespace or line break": _START,
    "did not find the expected '>'": _START,
    "found a tab character that violates indentation": "tab",
    "found a tab character where an indentation space is expected": "tab",
    "found an incorrect leading UTF-8 octet": _START,
    "found an incorrect trailing UTF-8 octet": _START,
    "found an indentation indicator equal to 0": _BLOCK,
    "found character": _START,
    "found extremely long version number": _DIRECTIVE,
    "found invalid Unicode character escape code": _ESCAPE,
    "found unexpected ':'": _COLON,
    "found unexpected document indicator": _QUOTE,
    "found unexpected end of stream": _QUOTE,
    "found unexpected non-alphabetical character": _DIRECTIVE,
    "found unknown directive name": _DIRECTIVE,
    "found unknown escape character": _ESCAPE,
    "mapping keys are not allowed in this context": _START,
    "mapping values are not allowed in this context": _COLON,
    # libyaml, parser.c
    "did not find expected ',' or ']'": _BRACKET,
    "did not find expected ',' or '}'": _BRACKET,
    "did not find expected '-' indicator": _INDENTATION,
    "did not find expected <document start>": _INDENTATION,
    "did not find expected key": _INDENTATION,
    "did not find expected node content": _START,
    "found duplicate %TAG directive": _DIRECTIVE,
    "found duplicate %YAML directive": _DIRECTIVE,
    "found incompatible YAML document": _DIRECTIVE,
    "found undefined tag handle": _START,
    # libyaml, reader.c; strict decoding comes first, so these are not expected
    "control characters are not allowed": _CHARACTER,
    "expected low surrogate area": _CHARACTER,
    "incomplete UTF-16 character": _CHARACTER,
    "incomplete UTF-16 surrogate pair": _CHARACTER,
    "incomplete UTF-8 octet sequence": _CHARACTER,
    "invalid Unicode character": _CHARACTER,
    "invalid leading UTF-8 octet": _CHARACTER,
    "invalid length of a UTF-8 sequence": _CHARACTER,
    "invalid trailing UTF-8 octet": _CHARACTER,
    "unexpected low surrogate area": _CHARACTER,
    # PyYAML's own parser, where its words differ
    "duplicate tag handle": _DIRECTIVE,
    "expected ' ', but found": _START,
    "expected '!', but found": _START,
    "expected ',' or ']', but got": _BRACKET,
    "expected ',' or '}', but got": _BRACKET,
    "expected '<document start>', but found": _INDENTATION,
    "expected '>', but found": _START,
    "expected <block end>, but found": _INDENTATION,
    "expected URI escape sequence": _START,
    "expected URI, but found": _START,
    "expected a comment or a line break, but found": _BLOCK,
    "expected a digit": _DIRECTIVE,
    "expected alphabetic or numeric character, but found": _START,
    "expected chomping or indentation indicators, but found": _BLOCK,
    "expected escape sequence of": _ESCAPE,
    "expected indentation indicator in the range 1-9": _BLOCK,
    "expected the node content, but found": _START,
    "found duplicate YAML directive": _DIRECTIVE,
    "found unexpected document separator": _QUOTE,
    "mapping keys are not allowed here": _START,
    "mapping values are not allowed here": _COLON,
    "sequence entries are not allowed here": "list-on-key-line",
    "special characters are not allowed": _CHARACTER,
}
_LONGEST_FIRST: Final = sorted(_DETAILS, key=len, reverse=True)

DETAILS: Final = frozenset(_DETAILS.values()) | {_OTHER}
"""Every detail that ``detail_of`` can give."""


def detail_of(problem: str, context: str = "") -> str:
    """Return the detail of a problem, ``other`` for one that is not known. ``context`` is what was being read."""
    if "directive" in context:
        return _DIRECTIVE
    return next((_DETAILS[start] for start in _LONGEST_FIRST if problem.startswith(start)), _OTHER)
