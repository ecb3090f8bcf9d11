"""Reading what is left of a damaged project without SQLite, which stops at the first contradiction."""
