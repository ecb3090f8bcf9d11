"""What a window asks of Python and of the system, so that it waits little for others."""

import sys
from subprocess import run

_LOOK = """
import os, sys
from app.ui.turns import take_short_turns
before = os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0)
take_short_turns()
assert (os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0)) == before
print(sys.getswitchinterval())
"""


def test_turns_are_short_and_the_program_stays_as_important_as_it_was() -> None:
    look = _LOOK if sys.platform == "linux" else _LOOK.replace(", os.sched_getscheduler(0)", "")
    told = run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert float(told.stdout) < 0.005  # Python's own
