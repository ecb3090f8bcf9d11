"""The alignment view: points x sources, every cell readable and mended by one gesture."""
