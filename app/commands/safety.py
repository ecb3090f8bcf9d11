"""The headless commands that keep a project safe: backups, going back to one, and saving what a damaged file holds."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from app.commands import arguments
from app.commands.answers import tell
from app.errors import Problem
from app.places import data_folder
from app.store import backups
from app.store.backups import Backup
from app.store.copies import copy_of
from app.told import told

_ASKED = "on request"


def backup(wanted: Namespace) -> int:
    """Copy a project, beside its other backups or to a file of the user's choice."""
    if wanted.out is not None:
        copy_of(wanted.project, wanted.out)
        return _say(f"Copied to {wanted.out}.")
    made = backups.back_up(wanted.project, data_folder(), _ASKED)
    if made is None:
        last = backups.backups_of(wanted.project, data_folder())[0]
        return _say(f"Nothing has changed since the last backup: {last.path}")
    return _say(f"Copied to {made.path}")


def list_backups(wanted: Namespace) -> int:
    """The backups of a project, the newest first."""
    found = backups.backups_of(wanted.project, data_folder())
    if wanted.json:
        return tell([_answer(one) for one in found])
    if not found:
        return _say(f"There is no backup of {wanted.project} yet.")
    for number, one in enumerate(found, 1):
        size = f"{one.size / 1_000_000:.1f} MB"
        _say(
            f"{number:3}  {one.at[:19].replace('T', ' ')} UTC  notes {one.notes:7}  {size:>10}  {one.reason}"
        )
    return 0


def restore(wanted: Namespace) -> int:
    """Put a backup in the place of a project."""
    chosen = _chosen(wanted.project, wanted.backup)
    aside = backups.restore(chosen, wanted.project)
    _say(f"{wanted.project} is now as in {chosen}.")
    return _say(f"What was there is kept as {aside}.") if aside else 0


def salvage(wanted: Namespace) -> int:
    """Save what can be read of a damaged project into a new one."""
    from app.store.salvage import salvage as read_what_is_left  # seldom wanted, and takes its time

    found = read_what_is_left(wanted.project, wanted.out)
    _say(f"{wanted.out}: notes {found.notes}, sources {found.sources}, points {found.points}.")
    for sentence in found.lost or ("Nothing is missing.",):
        _say(sentence)
    return 0


def backup_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "out", nargs="?", type=Path, metavar="OUT", help="a new file, rather than the folder"
    )


def backups_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    arguments.as_json(command)


def restore_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "backup",
        nargs="?",
        metavar="BACKUP",
        help="a file, or a number as 'variorum backups' tells; else the newest",
    )


def salvage_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("out", type=Path, metavar="OUT", help="the new project")


JOBS: dict[str, tuple[Callable[[Namespace], int], str, Callable[[ArgumentParser], None]]] = {
    "backup": (backup, "copy a project, also while it is open", backup_arguments),
    "backups": (list_backups, "list the backups of a project", backups_arguments),
    "restore": (restore, "go back to a backup; what is there now is kept beside it", restore_arguments),
    "salvage": (salvage, "save what can be read of a damaged project into a new one", salvage_arguments),
}


def _chosen(project: Path, named: str | None) -> Path:
    """The backup of that number or name, the newest if none is named. A `Problem` if there is none."""
    found = backups.backups_of(project, data_folder())
    if named is not None and not named.isdecimal():
        return Path(named)
    number = int(named or 1)
    if not found:
        raise Problem(
            told("There is no backup of {project}: name a file, or try 'variorum salvage'.", project=project)
        )
    if not 1 <= number <= len(found):
        raise Problem(
            told(
                "There is no backup {name} of {project}: choose a number from 1 to {last}.",
                name=named,
                project=project,
                last=len(found),
            )
        )
    return found[number - 1].path


def _answer(one: Backup) -> dict[str, str | int]:
    return {
        "path": str(one.path),
        "at": one.at,
        "notes": one.notes,
        "size": one.size,
        "reason": one.reason,
    }


def _say(line: str) -> int:
    print(line)
    return 0
