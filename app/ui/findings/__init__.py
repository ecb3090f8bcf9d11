"""The list of findings below the wordings."""
