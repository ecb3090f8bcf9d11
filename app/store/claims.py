"""The window's claim on a project, so that a second window on the same file is noticed.

A claim is a lock file beside the project that says whose it is, held with a lock of the operating system. That lock
goes with the process, however it ends: a lock file that is there and not held means that the last window ended
uncleanly, and never keeps anybody out. A claim keeps nothing safe by itself, SQLite's own locks do; so where no
lock file can be written or the file system knows no locks, the window opens all the same.
"""

import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.account import login_name
from app.errors import Holder, InUse
from app.store import raw

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LONGEST = 2000
"""Bytes of a lock file that are looked at: anybody may have written it."""
_LOCKED_BYTE = 1 << 30
"""Where Windows locks: far behind what is written, because it lets nobody read what is locked."""


class Claim:
    """One window's claim. `follows_unclean_end` tells whether the window before it never gave its claim back."""

    def __init__(self, file: Path | None, descriptor: int = -1, *, follows_unclean_end: bool = False) -> None:
        """Use `take`. Without a file it is a claim that nobody can see."""
        self.follows_unclean_end = follows_unclean_end
        self._file = file
        self._descriptor = descriptor

    def give_back(self) -> None:
        """End the claim; the lock file goes. Twice is fine."""
        if self._file is not None:
            with suppress(OSError):
                # Even where it cannot be taken away, an empty one says that the end was clean.
                os.ftruncate(self._descriptor, 0)
        self._let_go(take_away=True)

    def withdraw(self) -> None:
        """End a claim on a project that could not be opened: what an unclean end has left stays."""
        if self.follows_unclean_end:
            self._let_go(take_away=False)
        else:
            self.give_back()

    def _let_go(self, *, take_away: bool) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        with suppress(OSError):
            # Where an open file can be taken away, nobody gets to lock it in between.
            if take_away and os.name != "nt" and _is_same(self._descriptor, file):
                file.unlink()
        with suppress(OSError):
            os.close(self._descriptor)
        with suppress(OSError):
            if take_away and os.name == "nt":
                file.unlink()


def lock_file(project: Path) -> Path:
    """The lock file of a project, whichever of its names is used."""
    real = project.resolve()
    return real.with_name(f".{real.name}.lock")


def take(project: Path, user: str = "") -> Claim:
    """Claim a project for `user`, by default whose account it is. Raises `InUse` if another window holds it."""
    if not project.is_file():
        return Claim(None)
    file = lock_file(project)
    with suppress(OSError):
        while True:
            descriptor = _open(file, os.O_RDWR | os.O_CREAT)
            with _closed_on_failure(descriptor):
                left = _read(descriptor)
                if not _lock(descriptor, left):
                    raise _in_use(project, left or Holder())
                if _is_same(descriptor, file):
                    left = _read(descriptor)  # as its holder, who may have ended just now, has left it
                    with suppress(OSError):
                        _write(descriptor, user or login_name(), raw.identity(project))
                    return Claim(file, descriptor, follows_unclean_end=left is not None)
            os.close(descriptor)  # its holder took the file away just now
    return Claim(None)


def holder_of(project: Path) -> Holder | None:
    """Whose window has the project open now; None if none has, or nobody can tell."""
    with suppress(OSError):
        descriptor = _open(lock_file(project), os.O_RDWR)
        try:
            left = _read(descriptor)
            return None if _lock(descriptor, left) else left or Holder()
        finally:
            os.close(descriptor)
    return None


def claimed_file(project: Path) -> raw.Identity | None:
    """Which file the claim is on, that may have been replaced since; None if nobody can tell."""
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        descriptor = _open(lock_file(project), os.O_RDONLY)
        try:
            device, number = json.loads(os.read(descriptor, _LONGEST))["file"]
        finally:
            os.close(descriptor)
        return int(device), int(number)
    return None


def _open(file: Path, how: int) -> int:
    """Open a lock file, which may be another user's: then to read, which is enough to see who holds it."""
    never_elsewhere = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        return os.open(file, how | never_elsewhere, 0o666)
    except PermissionError:
        return os.open(file, os.O_RDONLY | never_elsewhere)


def _lock(descriptor: int, left: Holder | None) -> bool:
    """Whether the file is locked now for this process, or, where there are no locks, nobody seems to be there."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return left is None or not _may_live(left)
    return True


def _may_live(holder: Holder) -> bool:
    """Whether the process may still be running; all that there is to know where there are no locks."""
    if holder.host != platform.node():
        return True
    if os.name == "nt" or holder.pid <= 0:  # asking Windows would end the process
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _read(descriptor: int) -> Holder | None:
    """What a lock file says; None if it is empty, which is what a clean end leaves at most."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    written = os.read(descriptor, _LONGEST)
    if not written.strip():
        return None
    try:
        told = json.loads(written)
        since = datetime.fromisoformat(told["since"]).astimezone(UTC)
        pid = told["pid"] if type(told["pid"]) is int else 0
        return Holder(_line(told["host"]), _line(told["user"]), pid, _iso(since))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return Holder()


def _write(descriptor: int, user: str, which: raw.Identity | None) -> None:
    told = {
        "file": which,
        "host": platform.node(),
        "user": user,
        "pid": os.getpid(),
        "since": _iso(datetime.now(UTC)),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(told).encode())


def _in_use(project: Path, holder: Holder) -> InUse:
    who = f"{holder.user} has" if holder.user else "somebody has"
    where = f" on {holder.host}" if holder.host and holder.host != platform.node() else ""
    return InUse(
        f"{project} is open in another window, which {who} open{where}: close it there, or open it to read.",
        holder,
    )


def _is_same(descriptor: int, file: Path) -> bool:
    """Whether the open file is still the one of that name."""
    try:
        return os.path.samestat(os.fstat(descriptor), file.lstat())
    except FileNotFoundError:
        return False


@contextmanager
def _closed_on_failure(descriptor: int) -> Iterator[None]:
    try:
        yield
    except BaseException:
        os.close(descriptor)
        raise


def _line(text: object) -> str:
    """A name from the file: one printable line, not too long."""
    return "".join(letter for letter in str(text) if letter.isprintable())[:80]


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
