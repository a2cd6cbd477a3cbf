"""loftet: lint, diff, render and follow up Swedish citizen promises kept as YAML in git."""

__version__ = "0.1.0"
