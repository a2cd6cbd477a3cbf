"""The only code that makes text: formats, templates, terminal, texts in Swedish and English."""
