"""Three copies of a project are merged in any order and association: nothing is lost, and they become the same but
for what two of them contradict each other about. Which side of a contradiction is the newer one depends on what was put
together before it was met. So it does where one copy undid what all had, and another one undid it and did it again:
nothing of what all had is undone here.
"""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.workspace import Workspace
from app.text.verdicts import Verdict
from tests.tasks.random_edits import KINDS, Edit, add, copied, edit, merged, state_of, undo

Order = str | tuple["Order", "Order"]
"""A copy, or what becomes of the first when the second is merged into it."""

ORDERS: Sequence[Order] = (
    (("a", "b"), "c"),
    (("a", "c"), "b"),
    (("b", "a"), "c"),
    (("c", "b"), "a"),
    ("a", ("b", "c")),
    ("b", ("c", "a")),
    ("c", ("b", "a")),
    (("a", "b"), ("b", "c")),
    (("c", "a"), ("b", "a")),
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, project_file: bytes) -> Path:
    """The project that all begin with."""
    path = tmp_path_factory.mktemp("template") / "rules.variorum"
    path.write_bytes(project_file)
    return path


def _within(last: int, kind: Edit) -> Edit:
    """The kind of edit, but that it undoes nothing of what was made up to the `last` one."""

    def made(workspace: Workspace, chance: random.Random) -> None:
        if kind is not undo or workspace.history.current() > last:
            kind(workspace, chance)

    return made


def _merged(copies: dict[str, Path], order: Order, contradicted: set[object]) -> Path:
    """A file of its own with what the order comes to; takes down of what notes and verdicts the copies contradict each
    other.
    """
    if isinstance(order, str):
        return copies[order]
    mine, theirs = (_merged(copies, part, contradicted) for part in order)
    fresh = copied(mine, f"{mine.stem}{theirs.stem}x.variorum")
    report = merged(fresh, theirs)
    contradicted |= {conflict.thing for conflict in report.plan.conflicts}
    contradicted |= {note.id for note in report.beside}
    for conflict in report.plan.conflicts:
        contradicted |= {
            side.anchors for side in (conflict.mine, conflict.theirs) if isinstance(side, Verdict)
        }
    return fresh


def _agreed(state: dict[str, Any], contradicted: set[object]) -> dict[str, Any]:
    """What the copies did not contradict each other about."""
    notes = {key: note for key, note in state["notes"].items() if key not in contradicted}
    verdicts = {place: one for place, one in state["verdicts"].items() if place not in contradicted}
    return {**state, "notes": notes, "verdicts": verdicts}


def _said(path: Path) -> dict[str, set[str]]:
    """The words of each note."""
    return {key: {*note.body.split()} for key, note in state_of(path)["notes"].items()}


def _ever_said(common: Path) -> set[str]:
    """All words that the notes have that all begin with, and those that redo may bring back."""
    path = copied(common, "redone.variorum")
    words: set[str] = set()
    with Workspace.open(path) as workspace:
        while True:
            words |= {word for note in workspace.notes() for word in note.body.split()}
            if workspace.redo() is None:
                return words


def _require_kept(common: Path, copies: dict[str, Path], outcome: Path) -> None:
    """Every word that a copy put into a note is there, those of one note together: in it, or in one beside it."""
    known, there = _ever_said(common), [*_said(outcome).values()]
    for path in copies.values():
        for words in _said(path).values():
            assert words <= known or any(words - known <= others for others in there)


def _require_same_in_any_order(folder: Path, template: Path, common: list[Edit], *apart: list[Edit]) -> None:
    path = folder / "common.variorum"
    path.write_bytes(template.read_bytes())
    edit(path, [*common, add], 0)  # after which nothing of what all have can be done again
    with Workspace.open(path) as workspace:
        last = workspace.history.current()
    copies = {name: copied(path, f"{name}.variorum") for name in "abc"}
    for number, (fresh, kinds) in enumerate(zip(copies.values(), apart, strict=True), 1):
        edit(fresh, [_within(last, kind) for kind in kinds], number)
    contradicted: set[object] = set()
    outcomes = [_merged(copies, order, contradicted) for order in ORDERS]
    states = [state_of(outcome) for outcome in outcomes]
    for order, state in zip(ORDERS, states, strict=True):
        assert (order, _agreed(state, contradicted)) == (order, _agreed(states[0], contradicted))
    for outcome in outcomes:
        _require_kept(path, copies, outcome)


@pytest.mark.parametrize("seed", range(3))
def test_three_copies_edited_apart_become_the_same(tmp_path: Path, template: Path, seed: int) -> None:
    chance = random.Random(seed)
    edits = (chance.choices(KINDS, k=k) for k in (20, 40, 40, 40))
    _require_same_in_any_order(tmp_path, template, *edits)


some_edits = st.lists(st.sampled_from(sorted({*KINDS}, key=lambda kind: kind.__name__)), max_size=5)


@settings(max_examples=20, deadline=None)
@given(common=some_edits, one=some_edits, two=some_edits, three=some_edits)
def test_any_edits_of_three_become_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    template: Path,
    common: list[Edit],
    one: list[Edit],
    two: list[Edit],
    three: list[Edit],
) -> None:
    folder = tmp_path_factory.mktemp("chain")
    _require_same_in_any_order(folder, template, common, one, two, three)
