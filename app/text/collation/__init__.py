"""Lining up any number of wordings of one point, and the places where they differ."""
