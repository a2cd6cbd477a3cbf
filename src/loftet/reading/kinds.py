"""The kinds of finding that reading a file can give (family LFT0)."""

from loftet.model.finding import Kind

NOT_A_FILE = Kind("LFT001", "inte-en-vanlig-fil")
LINK_OUTSIDE = Kind("LFT002", "länk-ut-ur-mappen")
CANNOT_OPEN = Kind("LFT003", "kan-inte-öppnas")
TOO_LARGE = Kind("LFT004", "för-stor-fil")
NOT_UTF8 = Kind("LFT005", "inte-utf-8")
FORBIDDEN_CHARACTER = Kind("LFT006", "otillåtet-tecken")
TOO_DEEP = Kind("LFT007", "för-djupt")
TOO_MANY_NODES = Kind("LFT008", "för-många-värden")
TOO_LONG = Kind("LFT009", "för-långt-värde")
YAML_SYNTAX = Kind("LFT010", "yaml-fel")
DUPLICATE_KEY = Kind("LFT011", "dubbel-nyckel")
YAML_FEATURE = Kind("LFT012", "yaml-funktion")
"""Anchors, aliases, merge keys, tags, directives, a second document, a key that is not text."""
EMPTY_FILE = Kind("LFT013", "tom-fil")
NOT_A_RECORD = Kind("LFT014", "inte-ett-medborgarlöfte")
"""The top of the file is a list or a text, not keys and values."""
FORMAT_UNKNOWN = Kind("LFT015", "okänd-formatversion")
UNKNOWN_KEY = Kind("LFT020", "okänd-nyckel")
MISSING_KEY = Kind("LFT021", "saknad-nyckel")
WRONG_SHAPE = Kind("LFT022", "fel-form")
"""Text where a list or keys belong, or the other way round."""
INVALID_VALUE = Kind("LFT023", "ogiltigt-värde")

READING_KINDS = (
    NOT_A_FILE,
    LINK_OUTSIDE,
    CANNOT_OPEN,
    TOO_LARGE,
    NOT_UTF8,
    FORBIDDEN_CHARACTER,
    TOO_DEEP,
    TOO_MANY_NODES,
    TOO_LONG,
    YAML_SYNTAX,
    DUPLICATE_KEY,
    YAML_FEATURE,
    EMPTY_FILE,
    NOT_A_RECORD,
    FORMAT_UNKNOWN,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_SHAPE,
    INVALID_VALUE,
)
"""Every kind above, in order of code; the text tables and the rule pages are checked against it."""

UNREADABLE = (NOT_A_FILE, LINK_OUTSIDE, CANNOT_OPEN)
"""The file could not be opened at all, so nothing can be said of what is in it."""
