"""The only code that changes record files: edits that leave every other byte alone, files that are never half."""
