"""Merging another copy of the project, or a file of notes, into the open one."""
