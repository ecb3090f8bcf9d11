"""What was reviewed stays so when points get other numbers, and sources come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.importing import add, create
from app.tasks.relining import commit, prepare_reference, prepare_removal
from app.tasks.replacing import replace_with_file
from app.tasks.reviewing import board_of, mark
from app.text.reviews import pair_of

SAID = {
    "north": "1. Boats may land until dusk.\n2. The fee is ten crowns a day.\n3. Dogs stay on board.\n",
    "south": "1. Boats may land till dusk.\n2. A fee of ten crowns is due daily.\n3. Dogs remain on board.\n",
}
RENUMBERED = "1. Dogs remain on board.\n2. Boats may land till dusk.\n3. A fee of ten crowns is due daily.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    files = []
    for name, text in SAID.items():
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(text)
    create(tmp_path / "p.variorum", files, "north")
    with Workspace.open(tmp_path / "p.variorum") as opened:
        yield opened


def states(workspace: Workspace) -> dict[str, str]:
    """The state of each point by its id."""
    now = board_of(workspace)
    return {point.id: now.point(point.id).state for point in workspace.points()}


def names(workspace: Workspace) -> dict[str, str]:
    return {source.name: source.id for source in workspace.sources()}


def mark_done(workspace: Workspace, point: str) -> None:
    mark(workspace, [point], "done")


def look(workspace: Workspace, point: str) -> None:
    pair = pair_of(*names(workspace).values())
    workspace.reviews.look(point, pair, board_of(workspace).ground.told(point, pair))


def renumber(workspace: Workspace, tmp_path: Path) -> None:
    """Take the points from a source that has them in another order."""
    newer = tmp_path / "south.txt"
    newer.write_text(RENUMBERED)
    replace_with_file(workspace, names(workspace)["south"], newer)
    commit(workspace, prepare_reference(workspace.lineup(), names(workspace)["south"]))


def test_marks_and_looks_go_with_the_words_to_another_number(workspace: Workspace, tmp_path: Path) -> None:
    mark_done(workspace, "2")
    look(workspace, "1")
    renumber(workspace, tmp_path)
    assert states(workspace) == {"1": "unseen", "2": "in work", "3": "done"}


def test_they_come_back_when_that_is_undone(workspace: Workspace, tmp_path: Path) -> None:
    mark_done(workspace, "2")
    look(workspace, "1")
    before = states(workspace)
    renumber(workspace, tmp_path)
    workspace.undo()
    workspace.undo()
    assert states(workspace) == before == {"1": "in work", "2": "done", "3": "unseen"}


def test_a_source_that_goes_and_comes_back_finds_everything_as_it_was(
    workspace: Workspace, tmp_path: Path
) -> None:
    third = tmp_path / "west.txt"
    third.write_text(SAID["south"].replace("Boats", "Ships"))
    add(workspace, [third])
    mark_done(workspace, "2")
    commit(workspace, prepare_removal(workspace.lineup(), names(workspace)["west"]))
    assert states(workspace)["2"] == "done"
    add(workspace, [third])
    assert states(workspace)["2"] == "done"


def test_a_new_source_has_to_be_looked_at(workspace: Workspace, tmp_path: Path) -> None:
    mark_done(workspace, "2")
    third = tmp_path / "west.txt"
    third.write_text(SAID["south"].replace("Boats", "Ships"))
    add(workspace, [third])
    assert states(workspace)["2"] == "in work"
    assert board_of(workspace).point("2").changed


def test_only_what_a_newer_version_words_otherwise_has_to_be_looked_at_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    for point in "123":
        mark_done(workspace, point)
    newer = tmp_path / "south.txt"
    newer.write_text(SAID["south"].replace("ten crowns", "twelve crowns"))
    replace_with_file(workspace, names(workspace)["south"], newer)
    assert states(workspace) == {"1": "done", "2": "in work", "3": "done"}


def test_points_are_marked_as_one_edit_that_names_them(workspace: Workspace) -> None:
    mark(workspace, ["1", "3"], "unseen")
    assert workspace.undo_name == "Mark 1, 3 as not looked at"


def test_a_point_that_there_is_not_is_told_and_nothing_is_marked(workspace: Workspace) -> None:
    with pytest.raises(Problem, match="9"):
        mark(workspace, ["1", "9"], "done")
    assert workspace.reviews.every() == ()
