"""Judging documents: every rule is one function in a file named after its subject; pure, no wording."""
