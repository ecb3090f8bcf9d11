"""What the rooms below have to say by the way, on standard error: it is no answer, and stops nothing."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO


@contextmanager
def told_on(stream: TextIO) -> Iterator[None]:
    """Write there what is said inside the block, a line each."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("variorum: %(message)s"))
    ours = logging.getLogger("app")
    ours.addHandler(handler)
    try:
        yield
    finally:
        ours.removeHandler(handler)
