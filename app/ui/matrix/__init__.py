"""The overview: all points and sources at once, as a matrix."""
