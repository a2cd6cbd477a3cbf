"""Telling about the rules themselves: what each finds, why, on whose authority, and how to mend it."""
