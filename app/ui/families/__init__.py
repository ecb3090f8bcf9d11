"""The dialog for the spellings that a project counts as one word."""
