"""Comparing two texts; its door is `app.text.diff`."""
