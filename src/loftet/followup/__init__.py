"""Where promises stand on a given day, from what has been reported; pure, no wording."""
