"""Values: the record and what is said about it. No input or output, no wording."""
