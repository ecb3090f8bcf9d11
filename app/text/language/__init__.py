"""What a text says in units that can be compared: words by their forms, quantities by their values."""
