"""Records laid out the way people write them: every style, indentation and odd place for a comment that YAML allows."""

from random import Random
from typing import Any

import yaml

KEYS = ("id", "löfte", "aktivitet", "när", "ansvarig", "mål", "utfall", "plats", "anteckning", "källa", "status")
TEXTS = (
    "Trygghetsvandringar i centrum",
    "2 st under 2018",
    "polisen",
    "bra: ja",
    "# ingen kommentar",
    "a # b",
    "- streck",
    "två  mellanslag",
    "'citat' i text",
    '"citat"',
    r"C:\mapp",
    "20:00",
    "2018-05-01",
    "2018",
    "0o17",
    "ja",
    "no",
    "1_000",
    "37,5 %",
    "null",
    "~",
    "",
    "rad ett\nrad två",
    "rad ett\n\nrad tre\n",
    "å ä ö – ”nytt”",
    "🙂 glad",
    "a, b",
    "[x]",
    "{x}",
    "&ankare",
    "*stjärna",
    "%",
    "@polisen",
    "slut:",
    "Polisen och kommunen ska tillsammans öka tryggheten i centrum, på torget och vid resecentrum. " * 2 + "Så är det.",
)


def data(random: Random, depth: int = 0) -> Any:
    """Make the data of a record: a mapping at the top, texts and nothings at the bottom."""
    sort = random.randrange(10)
    if depth == 0 or (depth < 4 and sort < 2):
        return {key: data(random, depth + 1) for key in random.sample(KEYS, random.randint(depth > 0, 4) or 1)}
    if depth < 4 and sort < 5:
        return [data(random, depth + 1) for _ in range(random.randint(0, 3))]
    return None if sort == 9 else random.choice(TEXTS)


class Layout:
    """Writes data as YAML, with every choice made by a source of chance."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.lists_in = random.choice((0, 2, 2, 2, 4))

    def document(self, record: dict[str, Any]) -> bytes:
        lines = self.mapping(record, 0)
        if self.chance():
            lines.insert(0, random_comment(self.random))
        if self.chance(8):
            lines.insert(0, "---")
        if self.chance(8):
            lines.append("...")
        line_break = self.random.choice(("\n", "\n", "\r\n"))
        end = "" if self.chance(4) else line_break * self.random.randint(1, 3)
        return (b"\xef\xbb\xbf" if self.chance(6) else b"") + (line_break.join(lines) + end).encode()

    def chance(self, of: int = 3) -> bool:
        return self.random.randrange(of) == 0

    def mapping(self, value: dict[str, Any], indent: int) -> list[str]:
        lines = []
        for key, item in value.items():
            first, *rest = self.node(item, indent, lists_in=self.lists_in)
            quoted = f'"{key}"' if self.chance(9) else key
            lines += [*self.between(indent), f"{' ' * indent}{quoted}:{' ' * bool(first)}{first}", *rest]
        return lines

    def sequence(self, value: list[Any], indent: int) -> list[str]:
        lines = []
        gap = self.random.choice((1, 1, 1, 3))
        for item in value:
            lines += self.between(indent)
            if isinstance(item, dict) and item and self.chance(2):
                first, *rest = self.mapping(item, indent + 1 + gap)
                while not first.strip() or first.lstrip().startswith("#"):
                    lines.append(first)
                    first, *rest = rest
                lines += [" " * indent + "-" + " " * gap + first.lstrip(), *rest]
            else:
                first, *rest = self.node(item, indent, lists_in=2)
                lines += [f"{' ' * indent}-{' ' * bool(first)}{first}", *rest]
        return lines

    def node(self, value: Any, indent: int, lists_in: int) -> list[str]:
        """Return what stands after the key or dash, and the lines below it."""
        if isinstance(value, dict | list):
            if not value or self.chance(5):
                return [self.flow(value) + self.comment()]
            below = indent + (lists_in if isinstance(value, list) else self.random.choice((1, 2, 2, 2, 4)))
            return [self.comment(), *(self.sequence if isinstance(value, list) else self.mapping)(value, below)]
        return self.scalar(value, indent)

    def scalar(self, value: str | None, indent: int) -> list[str]:
        below = " " * (indent + self.random.choice((1, 2, 2, 4)))
        if value is None:
            return [self.random.choice(("", "~", "null")) + self.comment()]
        style = self.random.randrange(6)
        if style == 0 and value.strip() == value and value and "\n" not in value and "  " not in value:
            return [f">-{self.comment()}", *(below + line for line in self.folded(value))]
        if style <= 2 and value.strip() and value[0] not in " \n" and (value.endswith("\n") or "\n" not in value[-1:]):
            return [
                "|" if value.endswith("\n") else "|-",
                *(below + line if line else "" for line in value.splitlines()),
            ]
        if style == 3 and "\n" not in value:
            return ["'" + value.replace("'", "''") + "'" + self.comment()]
        if style == 4 and is_plain(value, "x: {}") and " " in value and "  " not in value:
            first, *rest = self.folded(value)
            return [first, *(below + line for line in rest)]
        return [(value if is_plain(value, "x: {}") else double_quoted(value)) + self.comment()]

    def folded(self, value: str) -> list[str]:
        words, lines = value.split(" "), []
        while words:
            count = self.random.randint(1, 9)
            lines.append(" ".join(words[:count]))
            words = words[count:]
        return lines

    def flow(self, value: Any) -> str:
        space = " " * self.chance()
        if isinstance(value, dict):
            return f"{{{space}" + ", ".join(f"{key}: {self.flow(item)}" for key, item in value.items()) + f"{space}}}"
        if isinstance(value, list):
            return f"[{space}" + ", ".join(self.flow(item) for item in value) + f"{space}]"
        return "null" if value is None else value if is_plain(value, "{{x: {}}}") else double_quoted(value)

    def comment(self) -> str:
        return f"{' ' * self.random.randint(1, 3)}{random_comment(self.random)}" if self.chance(4) else ""

    def between(self, indent: int) -> list[str]:
        if not self.chance(6):
            return []
        return self.random.choice(
            ([""], [" " * indent + random_comment(self.random)], ["", random_comment(self.random)])
        )


def random_comment(random: Random) -> str:
    return random.choice(("# kommentar", "#", "# a: b", "#- x", "# ”citat” {x}"))


def is_plain(value: str, place: str) -> bool:
    """Tell whether a text may be written without quotes."""
    try:
        read = yaml.load(place.format(value), yaml.BaseLoader)
    except yaml.YAMLError:
        return False
    return bool(read == {"x": value} and value not in {"", "~", "null"})


def double_quoted(value: str) -> str:
    escaped = value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'"{escaped}"'


def record(random: Random) -> bytes:
    """Make the file of a record."""
    return Layout(random).document(data(random))
