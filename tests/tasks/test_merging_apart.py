"""Two copies of a project are edited apart and merged: nothing is lost, whoever merges whom, however often.

"The same state" is: the same notes, decisions about findings, spellings and review, to the last field, under the same
ids. Only the order of notes of the same moment, and of spelling families, may be another.
"""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.store.workspace import Workspace
from tests.tasks.random_edits import (
    ALL,
    KINDS,
    Edit,
    copied,
    edit,
    mark_absent,
    merge,
    refer,
    rows_of,
    state_of,
)

EDITS = 1_000


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
    judged, before = ({*_decided_about(state)} for state in (both, common))
    assert all(change in judged for change in _decided_about(side) if change not in before)
    spelt = both["families"]
    assert all(any(family <= kept for kept in spelt) for family in side["families"] - common["families"])


def _decided_about(state: dict[str, Any]) -> list[object]:
    """What is decided about: the words, wherever they are by now."""
    return [verdict.change for verdict in state["verdicts"].values()]


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


def _merge_both_ways(common: Path, one: Path, other: Path, *, is_lined_up: bool = True) -> None:
    """The two come to the same state and nothing is lost. Neither has anything more to say after that, not even what it
    was before; but for some that are not lined up alike.
    """
    before = state_of(one), state_of(other)
    rows = rows_of(one)
    first, second = copied(one, "first.variorum"), copied(other, "second.variorum")
    merge(first, other)
    merge(second, one)
    both = state_of(first)
    assert state_of(second) == both
    _require_kept(state_of(common), before[0], _ever_said(other, one), both)
    _require_kept(state_of(common), before[1], _ever_said(one, other), both)
    again = ((first, other), (second, one)) if is_lined_up else ()
    for path, with_ in (*again, (first, second), (second, first)):
        assert not merge(path, with_)
        assert state_of(path) == both
    if before[0] != both:
        with Workspace.open(first) as workspace:
            assert workspace.undo() == "Merge other"
    assert {**state_of(first), "looks": both["looks"]} == {**before[0], "looks": both["looks"]}
    assert rows_of(first) == rows


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
    edit(path, common, 0)
    one, other = copied(path, "one.variorum"), copied(path, "other.variorum")
    edit(one, mine, 1)
    edit(other, theirs, 2)
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


@pytest.mark.parametrize("seed", range(6))
def test_two_copies_with_other_sources_and_references_become_the_same(
    tmp_path: Path, template: Path, seed: int
) -> None:
    """Texts, references, descriptions, corrections and sources: both orders come to the same, to the last passage, and
    no note is on other words than it quotes. What one made and took back is nothing that the other has not got.
    """
    chance = random.Random(seed)
    copies = _apart(tmp_path, template, *(chance.choices(ALL, k=k) for k in (10, 20, 20)))
    _merge_both_ways(*copies)


any_edits = st.lists(st.sampled_from(sorted({*ALL}, key=lambda kind: kind.__name__)), max_size=6)


@settings(max_examples=20, deadline=None)
@given(common=any_edits, mine=any_edits, theirs=any_edits)
@example(common=[mark_absent], mine=[], theirs=[refer])  # lined up anew, but nothing decided
def test_any_edits_of_texts_merge_the_same_in_either_order(
    tmp_path_factory: pytest.TempPathFactory,
    template: Path,
    common: list[Edit],
    mine: list[Edit],
    theirs: list[Edit],
) -> None:
    folder = tmp_path_factory.mktemp("texts")
    _merge_both_ways(*_apart(folder, template, common, mine, theirs), is_lined_up=False)
