"""The split view: two wordings side by side."""
