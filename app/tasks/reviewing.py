"""The review of a project that no window has open."""

from collections.abc import Sequence

from app.store.workspace import Workspace
from app.tasks.looking import find_point, wordings
from app.text.review_board import Board
from app.text.review_ground import Ground, reference_first
from app.text.reviews import WHOLE, ReviewState


def board_of(workspace: Workspace) -> Board:
    """Where everything stands."""
    sources = [source.id for source in workspace.sources()]
    ground = Ground(
        workspace.points(),
        reference_first(sources, workspace.reference()),
        workspace.passages(),
        wordings(workspace),
    )
    return Board(ground, workspace.reviews.every(), workspace.reviews.looks())


def mark(workspace: Workspace, points: Sequence[str], state: ReviewState) -> None:
    """Say of these points, by id, with all their pairs and parts how far they are, as one edit. Raises `Problem`, for
    a point that there is not for one; then nothing was written.
    """
    known = workspace.points()
    ids = [find_point(known, point).id for point in points]
    ground = board_of(workspace).ground
    told = "not looked at" if state == "unseen" else state
    what = ", ".join(ids) if len(ids) < _FEW else f"{len(ids)} points"
    workspace.reviews.put([ground.review(point, WHOLE, state) for point in ids], f"Mark {what} as {told}")


_FEW = 5
"""From so many points on, an edit's name counts them."""
