"""Program and reader on one bus: `dbus-run-session -- python -m tests.atspi.bus_sitting PROJECT PYTHON`.

`PYTHON` is that of the reader. Prints what the reader prints, and ends with its status.
"""

import os
import subprocess
import sys
from pathlib import Path

_READER = Path(__file__).with_name("bus_reader.py")


def main(project: str, python: str) -> int:
    """Let the reader read the program on a project; its status."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with subprocess.Popen([sys.executable, "-m", "tests.atspi.bus_window", project]) as window:
        try:
            return subprocess.run([python, str(_READER)], check=False, env=own).returncode
        finally:
            window.terminate()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
