"""The only code that opens record files: discovery, limits, YAML tree with positions, record."""
