"""The manual: pages that ship with the program, and the window that shows them."""
