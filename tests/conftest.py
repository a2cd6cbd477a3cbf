"""What all tests share: the same surroundings and the same examples, whoever runs them, where and when."""

import os
from itertools import count

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

_NUMBERS = count()
_STEERING = ("CI_", "GIT_", "GITHUB_", "GITLAB_", "LC_", "LOFTET_", "RUNNER_")
_STEERING_TOO = {
    "CI", "COLUMNS", "FORCE_COLOR", "LANG", "LANGUAGE", "NO_COLOR", "PYTHONIOENCODING", "SOURCE_DATE_EPOCH", "TERM",
}  # fmt: skip
_KEPT = "LOFTET_REQUIRE_TOOLS"

# Decision 0120: a test that passed fails only for a change of what it tests; new examples are looked for on their own.
settings.register_profile(
    "fixed",
    derandomize=True,
    database=None,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "search", database=None, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("fixed")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Leave nothing of whose machine it is that steers loftet or git, and let fixed examples be fixed."""
    if hasattr(config, "workerinput"):
        # A worker has a thread that listens for what to do next; loftet itself has none where it forks.
        config.addinivalue_line("filterwarnings", "ignore:This process .* is multi-threaded:DeprecationWarning")
    for name in list(os.environ):
        if name != _KEPT and (name in _STEERING_TOO or name.startswith(_STEERING)):
            del os.environ[name]
    os.environ |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    if settings.get_current_profile_name() == "fixed":
        # Hypothesis also tries the literals of the code under test, so that any change of it would mean new examples.
        vars(providers)["_get_local_constants"] = providers.Constants


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let no test meet what another has left, nor leave anything in the folders of who runs the tests."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / f"cache-{next(_NUMBERS)}"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write what the program gives as the expected output of the case folders, for review in the git diff",
    )


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-cases"))
