"""The headless commands about the history of a project: what was done, and bringing back what a note was."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from app.commands import arguments
from app.commands.answers import notes as notes_answer
from app.commands.answers import tell
from app.store.workspace import Workspace
from app.text.history import Detail, Edit, Version, Wanted

Job = Callable[[Namespace], int]


def history(wanted: Namespace) -> int:
    """List the edits, the newest first, with what each did; with --note the versions of a note, the oldest first."""
    with Workspace.open(wanted.project, read_only=True) as workspace:
        if wanted.note:
            return _versions(workspace, wanted)
        found = list(_edits(workspace, wanted))
        if wanted.json:
            return tell([_edit(edit, workspace.history.detail(edit.id)) for edit in found])
        for edit in found:
            print(_line(edit))
            for deed in workspace.history.glance(edit).deeds:
                print(f"{'':9}{deed.line}" + (f"  ({deed.note})" if deed.note else ""))
    return 0


def restore_note(wanted: Namespace) -> int:
    """Bring back a deleted note, or an older version of one that is there."""
    from app.tasks.restoring import consequences, restore, version_of

    with Workspace.open(wanted.project) as workspace:
        version = version_of(workspace, wanted.note, wanted.version)
        assert version.note is not None, "a version that can be restored has a note"
        restored = restore(workspace, version.note)
    for sentence in consequences(restored):
        print(f"variorum: {sentence}", file=sys.stderr)
    print(restored.note.id)
    return 0


def _versions(workspace: Workspace, wanted: Namespace) -> int:
    from app.tasks.restoring import versions_of

    found = versions_of(workspace, wanted.note)
    if wanted.limit is not None:
        found = found[max(len(found) - wanted.limit, 0) :]
    if wanted.json:
        return tell([_version(version) for version in found])
    for version in found:
        body = " ".join(version.note.body.split())[:80] if version.note else "(deleted)"
        print(f"{version.number:4}  {_line(version.edit)}")
        print(f"{'':15}{body}")
    return 0


def _edits(workspace: Workspace, wanted: Namespace) -> Iterator[Edit]:
    """The edits that were asked for, no more than are."""
    left, before = wanted.limit, None
    while left is None or left > 0:
        page = workspace.history.page(before, Wanted(point=wanted.point or "", deletions=wanted.deletions))
        edits = page.edits[:left]
        yield from edits
        left = None if left is None else left - len(edits)
        if (before := page.rest) is None:
            return


def _line(edit: Edit) -> str:
    state = "" if edit.state == "done" else f"  ({edit.state})"
    name, author = " ".join(edit.name.split()), " ".join(edit.author.split())
    return f"{edit.id:7}  {_local(edit.at)}  {author or '-'}  {name}{state}"


def _local(at: str) -> str:
    """The time as the clock here shows it; as it is written if that is no time."""
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError, OSError):
        return at


def _edit(edit: Edit, detail: Detail) -> dict[str, Any]:
    return {
        "id": edit.id,
        "name": edit.name,
        "at": edit.at,
        "author": edit.author,
        "state": edit.state,
        "kinds": sorted(edit.kinds),
        "changes": [
            {
                "kind": deed.kind,
                "did": deed.did,
                "what": deed.what,
                "sum": deed.sum,
                "point": deed.point,
                "note": deed.note,
                "fields": [{"name": f.name, "before": f.before, "after": f.after} for f in deed.fields],
            }
            for deed in detail.deeds
        ],
        "more": detail.more,
    }


def _version(version: Version) -> dict[str, Any]:
    edit = version.edit
    note = notes_answer([version.note])[0] if version.note else None
    told = {"id": edit.id, "name": edit.name, "at": edit.at, "author": edit.author, "state": edit.state}
    return {"version": version.number, "edit": told, "note": note}


def _history_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    which = command.add_mutually_exclusive_group()
    which.add_argument("--note", metavar="ID", help="the versions of that note, also if it was deleted")
    which.add_argument("--point", metavar="ID", help="only what was done at that point and its sub-points")
    command.add_argument("--deletions", action="store_true", help="only what deleted notes")
    command.add_argument("--limit", type=arguments.above_zero, metavar="N", help="the latest N")
    arguments.as_json(command)


def _restore_arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("note", metavar="NOTE", help="its id")
    command.add_argument(
        "--version",
        type=arguments.above_zero,
        metavar="N",
        help="as 'variorum history --note' tells; without it the last one before now",
    )


JOBS: dict[str, tuple[Job, str, Callable[[ArgumentParser], None]]] = {
    "history": (history, "tell what was done to a project, or the versions of a note", _history_arguments),
    "restore-note": (restore_note, "bring back a deleted note, or an older version", _restore_arguments),
}
