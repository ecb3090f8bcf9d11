"""Keeping the analyst's work safe: one window at a time, backups, damaged files, trouble with the disk."""
