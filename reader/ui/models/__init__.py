"""Qt models over the records that lists show."""
