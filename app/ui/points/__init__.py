"""The point list."""
