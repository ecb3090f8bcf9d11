"""Backups of projects in the user's own folder: made without disturbing anybody, thinned out with time.

A backup is a project file like any other, sound when it was made. Its name tells when and why it was made, how many
notes it holds, and a digest of its state, so that nothing is copied twice.
"""

import os
import re
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from app.errors import CannotSave, Problem
from app.store import claims, fingerprint, rotation, schema
from app.store.connection import Connection
from app.store.copies import copy_into
from app.store.files import SIDE_FILES, beside, flush_folder, place, scratch
from app.store.reading import connect_to_read
from app.store.trouble import reported
from app.text.cancel import Stop
from app.told import told

BEFORE_UPDATE = "before an update"
"""Why a file of an older version of the program is copied."""

RESERVE = 200_000_000
"""Bytes that a backup leaves free on the disk."""
SHARE = 0.1
"""Of what is free on the disk, what the backups of one project may take before the older ones go."""

_AT = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(\d{8}T\d{12})Z_(\d{1,12})_([\w-]{1,60})_([0-9a-f]{12})\.variorum")
_ABANDONED = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was: when, ISO 8601 in UTC; how many notes it holds; its bytes; why it was made."""

    path: Path
    at: str
    notes: int
    size: int
    reason: str
    digest: str = ""
    """Of the state that was copied."""


def folder_for(project: Path, data_folder: Path) -> Path:
    """Where the backups of the project at this path are. Nothing is made."""
    real = Path(os.path.realpath(project))  # 'resolve' fails on links that go in a circle
    name = "".join(letter if letter.isalnum() else "-" for letter in real.stem)[:40].strip("-")
    digest = sha256(os.path.normcase(real).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return data_folder / "backups" / f"{name or 'project'}-{digest}"


def backups_of(project: Path, data_folder: Path) -> tuple[Backup, ...]:
    """The backups of the project at this path, which need not be there any more, the newest first."""
    folder = folder_for(project, data_folder)
    try:
        found = [backup for path in folder.iterdir() if (backup := _told_by(path))]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def back_up(project: Path, data_folder: Path, reason: str, should_cancel: Stop = None) -> Backup | None:
    """Copy the project, also while it is open and written to; None if nothing has changed since the last backup.

    On a connection of its own: any thread may call it. Raises `Problem` (`Damaged` if what was copied is not sound),
    `Cancelled`; then nothing is left of it.
    """
    with closing(connect_to_read(project)) as connection:
        schema.verify(connection)
        return keep(connection, data_folder, reason, should_cancel)


def keep(connection: Connection, data_folder: Path, reason: str, should_cancel: Stop = None) -> Backup | None:
    """The same for a project that is open on this connection."""
    folder = folder_for(connection.path, data_folder)
    with reported(folder):
        last = backups_of(connection.path, data_folder)[:1]
        if last and last[0].digest == fingerprint.of(connection)[1]:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        _require_room(folder, connection.size())
        _tidy(folder)
        made = _copied(connection, folder, reason, should_cancel)
    thin_out(connection.path, data_folder)
    return made


def restore(backup: Path, project: Path) -> Path | None:
    """Put a backup in the place of the project, which must be closed; where the file lies that was there, which is
    moved aside and never deleted, None if there was none. Any project will do as a backup, also one that is open.

    Raises `Problem`, `InUse`; then the project is as it was.
    """
    real = Path(os.path.realpath(project))
    claim = claims.take(project)
    try:
        with reported(project), scratch(real.parent) as fresh:
            with closing(connect_to_read(backup)) as connection:
                schema.verify(connection)
                copy_into(connection, fresh, project)
            aside = _move_aside(real)
            fresh.replace(real)
            flush_folder(real.parent)
    finally:
        claim.give_back()
    claims.forget(project)
    return aside


def thin_out(project: Path, data_folder: Path) -> None:
    """Delete the backups of a project whose time is over, or that take more than their share of the disk."""
    backups = backups_of(project, data_folder)
    with reported(folder_for(project, data_folder)):
        room = shutil.disk_usage(folder_for(project, data_folder)).free + sum(b.size for b in backups)
        stamps = [(backup.at, backup.size) for backup in backups]
        for place_ in rotation.expendable(stamps, datetime.now(UTC), int(room * SHARE)):
            backups[place_].path.unlink(missing_ok=True)


def _move_aside(project: Path) -> Path | None:
    """Give a file another name, with what SQLite keeps beside it, which is a part of it; its new path."""
    if not os.path.lexists(project) and not any(os.path.lexists(beside(project, e)) for e in SIDE_FILES):
        return None
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")[:-3]
    aside = project.with_name(f"{project.stem} (replaced {stamp}){project.suffix}")
    with suppress(FileNotFoundError):
        _link_or_move(project, aside)
    for ending in SIDE_FILES:
        with suppress(FileNotFoundError):
            beside(project, ending).rename(beside(aside, ending))
    return aside


def _link_or_move(project: Path, aside: Path) -> None:
    """A second name, where the file system has that, so that the file is never without its own."""
    try:
        aside.hardlink_to(project)
    except FileNotFoundError:
        raise
    except OSError:
        project.rename(aside)


def _copied(connection: Connection, folder: Path, reason: str, should_cancel: Stop) -> Backup:
    with scratch(folder) as fresh:
        copy_into(connection, fresh, folder, should_cancel)
        with closing(Connection(folder, "ro", read_only=True, place=fresh)) as copy:
            notes, digest = fingerprint.of(copy)
        path = folder / _name(datetime.now(UTC), notes, reason, digest)
        place(fresh, path)
    made = _told_by(path)
    if made is None:
        raise Problem(told("{path} cannot be found again: check that the disk is connected.", path=path))
    return made


def _require_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + RESERVE:
        raise CannotSave(
            told(
                "{folder} has no room for a backup: free {megabytes} MB on that disk.",
                folder=folder,
                megabytes=(size + RESERVE) // 1_000_000 + 1,
            )
        )


def _tidy(folder: Path) -> None:
    """Take away what a backup that was killed has left."""
    for left in folder.glob(".*.new*"):
        with suppress(FileNotFoundError):  # of a backup that was being made just now
            age = datetime.now(UTC) - datetime.fromtimestamp(left.stat().st_mtime, UTC)
            if age > _ABANDONED:
                left.unlink()


def _name(at: datetime, notes: int, reason: str, digest: str) -> str:
    told_reason = re.sub(r"\W+", "-", reason).strip("-")[:60] or "backup"
    return f"{at.strftime(_AT)}Z_{notes}_{told_reason}_{digest}.variorum"


def _told_by(path: Path) -> Backup | None:
    """What the name of a backup tells; None if it is none."""
    found = _NAME.fullmatch(path.name)
    if found is None or not path.is_file():
        return None
    at, notes, reason, digest = found.groups()
    try:
        when = datetime.strptime(at, _AT).replace(tzinfo=UTC).isoformat(timespec="milliseconds")
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path, when.replace("+00:00", "Z"), int(notes), size, reason.replace("-", " "), digest)
