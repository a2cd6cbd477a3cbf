"""Findings as people and machines read them: one writer a format."""
