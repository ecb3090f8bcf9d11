"""Lock files: each says who holds it, and is held with a lock of the operating system, which goes with the process.

A lock file that is there and not held means that its last holder ended uncleanly. Where a file system knows no locks,
what the file says is all there is to go by.
"""

import json
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.errors import Holder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LONGEST = 20_000
"""Bytes of a lock file that are looked at: anybody may have written it."""
_LOCKED_BYTE = 1 << 30
"""Where Windows locks: far behind what is written, because it lets nobody read what is locked."""


class HeldError(Exception):
    """A lock file is held by somebody."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder)
        self.holder = holder


class Lock:
    """A lock file that this program holds. `was_left` tells whether the holder before never gave it back."""

    def __init__(self, file: Path, descriptor: int, *, was_left: bool) -> None:
        """Use `hold`."""
        self.was_left = was_left
        self._file: Path | None = file
        self._descriptor = descriptor

    def give_back(self) -> None:
        """Hold it no longer; the file goes. Twice is fine."""
        if self._file is not None:
            with suppress(OSError):
                # Even where it cannot be taken away, an empty one says that the end was clean.
                os.ftruncate(self._descriptor, 0)
        self._let_go(take_away=True)

    def withdraw(self) -> None:
        """Hold it no longer, but what an unclean end has left stays."""
        if self.was_left:
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


def hold(file: Path, user: str, more: Mapping[str, object]) -> Lock | None:
    """Hold a lock file for `user`, with what `more` it is to say; None where none can be made. Raises `HeldError`."""
    with suppress(OSError):
        while True:
            descriptor = _open(file, os.O_RDWR | os.O_CREAT)
            with _closed_on_failure(descriptor):
                left = _read(descriptor)
                if not _lock(descriptor, left):
                    raise HeldError(left or Holder())
                if _is_same(descriptor, file):
                    left = _read(descriptor)  # as its holder, who may have ended just now, has left it
                    with suppress(OSError):
                        _write(descriptor, user, more)
                    return Lock(file, descriptor, was_left=left is not None)
            os.close(descriptor)  # its holder took the file away just now
    return None


def holder_of(file: Path) -> Holder | None:
    """Who holds a lock file now; None if nobody does, or nobody can tell."""
    with suppress(OSError):
        descriptor = _open(file, os.O_RDWR)
        try:
            left = _read(descriptor)
            return None if _lock(descriptor, left) else left or Holder()
        finally:
            os.close(descriptor)
    return None


def said(file: Path) -> Mapping[str, object]:
    """What a lock file says; nothing if it is not there, or says nothing that can be understood."""
    with suppress(OSError, ValueError, RecursionError):
        descriptor = _open(file, os.O_RDONLY)
        try:
            known = json.loads(os.read(descriptor, _LONGEST))
        finally:
            os.close(descriptor)
        return known if isinstance(known, dict) else {}
    return {}


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
        known = json.loads(written)
        since = datetime.fromisoformat(known["since"]).astimezone(UTC)
        pid = known["pid"] if type(known["pid"]) is int else 0
        return Holder(_line(known["host"]), _line(known["user"]), pid, _iso(since))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return Holder()


def _write(descriptor: int, user: str, more: Mapping[str, object]) -> None:
    known = {
        **more,
        "host": platform.node(),
        "user": user,
        "pid": os.getpid(),
        "since": _iso(datetime.now(UTC)),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(known).encode())


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
