"""The dialog between choosing files and importing them: what was found, shown before it is accepted."""
