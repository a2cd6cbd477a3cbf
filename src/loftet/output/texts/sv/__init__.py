"""Texts in Swedish, one table a topic."""
