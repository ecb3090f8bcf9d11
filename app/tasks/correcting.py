"""Writing what the analyst has corrected by one of the deeds of `app.text.correcting`."""

from app.store.workspace import Workspace
from app.tasks.following import followed
from app.text.lineup import Lineup


def write(workspace: Workspace, before: Lineup, after: Lineup, name: str) -> None:
    """Make the project's line-up, which is `before`, into `after`: only what differs, as one edit called `name`.

    Both have the same sources. Notes on a point that is gone go where their words are. Raises `Problem`, if
    another program has changed the project meanwhile for one; then nothing was written.
    """
    gone: dict[str, str | None] = {}
    if before.alignment.points is not after.alignment.points:
        there = {point.id for point in after.alignment.points}
        gone = {point.id: None for point in before.alignment.points if point.id not in there}
    with workspace.edit(name):
        workspace.change_lineup(before, after)
        workspace.carry_notes(followed(workspace, gone, after.alignment))
        workspace.reviews.follow(gone)
