"""Sheets to fill in with outcomes, as Excel workbooks and as CSV: made here, and read when they come back."""
