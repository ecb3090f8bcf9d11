"""Writes into a project without end, in the way that is asked for, and tells what it is about to do and what it was
told is done: JSON lines of "begin" or "done" and the bodies of notes by their first word, null for one that is gone.

Each note's first word is its name, which no other has.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

from app.errors import Problem
from app.places import data_folder
from app.store import backups
from app.store.workspace import Workspace
from app.text.model import Document, Note, Segment

path, way = Path(sys.argv[1]), sys.argv[2]
chance = Random(os.getpid())
Changes = dict[str, str | None]


def say(what: str, changes: Changes) -> None:
    print(json.dumps([what, changes]), flush=True)


def do(changes: Changes, change: Callable[[], object]) -> None:
    say("begin", changes)
    change()
    say("done", changes)


def name(number: int) -> str:
    return f"{os.getpid()}-{number}"


def words() -> str:
    return "x" * chance.choice([10, 300, 5000])


def one(workspace: Workspace, number: int) -> None:
    """A new note, typed on a few times."""
    body = f"{name(number)} {words()}"
    note = Note("", "", body)
    for typed in range(1 + number % 3):
        note = replace(note, body=f"{body} {typed}")
        say("begin", {name(number): note.body})
        note = workspace.put_note(note)
        say("done", {name(number): note.body})


def many(workspace: Workspace, number: int) -> None:
    """Many notes in one edit, and sometimes all of them gone in one."""
    bodies = {name(number * 100 + n): f"{name(number * 100 + n)} {words()}" for n in range(20)}
    ids: list[str] = []

    def put() -> None:
        with workspace.edit("Many"):
            ids.extend(workspace.put_note(Note("", "", body)).id for body in bodies.values())

    def delete() -> None:
        with workspace.edit("Delete many"):
            for note_id in ids:
                workspace.delete_note(note_id)

    do(dict(bodies), put)
    if number % 2:
        do(dict.fromkeys(bodies), delete)


def undo(workspace: Workspace, number: int) -> None:
    """A note, undone, redone, deleted, and that undone."""
    body = f"{name(number)} {words()}"
    kept: list[Note] = []
    do({name(number): body}, lambda: kept.append(workspace.put_note(Note("", "", body))))
    do({name(number): None}, workspace.undo)
    do({name(number): body}, workspace.redo)
    do({name(number): None}, lambda: workspace.delete_note(kept[0].id))
    do({name(number): body}, workspace.undo)


def sources(workspace: Workspace, number: int) -> None:
    """A source and a note on it; the source is sometimes taken out again."""
    text = "".join(f"{n}. Who signs {number} pays.\n" for n in range(chance.choice([3, 2000])))
    document = Document(f"source {name(number)}", text, text.encode(), "text/plain", "utf-8")
    source = workspace.add_source(document, [Segment(3, 10, "point", ("0",), "0.", "number")])
    one(workspace, number)
    if number % 2:
        workspace.remove_source(source.id)


def settings(workspace: Workspace, number: int) -> None:
    """A note between changes of what is no edit."""
    workspace.set_setting("chosen", str(number))
    one(workspace, number)


def back_up_without_end() -> None:
    for number in count():
        try:
            backups.back_up(path, data_folder(), f"number {number}")
        except Problem as problem:
            print(problem, file=sys.stderr, flush=True)
            return


def write(
    step: Callable[[Workspace, int], None], *, alone: bool = False, at_a_time: int = sys.maxsize
) -> None:
    numbers = count()
    while True:
        with Workspace.open(path, alone=alone) as workspace:
            for _ in range(at_a_time):
                step(workspace, next(numbers))


print(json.dumps(["ready", {}]), flush=True)
if way == "backups":
    threading.Thread(target=back_up_without_end, daemon=True).start()
match way:
    case "many":
        write(many)
    case "undo":
        write(undo)
    case "sources":
        write(sources)
    case "closing":
        write(one, at_a_time=2)
    case "window":
        write(settings, alone=True)
    case _:
        write(one)
