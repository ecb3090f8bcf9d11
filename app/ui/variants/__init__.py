"""The list of variants below the split view."""
