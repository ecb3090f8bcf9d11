"""All wordings of a point under each other, each marked where it differs from one of them."""
