"""What differs between two versions of a record, and what that means; pure."""
