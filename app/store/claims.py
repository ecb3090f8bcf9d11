"""The window's claim on a project, so that a second window on the same file is noticed.

A claim is two lock files. The one beside the project tells everybody who can see the project. The other lies with the
user's own files and is named after the file itself, whatever name it is opened by: a hard link, another spelling, or
the name that it has been given since. A lock file that was left behind means that the last window ended uncleanly,
and never keeps anybody out. A claim keeps nothing safe by itself, SQLite's own locks do; so where no lock file can be
written or the file system knows no locks, the window opens all the same.
"""

import platform
from contextlib import suppress
from pathlib import Path

from app import places
from app.account import login_name
from app.errors import Holder, InUse, Problem
from app.store import locks, raw, trouble
from app.store.files import beside, length_of
from app.told import Told, told


class Claim:
    """One window's claim. `follows_unclean_end` tells whether the window before it never gave its claim back."""

    def __init__(self, held: tuple[locks.Lock, ...] = (), *, follows_unclean_end: bool = False) -> None:
        """Use `take`. Without locks it is a claim that nobody can see."""
        self.follows_unclean_end = follows_unclean_end
        self._held = held

    def give_back(self) -> None:
        """End the claim; the lock files go. Twice is fine."""
        for lock in self._held:
            lock.give_back()

    def withdraw(self) -> None:
        """End a claim on a project that could not be opened: what an unclean end has left stays."""
        for lock in self._held:
            lock.withdraw()


def lock_file(project: Path) -> Path:
    """The lock file beside a project, whichever of its symbolic names is used."""
    real = project.resolve()
    return real.with_name(f".{real.name}.lock")


def take(project: Path, user: str = "") -> Claim:
    """Claim a project for `user`, by default whose account it is. Raises `InUse` if another window holds it, and a
    `Problem` if one that ended uncleanly has left its log beside another name of the file."""
    with trouble.reading(project):
        if not project.is_file():
            return Claim()
    require_own_name(project)
    which, user = raw.identity(project), user or login_name()
    held: list[locks.Lock] = []
    try:
        beside_it = locks.hold(lock_file(project), user, {"file": which})
        held += [beside_it] if beside_it else []
        if (own := _own_lock_file(which)) is not None:
            by_itself = locks.hold(own, user, {"path": str(project.resolve())})
            held += [by_itself] if by_itself else []
    except locks.HeldError as taken:
        Claim(tuple(held)).withdraw()
        raise _in_use(project, taken.holder) from None
    return Claim(tuple(held), follows_unclean_end=beside_it is not None and beside_it.was_left)


def forget(project: Path) -> None:
    """A new file lies at `project`: what an unclean end has left beside that name was another's, and goes."""
    with suppress(locks.HeldError, OSError):
        if (left := lock_file(project)).exists() and (lock := locks.hold(left, "", {})):
            lock.give_back()


def holder_of(project: Path) -> Holder | None:
    """Whose window has the project open now; None if none has, or nobody can tell."""
    return locks.holder_of(lock_file(project))


def claimed_file(project: Path) -> raw.Identity | None:
    """Which file the claim is on, that may have been replaced since; None if nobody can tell."""
    match locks.said(lock_file(project)).get("file"):
        case [int(device), int(number)]:
            return device, number
    return None


def twin(project: Path) -> Path | None:
    """The other name of the file under which a window has it open, or ended uncleanly and left a log; None if there is
    none. What SQLite keeps beside that name it does not find by this one."""
    own = _own_lock_file(raw.identity(project))
    name = locks.said(own).get("path") if own is not None else None
    if own is None or not isinstance(name, str):
        return None
    other = Path(name)
    with suppress(OSError, ValueError):
        if other.samefile(project) and not _is_one_name(other, project.resolve()):
            return other if locks.holder_of(own) is not None or _has_log(other) else None
    return None


def require_own_name(project: Path) -> None:
    """Raises `InUse` if a window has the file open under another of its names, and a `Problem` if one has left its log
    there."""
    if (other := twin(project)) is None:
        return
    own = _own_lock_file(raw.identity(project))
    if own is not None and (holder := locks.holder_of(own)) is not None:
        raise _in_use(project, holder)
    raise Problem(
        told(
            "{path} is the same file as {other}, beside which its last changes lie: open it by that name.",
            path=project,
            other=other,
        )
    )


def _own_lock_file(which: raw.Identity | None) -> Path | None:
    """The lock file that is named after the file itself, in a folder of the user's, which is made."""
    if which is None:
        return None
    folder = places.data_folder() / "open"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        return folder / "{:x}-{:x}.lock".format(*which)
    return None


def _is_one_name(one: Path, other: Path) -> bool:
    """Whether two names of a file are the same entry of the same folder, however that is spelled."""
    if not one.parent.samefile(other.parent):
        return False
    return one.name == other.name or (lock_file(one).exists() and lock_file(one).samefile(lock_file(other)))


def _has_log(name: Path) -> bool:
    return length_of(beside(name, "-wal")) > 0


def _in_use(project: Path, holder: Holder) -> InUse:
    host = holder.host if holder.host != platform.node() else ""
    return InUse(_opened(project, holder.user, host), holder)


def _opened(project: Path, user: str, host: str) -> Told:
    if user and host:
        return told(
            "{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.",
            path=project,
            user=user,
            host=host,
        )
    if user:
        return told(
            "{path} is open in another window, which {user} has open: close it there, or open it to read.",
            path=project,
            user=user,
        )
    if host:
        return told(
            "{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.",
            path=project,
            host=host,
        )
    return told(
        "{path} is open in another window, which somebody has open: close it there, or open it to read.",
        path=project,
    )
