"""The sentences about the safety of a project. Each says what is so, what of the work is safe, and what to do."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.errors import Holder
from app.store.salvage import Salvage
from app.text.model import Note
from app.ui.messages import translated
from app.ui.notes import moments
from app.ui.safety.place import State
from app.ui.written import figure


def in_use(path: Path, holder: Holder) -> str:
    """Another window has the project open."""
    told = _tr("{name} is open for reading only: {who} has had it open {where} since {when}.")
    who = holder.user or _tr("somebody")
    where = _tr("on {host}").format(host=holder.host) if holder.host else _tr("elsewhere")
    return told.format(name=path.name, who=who, where=where, when=when(holder.since) or _tr("a while ago"))


def read_only(path: Path) -> str:
    """The disk lets nobody write."""
    told = _tr(
        "{name} is open for reading only, as it or its folder is read-only: work on a copy to change it."
    )
    return told.format(name=path.name)


def kept_here(path: Path) -> str:
    """Words were typed into a project that cannot be written."""
    told = _tr(
        "{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there."
    )
    return told.format(name=path.name)


def log_aside(path: Path, aside: Path) -> str:
    """What lay beside the file was another's."""
    told = _tr(
        "Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as "
        "“{aside}” and were not taken over."
    )
    return told.format(name=path.name, aside=aside.name)


def moved(path: Path, state: State) -> str:
    """The file is not where it was opened."""
    if state == "replaced":
        told = _tr(
            "There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it."
        )
    else:
        told = _tr(
            "{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: "
            "save a copy and go on in it, or put the file back."
        )
    return told.format(name=path.name)


def not_saved(path: Path, why: str) -> str:
    """An edit could not be written, for a reason told in a sentence that names the file by its `path`."""
    said = why.replace(str(path), path.name)
    return _tr("{why} What you typed is kept in this window.").format(why=said)


def unclean(notes: Sequence[Note]) -> str:
    """The last window on the project did not close it."""
    if not notes:
        return _tr("The program did not end properly last time. All that was saved is here.")
    last = when(max(note.modified for note in notes))
    if len(notes) == 1:
        told = _tr(
            "The program did not end properly last time. All that was saved is here: 1 note, from {last}."
        )
        return told.format(last=last)
    told = _tr(
        "The program did not end properly last time. All that was saved is here: {count} notes, the last from {last}."
    )
    return told.format(count=figure(len(notes)), last=last)


def no_backup(why: str) -> str:
    """The project could not be backed up."""
    return _tr("The project is saved, but there is no backup of it. {why}").format(why=why)


def not_opened(path: Path) -> str:
    """A damaged project was to be opened."""
    told = _tr("{name} is damaged and was not opened: go back to a backup, or save what can be read of it.")
    return told.format(name=path.name)


def damage(path: Path, found: str) -> str:
    """A check in the background has found damage in the open project."""
    told = _tr("{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.")
    return told.format(name=path.name, found=found)


def reason(why: str) -> str:
    """Why a backup was made, as the program notes it with the backup."""
    return _tr(why)


def salvaged(found: Salvage, out: Path) -> str:
    """What could be read of a damaged project, and what could not."""
    told = _tr("{notes} notes, {sources} sources and {points} points are in {name}.")
    counts = {"notes": found.notes, "sources": found.sources, "points": found.points}
    sentence = told.format(name=out.name, **{key: figure(count) for key, count in counts.items()})
    return (
        "\n".join((sentence, *map(translated, found.lost)))
        if found.lost
        else f"{sentence} {_tr('Nothing was lost.')}"
    )


def when(moment: str) -> str:
    """An ISO 8601 time: of the day, with the date unless it is today."""
    at = moments.local(moment)
    if at.isValid() and at.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return moments.full(moment)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Safety", text)
