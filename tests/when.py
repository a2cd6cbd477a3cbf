"""The day that tests judge on, so that they say the same on every day."""

from datetime import date

TODAY = date(2026, 11, 22)
