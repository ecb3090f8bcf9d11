"""Export: the project's comparison and notes as a file.

`gather` reads the project and is quick; what it returns does the long work, on plain values and in any thread.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.export import write
from app.export.content import Report
from app.export.report import build
from app.store.workspace import Workspace
from app.tasks.conventions import conventions
from app.text.options import CompareOptions

Pair = tuple[str, str]


def gather(
    workspace: Workspace,
    points: Sequence[str] | None = None,
    pairs: Sequence[Pair] | None = None,
    options: CompareOptions | None = None,
) -> Callable[[], Report]:
    """Take what a report needs out of the project; the function returned compares and builds it.

    `points` are the ids to take, all if None; `pairs` the source ids to compare, the reference with every other
    source if None.
    """
    sources, reference = workspace.sources(), workspace.reference()
    return partial(
        build,
        title=workspace.setting("title") or workspace.path.stem,
        created=datetime.now(UTC),
        sources=sources,
        reference=reference,
        points=workspace.points(),
        passages=workspace.passages(),
        notes=workspace.notes(),
        pairs=pairs if pairs is not None else [(reference, s.id) for s in sources if s.id != reference],
        options=options or CompareOptions(),
        conventions=conventions(),
        only=points,
    )


def export(
    workspace: Workspace,
    path: Path,
    points: Sequence[str] | None = None,
    pairs: Sequence[Pair] | None = None,
    options: CompareOptions | None = None,
) -> None:
    """Write the project to `path`, whose ending names the format; the other arguments as for `gather`.

    Raises `Problem`; a file that was there stays as it was then.
    """
    write(gather(workspace, points, pairs, options)(), path)
