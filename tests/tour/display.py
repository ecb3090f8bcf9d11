"""A real X display for a program that a test starts."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display(width: int, height: int) -> Iterator[str]:
    """A screen of that many px that nobody else uses; its name, as `DISPLAY` has it."""
    read, write = os.pipe()
    screen = ("-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *screen], pass_fds=(write,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()  # once the display is there; empty if it could not be made
            assert number, "Xvfb could not be started"
            yield f":{number}"
        finally:
            server.terminate()
