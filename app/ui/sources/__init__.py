"""What the project knows of its sources besides their words, and the dialog to look after them."""
