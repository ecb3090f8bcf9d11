"""The `variorum` command: the window, or one of the headless commands."""

import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from app import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; exit status 0, 1 (a check found something) or 2 (it could not be done)."""
    wanted = cli.parse(arguments)
    return cli.run(wanted.job or (selftest if wanted.selftest else window), wanted)


def window(wanted: Namespace) -> int:
    """Open the window and run it until it is closed."""
    from app.ui.main import run

    return run(wanted.project)


def selftest(_wanted: Namespace) -> int:
    """Do the main job in a temporary folder, open and close the window on it, and tell how long that took."""
    from app.tasks.selftest import main_job
    from app.ui.main import open_and_close

    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        project = main_job(Path(folder))
        done = time.monotonic()
        open_and_close(project)
        ended = time.monotonic()
    print(f"selftest passed: main job {done - began:.2f} s, window {ended - done:.2f} s")
    return 0


if __name__ == "__main__":
    if hasattr(sys, "frozen"):  # the standalone program is its own helper process, see tasks/apart.py
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
