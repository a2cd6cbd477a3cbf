"""Which rules a run uses: the command line before the configuration."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from loftet.lint.policy import Policy, check_selectors
from loftet.model.finding import rule_word

if TYPE_CHECKING:
    from loftet.model.config import LintConfig


def choose_rules(
    config: "LintConfig | None",
    select: Sequence[str] | None,
    extend_select: Sequence[str] | None,
    ignore: Sequence[str] | None,
) -> Policy:
    """Return the policy of the run.

    Raises:
        CannotRunError: There is no such rule.
    """
    if not (config or select or extend_select or ignore):
        return Policy()  # without bringing in the rules, which need not be there when everything is remembered
    from loftet.lint.catalogue import JUDGED_KINDS
    from loftet.model.config import LintConfig

    config = config or LintConfig()
    policy = Policy(
        select=_words([*(_split(select) or config.select), *_split(extend_select)]),
        ignore=_words([*config.ignore, *_split(ignore)]),
        levels={rule_word(selector): level for selector, level in config.levels.items()},
        per_file={pattern: _words(chosen) for pattern, chosen in config.per_file_ignores.items()},
    )
    in_files = [selector for chosen in policy.per_file.values() for selector in chosen]
    check_selectors([*policy.select, *policy.ignore, *policy.levels, *in_files], JUDGED_KINDS)
    return policy


def _words(selectors: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(rule_word, selectors))


def _split(values: Sequence[str] | None) -> list[str]:
    return [part.strip() for value in values or () for part in value.split(",")]
