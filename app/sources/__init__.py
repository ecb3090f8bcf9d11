"""From files to documents: one reader a format, hostile input refused here.

Whatever the bytes are, the answer is a `Document` or a `Problem`: never a traceback, never a network access.
"""

from app.sources.formats import suffixes
from app.sources.reading import read, read_bytes

__all__ = ["read", "read_bytes", "suffixes"]
