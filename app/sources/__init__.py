"""From files to documents: one reader a format, hostile input refused here.

Whatever the bytes are, the answer is a `Document` or a `Problem`: never a traceback, never a network access.
"""

from app.sources.clipboard import from_clipboard
from app.sources.encodings import Encoding, encodings
from app.sources.formats import suffix_of, suffixes
from app.sources.reading import read, read_bytes

__all__ = ["Encoding", "encodings", "from_clipboard", "read", "read_bytes", "suffix_of", "suffixes"]
