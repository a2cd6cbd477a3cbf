"""What stands on a page: the record sorted, grouped and put into words, ready for a template to lay out."""
