"""How promises are followed up: what a report says, view by view, and the formats it is written in."""
