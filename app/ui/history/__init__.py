"""The history of the project in the window."""
