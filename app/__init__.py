"""Variorum: compare how several sources word the same numbered document."""

__version__ = "0.1.0"
