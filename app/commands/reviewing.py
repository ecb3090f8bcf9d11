"""The headless command that tells how far the review is, and marks points."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from app.commands import arguments
from app.commands.answers import tell
from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.reviewing import board_of, mark
from app.text.model import Point
from app.text.review_board import Board
from app.text.reviews import ReviewState, Standing
from app.told import told

_SIGNS: dict[ReviewState, str] = {"unseen": "-", "in work": "o", "done": "x"}


def _arguments(command: ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "--mark", choices=get_args(ReviewState), metavar="STATE", help="mark points: unseen, in work or done"
    )
    command.add_argument(
        "--points",
        type=arguments.listed,
        default=(),
        metavar="LIST",
        help="the points to mark, such as 3,10,12.a",
    )
    arguments.as_json(command)


def review(wanted: Namespace) -> int:
    """How far every point is; with --mark after having marked some."""
    if bool(wanted.points) != (wanted.mark is not None):
        raise Problem(told("To mark points, give both --mark STATE and --points LIST."))
    if wanted.mark is not None:
        with Workspace.open(wanted.project) as workspace:
            mark(workspace, wanted.points, wanted.mark)
    with Workspace.open(wanted.project, read_only=True) as workspace:
        points, board = workspace.points(), board_of(workspace)
    if wanted.json:
        return tell(answer(points, board))
    for line in _lines(points, board):
        print(line)
    return 0


def answer(points: Sequence[Point], board: Board) -> dict[str, Any]:
    """The JSON; its keys are a contract."""
    progress = board.progress
    return {
        "points": {"done": progress.done, "all": progress.points},
        "pairs": {"seen": progress.seen, "all": progress.pairs},
        "states": [{"point": point.id, **_standing(board.point(point.id))} for point in points],
    }


def _standing(standing: Standing) -> dict[str, Any]:
    review_ = standing.review
    return {
        "state": standing.state,
        "changed": standing.changed,
        "author": review_.author if review_ else None,
        "modified": review_.modified if review_ else None,
        "pairs": {"done": standing.done, "seen": standing.seen, "all": standing.pairs},
    }


def _lines(points: Sequence[Point], board: Board) -> Iterator[str]:
    progress = board.progress
    yield f"{progress.done} of {progress.points} points done, {progress.seen} of {progress.pairs} pairs looked at"
    yield ""
    for point in points:
        standing = board.point(point.id)
        changed = "  (changed since it was done)" if standing.changed else ""
        seen = f"{standing.seen}/{standing.pairs}"
        yield f"{_SIGNS[standing.state]}  {point.id:8} {seen:>9}  {point.title}{changed}"
    yield ""
    yield "x done   o in work   - not looked at"


JOBS = {"review": (review, "tell how far the review is, or mark points", _arguments)}
