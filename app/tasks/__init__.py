"""What the window and the command line both do: import, compare, export, set up the sample.

Each module is one job over the rooms below it; none knows the window.
"""
