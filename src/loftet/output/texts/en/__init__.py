"""Texts in English, one table a topic."""
