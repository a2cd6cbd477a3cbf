"""Writing files: edits of records that leave every other byte alone, and files that are never half."""
