"""Edits by chance, as one analyst and another make them in copies of a project, and what a copy holds after them."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.errors import Problem
from app.store.schema import JOURNALED
from app.store.workspace import Workspace
from app.tasks import relining
from app.tasks.correcting import write
from app.tasks.importing import add as import_files
from app.tasks.merging import commit, plan
from app.tasks.replacing import replace_with_file
from app.text import correcting
from app.text.merging import MergeReport
from app.text.model import NOTE_STATUSES, Anchor, Note, Span
from app.text.quoting import anchor_at
from app.text.reviews import REVIEW_STATES, Review, pair_of
from app.text.verdicts import STATES, Verdict

Edit = Callable[[Workspace, random.Random], None]


class Clock:
    """Each analyst's is another, and goes on by more than what makes two edits one. Analyst 0 worked a day before the
    others.
    """

    def __init__(self, analyst: int) -> None:
        day = datetime(2030, 1, 2 if analyst else 1, tzinfo=UTC)
        self.now = day + timedelta(milliseconds=analyst)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=7)
        return self.now


def add(workspace: Workspace, chance: random.Random) -> None:
    source = chance.choice(workspace.sources())
    start = chance.randrange(len(source.text) - 12)
    place = anchor_at(source.id, source.text, Span(start, start + chance.randrange(1, 12)))
    body = f"Noted {chance.random()}: ask the desk about it in the morning, and then again in the evening."
    point = chance.choice(("1", "2", "3.a", ""))
    is_there = point in {there.id for there in workspace.points()}
    workspace.put_note(Note("", point if is_there else "", body, (place,)))


def _reword(workspace: Workspace, chance: random.Random) -> None:
    if note := _any(workspace, chance):
        words = note.body.split(" ")
        words[chance.randrange(len(words))] = f"w{chance.randrange(10_000)}"
        workspace.put_note(replace(note, body=" ".join(words)))


def _tag(workspace: Workspace, chance: random.Random) -> None:
    if note := _any(workspace, chance):
        tags = tuple(chance.sample(("a", "b", "c", "d"), chance.randrange(4)))
        workspace.put_note(replace(note, tags=tags))


def _judge_note(workspace: Workspace, chance: random.Random) -> None:
    if note := _any(workspace, chance):
        category = chance.choice(("", "date", "number"))
        workspace.put_note(replace(note, status=chance.choice(NOTE_STATUSES), category=category))


def delete(workspace: Workspace, chance: random.Random) -> None:
    if note := _any(workspace, chance):
        workspace.delete_note(note.id)


def _judge(workspace: Workspace, chance: random.Random) -> None:
    source = workspace.sources()[0]
    start = 10 * chance.randrange(6)
    known = {verdict.anchors[0].start: verdict for verdict in workspace.verdicts()}
    place = anchor_at(source.id, source.text, Span(start, start + 4))
    verdict = known.get(start, Verdict("", (place.exact, "x"), (place,), point="1"))
    state = chance.choice(STATES)
    workspace.put_verdicts([replace(verdict, state=state, kind=chance.choice(("", "date")))], "Judge")


def _review(workspace: Workspace, chance: random.Random) -> None:
    one, other = (source.id for source in workspace.sources()[:2])
    state, point = chance.choice(REVIEW_STATES), chance.choice(("1", "2"))
    if point in {known.id for known in workspace.lineup().alignment.points}:
        workspace.reviews.put([Review(point, pair_of(one, other), state)], "Review")


def _spell(workspace: Workspace, chance: random.Random) -> None:
    family = (f"Kyiv{chance.randrange(9)}", f"Kiev{chance.randrange(9)}")
    known = workspace.families()
    if not {*family} & {spelling for other in known for spelling in other}:
        workspace.set_families((*known, family))


def undo(workspace: Workspace, _: random.Random) -> None:
    if not (workspace.undo_name or "").startswith("Import"):
        workspace.undo()


def redo(workspace: Workspace, _: random.Random) -> None:
    workspace.redo()


def replace_source(workspace: Workspace, chance: random.Random) -> None:
    """Another version of a source takes its place: some of its lines are left out, some come."""
    source = chance.choice(workspace.sources())
    lines = source.text.splitlines(keepends=True)
    lines.pop(chance.randrange(len(lines)))
    lines.insert(
        chance.randrange(len(lines) + 1), f"{chance.randrange(5, 9)}. Guests {chance.random()} come.\n"
    )
    path = workspace.path.with_name(f"{source.name}.txt")
    path.write_text("".join(lines), encoding="utf-8")
    replace_with_file(workspace, source.id, path)


def refer(workspace: Workspace, chance: random.Random) -> None:
    source = chance.choice(workspace.sources())
    relining.commit(workspace, relining.prepare_reference(workspace.lineup(), source.id))


def mark_absent(workspace: Workspace, chance: random.Random) -> None:
    lineup, source = workspace.lineup(), chance.choice(workspace.sources())
    worded = {passage.point for passage in lineup.alignment.passages if passage.source == lineup.reference}
    if source.id != lineup.reference and worded:
        marked = correcting.set_absent(lineup, source.id, chance.choice(sorted(worded)), absent=True)
        write(workspace, lineup, marked, "Absent")


KINDS: tuple[Edit, ...] = (
    *(5 * (add,)),
    *(3 * (_reword,)),
    *(2 * (_tag,)),
    *(2 * (_judge_note,)),
    *(2 * (delete,)),
    *(2 * (_judge,)),
    _review,
    _spell,
    *(2 * (undo,)),
    redo,
)


def bring_source(workspace: Workspace, chance: random.Random) -> None:
    """One of a few further sources comes in, if it is not there."""
    number = chance.randrange(3)
    if f"further{number}" not in {source.name for source in workspace.sources()}:
        path = workspace.path.with_name(f"further{number}.txt")
        path.write_text(
            f"1. Keys lie at desk {number}.\n2. Breakfast is at 8.\n3. No pets.\n", encoding="utf-8"
        )
        import_files(workspace, [path])


def remove_source(workspace: Workspace, chance: random.Random) -> None:
    sources = workspace.sources()
    if len(sources) > 2:
        gone = chance.choice(sources).id
        relining.commit(workspace, relining.prepare_removal(workspace.lineup(), gone))


def describe(workspace: Workspace, chance: random.Random) -> None:
    source = chance.choice(workspace.sources())
    workspace.describe_source(source.id, title=f"Title {chance.randrange(100)}")


def pin(workspace: Workspace, chance: random.Random) -> None:
    """Some words are put on a point by hand, or aside."""
    lineup, source = workspace.lineup(), chance.choice(workspace.sources())
    start = chance.randrange(len(source.text) - 12)
    points = [point.id for point in lineup.alignment.points if "+" not in point.id]
    span = Span(start, start + 12)
    with suppress(Problem):
        if points and chance.random() < 0.7:
            placed = correcting.place(lineup, source.id, span, [chance.choice(points)])
        else:
            placed = correcting.set_aside(lineup, source.id, span)
        write(workspace, lineup, placed, "Place")


_TEXTS: tuple[Edit, ...] = (
    *(3 * (replace_source,)),
    *(2 * (refer,)),
    *(2 * (mark_absent,)),
    *(2 * (pin,)),
    bring_source,
    remove_source,
    describe,
)

ALL: tuple[Edit, ...] = (*KINDS, *_TEXTS)
"""With what changes the sources and how they are lined up."""


def _any(workspace: Workspace, chance: random.Random) -> Note | None:
    notes = workspace.notes()
    return chance.choice(notes) if notes else None


def edit(path: Path, kinds: list[Edit], seed: int) -> None:
    """Make these edits, one after the other, as one analyst."""
    chance = random.Random(seed)
    with Workspace.open(path, clock=Clock(seed)) as workspace:
        workspace.author = f"Analyst {seed}"
        for kind in kinds:
            kind(workspace, chance)


def state_of(path: Path) -> dict[str, Any]:
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.check() == ()
        lineup = workspace.lineup()
        texts = {source.id: source.text for source in workspace.sources()}
        for note in workspace.notes():
            assert all(_is_on_its_words(anchor, texts[anchor.source]) for anchor in note.anchors)
        return {
            "notes": {note.id: note for note in workspace.notes()},
            "verdicts": {verdict.anchors: replace(verdict, id="") for verdict in workspace.verdicts()},
            "families": {frozenset(family) for family in workspace.families()},
            "reviews": {*workspace.reviews.every()},
            "looks": {*workspace.reviews.looks()},
            "sources": workspace.sources(),
            "reference": lineup.reference,
            "points": lineup.alignment.points,
            "passages": {*lineup.alignment.passages},
            "segments": lineup.sources,
            "pins": {*lineup.corrections.pins},
            "absences": {*lineup.corrections.absences},
            "point pins": {*lineup.corrections.points},
        }


def _is_on_its_words(anchor: Anchor, text: str) -> bool:
    """Whether a quotation is lost or where its words are, and tells if these are not all that the note was made on."""
    return anchor.is_lost or anchor.span.of(text) == anchor.exact


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that edits write to, as it lies in the file."""
    with closing(sqlite3.connect(path)) as database:
        return {
            name: sorted(database.execute(table.select()).fetchall(), key=repr)
            for name, table in JOURNALED.items()
        }


def merge(path: Path, other: Path) -> bool:
    """Whether there was anything to merge."""
    return not merged(path, other).plan.is_empty


def merged(path: Path, other: Path) -> MergeReport:
    """Merge another copy; conflicts are not decided, so that both sides are kept."""
    with Workspace.open(path) as workspace:
        return commit(workspace, plan(workspace, other))


def copied(path: Path, name: str) -> Path:
    fresh = path.with_name(name)
    fresh.write_bytes(path.read_bytes())
    return fresh
