"""Laying out pages with Jinja templates: the shipped ones, and those that a municipality puts in their place."""
