"""Saying of a difference between readings what it is and how much depends on it."""
