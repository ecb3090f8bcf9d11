"""The whole-document mode: the full texts of two sources side by side."""
