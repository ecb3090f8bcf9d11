"""Two copies of a project are edited apart and merged: nothing is lost, whoever merges whom, however often.

"The same state" is: the same notes, decisions about findings, spellings and review, to the last field, under the same
ids. Only the order of notes of the same moment, and of spelling families, may be another.
"""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.workspace import Workspace
from app.tasks import relining
from app.tasks.correcting import write
from app.tasks.merging import commit, plan
from app.tasks.replacing import replace_with_file
from app.text import correcting
from app.text.model import NOTE_STATUSES, Note, Span
from app.text.quoting import anchor_at
from app.text.reviews import REVIEW_STATES, Review, pair_of
from app.text.verdicts import STATES, Verdict

Edit = Callable[[Workspace, random.Random], None]

EDITS = 1_000


class Clock:
    """Each analyst's is another, and goes on by more than what makes two edits one."""

    def __init__(self, offset: int) -> None:
        self.now = datetime(2030, 1, 2, tzinfo=UTC) + timedelta(milliseconds=offset)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=7)
        return self.now


def _add(workspace: Workspace, chance: random.Random) -> None:
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


def _delete(workspace: Workspace, chance: random.Random) -> None:
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
    one, other = (source.id for source in workspace.sources())
    state = chance.choice(REVIEW_STATES)
    workspace.reviews.put([Review(chance.choice(("1", "2")), pair_of(one, other), state)], "Review")


def _spell(workspace: Workspace, chance: random.Random) -> None:
    family = (f"Kyiv{chance.randrange(9)}", f"Kiev{chance.randrange(9)}")
    known = workspace.families()
    if not {*family} & {spelling for other in known for spelling in other}:
        workspace.set_families((*known, family))


def _undo(workspace: Workspace, _: random.Random) -> None:
    if not (workspace.undo_name or "").startswith("Import"):
        workspace.undo()


def _redo(workspace: Workspace, _: random.Random) -> None:
    workspace.redo()


def _replace(workspace: Workspace, chance: random.Random) -> None:
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


def _refer(workspace: Workspace, chance: random.Random) -> None:
    source = chance.choice(workspace.sources())
    relining.commit(workspace, relining.prepare_reference(workspace.lineup(), source.id))


def _mark_absent(workspace: Workspace, chance: random.Random) -> None:
    lineup, source = workspace.lineup(), chance.choice(workspace.sources())
    worded = {passage.point for passage in lineup.alignment.passages if passage.source == lineup.reference}
    if source.id != lineup.reference and worded:
        marked = correcting.set_absent(lineup, source.id, chance.choice(sorted(worded)), absent=True)
        write(workspace, lineup, marked, "Absent")


KINDS: tuple[Edit, ...] = (
    *(5 * (_add,)),
    *(3 * (_reword,)),
    *(2 * (_tag,)),
    *(2 * (_judge_note,)),
    *(2 * (_delete,)),
    *(2 * (_judge,)),
    _review,
    _spell,
    *(2 * (_undo,)),
    _redo,
)


def _any(workspace: Workspace, chance: random.Random) -> Note | None:
    notes = workspace.notes()
    return chance.choice(notes) if notes else None


def _edit(path: Path, kinds: list[Edit], seed: int) -> None:
    """Make these edits, one after the other, as one analyst."""
    chance = random.Random(seed)
    with Workspace.open(path, clock=Clock(seed)) as workspace:
        workspace.author = f"Analyst {seed}"
        for kind in kinds:
            kind(workspace, chance)


def _state(path: Path) -> dict[str, Any]:
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.check() == ()
        return {
            "notes": {note.id: note for note in workspace.notes()},
            "verdicts": {verdict.anchors: replace(verdict, id="") for verdict in workspace.verdicts()},
            "families": {frozenset(family) for family in workspace.families()},
            "reviews": {*workspace.reviews.every()},
            "looks": {*workspace.reviews.looks()},
        }


def _merge(path: Path, other: Path) -> bool:
    """Whether there was anything to merge."""
    with Workspace.open(path) as workspace:
        return not commit(workspace, plan(workspace, other)).plan.is_empty


def _copy(path: Path, name: str) -> Path:
    fresh = path.with_name(name)
    fresh.write_bytes(path.read_bytes())
    return fresh


def _require_kept(
    common: dict[str, Any], side: dict[str, Any], known: set[str], both: dict[str, Any]
) -> None:
    """All that one side has is there after the merge: every note, and every word that it put into one. Only what the
    other side knew, `known` texts that its notes said once and say no more, may be gone.
    """
    said = [{*note.body.split()} for note in both["notes"].values()]
    for note in side["notes"].values():
        before = common["notes"].get(note.id)
        fresh = {*note.body.split()} - ({*before.body.split()} if before else set())
        assert note.body in known or (note.id in both["notes"] and any(fresh <= words for words in said))
    judged = {*both["verdicts"]}
    assert all(anchors in judged for anchors in side["verdicts"] if anchors not in common["verdicts"])
    spelt = both["families"]
    assert all(any(family <= kept for kept in spelt) for family in side["families"] - common["families"])


def _ever_said(path: Path, other: Path) -> set[str]:
    """What notes said once and say no more, as the copy's own history tells, facing the other copy."""
    with (
        Workspace.open(path, read_only=True) as workspace,
        Workspace.open(other, read_only=True) as facing,
    ):
        now = {note.id: note for note in workspace.notes()}
        edits = workspace.history.edits()
        known = {deed.note for edit in edits for deed in workspace.history.detail(edit.id).deeds if deed.note}
        joining = workspace.joining.facing(facing.joining)
        lives = joining.notes({**dict.fromkeys(known), **now})
    return {state.body for states in lives.values() for state in states[:-1] if state is not None}


def _merge_both_ways(common: Path, one: Path, other: Path) -> None:
    before = _state(one), _state(other)
    first, second = _copy(one, "first.variorum"), _copy(other, "second.variorum")
    _merge(first, other)
    _merge(second, one)
    both = _state(first)
    assert _state(second) == both
    _require_kept(_state(common), before[0], _ever_said(other, one), both)
    _require_kept(_state(common), before[1], _ever_said(one, other), both)
    for path, with_ in ((first, other), (first, second), (second, first), (second, one)):
        assert not _merge(path, with_)
        assert _state(path) == both
    if before[0] != both:
        with Workspace.open(first) as workspace:
            assert workspace.undo() == "Merge other"
    assert {**_state(first), "looks": both["looks"]} == {**before[0], "looks": both["looks"]}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, project_file: bytes) -> Path:
    """The project that all begin with."""
    path = tmp_path_factory.mktemp("template") / "rules.variorum"
    path.write_bytes(project_file)
    return path


def _apart(
    folder: Path, template: Path, common: list[Edit], mine: list[Edit], theirs: list[Edit]
) -> tuple[Path, ...]:
    """A project with some edits, and two copies of it, each edited in its own way."""
    path = folder / "common.variorum"
    path.write_bytes(template.read_bytes())
    _edit(path, [*common, _add], 0)  # the last edit leaves nothing undone that a copy may do again
    one, other = _copy(path, "one.variorum"), _copy(path, "other.variorum")
    _edit(one, mine, 1)
    _edit(other, theirs, 2)
    return path, one, other


def test_two_copies_edited_apart_merge_without_loss(tmp_path: Path, template: Path) -> None:
    chance = random.Random(20300102)
    edits = (chance.choices(KINDS, k=k) for k in (100, EDITS, EDITS))
    _merge_both_ways(*_apart(tmp_path, template, *edits))


some_edits = st.lists(st.sampled_from(sorted({*KINDS}, key=lambda kind: kind.__name__)), max_size=8)


@settings(max_examples=30, deadline=None)
@given(common=some_edits, mine=some_edits, theirs=some_edits)
def test_any_edits_merge_the_same_in_either_order(
    tmp_path_factory: pytest.TempPathFactory,
    template: Path,
    common: list[Edit],
    mine: list[Edit],
    theirs: list[Edit],
) -> None:
    folder = tmp_path_factory.mktemp("apart")
    _merge_both_ways(*_apart(folder, template, common, mine, theirs))


@pytest.mark.parametrize("seed", range(8))
def test_two_copies_with_other_versions_and_references_settle(
    tmp_path: Path, template: Path, seed: int
) -> None:
    """Each keeps its own versions, and so the places of its notes, but neither has anything more to say."""
    chance = random.Random(seed)
    kinds = (*KINDS, *(3 * (_replace,)), *(2 * (_refer,)), *(2 * (_mark_absent,)))
    _, one, other = _apart(tmp_path, template, *(chance.choices(kinds, k=k) for k in (10, 15, 15)))
    first, second = _copy(one, "first.variorum"), _copy(other, "second.variorum")
    _merge(first, other)
    _merge(second, one)
    both = _state(first)["notes"].keys()
    assert _state(second)["notes"].keys() == both
    for path, with_ in ((first, other), (first, second), (second, first)):
        with Workspace.open(path) as workspace:
            planned = plan(workspace, with_)
            assert (planned.new, planned.removed, planned.conflicts) == ((), (), ())
            commit(workspace, planned)
            assert plan(workspace, with_).is_empty
        assert _state(path)["notes"].keys() == both
