"""What the analyst chooses about the program: applied at once, kept for this user, taken to another machine."""
