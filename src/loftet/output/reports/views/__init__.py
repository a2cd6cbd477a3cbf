"""The views of a report: each turns what is known of a document into a section, in words."""
