"""The headless command that writes notes: one from its options, or many from JSON lines."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.noting import note_from
from app.told import told


def note(wanted: Namespace) -> int:
    """Write one note, or many from JSON lines; each id is printed once its note is durable.

    A bad line ends it; the notes of the lines before stay, and the message says so.
    """
    written = 0
    with Workspace.open(wanted.project) as workspace:
        sources, points, passages = workspace.sources(), workspace.points(), workspace.passages()
        try:
            for where, given in _given_notes(wanted):
                with _told_where(where):
                    saved = workspace.put_note(note_from(given, sources, points, passages))
                print(saved.id, flush=True)
                written += 1
        except Problem as problem:
            if not written:
                raise
            kept = told("The note before it is written: leave those lines out when you try again.")
            if written > 1:
                kept = told(
                    "The {count} notes before it are written: leave those lines out when you try again.",
                    count=written,
                )
            raise Problem(told("{problem} {kept}", problem=problem.sentence, kept=kept)) from problem
    return 0


@contextmanager
def _told_where(where: str) -> Iterator[None]:
    """Have what goes wrong inside the block told with where that was, unless it is plain."""
    try:
        yield
    except Problem as problem:
        if not where:
            raise
        raise Problem(told("{where}: {problem}", where=where, problem=problem.sentence)) from problem


def _given_notes(wanted: Namespace) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each note as it was given, and where, if that is not plain."""
    if wanted.lines is None:
        missing = [
            f"--{name}" for name in ("source", "start", "end", "body") if getattr(wanted, name) is None
        ]
        if missing:
            raise Problem(
                told(
                    "A note needs {options} (or --from FILE with notes as JSON lines).",
                    options=", ".join(missing),
                )
            )
        named = ("source", "start", "end", "body", "point", "category")
        yield "", {name: getattr(wanted, name) for name in named}
        return
    name = "Standard input" if wanted.lines == "-" else wanted.lines
    try:
        if wanted.lines == "-":
            yield from _json_lines(sys.stdin, name)
            return
        with Path(name).open(encoding="utf-8-sig") as lines:
            yield from _json_lines(lines, name)
    except OSError as error:
        raise Problem(
            told("{name} cannot be read: {reason}.", name=name, reason=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise Problem(told("{name} is not UTF-8 text: save it as UTF-8 and try again.", name=name)) from error


def _json_lines(lines: Iterable[str], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise Problem(
                told("Line {number} of {name} is not JSON: {error}.", number=number, name=name, error=error)
            ) from error
        if not isinstance(given, dict) or not {"source", "start", "end", "body"} <= given.keys():
            raise Problem(
                told(
                    "Line {number} of {name} needs an object with source, start, end and body.",
                    number=number,
                    name=name,
                )
            )
        yield f"Line {number} of {name}", given
