"""The headless command that merges another copy of a project, or a file of notes."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.commands import arguments
from app.commands.answers import tell
from app.store.workspace import Workspace
from app.text.merging import CHOICES, UNDECIDED, Choice, Conflict, MergePlan, MergeReport, Version
from app.text.model import Note

_ABOUT: dict[Choice, str] = {
    "mine": "what is in PROJECT stays where the two contradict each other",
    "theirs": "what is in OTHER takes its place there",
    "both": "the newer one stays and the other comes as a note beside it (the default)",
}
_SHOWN = 60


def _arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "other",
        type=Path,
        metavar="OTHER",
        help="another copy of it (.variorum), or Web Annotations (.jsonld)",
    )
    which = command.add_mutually_exclusive_group()
    for choice in CHOICES:
        which.add_argument(
            f"--{choice}", dest="choice", action="store_const", const=choice, help=_ABOUT[choice]
        )
    command.add_argument("--dry-run", action="store_true", help="tell what would come in, and write nothing")
    arguments.as_json(command)
    command.set_defaults(choice=UNDECIDED)


def merge(wanted: Namespace) -> int:
    """Merge, or with --dry-run tell what a merge would do."""
    from app.tasks.merging import commit, plan

    with Workspace.open(wanted.project, read_only=wanted.dry_run) as workspace:
        planned = plan(workspace, wanted.other)
        report = MergeReport(planned)
        if not wanted.dry_run and not planned.is_empty:
            report = commit(
                workspace, planned, {conflict.id: wanted.choice for conflict in planned.conflicts}
            )
    if wanted.json:
        return tell(answer(report, wanted.choice, dry_run=wanted.dry_run))
    for line in _lines(report, wanted.choice, dry_run=wanted.dry_run):
        print(line)
    return 0


def answer(report: MergeReport, choice: Choice, *, dry_run: bool) -> dict[str, Any]:
    """What was merged, or would be: ids of notes, names of sources, conflicts with how they were decided."""
    planned = report.plan
    return {
        "name": planned.name,
        "written": not dry_run and not planned.is_empty,
        "new": [note.id for note in planned.new],
        "changed": [note.id for note in planned.changed],
        "removed": [note.id for note in planned.removed],
        "sources": list(planned.sources),
        "verdicts": len(planned.verdicts) + len(planned.gone_verdicts),
        "reviews": len(planned.reviews) + len(planned.gone_reviews),
        "families": planned.families is not None,
        "conflicts": [
            {"id": conflict.id, "fields": list(conflict.fields), "decided": choice}
            for conflict in planned.conflicts
        ],
        "beside": [note.id for note in report.beside],
        "unplaced": [note.id for note in planned.unplaced],
        "told": list(planned.told),
    }


def _lines(report: MergeReport, choice: Choice, *, dry_run: bool) -> Iterator[str]:
    planned = report.plan
    if planned.is_empty:
        yield f"{planned.name} has nothing that is not here already."
    else:
        yield f"{planned.name}: {_sums(planned)}" + (" (nothing was written)" if dry_run else "")
    for conflict in planned.conflicts:
        yield f"contradiction in {_what(conflict)}: {_DECIDED[choice]}"
    for note in planned.unplaced:
        yield f"words not found: {_line(note)}"
    yield from planned.told


_DECIDED: dict[Choice, str] = {
    "mine": "yours stays",
    "theirs": "theirs takes its place",
    "both": "both are kept, the newer one in its place",
}


def _sums(planned: MergePlan) -> str:
    counts = (
        (len(planned.new), "new note"),
        (len(planned.changed), "changed note"),
        (len(planned.removed), "deleted note"),
        (len(planned.conflicts), "contradiction"),
        (len(planned.sources), "new source"),
        (len(planned.verdicts) + len(planned.gone_verdicts), "decision on a finding"),
        (len(planned.reviews) + len(planned.gone_reviews), "review"),
    )
    told = [f"{count} {_many(what, count)}" for count, what in counts if count]
    if planned.families is not None:
        told.append("the spellings")
    return ", ".join(told) or "corrections"


def _many(what: str, count: int) -> str:
    head, space, rest = what.partition(" on ")
    return what if count == 1 else f"{head}s{space}{rest}"


def _what(conflict: Conflict) -> str:
    thing = conflict.mine or conflict.theirs
    if isinstance(thing, Version):
        return f"{thing.name} ({', '.join(conflict.fields)})"
    where = f"“{_line(thing)}”" if isinstance(thing, Note) else "a decision on a finding"
    return f"{where} ({', '.join(conflict.fields)})"


def _line(note: Note) -> str:
    flat = " ".join(note.body.split()) or note.id
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"


JOBS: Mapping[str, tuple[Callable[[Namespace], int], str, Callable[[ArgumentParser], None]]] = {
    "merge": (merge, "merge another copy of the project, or a file of notes", _arguments),
}
"""As `cli` takes them."""
