"""Short turns: the window's thread and those that compute behind it hand Python and the processor to each other often.

Python's own turn of 5 ms would be waited for at every call that Qt makes into the program, thousands of times for one
long list; a system's turn of 3 ms, as often as both want the same processor.
"""

import ctypes
import os
import struct
import sys
from typing import Final

_PYTHON_SECONDS: Final = 1e-5
_SLICE_NANOSECONDS: Final = 100_000
"""The least that Linux grants (sched(7), `sched_runtime`; before Linux 6.12 it is passed over)."""
_SET_TIMER_SLACK: Final = 29
"""How late a wait may end (prctl(2)): 50 microseconds if nothing else is asked for."""
_SET_SCHEDULING: Final = {"x86_64": 314, "aarch64": 274}
"""The system's number for sched_setattr(2), by machine."""
_ATTRIBUTES: Final = "=IIQiIQQQ"
"""Size, policy, flags, niceness, priority, runtime, deadline, period (sched_setattr(2))."""


def take_short_turns() -> None:
    """For this thread and all that it starts from now on."""
    sys.setswitchinterval(_PYTHON_SECONDS)
    if sys.platform == "linux":
        system = ctypes.CDLL(None)
        system.prctl(_SET_TIMER_SLACK, 1, 0, 0, 0)
        call = _SET_SCHEDULING.get(os.uname().machine)
        if call is not None and os.sched_getscheduler(0) == os.SCHED_OTHER:
            niceness, size = os.getpriority(os.PRIO_PROCESS, 0), struct.calcsize(_ATTRIBUTES)
            wanted = struct.pack(_ATTRIBUTES, size, os.SCHED_OTHER, 0, niceness, 0, _SLICE_NANOSECONDS, 0, 0)
            system.syscall(call, 0, wanted, 0)
